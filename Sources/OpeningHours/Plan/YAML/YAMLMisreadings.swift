import OpeningHoursTables

/// What YAML reads otherwise than people mean it: commas in numbers and hours within braces, and curly
/// quotation marks.
struct YAMLMisreadings {
  private let document: YAMLDocument
  /// What is told, in reading order.
  private(set) var all: [Diagnostic] = []

  init(in document: YAMLDocument) {
    self.document = document
    look(at: document.root)
  }

  private mutating func look(at node: YAMLNode) {
    switch node {
    case .scalar(let scalar):
      if scalar.isCurlyQuoted { all.append(OddCharacters.curly(document.source(of: node))) }
    case .sequence(let items, _):
      lookForCommas(in: items)
      for item in items { look(at: item) }
    case .mapping(let mapping):
      if !mapping.isBlock { lookForCommas(in: mapping) }
      for (key, value) in mapping.pairs {
        look(at: key)
        look(at: value)
      }
    }
  }

  /// `{ hours: 19,5 }` has a key 5 without a value, and so has `{ mon: 9-12,14-18 }`.
  private mutating func lookForCommas(in mapping: YAMLNode.Mapping) {
    var last: (key: String, texts: [String])?
    var place: YAMLNode?
    func told() -> Diagnostic? {
      guard let last, let place, last.texts.count > 1 else { return nil }
      let whole = last.texts.joined(separator: ",")
      return comma(at: place, "\(last.key): \"\(whole)\"")
    }
    for (key, value) in mapping.pairs {
      let isCutOff = value.isLeftOut && key.scalar?.beginsWithDigit == true
      if isCutOff, last != nil {
        last?.texts.append(key.scalar?.string ?? "")
        place = place ?? key
        continue
      }
      if let defect = told() { all.append(defect) }
      place = nil
      let text = value.scalar.flatMap { $0.endsWithDigit ? $0.string : nil }
      last = text.map { (key.scalar?.string ?? "", [$0]) }
    }
    if let defect = told() { all.append(defect) }
  }

  /// `[thu=9-12,14-18]` has two items; hours alone, as in `[9-12, 14-18]`, are meant so.
  private mutating func lookForCommas(in items: [YAMLNode]) {
    for (item, next) in zip(items, items.dropFirst()) {
      guard let text = item.scalar?.string, text.contains("="), item.scalar?.endsWithDigit == true,
        let rest = next.scalar, rest.beginsWithDigit, !rest.string.contains("="),
        document.isFollowedByComma(item)
      else { continue }
      all.append(comma(at: next, "\"\(text),\(rest.string)\""))
    }
  }

  private func comma(at node: YAMLNode, _ quoted: String) -> Diagnostic {
    Diagnostic(
      document.source(of: node),
      "a comma parts entries here, so that \"\(node.scalar?.string ?? "")\" stands by itself",
      hint: "put the value in quotes, as in \(quoted)")
  }
}

extension YAMLNode {
  /// Whether it is a value that nobody wrote.
  fileprivate var isLeftOut: Bool { scalar.map { $0.isPlain && $0.string.isEmpty } ?? false }
}

extension YAMLNode.Scalar {
  fileprivate var beginsWithDigit: Bool { isPlain && string.first.map(\.isASCIIDigit) == true }

  fileprivate var endsWithDigit: Bool { isPlain && string.last.map(\.isASCIIDigit) == true }

  /// Whether it was meant to stand in quotes.
  ///
  /// A name may begin with a word in quotes (`„Haus“ am See`) or with an apostrophe (`’s-Hertogenbosch`).
  fileprivate var isCurlyQuoted: Bool {
    let scalars = string.unicodeScalars
    guard isPlain, let first = scalars.first, let last = scalars.last, first.isCurlyQuote,
      scalars.count > 1
    else { return false }
    let isClosed = last.isCurlyQuote
    if first == "\u{2018}" || first == "\u{2019}" { return isClosed }
    return isClosed || !scalars.dropFirst().contains(where: \.isCurlyQuote)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
