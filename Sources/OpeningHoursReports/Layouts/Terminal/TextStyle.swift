/// How plain text is laid out: the width of the page and whether it may use colour.
public struct TextStyle: Sendable, Hashable {
  /// Columns of the page.
  public let width: Int
  /// Whether escape sequences for colour may be used; the text says the same without them.
  public let hasColour: Bool

  /// A style; a page is never narrower than 40 columns.
  public init(width: Int = 80, hasColour: Bool = false) {
    self.width = max(40, width)
    self.hasColour = hasColour
  }

  /// The escape sequences that are used, by what they stand for.
  enum Ink: String {
    case heading = "1"
    case opened = "1;32"
    case closed = "1;31"
  }

  func inked(_ text: String, _ ink: Ink) -> String {
    hasColour ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }
}
