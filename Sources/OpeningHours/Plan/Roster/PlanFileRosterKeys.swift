import OpeningHoursTables

// The rotation, and what its roster must hold.
extension PlanFileReader {
  private static let fixedOfRotation = ["from", "cyclic", "lines"]
  private static let fixedOfRoster = ["keep", "history", "stand-ins"]

  /// Reads people, rotation and roster of the plan.
  mutating func readRosterKeys(
    _ reader: SettingReader, into layer: inout PlanLayer
  ) -> RosterSource {
    var source = RosterSource()
    for name in ["people", "rotation", "roster"] {
      if let node = document.root[name], node.isEmptyCollection { reportSilent(node, name) }
    }
    source.people = readPeopleFile()
    if source.people == nil { readPeople(document.root["people"], reader, into: &layer) }
    if let node = document.root["rotation"] {
      readKeys(node, of: .rotation, reader, besides: Self.fixedOfRotation, into: &layer)
      source.rotation = document.source(of: node)
      source.start = readStart(node["from"])
      source.isCyclic = readCyclic(node["cyclic"])
      source.lines = readLines(node["lines"])
    }
    if let node = document.root["roster"] {
      source.rules = document.source(of: node)
      readRules(node, reader, besides: Self.fixedOfRoster, into: &layer)
      source.kept = readKept(node["keep"])
      source.history = readTable("history", of: node)
      source.standIns = readStandIns(node["stand-ins"])
      if let history = node["history"], source.isCyclic == true {
        report(
          history, "a rotation that repeats has nothing before it",
          hint: "take history out, or write cyclic: false")
      }
    }
    return source
  }

  /// The same of a scenario, which may change what is no fact about files and dates.
  mutating func readRosterKeys(
    ofScenario node: YAMLNode, _ reader: SettingReader, into layer: inout PlanLayer
  ) {
    readPeople(node["people"], reader, into: &layer)
    func refuse(_ keys: [String], in node: YAMLNode, _ changes: String) {
      for (key, _) in pairs(of: node) where keys.contains(key.scalar?.string ?? "") {
        report(key, "a scenario can change \(changes), not \(key.scalar?.string ?? "")")
      }
    }
    if let rotation = node["rotation"] {
      refuse(Self.fixedOfRotation, in: rotation, "the weeks of a rotation")
      readKeys(rotation, of: .rotation, reader, besides: Self.fixedOfRotation, into: &layer)
    }
    if let roster = node["roster"] {
      refuse(Self.fixedOfRoster, in: roster, "the rules of a roster")
      readRules(roster, reader, besides: Self.fixedOfRoster, into: &layer)
    }
  }

  /// The rules of a roster; two of them have a way of their own to be written as a map.
  mutating func readRules(
    _ node: YAMLNode, _ reader: SettingReader, besides others: [String],
    into layer: inout PlanLayer
  ) {
    let mapped: [PlanKey] = [.freeWeekends, .sameKind].filter {
      node[$0.rawValue]?.mapping != nil
    }
    readKeys(
      node, of: .roster, reader, besides: others + mapped.map(\.rawValue), into: &layer)
    for key in mapped {
      guard let value = node[key.rawValue] else { continue }
      guard let text = text(ofMap: value, key) else { continue }
      let statement = SettingReader.Statement(
        key, left: nil, value: text, source: document.source(of: value))
      attempt(value) { () throws(TextError) in try reader.read(statement, into: &layer) }
    }
  }

  /// `{ at-least: 2, of: 4 }` and `{ in-week: prefer, weight: 2 }` as one text.
  private mutating func text(ofMap node: YAMLNode, _ key: PlanKey) -> String? {
    let known = key == .freeWeekends ? ["at-least", "of"] : ["in-week", "weight"]
    for (name, _) in pairs(of: node) where !known.contains(name.scalar?.string ?? "") {
      let word = name.scalar?.string ?? ""
      report(
        name, "unknown key \"\(word)\" in \(key.rawValue)", hint: didYouMean(word, among: known))
      return nil
    }
    guard key == .freeWeekends else {
      let words = known.reversed().compactMap { text(node[$0], of: $0) }
      return words.first
    }
    guard let least = text(node[known[0]], of: known[0]), let all = text(node[known[1]], of: "of")
    else {
      report(
        node, "free-weekends needs both numbers", hint: "write { at-least: 2, of: 4 }")
      return nil
    }
    return "\(least) of \(all)"
  }

