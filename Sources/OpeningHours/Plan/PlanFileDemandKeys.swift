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
      "wishes", "respondents", "margins", "visits", "conversion", "people", "sample", "asked",
      "unasked", "cells", "parts", "encoding", "strata", "surveys",
    ]
    for (keyNode, _) in pairs(of: node) {
      let name = keyNode.scalar?.string ?? ""
      if known.contains(name) { continue }
      report(keyNode, "unknown key \"\(name)\" in demand", hint: didYouMean(name, among: known))
    }
    if node["surveys"] != nil {
      var source = PlanFile.DemandSource.nothing
      source.surveys = readSurveys(node)
      return source
    }
    let sample = readPeople(node["sample"], of: "sample")
    var source = PlanFile.DemandSource(
      wishes: readTable("wishes", of: node), respondents: readTable("respondents", of: node),
      margins: readTable("margins", of: node), visits: readTable("visits", of: node),
      people: readPeople(node["people"], of: "people"),
      sample: sample, wishesOptions: readWishesOptions(node, sample: sample),
      encoding: readEncoding(node["encoding"]))
    source.asked = readPeriod(node["asked"], of: "asked")
    source.strata = readStrata(node)
    if needsDemand { checkTables(source, node, of: "demand") }
    return source
  }

  /// The column by whose values respondents were drawn.
  mutating func readStrata(_ node: YAMLNode) -> Strata? {
    guard let stated = node["strata"], let column = name(stated, of: "strata")?.trimmed else {
      return nil
    }
    if node["respondents"] == nil {
      report(
        stated, "strata are a column of respondents, and there are none",
        hint: "add  respondents: answers.csv , or take it out")
    } else if column.isEmpty {
      report(stated, "strata names no column", hint: "write the heading of the column")
    }
    return Strata(column: column, source: document.source(of: stated))
  }

  mutating func readTable(
    _ name: String, of demand: YAMLNode
  ) -> PlanFile.DemandSource.Table? {
    guard let node = demand[name], let path = self.name(node, of: name) else { return nil }
    if path.isEmpty { report(node, "\(name) names no file", hint: "write  \(name): \(name).csv") }
    return PlanFile.DemandSource.Table(path: path, source: document.source(of: node))
  }

  /// Reports tables that are missing or do not go together, of the demand or of an earlier survey.
  mutating func checkTables(
    _ source: PlanFile.DemandSource, _ node: YAMLNode, of owner: String
  ) {
    if source.wishes == nil, source.respondents == nil, source.visits == nil {
      report(
        node, "\(owner) needs a table",
        hint: "add  wishes: wishes.csv , or respondents: answers.csv"
          + (owner == "demand" ? " , or visits: counts.csv" : ""))
    }
    if source.wishes != nil, source.respondents != nil {
      report(
        node["respondents"] ?? node, "wishes and respondents say the same twice",
        hint: "take one of them out")
    }
    if source.asked != nil, source.wishes == nil, source.respondents == nil {
      report(
        node["asked"] ?? node, "asked says when people were asked, and nobody was",
        hint: "add  wishes: wishes.csv , or  respondents: answers.csv , or take it out")
    }
    if source.margins != nil, source.respondents == nil {
      report(
        node["margins"] ?? node, "margins weight respondents, and there are none",
        hint: "add  respondents: answers.csv")
    }
  }

  /// Reports a conversion where there is nothing to convert, and a lack of one where there is.
  mutating func checkConversion(_ source: PlanFile.DemandSource, _ base: PlanLayer) {
    let node = document.root["demand"] ?? document.root
    // Beside surveys it is reported where it stands.
    if base[.conversion] != nil, !source.joinsWishesAndVisits,
      source.surveys.isEmpty || node["conversion"] == nil
    {
      let place = node["conversion"] ?? document.root["conversion"] ?? node
      diagnostics.append(PlanFile.nothingToConvert(at: document.source(of: place)))
    }
    // One that cannot be read is reported where it stands.
    if source.joinsWishesAndVisits, base[.conversion] == nil, node["conversion"] == nil,
      document.root["conversion"] == nil
    {
      report(
        node["visits"] ?? node, "wishes beside visits need a conversion",
        hint:
          "add  conversion: fitted , which takes it from times both asked about and counted, or "
          + "the part of those who would come that do come, where you know it")
    }
  }

  /// The keys that may stand under `demand`, because they are about the data, as well as beside the
  /// rules, with which they are read.
  static let keysOfDemand: [PlanKey] = [.unasked, .conversion]

  mutating func readSettings(
    of demand: YAMLNode?, _ reader: SettingReader, into layer: inout PlanLayer
  ) {
    for key in Self.keysOfDemand {
      guard let node = demand?[key.rawValue], let word = text(node, of: key.rawValue) else {
        continue
      }
      let statement = SettingReader.Statement(
        key, left: nil, value: word, source: document.source(of: node))
      attempt(node) { () throws(TextError) in try reader.read(statement, into: &layer) }
    }
  }

  mutating func readPeople(_ node: YAMLNode?, of key: String) -> Int? {
    guard let node, let text = text(node, of: key) else { return nil }
    guard let count = SampleSize.count(text) else {
      report(
        node, "\"\(text)\" is not a number of \(key == "sample" ? "respondents" : key)",
        hint: "write for example 4474")
      return nil
    }
    return count
  }

  mutating func readPeriod(_ node: YAMLNode?, of key: String) -> CalendarPeriod? {
    guard let node, let text = text(node, of: key) else { return nil }
    if let period = CalendarPeriod(iso: text) { return period }
    report(
      node, "\"\(text)\" is no time in which people were asked",
      hint: "write a day, a month, or from one to another: 2026-10-05/2026-11-13")
    return nil
  }

  mutating func readEncoding(_ node: YAMLNode?) -> TextEncoding {
    guard let node, let word = text(node, of: "encoding") else { return .utf8 }
    if let encoding = TextEncoding(name: word) { return encoding }
    let known = TextEncoding.allCases.map(\.rawValue)
    report(node, "unknown encoding \"\(word)\"", hint: didYouMean(word, among: known))
    return .utf8
  }
}
