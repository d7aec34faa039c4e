/// A fixed distance from UTC that a heading or a title states for all times of a file.
struct StatedZone {
  /// Minutes east of UTC.
  let offset: Int
  /// The text that states it, on one line.
  let text: String

  /// What the heading of a column of days or times states: `Timestamp (UTC)`, `time_utc`, `UTC+2`, `(Z)`.
  ///
  /// - Parameter heading: The heading, on one line.
  init?(heading: String) {
    guard let offset = Self.offset(in: heading, isHeading: true) else { return nil }
    (self.offset, text) = (offset, QuestionChoice.shortened(heading))
  }

  /// What a title or a remark states: `all times in UTC`, `Zeitzone: UTC+1`.
  ///
  /// It has to speak of times: others tell when the file was made, or are names.
  init?(title: String) {
    let words = title.split { !$0.isLetter }.map { folded($0) }
    guard words.count == 1 || words.contains(where: { Self.times.contains($0) }),
      let offset = Self.offset(in: title, isHeading: false)
    else { return nil }
    (self.offset, text) = (offset, QuestionChoice.shortened(title))
  }

  private static let times: Set<String> = [
    "time", "times", "timezone", "zone", "tz", "timestamp", "timestamps", "clock", "zeit", "zeiten",
    "zeitzone", "zeitangaben", "zeitstempel", "uhrzeit", "uhrzeiten", "laiks", "laiki", "laika",
    "josla", "heure", "heures", "hora", "horas",
  ]
  private static let names: Set<String> = ["utc", "gmt", "zulu", "weltzeit"]
  /// With which words for the clock on the wall begin.
  private static let local = ["local", "lokal", "ortszeit", "vietej"]

  private static func offset(in text: String, isHeading: Bool) -> Int? {
    let runs = runs(text)
    // "Local time (UTC+2)" says what the clock on the wall is like, summer or winter.
    guard !runs.contains(where: { run in local.contains { folded(run).hasPrefix($0) } }) else {
      return nil
    }
    for run in runs where isName(run, isHeading: isHeading) {
      let rest = text[run.endIndex...]
      // In a title, what is written beside a time says of that only: "made 08:00 UTC".
      let isBesideTime =
        text[..<run.startIndex].last { !$0.isWhitespace }?.isNumber == true
        || rest.first { !$0.isWhitespace && !"):]".contains($0) }?.isNumber == true
      guard isHeading || !isBesideTime else { continue }
      return distance(rest)
    }
    let isLetterZ = isHeading && runs.count > 1 && runs.last == "Z"
    return isLetterZ ? 0 : nil
  }

  /// The stretches of letters, parted also where a capital follows a small letter: `timeUTC`.
  private static func runs(_ text: String) -> [Substring] {
    var runs: [Substring] = []
    for piece in text.split(whereSeparator: { !$0.isLetter }) {
      var start = piece.startIndex
      for (before, index) in zip(piece.indices, piece.indices.dropFirst())
      where piece[before].isLowercase && piece[index].isUppercase {
        runs.append(piece[start..<index])
        start = index
      }
      runs.append(piece[start...])
    }
    return runs
  }

  private static func isName(_ run: Substring, isHeading: Bool) -> Bool {
    let word = folded(run)
    if names.contains(word) { return true }
    // Grown together in a heading: "timeutc", "UTCTime".
    return isHeading
      && names.contains { name in
        guard word.count > name.count else { return false }
        let rest =
          word.hasSuffix(name)
          ? word.dropLast(name.count) : word.hasPrefix(name) ? word.dropFirst(name.count) : ""
        return HeadingWords.dates.contains(String(rest))
          || HeadingWords.hours.contains(String(rest))
      }
  }

  /// What stands behind the name: `+2`, `-05:00`, `+0530`, or nothing, which is UTC itself.
  ///
  /// - Returns: Minutes east of UTC; nothing where it is the name of a zone that changes its clocks, as
  ///   in `(UTC+01:00) Amsterdam, Berlin`, or no distance that there is.
  private static func distance(_ text: Substring) -> Int? {
    let rest = text.drop { $0 == " " }
    guard let sign = rest.first, "+-\u{2212}\u{B1}".contains(sign) else { return 0 }
    let number = rest.dropFirst().drop { $0 == " " }.prefix {
      $0.isASCII && $0.isNumber || $0 == ":"
    }
    guard let first = number.first, first.isNumber else { return 0 }
    let digits = number.filter { $0 != ":" }
    guard digits.count < 5, let whole = Int(digits) else { return nil }
    let behind = text[number.endIndex...]
    if behind.first == ")", behind.contains(where: \.isLetter) { return nil }
    let minutes = digits.count > 2 ? whole / 100 * 60 + whole % 100 : whole * 60
    guard minutes <= 14 * 60 else { return nil }
    return sign == "+" || sign == "\u{B1}" ? minutes : -minutes
  }
}

extension StatedZone {
  /// What a file states of its times: the headings of their columns, else titles and remarks.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - columns: The columns of days and times.
  init?(_ sheet: CountsSheet, columns: [Int]) {
    let stated = columns.lazy.compactMap { StatedZone(heading: sheet.headings[$0]) }.first
    // "All times are UTC" begins like a sum.
    let around = [.title, .remark, .total].flatMap { sheet.setAside[$0] ?? [] }.lazy
    let found = stated ?? around.compactMap { StatedZone(title: sheet.line($0)) }.first
    guard let found else { return nil }
    self = found
  }
}
