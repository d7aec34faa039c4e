extension Document {
  /// The document as one HTML file that needs nothing else.
  var html: String { "<!DOCTYPE html>\n" + page.markup + "\n" }

  /// What a page is recognised by as ours.
  static let generatorMark = "<meta name=\"generator\" content=\"openhours\">"

  private var page: Element {
    Element(
      "html", ["lang": language.rawValue],
      [
        Element.head(
          "\(title): \(subtitle)", policy: layout.policy,
          styles: [.own(PageStyle.sheet)] + layout.styles
            + (frontCount == nil ? [] : [.own(PageStyle.front)])
            + (layout.countsSheets ? PageStyle.count(language.phrases.words.sheet) : [])),
        Element(
          "body", layout.attributes,
          [header, Element("main", [:], parts)]
            + (date.map { [Element("footer", [:], [Element("p", [:], $0)])] } ?? [])
            + layout.scripts),
      ])
  }

  /// A document with more sections than these has contents.
  private static let mostWithoutContents = 6

  /// The sections, in a long document with contents behind those of the first sheet.
  private var parts: [Element] {
    let parts = sections.map { $0.element(phrases: language.phrases) }
    guard let frontCount, sections.count > Self.mostWithoutContents else { return parts }
    return parts.prefix(frontCount) + [contents] + parts.dropFirst(frontCount)
  }

  private var contents: Element {
    Element(
      "nav", ["id": "contents", "aria-labelledby": "contents-heading"],
      [
        Element("h2", ["id": "contents-heading"], language.phrases.words.contents),
        Element(
          "ol", [:],
          sections.map { section in
            Element("li", [:], [Element("a", ["href": "#\(section.id)"], section.title)])
          }),
      ])
  }

  private var header: Element {
    Element(
      "header", [:],
      [
        Element("p", ["class": "kind"], subtitle), Element("h1", [:], title),
      ] + remarks.map { Element("p", ["class": "first"], Element.pieces(of: $0)) }
        + (layout.movesLead
          ? [] : lead.map { Element("p", ["class": "lead"], Element.pieces(of: $0)) }))
  }
}

extension Document.Section {
  fileprivate func element(phrases: any Phrases) -> Element {
    Element(
      "section", ["id": id, "aria-labelledby": "\(id)-heading"],
      [Element("h2", ["id": "\(id)-heading"], title)]
        + blocks.map { $0.element(phrases: phrases, below: title) })
  }
}

extension Document.Block {
  /// The block as an element; what would only say its section's title again is there for who hears the page.
  func element(phrases: any Phrases, below title: String? = nil) -> Element {
    switch self {
    case .heading(let text): Element("h3", [:], text)
    case .paragraph(let text): Element("p", [:], Element.pieces(of: text))
    case .list(let items):
      Element("ul", [:], items.map { Element("li", [:], Element.pieces(of: $0)) })
    case .remarks(let lines):
      Element("div", ["class": "remarks"], lines.map { Element("p", [:], Element.pieces(of: $0)) })
    case .command(let words):
      Element("p", [:], [Element("code", [:], words.joined(separator: " "))])
    case .table(let table): table.inItsPlace(below: title)
    case .live(let name, let blocks, let isAbsent):
      Element(
        "div", ["id": "explore-\(name)", "class": isAbsent ? "live absent" : "live"],
        blocks.map { $0.element(phrases: phrases) })
    case .controls(let controls): controls.element
    case .drawing(let illustration): figure(illustration, below: title)
    case .picture(let illustration):
      figure(
        illustration, below: title,
        [
          Element(
            "details", [:],
            [
              Element("summary", [:], phrases.words.asTable),
              illustration.table.inItsPlace(below: title),
            ])
        ])
    }
  }

  private func figure(
    _ illustration: Document.Illustration, below title: String?, _ more: [Element] = []
  ) -> Element {
    Element(
      "figure", [:],
      [
        Element("figcaption", illustration.title.look(below: title), illustration.title),
        illustration.picture.element,
      ] + more)
  }
}

extension Document.Table {
  /// Tables with many columns may be wider than a phone: they scroll by themselves, and by keyboard.
  fileprivate func inItsPlace(below title: String?) -> Element {
    let element = element(below: title)
    guard headings.count > 3 else { return element }
    return Element(
      "div",
      ["class": "wide", "role": "group", "tabindex": "0", "aria-label": caption], [element])
  }

  private func element(below title: String?) -> Element {
    let head = headings.enumerated().map { column, heading in
      heading.isEmpty
        ? Element("td", [:], "")
        : Element("th", ["scope": "col", "class": alignment(column)], heading)
    }
    return Element(
      "table", rows.count > 24 ? ["class": "long"] : [:],
      [
        Element("caption", caption.look(below: title), caption),
        Element("thead", [:], [Element("tr", [:], head)]),
        Element("tbody", [:], rows.map(element(of:))),
      ])
  }

  private func element(of row: Document.Row) -> Element {
    let cells = row.cells.enumerated().map { column, cell in
      column == 0
        ? Element(
          "th", ["scope": "row", "class": alignment(column)], Element.pieces(of: cell.text))
        : element(of: cell, alignment(column))
    }
    return Element("tr", row.kind.isEmpty ? [:] : ["class": row.kind], cells)
  }

  private func element(of cell: Document.Cell, _ alignment: String) -> Element {
    let pieces = Element.pieces(of: cell.text)
    return cell.isChosen
      ? Element("td", ["class": "\(alignment) chosen", "aria-current": "true"], pieces)
      : Element("td", ["class": alignment], pieces)
  }

  private func alignment(_ column: Int) -> String { figures.contains(column) ? "figure" : "words" }
}

extension String {
  /// The look of a name below a title that may say the same.
  fileprivate func look(below title: String?) -> KeyValuePairs<StaticString, String> {
    self == title ? ["class": "heard"] : [:]
  }
}

extension Element {
  /// The head of a page of ours.
  static func head(_ title: String, policy: [Element] = [], styles: [Child]) -> Element {
    Element(
      "head", [:],
      [Element("meta", ["charset": "utf-8"], "")] + policy + [
        Element(
          "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"], ""),
        Element("meta", ["name": "generator", "content": "openhours"], ""),
        Element("title", [:], title), Element("style", [:], styles),
      ])
  }

  /// A text with spans of time and names of flags held together, so that no line ends between "9–" and
  /// "20"; places of files, longer than words are, may be broken anywhere.
  fileprivate static func pieces(of text: String) -> [Child] {
    var pieces: [Child] = []
    var rest = text[...]
    while let held = rest.firstMatch(
      of: /\d[\d.:]*–\d+([.:]\d\d)?|--[a-z][a-z-]*|[^\s–]*\/[^\s–]*/)
    {
      if held.range.lowerBound > rest.startIndex {
        pieces.append(.text(String(rest[..<held.range.lowerBound])))
      }
      let text = String(held.0)
      pieces.append(
        .element(
          text.contains("/")
            ? Element("span", ["class": "place"], text) : Element("span", [:], text)))
      rest = rest[held.range.upperBound...]
    }
    return pieces + (rest.isEmpty ? [] : [.text(String(rest))])
  }
}
