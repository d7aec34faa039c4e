/// One time as written: `9`, `09:00`, `9.30`, `0900`, `9h30`, `9 am`; seconds only as `:00`.
///
/// Built from text that `HourWords` has already freed of words such as `Uhr`.
struct ClockWords {
  /// Half of the day, in the twelve-hour clock.
  enum Half {
    case morning
    case afternoon
    var other: Half { self == .morning ? .afternoon : .morning }
  }

  /// The half that is written, if any.
  let half: Half?
  private let hour: Int
  private let minute: Int

  /// Reads one side of a label, or gives nothing when it is not a time.
  ///
  /// Hours above 24 are read, so that the caller can say that they run past midnight.
  init?(_ text: String) {
    var rest = text.filter { $0 != " " }[...]
    half = Self.takeHalf(from: &rest)
    let digits = rest.prefix { $0.isASCII && $0.isWholeNumber }
    rest = rest.dropFirst(digits.count)
    guard (1...4).contains(digits.count), let number = Int(digits) else { return nil }
    if digits.count > 2 {
      guard rest.isEmpty else { return nil }
      (hour, minute) = (number / 100, number % 100)
    } else {
      guard let minutes = Self.minutes(rest) else { return nil }
      (hour, minute) = (number, minutes)
    }
    guard minute < 60, half == nil || (1...12).contains(hour) else { return nil }
  }

  /// Minutes after midnight, in the written half of the day, else in the one given, else as is.
  func minutes(assuming half: Half?) -> Int {
    guard let half = self.half ?? half, (1...12).contains(hour) else { return hour * 60 + minute }
    return (hour % 12 + (half == .afternoon ? 12 : 0)) * 60 + minute
  }

  private static func takeHalf(from text: inout Substring) -> Half? {
    let endings: [(String, Half)] = [
      ("am", .morning), ("a.m.", .morning), ("pm", .afternoon), ("p.m.", .afternoon),
    ]
    for (ending, half) in endings where text.hasSuffix(ending) {
      text = text.dropLast(ending.count)
      return half
    }
    return nil
  }

  /// The minutes in what follows the hour: nothing, `h`, `h30`, `:30`, `.30` or `:30:00`.
  private static func minutes(_ rest: Substring) -> Int? {
    guard let mark = rest.first else { return 0 }
    guard mark == ":" || mark == "." || mark == "h" else { return nil }
    var digits = rest.dropFirst()
    if mark == "h", digits.isEmpty { return 0 }
    if mark == ":", digits.hasSuffix(":00") { digits = digits.dropLast(3) }
    guard digits.count == 2, digits.allSatisfy({ $0.isASCII && $0.isWholeNumber }) else {
      return nil
    }
    return Int(digits)
  }
}

/// Splits a label at its dash or word for "to", and drops words that only accompany a time.
enum HourWords {
  /// The one or two times of a label (more, when it has more dashes), folded to lower case.
  static func sides(of text: String) -> [String] {
    let spaced = folded(text).map { character in
      if dashes.contains(character) { return " - " }
      return character.isWhitespace ? " " : String(character)
    }
    let words = spaced.joined().split(separator: " ").map(String.init)
    let kept = words.filter { !companions.contains($0) }.map { joiners.contains($0) ? "-" : $0 }
    return kept.split(separator: "-", omittingEmptySubsequences: false).map {
      $0.map(withoutCompanion).joined(separator: " ")
    }
  }

  private static let dashes: Set<Character> = [
    "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}",
  ]
  private static let joiners: Set<String> = [
    "to", "until", "till", "bis", "lidz", "a", "hasta", "alle", "do", "tot",
  ]
  private static let companions: Set<String> = [
    "uhr", "o'clock", "from", "von", "no", "plkst.", "plkst", "de", "dalle", "od", "van", "uur",
  ]

  /// A time without a companion written close to it: `10uhr`.
  private static func withoutCompanion(_ word: String) -> String {
    for companion in ["uhr", "uur"] where word.hasSuffix(companion) {
      return String(word.dropLast(companion.count))
    }
    return word
  }
}
