/// Recognises the option with which somebody says that none of the others is for her.
enum NoneWords {
  /// Whether an option says so: `None of these`, `Keine davon`, `neviens no minētajiem`.
  static func isNone(_ text: String) -> Bool {
    let words = folded(text).split { !$0.isLetter }.map(String.init)
    guard let first = words.first, words.count <= 8 else { return false }
    return beginnings.contains(first)
  }

  /// First words, folded, in the languages that are read.
  private static let beginnings: Set<String> = [
    "none", "never", "neither", "not", "no", "nothing", "keine", "keiner", "keines", "keins", "nie",
    "niemals", "nicht", "gar", "uberhaupt", "neviens", "neviena", "nevienu", "neko",
    "nekad", "ne", "nemaz", "aucun", "aucune", "jamais", "ninguno", "ninguna", "nunca", "nessuno",
    "nessuna", "mai", "zadna", "zaden", "zadne", "nigdy", "geen", "nooit",
  ]
}
