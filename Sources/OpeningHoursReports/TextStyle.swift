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
    case faint = "2"
  }

  func inked(_ text: String, _ ink: Ink) -> String {
    hasColour ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }
}

/// Lines of text, wrapped at words to a style's width.
struct TextPage {
  let style: TextStyle
  private(set) var lines: [String] = []

  init(_ style: TextStyle) { self.style = style }

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// An empty line, unless the page begins or one stands there already.
  mutating func space() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  mutating func heading(_ text: String) {
    space()
    lines.append(style.inked(text, .heading))
  }

  /// A line as it is; it must fit.
  mutating func line(_ text: String) { lines.append(text.trimmingTrailingSpaces) }

  /// A paragraph; lines after the first are indented by so many columns.
  mutating func paragraph(_ text: String, indent: Int = 0, hanging: Int? = nil) {
    let prefix = String(repeating: " ", count: indent)
    let next = String(repeating: " ", count: hanging ?? indent)
    var line = prefix
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > style.width {
        lines.append(line)
        line = next
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    lines.append(line)
  }

  /// A label in a first column and a wrapped text in a second.
  mutating func entry(_ label: String, _ text: String, labelWidth: Int) {
    let start = lines.count
    paragraph(text, indent: labelWidth, hanging: labelWidth)
    lines[start] = label.padded(to: labelWidth) + lines[start].dropFirst(labelWidth)
  }

  /// Columns side by side, each as wide as its widest cell; the first rows are headings.
  mutating func table(_ rows: [[String]], rightAligned: Set<Int> = [], indent: Int = 0) {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    for row in rows {
      let cells = row.enumerated().map { column, cell in
        rightAligned.contains(column)
          ? cell.padded(to: widths[column], atStart: true) : cell.padded(to: widths[column])
      }
      line(String(repeating: " ", count: indent) + cells.joined(separator: "  "))
    }
  }
}

extension String {
  func padded(to width: Int, atStart: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - count))
    return atStart ? space + self : self + space
  }

  fileprivate var trimmingTrailingSpaces: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
