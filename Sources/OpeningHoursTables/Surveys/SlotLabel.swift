/// What a label says about a slot: the word for its day, the text of its hours, or both.
///
/// Read are a day alone (`Mon`, `Montag`), hours alone (`9-10`, `09:00 – 10:00 Uhr`), both in
/// either order (`Monday 9-10`, `Mo., 9-10 Uhr`), each with a remark in brackets; and a sentence
/// that names one weekday in full (`When would you come on Monday?`).
struct SlotLabel: Sendable, Hashable {
  /// The word for the day as it is written; a sentence gives the plain name.
  let day: String?
  /// The text of the hours as it is written.
  let hours: String?
  /// Whether hours stand beside a word that is no weekday: most likely a typing error.
  let strayWord: String?

  init(day: String? = nil, hours: String? = nil, strayWord: String? = nil) {
    self.day = day
    self.hours = hours
    self.strayWord = strayWord
  }

  /// Reads a label; both parts are nothing when it is about neither.
  init(_ text: String) {
    let text = text.trimmed
    let label = SlotLabel(option: text)
    let isRead = label.day != nil || label.hours != nil
    self = isRead ? label : SlotLabel(day: SentenceDay(text)?.name)
  }

  /// Reads an option, which is a label and never a sentence: somebody may have typed it herself.
  init(option text: String) {
    let text = text.trimmed
    guard text.count <= 60 else {
      self.init()
      return
    }
    self = Self.short(text) ?? Self.short(Self.withoutRemark(text)) ?? SlotLabel()
  }

  private static func short(_ text: String) -> SlotLabel? {
    if WeekdayNames.isDay(text) { return SlotLabel(day: text) }
    guard text.contains(where: \.isWholeNumber) else { return nil }
    if isHours(text) { return SlotLabel(hours: text) }
    guard let (word, rest) = split(text) else { return nil }
    return WeekdayNames.isDay(word)
      ? SlotLabel(day: word, hours: rest) : SlotLabel(hours: rest, strayWord: word)
  }

  /// Whether a text is a span of hours, or a start that cannot be taken for a plain number.
  private static func isHours(_ text: String) -> Bool {
    do throws(HourLabel.Problem) {
      switch try HourLabel(text) {
      case .span: return true
      case .start: return !text.allSatisfy(\.isWholeNumber)
      }
    } catch {
      // "12-1" is a span of a clock of twelve hours; whether it may be one is asked elsewhere.
      return error == .endsBeforeStart && TwelveHourLabels([text]).spans()?.first ?? nil != nil
    }
  }

  /// A word and hours, in either order.
  private static func split(_ text: String) -> (word: String, hours: String)? {
    let marks: Set<Character> = [",", ":", ".", ";", "|", "/", "-", "–"]
    let first = text.prefix { $0.isLetter }
    let afterFirst = text.dropFirst(first.count).drop { $0.isWhitespace || marks.contains($0) }
    if !first.isEmpty, isHours(String(afterFirst)) { return (String(first), String(afterFirst)) }
    let last = String(text.reversed().prefix { $0.isLetter || $0 == "." }.reversed())
    let beforeLast = String(
      text.dropLast(last.count).reversed().drop { $0.isWhitespace || marks.contains($0) }.reversed()
    )
    guard !last.isEmpty, isHours(beforeLast) else { return nil }
    return (last, beforeLast)
  }

  private static func withoutRemark(_ text: String) -> String {
    guard text.hasSuffix(")"), let opening = text.lastIndex(of: "(") else { return text }
    return text[..<opening].trimmed
  }
}
