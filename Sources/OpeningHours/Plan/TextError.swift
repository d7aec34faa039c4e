/// What is wrong with a piece of text, before it is known where the text stands.
struct TextError: Error, Hashable {
  let message: String
  let hint: String?

  init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }

  /// The same problem at its place.
  func at(_ source: Source) -> Diagnostic { Diagnostic(source, message, hint: hint) }
}
