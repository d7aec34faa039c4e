import OpeningHoursTables

// The keys that hold for all scenarios: the grid, today's hours, the scenarios' names.
extension PlanFileReader {
  /// The grid of slots; where the plan's cannot be used, that is reported and the standard one
  /// stands in, so that the rest of the file is still read.
  mutating func readGrid() -> WeekGrid {
    let slotMinutes = document.root["grid"].flatMap { node in
      text(node, of: "grid").flatMap { text in
        attempt(node) { () throws(TextError) in try Self.slotMinutes(text) }
      }
    }
    let frame = document.root["frame"].flatMap { node in
      text(node, of: "frame").flatMap { text in
        attempt(node) { () throws(TextError) in
          let spans = try TimeText.spans(text, frame: .wholeDay)
          guard spans.count == 1 else {
            throw TextError("frame takes one span", hint: "write 8-22")
          }
          return spans[0]
        }
      }
    }
    let slot = slotMinutes ?? WeekGrid.standard.slotMinutes
    let span = frame ?? WeekGrid.standard.frame
    if let grid = WeekGrid(slotMinutes: slot, frame: span) { return grid }
    report(
      document.root["frame"] ?? document.root,
      "the frame \(span.short) is not a whole number of \(slot)-minute slots",
      hint: "choose a frame that is, or a finer grid")
    return .standard
  }

  /// The money in which costs are stated.
  mutating func readCurrency() -> Currency? {
    document.root["currency"].flatMap { node in
      text(node, of: "currency").flatMap { text in
        attempt(node) { () throws(TextError) in try Currency(text) }
      }
    }
  }

  /// Today's hours, as text in OpenStreetMap's syntax or as a map of days; with what a text replaces.
  mutating func readToday(_ grid: WeekGrid) -> (week: Schedule, replaced: [ReplacedHours])? {
    guard let node = document.root["today"], node.scalar?.string.isEmpty != true else {
      report(
        document.root["today"] ?? document.root, "today's hours are missing",
        hint: "add for example  today: \"Mo-Fr 10:00-19:00; Sa 10:00-16:00\"")
      return nil
    }
    if let text = node.scalar?.string {
      do {
        let reading = try OSMOpeningHours.reading(text)
        for day in Weekday.allCases {
          attempt(node) { () throws(TextError) in
            try Self.check(reading.week[day], of: day, grid)
          }
        }
        return reading
      } catch {
        report(
          node, "today: character \(error.offset + 1): \(error.message)", hint: error.hint)
        return nil
      }
    }
    return (readDays(node, grid), [])
  }

  private mutating func readDays(_ node: YAMLNode, _ grid: WeekGrid) -> Schedule {
    var week = Schedule()
    var seen: Set<Weekday> = []
    if node.mapping != nil { reportUnquotedDays(in: node) }
    for (keyNode, value) in pairs(of: node) {
      attempt(keyNode) { () throws(TextError) in
        for day in try DaysText.days(keyNode.scalar?.string ?? "") where !seen.insert(day).inserted
        {
          throw TextError("today: \(day.name) stands twice")
        }
      }
      attempt(value) { () throws(TextError) in
        guard let text = Self.listed(value) else {
          throw TextError("today takes hours for a day, not a map", hint: "write mon: 9-13+14-20")
        }
        let spans = try TimeText.spans(text.isEmpty ? "closed" : text, frame: grid.frame)
        let plan = DayPlan(spans)
        for day in (try? DaysText.days(keyNode.scalar?.string ?? "")) ?? [] {
          try Self.check(plan, of: day, grid)
          week[day] = plan
        }
      }
    }
    return week
  }

  private static func check(_ plan: DayPlan, of day: Weekday, _ grid: WeekGrid) throws(TextError) {
    do {
      try GridCheck(grid: grid, isLimitedToFrame: true).check(plan.spans)
    } catch {
      throw TextError("today, \(day.name): \(error.message)", hint: error.hint)
    }
  }

  /// The scenarios, each a level of settings of its own.
  mutating func readScenarios(_ reader: SettingReader) -> [PlanFile.Scenario] {
    guard let node = document.root["scenarios"] else { return [] }
    let scenarios: [PlanFile.Scenario] = pairs(of: node).compactMap { (keyNode, value) in
      guard let name = text(keyNode, of: "scenarios"), value.mapping != nil else {
        report(
          value, "a scenario is a map of keys", hint: "write for example { open: { thu: 9-20 } }")
        return nil
      }
      if ["today", "best"].contains(name) {
        report(keyNode, "\"\(name)\" is built in and cannot name a scenario")
      }
      var layer = readLayer(
        value, reader,
        besides: [
          "extends", "name", "demand", "groups", "people", "rotation", "roster",
          PlanKey.Home.states.rawValue,
        ])
      readGroups(value["groups"], reader, into: &layer)
      readStates(of: value, reader, into: &layer)
      readRosterKeys(ofScenario: value, reader, into: &layer)
      if let demand = value["demand"] {
        let known = Self.keysOfDemand.map(\.rawValue)
        for (key, _) in pairs(of: demand) where !known.contains(key.scalar?.string ?? "") {
          report(key, "a scenario can change unasked and conversion only, not the data")
        }
        readSettings(of: demand, reader, into: &layer)
      }
      return PlanFile.Scenario(
        name: name, title: readStated(value["name"], "name"),
        extends: self.name(value["extends"], of: "extends"), layer: layer,
        source: document.source(of: keyNode))
    }
    checkExtends(of: scenarios, node)
    return scenarios
  }

  /// Reports each scenario that extends one that does not exist, or itself.
  private mutating func checkExtends(of scenarios: [PlanFile.Scenario], _ node: YAMLNode) {
    let parents = Dictionary(scenarios.map { ($0.name, $0.extends) }) { first, _ in first }
    let places = Dictionary(
      pairs(of: node).map { ($0.0.scalar?.string ?? "", $0.1["extends"]) }
    ) { first, _ in first }
    // Scenarios of which it is known that no circle follows.
    var ending: Set<String> = []
    for scenario in scenarios {
      guard let extended = scenario.extends, let place = places[scenario.name] ?? nil else {
        continue
      }
      guard parents[extended] != nil else {
        let names = scenarios.map(\.name).filter { $0 != scenario.name }
        report(
          place, "unknown scenario \"\(extended)\"", hint: didYouMean(extended, among: names))
        continue
      }
      var seen: Set<String> = []
      var next: String? = extended
      while let name = next, name != scenario.name, !ending.contains(name),
        seen.insert(name).inserted
      {
        next = parents[name] ?? nil
      }
      if next == scenario.name {
        report(
          place, "scenario \"\(scenario.name)\" extends itself", hint: "take one extends out")
      } else if next.map(ending.contains) ?? true {
        ending.formUnion(seen)
      }
    }
  }

  private static func slotMinutes(_ text: String) throws(TextError) -> Int {
    let number = text.trimmed.lowercased().replacingSuffix("min", by: "").trimmed
    guard let minutes = TimeText.wholeNumber(number), WeekGrid.slotLengths.contains(minutes) else {
      throw TextError("\"\(text)\" is not a grid", hint: "write 60, 30 or 15 (minutes)")
    }
    return minutes
  }
}

extension String {
  fileprivate func replacingSuffix(_ suffix: String, by other: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) + other : self
  }
}
