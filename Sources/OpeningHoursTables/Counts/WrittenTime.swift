/// The time of a time stamp, with its distance from UTC where one is written.
struct WrittenTime {
  /// Minutes after midnight; seconds are dropped.
  let minutes: Int
  /// The whole seconds beyond the minute, 0...59.
  let seconds: Int
  /// Minutes east of UTC: 0 for `Z`, 60 for `+01:00`.
  let offset: Int?
  /// Whether morning or afternoon is written.
  let hasHalf: Bool

  /// Reads what follows a date: `14:00`, `14:00:00.000Z`, `2:00 PM`, `14:00+01:00`, `24:00`.
  init?(_ text: Substring) {
    var rest = text.trimmed[...]
    offset = Self.takeOffset(from: &rest)
    // Parts of seconds do not matter here.
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    var clock = String(rest)
    var seconds = 0
    if parts.count == 3 {
      let written = parts[2].prefix { $0.isWholeNumber || $0 == "." || $0 == "," }
      let whole = written.prefix { $0.isWholeNumber }
      guard whole.count == 2, let number = Int(whole), number < 61 else { return nil }
      seconds = min(number, 59)
      clock = parts[0] + ":" + parts[1] + parts[2].dropFirst(written.count)
    }
    guard let words = ClockWords(Self.withFullHalf(folded(clock))) else { return nil }
    let minutes = words.minutes(assuming: nil)
    guard (0..<1440).contains(minutes) || minutes == 1440 && seconds == 0 else { return nil }
    self.minutes = minutes
    self.seconds = seconds
    hasHalf = words.half != nil
  }

  /// The text with `a`, `p`, `a. m.` and their like written as `am` and `pm`.
  private static func withFullHalf(_ text: String) -> String {
    let plain = text.filter { !$0.isWhitespace }
    for (letter, half) in [("a", "am"), ("p", "pm")] {
      let endings = ["\(letter).m.", "\(letter).m", "\(letter)m.", letter]
      for ending in endings where plain.hasSuffix(ending) {
        return plain.dropLast(ending.count) + half
      }
    }
    return plain
  }

  private static func takeOffset(from text: inout Substring) -> Int? {
    if text.last == "Z" {
      text = text.dropLast()
      return 0
    }
    if text.hasSuffix("UTC") || text.hasSuffix("GMT") {
      text = text.dropLast(3).trimmed[...]
      return 0
    }
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
    let digits = text[text.index(after: sign)...].filter { $0 != ":" }
    guard digits.count == 2 || digits.count == 4, let number = Int(digits) else { return nil }
    let minutes = digits.count == 2 ? number * 60 : number / 100 * 60 + number % 100
    let isWest = text[sign] == "-"
    text = text[..<sign].trimmed[...]
    return isWest ? -minutes : minutes
  }
}
