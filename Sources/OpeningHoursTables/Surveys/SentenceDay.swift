/// The one weekday that a sentence names in full, inflected or not: `montags`, `w niedzielę`.
struct SentenceDay {
  /// The plain name in its language.
  let name: String
  /// The sentence with "…" in the place of the day, to find sentences alike.
  let pattern: String

  /// Finds the day; nothing when the sentence names none, or several.
  ///
  /// Abbreviations do not count: `do`, `die` and `so` are words of many sentences.
  init?(_ sentence: String) {
    let words = sentence.split { !$0.isLetter }
    let found = words.compactMap { word in Self.day(word).map { (word, $0) } }
    guard let (word, day) = found.first, found.allSatisfy({ $0.1.0 == day.0 }) else { return nil }
    name = day.1
    pattern = sentence[..<word.startIndex] + "…" + sentence[word.endIndex...]
  }

  private static func day(_ word: Substring) -> (Weekday, String)? {
    guard word.count >= 5 else { return nil }
    let plain = folded(word)
    for language in WeekdayLanguage.allCases {
      if let day = language.weekday(folded: plain) { return (day, language.names[day.rawValue]) }
    }
    for language in WeekdayLanguage.allCases {
      for (day, name) in zip(Weekday.allCases, language.names) {
        let stem = folded(name).dropLast()
        let isInflected = plain.hasPrefix(stem) && plain.count <= stem.count + 3
        if stem.count >= 4, isInflected { return (day, name) }
      }
    }
    return nil
  }
}