  private mutating func readStart(_ node: YAMLNode?) -> CalendarDate? {
    guard let node, let text = text(node, of: "from") else { return nil }
    guard let date = CalendarDate(iso: text) else {
      report(node, "\"\(text)\" is no date", hint: "write 2027-01-04")
      return nil
    }
    guard date.weekday == .monday else {
      let before = date.advanced(byDays: -date.weekday.rawValue)
      report(
        node, "\(date) is a \(date.weekday.name), and a rotation begins on a Monday",
        hint: "write \(before), or \(before.advanced(byDays: 7))")
      return nil
    }
    return date
  }

  private mutating func readLines(_ node: YAMLNode?) -> Source? {
    guard let node, let text = text(node, of: "lines") else { return nil }
    switch text.lowercased() {
    case "true", "yes": return document.source(of: node)
    case "false", "no": return nil
    default:
      report(
        node, "\"\(text)\" does not say whether people walk lines", hint: "write true or false")
      return nil
    }
  }

  private mutating func readCyclic(_ node: YAMLNode?) -> Bool? {
    guard let node, let text = text(node, of: "cyclic") else { return nil }
    switch text.lowercased() {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      report(
        node, "\"\(text)\" does not say whether the rotation repeats", hint: "write true or false")
      return nil
    }
  }

  /// The roster to keep: a file, or a map of it with how much each change costs.
  private mutating func readKept(
    _ node: YAMLNode?
  ) -> (file: PlanFile.DemandSource.Table, weight: Int)? {
    guard let node else { return nil }
    guard node.mapping != nil else {
      return name(node, of: "keep").map {
        (.init(path: $0, source: document.source(of: node)), 1)
      }
    }
    let known = ["roster", "weight"]
    for (key, _) in pairs(of: node) where !known.contains(key.scalar?.string ?? "") {
      let word = key.scalar?.string ?? ""
      report(key, "unknown key \"\(word)\" in keep", hint: didYouMean(word, among: known))
    }
    let weight = node["weight"].flatMap { place in
      text(place, of: "weight").flatMap { text in
        attempt(place) { () throws(TextError) in try RosterText.weight(text) }
      }
    }
    guard let file = readTable("roster", of: node) else {
      report(node, "keep names no roster", hint: "write  keep: { roster: last.csv, weight: 1 }")
      return nil
    }
    return (file, weight ?? 1)
  }

  /// People who come when called, each a map of her own.
  mutating func readStandIns(_ node: YAMLNode?) -> [StandIn] {
    guard let node else { return [] }
    let known = ["days", "reach", "skills"]
    return pairs(of: node).compactMap { nameNode, value in
      guard let name = personName(nameNode) else { return nil }
      for (key, _) in pairs(of: value) where !known.contains(key.scalar?.string ?? "") {
        let word = key.scalar?.string ?? ""
        report(key, "unknown key \"\(word)\" of \(name)", hint: didYouMean(word, among: known))
      }
      let available = value["days"].map { readStandInDays($0) }
      return StandIn(
        name: name,
        available: available ?? Array(repeating: [.wholeDay], count: Weekday.allCases.count),
        reachPermille: value["reach"].map { readReach($0) } ?? 1000,
        skills: Set(value["skills"].map { readSkills($0) } ?? []),
        source: document.source(of: nameNode))
    }
  }

  /// Days, with times or all day: `[mon, sat]`, `mon-fri`, `{ sat: 9-18 }`.
  private mutating func readStandInDays(_ node: YAMLNode) -> [[TimeSpan]] {
    if node.mapping != nil { return readPresence(node) ?? Weekday.allCases.map { _ in [] } }
    let text = Self.listed(node, by: ",") ?? ""
    let days = attempt(node) { () throws(TextError) in try DaysText.days(text) } ?? []
    return Weekday.allCases.map { days.contains($0) ? [.wholeDay] : [] }
  }

  private mutating func readReach(_ node: YAMLNode) -> Int {
    guard let text = text(node, of: "reach") else { return 1000 }
    guard text.hasSuffix("%"), let percent = TimeText.decimal(String(text.dropLast()).trimmed),
      (0...100).contains(percent)
    else {
      report(node, "\"\(text)\" is not a part of all calls", hint: "write reach: 60%")
      return 1000
    }
    return Int((percent * 10).rounded())
  }
}
