public import OpeningHours

/// A language that a report speaks; the raw value is the code of the `lang` attribute.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// English, with times of 24 hours.
  case english = "en"
  /// German as it is written in Germany.
  case german = "de"
  /// Latvian.
  case latvian = "lv"

  /// Everything a report says in this language.
  var phrases: any Phrases {
    switch self {
    case .english: Self.englishPhrases
    case .german: Self.germanPhrases
    case .latvian: Self.latvianPhrases
    }
  }

  private static let englishPhrases: any Phrases = English()
  private static let germanPhrases: any Phrases = German()
  private static let latvianPhrases: any Phrases = Latvian()

  /// A text of a plan in this language, or in another where it lacks this one.
  public func text(_ text: PlanText) -> String { text.text(in: rawValue) }

  private var grammar: any Grammar { phrases.grammar }

  /// How numbers are written.
  var numbers: NumberForm { grammar.numbers }

  /// The form of a noun beside a number as it is written: "1 hour", "2 hours".
  func form(_ number: String, _ one: String, _ other: String) -> String {
    grammar.form(number, one, other)
  }

  /// Parts as a list: "a", "a and b", "a, b and c".
  func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(phrases.words.and) " + last
  }

  /// The text with a capital letter at its beginning, as a sentence has it.
  func sentence(_ text: String) -> String { text.capitalizedFirst }
}
