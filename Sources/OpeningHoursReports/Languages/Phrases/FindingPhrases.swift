import OpeningHoursTables

/// How a counter's file was understood.
protocol FindingPhrases: Sendable {
  var language: Language { get }

  /// How its rows lie.
  func layout(_ layout: CountsAccount.Layout) -> String
  /// One finding.
  func finding(_ finding: CountsFinding) -> String
  /// The silences of one counter; at least one.
  func silences(_ silences: [Silence]) -> String
  /// The end of a list that would be too long: "and 3 more".
  func andMore(_ count: String) -> String
}

extension FindingPhrases {
  /// A distance from UTC, as it is written everywhere: "UTC", "UTC+2", "UTC-3:30".
  func zone(_ minutesEast: Int) -> String {
    guard minutesEast != 0 else { return "UTC" }
    let (hours, minutes) = abs(minutesEast).quotientAndRemainder(dividingBy: 60)
    return "UTC\(minutesEast < 0 ? "-" : "+")\(hours)"
      + (minutes > 0 ? ":\(minutes < 10 ? "0" : "")\(minutes)" : "")
  }

  /// Names in a row; of very many the first.
  func listed(_ names: [String], most: Int = 12) -> String {
    let rest = names.count - most
    return names.prefix(most).joined(separator: ", ")
      + (rest > 0 ? " \(andMore(language.numbers.grouped(rest)))" : "")
  }

  /// Lines of a file in a row; of very many the first.
  func listed(lines: [Int], of count: Int) -> String {
    let shown = lines.prefix(8)
    let rest = count - shown.count
    return shown.map(String.init).joined(separator: ", ")
      + (rest > 0 ? " \(andMore(language.numbers.grouped(rest)))" : "")
  }

  /// When a counter was silent, stretch by stretch; of very many the first.
  func times(_ silences: [Silence], to: String) -> String {
    let shown = silences.prefix(6).map { silence in
      if silence.first == silence.last, let span = TimeSpan(silence.start, silence.end) {
        return "\(language.date(silence.first)), \(language.clock([span]))"
      }
      return "\(language.date(silence.first)), \(language.clock(silence.start)) \(to) "
        + "\(language.date(silence.last)), \(language.clock(silence.end))"
    }
    let rest = silences.count - shown.count
    return shown.joined(separator: "; ")
      + (rest > 0 ? " \(andMore(language.numbers.grouped(rest)))" : "")
  }
}
