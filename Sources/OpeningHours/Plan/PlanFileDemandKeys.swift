import OpeningHoursTables

// What stands under demand: the tables, and how they are meant.
extension PlanFileReader {
  /// Where the demand comes from.
  mutating func readDemand() -> PlanFile.DemandSource? {
    guard let node = document.root["demand"], node.scalar?.string.isEmpty != true else {
      guard needsDemand else { return .nothing }
      report(
        document.root["demand"] ?? document.root, "the demand is missing",
        hint: "add for example  demand: { wishes: wishes.csv } ; openhours import writes the table")
      return nil
    }
    let known = [
      "wishes", "respondents", "margins", "visits", "conversion", "people", "sample", "unasked",
      "encoding",
    ]
    for (keyNode, _) in pairs(of: node) {
      let name = keyNode.scalar?.string ?? ""
      if known.contains(name) { continue }
      report(keyNode, "unknown key \"\(name)\" in demand", hint: didYouMean(name, among: known))
    }
    let source = PlanFile.DemandSource(
      wishes: readTable("wishes", of: node), respondents: readTable("respondents", of: node),
      margins: readTable("margins", of: node), visits: readTable("visits", of: node),
      conversion: readConversion(node["conversion"]),
      people: readPeople(node["people"], of: "people"),
      sample: readPeople(node["sample"], of: "sample"),
      encoding: readEncoding(node["encoding"]))
    if needsDemand { checkTables(source, node) }
    return source
  }

  private mutating func readTable(
    _ name: String, of demand: YAMLNode
  ) -> PlanFile.DemandSource.Table? {
    guard let node = demand[name], let path = self.name(node, of: name) else { return nil }
    if path.isEmpty { report(node, "\(name) names no file", hint: "write  \(name): \(name).csv") }
    return PlanFile.DemandSource.Table(path: path, source: document.source(of: node))
  }

  /// Reports tables that are missing or do not go together.
  private mutating func checkTables(_ source: PlanFile.DemandSource, _ node: YAMLNode) {
    if source.wishes == nil, source.respondents == nil, source.visits == nil {
      report(
        node, "demand needs a table",
        hint: "add  wishes: wishes.csv , or respondents: answers.csv , or visits: counts.csv")
    }
    if source.wishes != nil, source.respondents != nil {
      report(
        node["respondents"] ?? node, "wishes and respondents say the same twice",
        hint: "take one of them out")
    }
    if source.margins != nil, source.respondents == nil {
      report(
        node["margins"] ?? node, "margins weight respondents, and there are none",
        hint: "add  respondents: answers.csv")
    }
    let hasWishes = source.wishes != nil || source.respondents != nil
    if source.conversion != nil, source.visits == nil || !hasWishes {
      report(
        node["conversion"] ?? node, "conversion turns wishes into visits, and needs both tables",
        hint: "add  visits: counts.csv  and  wishes: wishes.csv")
    }
    if source.visits != nil, hasWishes, node["conversion"] == nil {
      report(
        node["visits"] ?? node, "wishes beside visits need a conversion",
        hint: "add for example  conversion: 0.4 , the part of those who would come that do come")
    }
  }

  private mutating func readConversion(_ node: YAMLNode?) -> Double? {
    guard let node, let text = text(node, of: "conversion") else { return nil }
    let isPercent = text.trimmed.hasSuffix("%")
    let number = TimeText.decimal((isPercent ? String(text.trimmed.dropLast()) : text).trimmed)
    guard let value = number.map({ isPercent ? $0 / 100 : $0 }), (0...1).contains(value) else {
      report(node, "\"\(text)\" is not a conversion", hint: "write a part from 0 to 1, as in 0.4")
      return nil
    }
    return value
  }

  /// The policy for unasked hours where it stands under `demand`, because it is about the data; as a
  /// key beside the rules it is read with them.
  mutating func readUnasked(
    _ demand: YAMLNode?, _ reader: SettingReader, into layer: inout PlanLayer
  ) {
    guard let node = demand?["unasked"], let word = text(node, of: "unasked") else { return }
    let statement = SettingReader.Statement(
      .unasked, left: nil, value: word, source: document.source(of: node))
    attempt(node) { () throws(TextError) in try reader.read(statement, into: &layer) }
  }

  private mutating func readPeople(_ node: YAMLNode?, of key: String) -> Int? {
    guard let node, let text = text(node, of: key) else { return nil }
    guard let count = SampleSize.count(text) else {
      report(
        node, "\"\(text)\" is not a number of \(key == "sample" ? "respondents" : key)",
        hint: "write for example 4474")
      return nil
    }
    return count
  }

  private mutating func readEncoding(_ node: YAMLNode?) -> TextEncoding {
    guard let node, let word = text(node, of: "encoding") else { return .utf8 }
    if let encoding = TextEncoding(name: word) { return encoding }
    let known = TextEncoding.allCases.map(\.rawValue)
    report(node, "unknown encoding \"\(word)\"", hint: didYouMean(word, among: known))
    return .utf8
  }
}
