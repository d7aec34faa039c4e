/// A language that a report speaks; the raw value is the code of the `lang` attribute.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// English, with times of 24 hours.
  case english = "en"
  /// German as it is written in Germany.
  case german = "de"
  /// Latvian.
  case latvian = "lv"

  /// Everything a report says in this language.
  var phrases: Phrases {
    switch self {
    case .english: .english
    case .german: .german
    case .latvian: .latvian
    }
  }

  /// How numbers are written.
  var numbers: NumberForm {
    switch self {
    case .english: NumberForm(decimalMark: ".", thousandsMark: ",", minus: "\u{2212}", percent: "%")
    case .german:
      NumberForm(decimalMark: ",", thousandsMark: ".", minus: "\u{2212}", percent: "\u{A0}%")
    case .latvian:
      NumberForm(decimalMark: ",", thousandsMark: "\u{A0}", minus: "\u{2212}", percent: "\u{A0}%")
    }
  }

  /// The form of a noun beside a number as it is written: "1 hour", "2 hours".
  ///
  /// In Latvian the singular stands after every number that ends in 1 but not in 11, and after
  /// decimals that do; 0 takes the plural.
  func form(_ number: String, _ one: String, _ other: String) -> String {
    guard self == .latvian else { return number == "1" ? one : other }
    let part = number.split(separator: ",").last ?? ""
    return part.hasSuffix("1") && !part.hasSuffix("11") ? one : other
  }

  /// Parts as a list: "a", "a and b", "a, b and c".
  func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(phrases.words.and) " + last
  }

  /// The text with a capital letter at its beginning, as a sentence has it.
  func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
