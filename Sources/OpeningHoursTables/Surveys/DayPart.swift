/// A part of the day by its name, as a tally on paper asks about it; its hours are the house's own.
public enum DayPart: String, CaseIterable, Sendable, Hashable, Comparable {
  /// Before noon.
  case morning
  /// Around noon.
  case noon
  /// After noon.
  case afternoon
  /// After work.
  case evening

  /// Orders parts as they follow in a day.
  public static func < (left: DayPart, right: DayPart) -> Bool {
    let all = allCases
    return (all.firstIndex(of: left) ?? 0) < (all.firstIndex(of: right) ?? 0)
  }

  /// The part of a name without hours, in English, German or Latvian; nothing for any other word.
  package init?(named name: String) {
    guard let (part, span) = Self.reading(name.trimmed), span == nil else { return nil }
    self = part
  }

  /// Hours that a house might state for it, for hints.
  var example: String {
    switch self {
    case .morning: "9-12"
    case .noon: "12-14"
    case .afternoon: "14-17"
    case .evening: "17-20"
    }
  }

  /// The part that a label names, in English, German or Latvian, and the hours it states beside.
  ///
  /// Read are `Vormittag`, `afternoons`, and with hours `Evening (17-20)`, `vakars 17-20`.
  static func reading(_ label: String) -> (part: DayPart, span: TimeSpan?)? {
    let plain = folded(label)
    guard let (word, part) = words.first(where: { plain.hasPrefix($0.word) }) else { return nil }
    let rest = plain.dropFirst(word.count).filter { !"()[],:".contains($0) }.trimmed
    if rest.isEmpty { return (part, nil) }
    guard case .span(let span)? = try? HourLabel(rest) else { return nil }
    return (part, span)
  }

  /// The refusal of a label that names a part of the day in a file of counts, without its hours.
  static func withoutHours(_ label: String, at place: Source) -> Diagnostic {
    let example = reading(label).map(\.part.example) ?? "9-12"
    return Diagnostic(
      place, "\"\(label)\" is a part of the day whose hours nobody states",
      hint: "write \(label) (\(example))")
  }

  /// Folded words with their part, the longest first, so that `mornings` is not `morning` and an s.
  private static let words: [(word: String, part: DayPart)] = [
    (
      morning,
      "morning mornings forenoon vormittag vormittags morgen morgens fruh rits rita priekspusdiena"
    ), (noon, "noon midday lunchtime mittag mittags pusdiena pusdienlaiks"),
    (afternoon, "afternoon afternoons nachmittag nachmittags pecpusdiena pecpusdienas"),
    (evening, "evening evenings abend abends vakars vakara vakaros"),
  ].flatMap { part, words in
    words.split(separator: " ").map { (String($0), part) }
  }.sorted { ($0.0.count, $0.0) > ($1.0.count, $1.0) }
}
