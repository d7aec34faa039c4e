import OpeningHoursTables

// What stands under waves: earlier surveys of the same question.
extension PlanFileReader {
  private static let keysOfWave = [
    "date", "wishes", "respondents", "margins", "sample", "cells", "parts", "encoding", "id",
    "wording",
  ]

  /// The earlier surveys, the earliest first; the demand's own is the latest.
  mutating func readWaves(_ demand: PlanFile.DemandSource?) -> [WaveSource] {
    guard let node = document.root["waves"] else { return [] }
    guard let items = node.sequence else {
      report(
        node, "waves is a list of earlier surveys",
        hint: "write  waves: [ { date: 2005-11, wishes: wishes-2005.csv, sample: 3900 } ]")
      return []
    }
    let waves = items.compactMap { readWave($0) }.sorted {
      ($0.date.first, $0.date.last) < ($1.date.first, $1.date.last)
    }
    if let demand, !waves.isEmpty { check(waves, before: demand, node) }
    return waves
  }

  private mutating func readWave(_ node: YAMLNode) -> WaveSource? {
    guard node.mapping != nil else {
      report(
        node, "a wave is a map of keys",
        hint: "write  { date: 2005-11, wishes: wishes-2005.csv, sample: 3900 }")
      return nil
    }
    for (keyNode, _) in pairs(of: node) {
      let name = keyNode.scalar?.string ?? ""
      if Self.keysOfWave.contains(name) { continue }
      report(
        keyNode, "unknown key \"\(name)\" in a wave",
        hint: name == "asked"
          ? "write date" : didYouMean(name, among: Self.keysOfWave))
    }
    let sample = readPeople(node["sample"], of: "sample")
    let survey = PlanFile.DemandSource(
      wishes: readTable("wishes", of: node), respondents: readTable("respondents", of: node),
      margins: readTable("margins", of: node), visits: nil, people: nil, sample: sample,
      wishesOptions: readWishesOptions(node, sample: sample),
      encoding: readEncoding(node["encoding"]))
    checkTables(survey, node, of: "a wave")
    let id = name(node["id"], of: "id")
    if let id, let place = node["id"], id.trimmed.isEmpty {
      report(place, "id names no column", hint: "write the heading of the column")
    }
    let wording = readStated(node["wording"], "wording")
    guard node["date"] != nil else {
      report(
        node, "this survey has no date, so nothing says what came before what",
        hint: "add  date: 2005-11 , the day, month or year in which people were asked")
      return nil
    }
    return readPeriod(node["date"], of: "date").map { date in
      WaveSource(
        date: date, survey: survey,
        id: id.flatMap { id in
          node["id"].map { .init(heading: id.trimmed, source: document.source(of: $0)) }
        }, wording: wording, source: document.source(of: node))
    }
  }

  /// Reports surveys of which nobody can say which came first, and people who cannot be known again.
  private mutating func check(
    _ waves: [WaveSource], before demand: PlanFile.DemandSource, _ node: YAMLNode
  ) {
    guard demand.surveys.isEmpty else {
      report(
        node, "waves are compared with the survey of the demand, and there are several",
        hint: "take waves or surveys out")
      return
    }
    guard demand.wishes != nil || demand.respondents != nil else {
      report(
        node, "waves are compared with the survey of the demand, and there is none",
        hint: "add  wishes: wishes.csv , or  respondents: answers.csv , to the demand")
      return
    }
    let dates = waves.map(\.date) + [demand.asked].compactMap(\.self)
    for (wave, (date, next)) in zip(waves, zip(dates, dates.dropFirst()))
    where date.last >= next.first {
      diagnostics.append(
        Diagnostic(
          wave.source,
          date == next
            ? "two surveys have the date \(date.iso)"
            : "\(date.iso) does not end before \(next.iso) begins, so nothing says which came first",
          hint: next == demand.asked
            ? "the survey of the demand is the latest one; make its  asked , or this date, more exact"
            : "make the dates more exact: a day, a month, or from one to another"))
    }
    let laterRespondents = waves.dropFirst().map(\.survey.respondents) + [demand.respondents]
    for (wave, later) in zip(waves, laterRespondents) {
      guard let id = wave.id else { continue }
      if wave.survey.respondents == nil || later == nil {
        diagnostics.append(
          Diagnostic(
            id.source, "people are known again in rows of respondents, and one survey has none",
            hint: "take id out, or give  respondents  in this survey and the next"))
      }
    }
  }
}
