/// Text with the differences removed that do not matter in weekday names and other short labels.
///
/// Lower case, without diacritics and without surrounding white space. Only the letters of the
/// languages that are read (`WeekdayLanguage`) are folded.
package func folded(_ text: some StringProtocol) -> String {
  String(text.trimmed.lowercased().flatMap { foldedLetters[$0] ?? [$0] })
}

/// The plain letters of an accented one.
///
/// Characters compare by canonical equivalence, so that a
/// letter followed by a combining mark is found too.
private let foldedLetters: [Character: [Character]] = {
  let alike = [
    "a": "àáâãäåāą", "c": "çćč", "e": "èéêëēėę", "g": "ģğ", "i": "ìíîïī", "k": "ķ", "l": "ļł",
    "n": "ñńņ", "o": "òóôõöō", "r": "ŗ", "s": "śšş", "u": "ùúûüū", "y": "ÿý", "z": "źżž",
    "ss": "ß", "oe": "œ", "ae": "æ",
  ]
  var letters: [Character: [Character]] = [:]
  for (plain, accented) in alike {
    for letter in accented { letters[letter] = Array(plain) }
  }
  return letters
}()
