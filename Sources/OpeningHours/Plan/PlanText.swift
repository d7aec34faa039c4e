import OpeningHoursTables

/// A text that readers see: one for all languages, or one for each of some.
public struct PlanText: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The languages in which a text can be stated, by their codes.
  public static let codes = ["en", "de", "lv"]

  /// The texts in the order in which they are stated, each with its language; a text for all has none.
  private let texts: [Stated]

  private struct Stated: Hashable {
    let code: String?
    let text: String
  }

  /// A text for all languages.
  public init(_ text: String) { texts = [Stated(code: nil, text: text)] }

  /// A text for all languages.
  public init(stringLiteral text: String) { self.init(text) }

  /// Texts by the codes of their languages, one at least.
  init(_ texts: [(code: String, text: String)]) {
    self.texts = texts.map { Stated(code: $0.code, text: $0.text) }
  }

  /// The text that is stated for a language by its code, or for all.
  func stated(in code: String) -> String? {
    texts.first { $0.code == code || $0.code == nil }?.text
  }

  /// The text in a language by its code: its own, else the English one, else the one that is stated first.
  public func text(in code: String) -> String {
    let own = [code, "en"].lazy.compactMap { wanted in texts.first { $0.code == wanted } }
    return (own.first ?? texts.first)?.text ?? ""
  }

  /// The codes of languages that have to do with another's text.
  public var missing: [String] {
    texts.contains { $0.code == nil }
      ? [] : Self.codes.filter { code in !texts.contains { $0.code == code } }
  }
}

/// What readers see of a segment of the respondents.
struct SegmentTitle: Sendable {
  /// The column or the value, as the table of respondents has it.
  let name: String
  let title: PlanText
  let source: Source
}

extension PlanFileReader {
  /// A text for readers: a single value, or a map with a value for each language.
  mutating func readText(_ node: YAMLNode?, of key: String) -> PlanText? {
    guard let node else { return nil }
    guard node.mapping != nil else { return line(node, of: key).map { PlanText($0) } }
    var texts: [(code: String, text: String)] = []
    if node.mapping?.pairs.isEmpty == true {
      report(node, "\(key) says nothing", hint: "take it out, or say it")
    }
    for (codeNode, value) in pairs(of: node) {
      let code = codeNode.scalar?.string ?? ""
      guard PlanText.codes.contains(code) else {
        report(
          codeNode, "\"\(code)\" is not a language of \(key)",
          hint: Self.placeHint(code, under: key)
            ?? "write a single value, or one for each of " + PlanText.codes.joined(separator: ", "))
        continue
      }
      guard let text = line(value, of: "\(key) in \(code)") else { continue }
      if text.isEmpty { report(value, "\(key) says nothing in \(code)", hint: "take \(code) out") }
      texts.append((code, text))
    }
    return texts.isEmpty ? nil : PlanText(texts)
  }

  /// The same where an empty text is none.
  mutating func readStated(_ node: YAMLNode?, _ key: String) -> PlanText? {
    let text = readText(node, of: key)
    guard let node, text == "" else { return text }
    report(node, "\(key) says nothing", hint: "take it out, or say it")
    return nil
  }

  /// What readers see of segments of the respondents: columns and values of the table, by their names.
  mutating func readSegments() -> [SegmentTitle] {
    guard let node = document.root["segments"] else { return [] }
    return pairs(of: node).compactMap { nameNode, value in
      guard let name = text(nameNode, of: "segments"), let title = readStated(value, name) else {
        return nil
      }
      return SegmentTitle(name: name, title: title, source: document.source(of: nameNode))
    }
  }

  /// A text that is written over several lines is one line of a document.
  private mutating func line(_ node: YAMLNode, of key: String) -> String? {
    name(node, of: key)?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
