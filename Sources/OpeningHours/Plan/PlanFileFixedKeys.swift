import Yams

// The keys that hold for all scenarios: the grid, today's hours, the demand, the scenarios' names.
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

  /// Today's hours, as text in OpenStreetMap's syntax or as a map of days.
  mutating func readToday(_ grid: WeekGrid) -> Schedule? {
    guard let node = document.root["today"], node.scalar?.string.isEmpty != true else {
      report(
        document.root["today"] ?? document.root, "today's hours are missing",
        hint: "add for example  today: \"Mo-Fr 10:00-19:00; Sa 10:00-16:00\"")
      return nil
    }
    if let text = node.scalar?.string {
      do {
        let week = try OSMOpeningHours.schedule(text)
        for day in Weekday.allCases {
          attempt(node) { () throws(TextError) in try Self.check(week[day], of: day, grid) }
        }
        return week
      } catch {
        report(
          node, "today: character \(error.offset + 1): \(error.message)", hint: error.hint)
        return nil
      }
    }
    return readDays(node, grid)
  }

  private mutating func readDays(_ node: Node, _ grid: WeekGrid) -> Schedule {
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

  /// Where the demand comes from.
  mutating func readDemand() -> PlanFile.DemandSource? {
    guard let node = document.root["demand"] else {
      report(
        document.root, "the demand is missing",
        hint: "add for example  demand: { wishes: wishes.csv }")
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
    checkTables(source, node)
    return source
  }

  private mutating func readTable(
    _ name: String, of demand: Node
  ) -> PlanFile.DemandSource.Table? {
    guard let node = demand[name], let path = text(node, of: name) else { return nil }
    if path.isEmpty { report(node, "\(name) names no file", hint: "write  \(name): \(name).csv") }
    return PlanFile.DemandSource.Table(path: path, source: document.source(of: node))
  }

  /// Reports tables that are missing or do not go together.
  private mutating func checkTables(_ source: PlanFile.DemandSource, _ node: Node) {
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

  private mutating func readConversion(_ node: Node?) -> Double? {
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
  mutating func readUnasked(_ demand: Node?, _ reader: SettingReader, into layer: inout PlanLayer) {
    guard let node = demand?["unasked"], let word = text(node, of: "unasked") else { return }
    let statement = SettingReader.Statement(
      .unasked, left: nil, value: word, source: document.source(of: node))
    attempt(node) { () throws(TextError) in try reader.read(statement, into: &layer) }
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
      var layer = readLayer(value, reader, besides: ["extends", "demand"])
      if let demand = value["demand"] {
        for (key, _) in pairs(of: demand) where key.scalar?.string != "unasked" {
          report(key, "a scenario can change unasked only, not the data")
        }
        readUnasked(demand, reader, into: &layer)
      }
      return PlanFile.Scenario(
        name: name, extends: text(value["extends"], of: "extends"), layer: layer,
        source: document.source(of: keyNode))
    }
    checkExtends(of: scenarios, node)
    return scenarios
  }

  /// Reports each scenario that extends one that does not exist, or itself.
  private mutating func checkExtends(of scenarios: [PlanFile.Scenario], _ node: Node) {
    let parents = Dictionary(scenarios.map { ($0.name, $0.extends) }) { first, _ in first }
    for scenario in scenarios {
      guard let extended = scenario.extends, let place = node[scenario.name]?["extends"] else {
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
      while let name = next, name != scenario.name, seen.insert(name).inserted {
        next = parents[name] ?? nil
      }
      if next == scenario.name {
        report(
          place, "scenario \"\(scenario.name)\" extends itself", hint: "take one extends out")
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

  private mutating func readPeople(_ node: Node?, of key: String) -> Int? {
    guard let node, let text = text(node, of: key) else { return nil }
    // A sample counts people, so a mark in it parts thousands: 4.474, 4,474, 4 474.
    let digits = text.filter { !".,' \u{A0}\u{202F}".contains($0) }
    guard let count = TimeText.wholeNumber(digits), count > 0 else {
      report(
        node, "\"\(text)\" is not a number of \(key == "sample" ? "respondents" : key)",
        hint: "write for example 4474")
      return nil
    }
    return count
  }

  private mutating func readEncoding(_ node: Node?) -> TextEncoding {
    guard let node, let word = text(node, of: "encoding") else { return .utf8 }
    if let encoding = TextEncoding(name: word) { return encoding }
    let known = TextEncoding.allCases.map(\.rawValue)
    report(node, "unknown encoding \"\(word)\"", hint: didYouMean(word, among: known))
    return .utf8
  }
}

extension String {
  fileprivate func replacingSuffix(_ suffix: String, by other: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) + other : self
  }
}
