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
    /// A style sheet or a script, which no reader and no plan can have written.
    case own(StaticString)
    /// JSON, in which the characters that markup gives a meaning to are written as escapes.
    case json(String)
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
      case .own(let plain): text += "\(plain)"
      case .json(let data): text += data.escapedInJSON
      }
    }
    text += "</\(name)>"
    if endsLine { text += "\n" }
  }

  /// Elements of HTML that have no end tag.
  private var isVoid: Bool { ["meta", "br", "col", "input"].contains("\(name)") }

  /// Elements after which a new line disturbs nothing.
  private var endsLine: Bool {
    [
      "head", "title", "style", "p", "h1", "h2", "h3", "table", "caption", "thead", "tbody", "tr",
      "li", "ul", "ol", "nav", "section", "header", "main", "footer", "figure", "svg", "g", "rect",
      "path",
      "text", "desc", "defs", "details", "summary", "figcaption", "pattern", "script", "noscript",
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

extension String {
  /// JSON that can end no element: in its strings, which alone can hold them, `<`, `>` and `&` may be
  /// written as escapes.
  fileprivate var escapedInJSON: String {
    replacing("<", with: "\\u003c").replacing(">", with: "\\u003e").replacing("&", with: "\\u0026")
  }
}

extension Unicode.Scalar {
  /// Whether XML and HTML allow the character: no control characters, no noncharacters.
  fileprivate var isAllowedInMarkup: Bool {
    value >= 0x20 && !(0x7F...0x9F).contains(value) && !(0xFDD0...0xFDEF).contains(value)
      && value & 0xFFFE != 0xFFFE
  }
}
