import OpeningHoursTables

// People by name, each a map of her own.
extension PlanFileReader {
  /// Reads the people of the plan or of a scenario.
  mutating func readPeople(_ node: YAMLNode?, _ reader: SettingReader, into layer: inout PlanLayer)
  {
    guard let node else { return }
    var seen: [String: YAMLNode] = [:]
    for (nameNode, value) in pairs(of: node) {
      guard let name = personName(nameNode) else { continue }
      if let other = seen[name.lowercased()] {
        report(
          nameNode, "two people are called \(name), in capitals or not",
          hint: "the other one is at \(document.source(of: other)); add a letter to one name")
        continue
      }
      seen[name.lowercased()] = nameNode
      readPerson(name, nameNode, value, into: &layer)
    }
  }

  /// Reads a file of people: their map, or one with `people` and `stand-ins`.
  mutating func readTeamFile(
    _ reader: SettingReader, into layer: inout PlanLayer, _ standIns: inout [StandIn]
  ) {
    guard let people = document.root["people"], people.mapping != nil else {
      return readPeople(document.root, reader, into: &layer)
    }
    let known = ["people", "stand-ins"]
    for (key, _) in pairs(of: document.root) {
      let word = key.scalar?.string ?? ""
      if known.contains(word) { continue }
      report(
        key, "unknown key \"\(word)\" of a file of people", hint: didYouMean(word, among: known))
    }
    readPeople(people, reader, into: &layer)
    standIns += readStandIns(document.root["stand-ins"])
  }

  /// The file of people, where a plan names one.
  mutating func readPeopleFile() -> PlanFile.DemandSource.Table? {
    guard let node = document.root["people"], node.scalar != nil else { return nil }
    return readTable("people", of: document.root)
  }

  mutating func personName(_ node: YAMLNode) -> String? {
    guard let name = name(node, of: "people") else { return nil }
    return attempt(node) { () throws(TextError) in try PersonText.name(name.trimmed) }
  }

  private mutating func readPerson(
    _ name: String, _ nameNode: YAMLNode, _ node: YAMLNode, into layer: inout PlanLayer
  ) {
    // One word alone is her group.
    if node.mapping == nil, let group = node.scalar?.string, !group.isEmpty {
      return add(.word(group), .group, of: name, at: nameNode, into: &layer)
    }
    let facts = pairs(of: node)
    if facts.isEmpty {
      report(
        nameNode, "nothing is said of \(name)",
        hint: "write for example  \(name): { group: full-time }")
    }
    for (keyNode, value) in facts {
      let word = keyNode.scalar?.string ?? ""
      if word == "wishes" {
        readWishes(value, of: name, into: &layer)
        continue
      }
      guard let fact = PersonFact(rawValue: word), PersonFact.keys.contains(fact) else {
        let known = PersonFact.keys.map(\.rawValue) + ["wishes"]
        let isWish = PersonFact.keysOfWishes.contains { $0.rawValue == word }
        report(
          keyNode, "unknown key \"\(word)\" of \(name)",
          hint: isWish
            ? "write  wishes: { \(word): ... }" : didYouMean(word, among: known))
        continue
      }
      read(fact, value, keyNode, of: name, into: &layer)
    }
  }

  private mutating func read(
    _ fact: PersonFact, _ node: YAMLNode, _ keyNode: YAMLNode, of name: String,
    into layer: inout PlanLayer
  ) {
    switch fact {
    case .can:
      if let presence = readPresence(node) {
        add(.presence(presence), fact, of: name, at: keyNode, into: &layer)
      }
    case .cannot, .want, .ratherNot: readTimes(fact, node, keyNode, of: name, into: &layer)
    case .freeDay:
      guard let text = Self.listed(node, by: ",") else {
        return report(node, "free-day names days", hint: "write free-day: wed")
      }
      let days = attempt(node) { () throws(TextError) in try DaysText.days(text) } ?? []
      add(.days(days), fact, of: name, at: keyNode, into: &layer)
    case .leave:
      for item in node.sequence ?? [node] {
        guard let text = text(item, of: fact.rawValue) else { continue }
        let leave = attempt(item) { () throws(TextError) in try PersonText.leave(text) }
        leave.map { add(.leave($0), fact, of: name, at: item, into: &layer) }
      }
    case .skills:
      add(.names(readSkills(node)), fact, of: name, at: keyNode, into: &layer)
    case .group, .hours, .share, .mostDays, .absence, .weight, .without:
      guard let text = text(node, of: fact.rawValue) else { return }
      let value = attempt(node) { () throws(TextError) in try Self.value(of: fact, text) }
      value.map { add($0, fact, of: name, at: keyNode, into: &layer) }
    }
  }

