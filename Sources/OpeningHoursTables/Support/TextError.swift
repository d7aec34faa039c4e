/// What is wrong with a piece of text, before it is known where the text stands.
package struct TextError: Error, Hashable {
  package let message: String
  package let hint: String?

  package init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }

  /// The same problem at its place.
  package func at(_ source: Source) -> Diagnostic { Diagnostic(source, message, hint: hint) }
}
