import OpeningHoursTables

// What stands under demand: surveys, a list of surveys beside each other.
extension PlanFileReader {
  /// The keys of one survey, of which those of a single one stand under `demand` itself.
  static let keysOfSurvey = [
    "name", "respondents", "wishes", "margins", "people", "conversion", "sample", "asked",
    "unasked", "cells", "parts", "encoding", "reasons", "strata",
  ]

  /// The surveys; none where the plan has no such list.
  mutating func readSurveys(_ demand: YAMLNode) -> [SurveySource] {
    guard let node = demand["surveys"] else { return [] }
    guard let items = node.sequence, !items.isEmpty else {
      report(
        node, "surveys lists surveys, and there is none",
        hint: "write  surveys: [{ respondents: users.csv, people: 30000 }]")
      return []
    }
    if items.count > SurveySource.most {
      report(items[SurveySource.most], "more than \(SurveySource.most) surveys", hint: "join some")
    }
    for (key, _) in pairs(of: demand) {
      guard let name = key.scalar?.string, name != "surveys", name != "unasked" else { continue }
      report(
        key, "\(name) stands beside surveys",
        hint: Self.keysOfSurvey.contains(name)
          ? "write \(name) in each of the surveys"
          : "take it out: the worth of hours comes from the surveys alone")
    }
    let surveys = items.prefix(SurveySource.most).compactMap { readSurvey($0) }
    reportDoubles(surveys)
    if surveys.count == items.count, surveys.allSatisfy({ $0.weight == 0 }) {
      report(
        node, "with these conversions the surveys speak for nobody",
        hint: "give one of them a conversion above 0")
    }
    return surveys
  }

  private mutating func readSurvey(_ node: YAMLNode) -> SurveySource? {
    for (keyNode, _) in pairs(of: node) {
      let name = keyNode.scalar?.string ?? ""
      if Self.keysOfSurvey.contains(name) { continue }
      report(
        keyNode, "unknown key \"\(name)\" in surveys",
        hint: didYouMean(name, among: Self.keysOfSurvey))
    }
    guard node.mapping != nil else { return nil }
    let tables = SurveySource.Tables(
      wishes: readTable("wishes", of: node), respondents: readTable("respondents", of: node),
      margins: readTable("margins", of: node))
    checkTables(of: tables, node)
    let sample = readPeople(node["sample"], of: "sample")
    let people = readSpokenFor(node)
    let conversion = readPart(node["conversion"])
    let reasons = readReasons(node, tables)
    let (options, encoding) = (
      readWishesOptions(node, sample: sample), readEncoding(node["encoding"])
    )
    let (asked, unasked) = (readPeriod(node["asked"], of: "asked"), readUnasked(node["unasked"]))
    guard let name = readName(of: tables, node), let people, let conversion else { return nil }
    return SurveySource(
      name: name, source: document.source(of: node), tables: tables, people: people,
      conversion: conversion, statesConversion: node["conversion"] != nil, unasked: unasked,
      asked: asked, sample: sample, wishesOptions: options, encoding: encoding, reasons: reasons,
      strata: readStrata(node))
  }

  /// Reports tables of a survey that are missing or do not go together.
  private mutating func checkTables(of tables: SurveySource.Tables, _ node: YAMLNode) {
    if node["wishes"] == nil, node["respondents"] == nil {
      report(
        node, "a survey needs a table",
        hint: "add  respondents: answers.csv , or  wishes: wishes.csv")
    }
    if tables.wishes != nil, tables.respondents != nil {
      report(
        node["respondents"] ?? node, "wishes and respondents of one survey say the same twice",
        hint: "take one of them out, or make them two surveys")
    }
    if tables.margins != nil, tables.respondents == nil {
      report(
        node["margins"] ?? node, "margins weight respondents, and there are none",
        hint: "add  respondents: answers.csv")
    }
  }

  /// The name that the plan gives a survey, else that of its table without folder and ending.
  private mutating func readName(of tables: SurveySource.Tables, _ node: YAMLNode) -> String? {
    if let named = node["name"] {
      guard let name = name(named, of: "name")?.trimmed else { return nil }
      if name.isEmpty { report(named, "the name is empty", hint: "write  name: users") }
      return name.isEmpty ? nil : name
    }
    guard let path = (tables.respondents ?? tables.wishes)?.path else { return nil }
    let file = path.split(separator: "/").last ?? ""
    return String(file.prefix { $0 != "." }).isEmpty
      ? String(file) : String(file.prefix { $0 != "." })
  }

  private mutating func readSpokenFor(_ node: YAMLNode) -> Int? {
    guard let people = node["people"] else {
      report(
        node, "the survey does not say how many people it speaks for",
        hint: "add for example  people: 30000")
      return nil
    }
    return readPeople(people, of: "people")
  }

  /// A part from 0 to 1 that an answer takes on trust; all where nothing is stated.
  private mutating func readPart(_ node: YAMLNode?) -> Double? {
    guard let node else { return 1 }
    guard let text = text(node, of: "conversion") else { return nil }
    if text.trimmed == Conversion.fittedWord {
      report(
        node, "a survey beside others has no counts to fit a conversion to",
        hint: "state the part of those who would come that do come, from 0 to 1")
      return nil
    }
    guard case .stated(let part)? = attempt(node, { () throws(TextError) in try Conversion(text) })
    else { return nil }
    return part
  }

  private mutating func readUnasked(_ node: YAMLNode?) -> UnaskedPolicy? {
    guard let node, let word = text(node, of: "unasked") else { return nil }
    if let policy = UnaskedPolicy(rawValue: word.trimmed) { return policy }
    report(
      node, "\"\(word)\" is not what becomes of unasked hours",
      hint: didYouMean(word, among: UnaskedPolicy.allCases.map(\.rawValue)))
    return nil
  }

  /// The columns that say why people do not come: one, or several to tick.
  private mutating func readReasons(
    _ node: YAMLNode, _ tables: SurveySource.Tables
  ) -> ReasonColumns? {
    guard let stated = node["reasons"] else { return nil }
    let headings = (stated.sequence ?? [stated]).compactMap { name($0, of: "reasons")?.trimmed }
    if headings.isEmpty || headings.contains("") {
      report(stated, "reasons names no column", hint: "write the heading of the column")
      return nil
    }
    if Set(headings.map(folded)).count < headings.count {
      report(stated, "reasons names a column twice", hint: "name each once")
      return nil
    }
    guard tables.respondents != nil else {
      report(
        stated, "reasons are a column of respondents, and there are none",
        hint: "add  respondents: answers.csv")
      return nil
    }
    return ReasonColumns(headings: headings, source: document.source(of: stated))
  }

  /// Reports names and tables that several surveys have.
  private mutating func reportDoubles(_ surveys: [SurveySource]) {
    var names: [String: SurveySource] = [:]
    var paths: [String: SurveySource] = [:]
    for survey in surveys {
      if let first = names.updateValue(survey, forKey: folded(survey.name)) {
        diagnostics.append(
          Diagnostic(
            survey.source, "two surveys are called \"\(survey.name)\"",
            hint: "the first is at \(first.source); give one another name"))
      }
      guard let table = survey.tables.respondents ?? survey.tables.wishes else { continue }
      if let first = paths.updateValue(survey, forKey: table.path) {
        diagnostics.append(
          Diagnostic(
            table.source, "\(table.path) stands in two surveys",
            hint: "the first is at \(first.source); each person is to count once"))
      }
    }
  }
}