  private static func value(
    of fact: PersonFact, _ text: String
  ) throws(TextError) -> Setting.Value {
    func count(_ range: ClosedRange<Int>, _ what: String) throws(TextError) -> Setting.Value {
      guard let count = TimeText.wholeNumber(text), range.contains(count) else {
        throw TextError(
          "\"\(text)\" is not \(what)",
          hint: "write a whole number from \(range.lowerBound) to \(range.upperBound)")
      }
      return .count(count)
    }
    switch fact {
    case .hours: return try PersonText.hours(text)
    case .share: return try share(text)
    case .absence: return .count(try PersonText.absence(text.trimmed))
    case .mostDays: return try count(1...7, "a number of days a week")
    case .weight: return try count(1...RosterText.mostWeight, "a weight of wishes")
    default: return .word(text.trimmed)
    }
  }

  /// Wishes in grades, with how much they count.
  private mutating func readWishes(
    _ node: YAMLNode, of name: String, into layer: inout PlanLayer
  ) {
    for (keyNode, value) in pairs(of: node) {
      let word = keyNode.scalar?.string ?? ""
      guard let fact = PersonFact(rawValue: word), PersonFact.keysOfWishes.contains(fact) else {
        report(
          keyNode, "unknown key \"\(word)\" in the wishes of \(name)",
          hint: word == PersonFact.cannot.rawValue
            ? "cannot stands beside wishes, since it is none"
            : didYouMean(word, among: PersonFact.keysOfWishes.map(\.rawValue)))
        continue
      }
      read(fact, value, keyNode, of: name, into: &layer)
    }
  }

  /// Days with times: a map, a list, or days alone.
  private mutating func readTimes(
    _ fact: PersonFact, _ node: YAMLNode, _ keyNode: YAMLNode, of name: String,
    into layer: inout PlanLayer
  ) {
    func read(_ days: String, _ text: String?, _ place: YAMLNode) {
      let times = attempt(place) { () throws(TextError) in
        try PersonText.times(days, text)
      }
      for (day, value) in times ?? [] {
        add(value, fact, of: name, on: day, at: place, into: &layer)
      }
    }
    if node.mapping != nil {
      reportUnquotedDays(in: node)
      for (dayNode, value) in pairs(of: node) {
        let days = dayNode.scalar?.string ?? ""
        // Words and times stand beside each other where several statements may.
        if fact.accumulates, let items = value.sequence {
          for item in items { read(days, text(item, of: fact.rawValue), item) }
          continue
        }
        guard let times = Self.listed(value) else {
          report(value, "\(fact.rawValue) takes times for a day", hint: "write { thu: 16- }")
          continue
        }
        read(days, times, dayNode)
      }
      return
    }
    for item in node.sequence ?? [node] {
      guard let text = text(item, of: fact.rawValue) else { continue }
      let ends = text.split(separator: "=", maxSplits: 1).map { $0.trimmed }
      read(ends.first ?? "", ends.count > 1 ? ends[1] : nil, item)
    }
  }

  private mutating func add(
    _ value: Setting.Value, _ fact: PersonFact, of name: String, on day: Weekday? = nil,
    at node: YAMLNode, into layer: inout PlanLayer
  ) {
    let setting = Setting(value: value, source: document.source(of: node), breadth: 1)
    attempt(node) { () throws(TextError) in
      try layer.add(setting, for: PersonText.subject(name, fact, day))
    }
  }
}
