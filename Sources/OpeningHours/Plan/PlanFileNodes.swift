import OpeningHoursTables

// What every key of a plan file is read with: pairs, texts, and what is wrong with them.
extension PlanFileReader {
  /// The pairs of a mapping; anything else is reported.
  mutating func pairs(of node: YAMLNode) -> [(YAMLNode, YAMLNode)] {
    guard let mapping = node.mapping else {
      reportCutOff(node, "this")
      report(node, "a map of keys is needed here", hint: "write key: value")
      return []
    }
    return mapping.pairs.map { ($0.key, $0.value) }
  }

  /// Reports `{ mon,wed: 9-12 }`, which YAML reads as Monday without a value beside Wednesday 9-12.
  mutating func reportUnquotedDays(in node: YAMLNode) {
    let entries = pairs(of: node)
    for ((key, value), next) in zip(entries, entries.dropFirst())
    where value.scalar?.string.isEmpty == true && next.1.scalar?.string.isEmpty != true
      && document.isFollowedByComma(key)
    {
      report(
        key, "\"\(key.scalar?.string ?? "")\" has no value, for a comma parts entries here",
        hint: "put several days in quotes, as in \"mon,wed\": 9-12, or write mon: and wed:")
    }
  }

  /// The text of a scalar, or of a list of scalars as one text; nothing for anything else.
  static func listed(_ node: YAMLNode, by mark: String = "+") -> String? {
    guard let items = node.sequence else { return node.scalar?.string }
    let texts = items.compactMap(\.scalar?.string)
    return texts.count == items.count ? texts.joined(separator: mark) : nil
  }

  /// The text of a scalar; anything else is reported, nothing where there is no node.
  ///
  /// A control character is reported too: a name that holds one could steer the terminal it is
  /// printed on.
  mutating func text(_ node: YAMLNode?, of key: String) -> String? {
    guard let node else { return nil }
    guard let scalar = node.scalar else {
      let first = node.mapping?.pairs.first?.key.scalar?.string
      report(
        node, "\(key) takes a single value", hint: first.flatMap { Self.placeHint($0, under: key) })
      return nil
    }
    let isOdd = scalar.string.unicodeScalars.contains {
      $0.properties.generalCategory == .control && !$0.properties.isWhitespace
    }
    guard !isOdd else {
      report(node, "\"\(scalar.string)\" has a control character", hint: "take it out")
      return nil
    }
    return scalar.string
  }

  /// Where a key of the plan belongs that was put under another one.
  static func placeHint(_ key: String, under other: String) -> String? {
    fixedKeys.contains(key) || PlanKey(rawValue: key) != nil
      ? "write \(key): at the left margin of the plan, not under \(other)" : nil
  }

  /// The text of a scalar that is a name or a path, of which YAML may have cut off a part.
  mutating func name(_ node: YAMLNode?, of key: String) -> String? {
    guard let node, let text = text(node, of: key) else { return nil }
    reportCutOff(node, key)
    return text
  }

  /// Reports that YAML has taken a part of a text for a comment, where it may have.
  private mutating func reportCutOff(_ node: YAMLNode, _ what: String) {
    guard let whole = document.withCutOff(node), let text = node.scalar?.string else { return }
    report(
      node, "YAML takes what stands from # on for a comment, so that \(what) is \"\(text)\" alone",
      hint: "write \"\(whole)\" in quotes, or a blank behind # if it is a comment")
  }

  mutating func report(_ node: YAMLNode, _ message: String, hint: String? = nil) {
    diagnostics.append(Diagnostic(document.source(of: node), message, hint: hint))
  }

  /// Runs a reading and reports its problem at a node.
  mutating func attempt<Value>(
    _ node: YAMLNode, _ body: () throws(TextError) -> Value
  ) -> Value? {
    do {
      return try body()
    } catch {
      diagnostics.append(error.at(document.source(of: node)))
      return nil
    }
  }
}
