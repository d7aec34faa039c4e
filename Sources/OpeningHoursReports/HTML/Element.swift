/// A piece of a page: an element with its attributes and what stands in it.
///
/// Text and attribute values come in as plain text and are escaped where the element is written; there
/// is no way to hand in text that is markup already.
struct Element: Sendable {
  let name: StaticString
  var attributes: [(name: StaticString, value: String)]
  let children: [Child]

  /// What stands in an element.
  enum Child: Sendable {
    case text(String)
    case element(Element)
    /// A style sheet, which no reader and no plan can have written.
    case style(StaticString)
  }

  /// An element with children.
  init(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ children: [Child] = []
  ) {
    self.name = name
    self.attributes = attributes.map { ($0.key, $0.value) }
    self.children = children
  }

  /// An element with elements in it.
  init(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ elements: [Element]
  ) {
    self.init(name, attributes, elements.map(Child.element))
  }

  /// An element with a text in it.
  init(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ text: String
  ) {
    self.init(name, attributes, [.text(text)])
  }
}

extension Element {
  /// The element as markup that is well-formed XML and HTML alike.
  var markup: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    text += "<\(name)"
    for attribute in attributes {
      text += " \(attribute.name)=\"\(attribute.value.escaped(inAttribute: true))\""
    }
    guard !isVoid else {
      text += ">"
      return
    }
    text += ">"
    for child in children {
      switch child {
      case .text(let plain): text += plain.escaped(inAttribute: false)
      case .element(let element): element.write(to: &text)
      case .style(let sheet): text += "\(sheet)"
      }
    }
    text += "</\(name)>"
    if endsLine { text += "\n" }
  }

  /// Elements of HTML that have no end tag.
  private var isVoid: Bool { ["meta", "br", "col"].contains("\(name)") }

  /// Elements after which a new line disturbs nothing.
  private var endsLine: Bool {
    [
      "head", "title", "style", "p", "h1", "h2", "h3", "table", "caption", "thead", "tbody", "tr",
      "li", "ul", "section", "header", "main", "footer", "figure", "svg", "g", "rect", "path",
      "text", "desc", "defs", "details", "summary", "figcaption", "pattern",
    ].contains("\(name)")
  }
}

extension String {
  /// The text with the characters replaced that markup gives a meaning to, and with those that no
  /// page may hold.
  fileprivate func escaped(inAttribute: Bool) -> String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"" where inAttribute: text += "&quot;"
      case "\t", "\n": text += " "
      default:
        text.unicodeScalars.append(scalar.isAllowedInMarkup ? scalar : "\u{FFFD}")
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether XML and HTML allow the character: no control characters, no noncharacters.
  fileprivate var isAllowedInMarkup: Bool {
    value >= 0x20 && !(0x7F...0x9F).contains(value) && !(0xFDD0...0xFDEF).contains(value)
      && value & 0xFFFE != 0xFFFE
  }
}
