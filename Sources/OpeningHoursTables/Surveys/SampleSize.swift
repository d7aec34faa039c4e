/// Finds how many people were asked in the words around a table: `n = 4.474`, `Montag (n=400)`.
package enum SampleSize {
  /// The labels of a row or column that holds the number of people asked.
  static func isLabel(_ text: String) -> Bool { labels.contains(folded(text)) }

  /// The labels of a row or column of totals, which are no shares of one hour or day.
  static func isTotalLabel(_ text: String) -> Bool { totals.contains(folded(text)) }

  /// The text of each number that follows `n =` or a word for it, as it is written: `Befragte: 312`.
  static func statements(in text: String) -> [String] {
    let characters = Array(text)
    return characters.indices.compactMap { index in
      guard characters[index] == "=" || characters[index] == ":" else { return nil }
      let before = characters[..<index].reversed().drop { $0.isWhitespace }
      let word = String(before.prefix { $0.isLetter }.reversed())
      guard isLabel(word) else { return nil }
      let number = characters[(index + 1)...].drop { $0.isWhitespace }.prefix {
        $0.isASCII && $0.isWholeNumber || groupMarks.contains($0)
      }
      guard number.first?.isWholeNumber == true else { return nil }
      let last = number.lastIndex { $0.isWholeNumber } ?? number.startIndex
      return String(number[...last])
    }
  }

  /// A label without the number of people asked that stands behind it: "11-12" of "11-12 (n = 398)".
  static func withoutStatement(_ label: String) -> String {
    guard !statements(in: label).isEmpty else { return label }
    return label.replacing(/\s*[(\[]?\s*\p{L}+\s*[=:]\s*\d[\d.,'’\s]*[)\]]?\s*$/, with: "")
  }

  /// Whether a text speaks of percent as a unit: `Angaben in %`, not `Rücklauf 34 %`.
  static func mentionsPercent(_ text: String) -> Bool {
    let plain = folded(text).replacing(/\d\s*(%|percent|prozent|procent)/, with: "")
    return ["%", "percent", "prozent", "procent"].contains { plain.contains($0) }
  }

  /// A number of people: whole and positive, at most 1e9; otherwise nothing.
  ///
  /// There are no fractions of people, so a mark groups thousands: it stands before exactly three
  /// digits and not after a lone 0. `4.474` and `4,474` are thousands; `0.5`, `1.50` are refused.
  package static func count(_ text: String) -> Int? {
    guard let number = WrittenNumber(text), !number.isPercent, let value = number.wholeValue,
      (1...WrittenNumber.most).contains(value)
    else { return nil }
    return Int(value)
  }

  private static let groupMarks: Set<Character> = [
    ".", ",", "'", "\u{2019}", " ", "\u{A0}", "\u{202F}", "\u{2009}",
  ]
  private static let labels: Set<String> = [
    "n", "base", "basis", "sample", "respondents", "befragte", "stichprobe", "repondants",
    "respondenti", "encuestados", "respondenten", "asked", "befragt", "aptaujati",
  ]
  private static let totals: Set<String> = [
    "total", "sum", "all", "average", "mean", "summe", "gesamt", "mittel", "mittelwert",
    "durchschnitt", "kopa", "videji", "moyenne", "media", "totale", "suma", "totaal", "gemiddeld",
  ]
}
