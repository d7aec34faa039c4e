public import OpeningHoursTables

extension PlanFile {
  /// Reads a plan file.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - fileName: The name to use in messages.
  ///   - needsDemand: Whether the plan has to name its tables; where only its hours are asked for, the
  ///     tables may be still to come.
  /// - Throws: `InputErrors` with everything that is wrong in the file.
  public init(bytes: [UInt8], fileName: String, needsDemand: Bool = true) throws(InputErrors) {
    let document = try YAMLDocument(bytes: bytes, fileName: fileName)
    var reader = PlanFileReader(document: document, needsDemand: needsDemand)
    guard let file = reader.read(), reader.diagnostics.isEmpty else {
      throw InputErrors(reader.diagnostics.inReadingOrder)
    }
    self = file
  }
}

/// Reads the nodes of a plan and collects what is wrong with them.
struct PlanFileReader {
  let document: YAMLDocument
  var needsDemand = true
  var diagnostics: [Diagnostic] = []
  /// What readers see of contract groups, each by its name, in the order of the file.
  var groupTitles: [(name: String, title: PlanText)] = []

  /// The keys beside those that state rules.
  static let fixedKeys = [
    "library", "timezone", "today", "grid", "frame", "demand", "origins", "scenarios",
    "groups", "rules", "segments", "decision", "currency", "ratings",
    "waves", "people", "rotation", "roster", PlanKey.Home.states.rawValue,
    PlanKey.staffWishes.rawValue,
  ]

  mutating func read() -> PlanFile? {
    let grid = readGrid()
    let today = readToday(grid)
    let demand = readDemand()
    let ratings = readRatings(demand)
    let waves = readWaves(demand)
    let reader = SettingReader(grid: grid)
    var base = readLayer(document.root, reader, besides: Self.fixedKeys)
    readSettings(of: document.root["demand"], reader, into: &base)
    if needsDemand, let demand { checkConversion(demand, base) }
    readGroups(document.root["groups"], reader, into: &base)
    readStates(of: document.root, reader, into: &base)
    let roster = readRosterKeys(reader, into: &base)
    let staffWishes = readStaffWishes(reader, into: &base)
    let presets = readPresets(grid)
    let scenarios = readScenarios(reader)
    let origins = readOrigins()
    let library = readText(document.root["library"], of: "library") ?? ""
    let decision = readDecision()
    let timezone = text(document.root["timezone"], of: "timezone")
    let currency = readCurrency()
    let segmentTitles = readSegments()
    guard let today, let demand else { return nil }
    return PlanFile(
      fileName: document.fileName, library: library == "" ? "Library" : library,
      decision: decision, timezone: timezone, currency: currency,
      timezoneSource: document.root["timezone"].map(document.source)
        ?? .file(document.fileName, line: nil, column: nil),
      grid: grid, today: today.week, replacedToday: today.replaced,
      todaySource: document.source(of: document.root["today"] ?? document.root), demand: demand,
      ratings: ratings, waves: waves, staffWishesSource: staffWishes,
      rulePresets: presets.map(\.preset),
      presets: presets.map(\.layer),
      base: base, roster: roster,
      scenarios: scenarios, groupTitles: groupTitles, segmentTitles: segmentTitles,
      origins: origins,
      whatIfs: scenarios.reduce(into: []) { $0.formUnion($1.layer.sources) })
  }

  /// The settings of one level of the plan.
  mutating func readLayer(_ node: YAMLNode, _ reader: SettingReader, besides others: [String])
    -> PlanLayer
  {
    var layer = PlanLayer()
    readKeys(node, of: .margin, reader, besides: others, into: &layer)
    return layer
  }

  /// The settings of one level that stand at one place.
  mutating func readKeys(
    _ node: YAMLNode, of home: PlanKey.Home, _ reader: SettingReader, besides others: [String],
    into layer: inout PlanLayer
  ) {
    for (keyNode, value) in pairs(of: node) {
      guard let name = text(keyNode, of: "a key"), !others.contains(name) else { continue }
      guard let key = PlanKey(rawValue: name), key.home == home else {
        let place = PlanKey(rawValue: name)?.home.inWords
        report(
          keyNode, "unknown key \"\(name)\"" + home.of,
          hint: place.map { "write \(name): \($0)" }
            ?? didYouMean(name, among: others + PlanKey.keys(of: home).map(\.rawValue)))
        continue
      }
      for (statement, place) in statements(of: key, keyNode: keyNode, value: value) {
        attempt(place) { () throws(TextError) in try reader.read(statement, into: &layer) }
      }
    }
  }

  /// What a key's node states: one statement for a scalar, one for each entry of a map or list.
  private mutating func statements(
    of key: PlanKey, keyNode: YAMLNode, value: YAMLNode
  ) -> [(SettingReader.Statement, YAMLNode)] {
    if value.isEmptyCollection {
      reportSilent(keyNode, key.rawValue)
      return []
    }
    switch value {
    case .scalar(let scalar):
      let source = document.source(of: keyNode)
      return [(SettingReader.Statement(key, text: scalar.string, source: source), value)]
    case .mapping:
      reportUnquotedDays(in: value)
      return pairs(of: value).flatMap {
        (entryKey, entry) -> [(SettingReader.Statement, YAMLNode)] in
        guard let left = text(entryKey, of: key.rawValue) else { return [] }
        if key.hasPartsWithMaps, entry.mapping != nil {
          return statements(of: key, under: left, entry)
        }
        let source = document.source(of: entryKey)
        guard let right = Self.listed(entry) else {
          report(
            entry, "\(key.rawValue) takes a value for \(left), not a map",
            hint: Self.placeHint(left, under: key.rawValue))
          return []
        }
        return [(SettingReader.Statement(key, left: left, value: right, source: source), entry)]
      }
    case .sequence(let items, _):
      return items.compactMap { item in
        guard let text = text(item, of: key.rawValue) else { return nil }
        let source = document.source(of: item)
        return (SettingReader.Statement(key, text: text, source: source), item)
      }
    }
  }

  /// Reports a key whose map or list has nothing in it: it may look as if it switched something on or off.
  mutating func reportSilent(_ node: YAMLNode, _ key: String) {
    report(node, "\(key) says nothing", hint: "take it out, or say it")
  }

  /// What a map under a part of a key states: "absence: { students: 8% }" is "absence students: 8%".
  private mutating func statements(
    of key: PlanKey, under part: String, _ node: YAMLNode
  ) -> [(SettingReader.Statement, YAMLNode)] {
    reportUnquotedDays(in: node)
    return pairs(of: node).compactMap { (entryKey, entry) in
      guard let left = text(entryKey, of: part), let right = text(entry, of: left) else {
        return nil
      }
      return (
        SettingReader.Statement(
          key, left: "\(part) \(left)", value: right, source: document.source(of: entryKey)), entry
      )
    }
  }

  private mutating func readOrigins() -> [PlanKey: Rule.Origin] {
    var origins: [PlanKey: Rule.Origin] = [:]
    guard let node = document.root["origins"] else { return origins }
    for (keyNode, value) in pairs(of: node) {
      let name = keyNode.scalar?.string ?? ""
      let word = value.scalar?.string ?? ""
      if let key = PlanKey(rawValue: name) {
        origins[key] = Rule.Origin(rawValue: word)
        if origins[key] == nil {
          let known = Rule.Origin.allCases.map(\.rawValue)
          report(value, "\"\(word)\" is not an origin", hint: didYouMean(word, among: known))
        }
      } else {
        let known = PlanKey.allCases.map(\.rawValue)
        report(keyNode, "unknown key \"\(name)\"", hint: didYouMean(name, among: known))
      }
    }
    return origins
  }
}

extension PlanKey.Home {
  /// Where such a key belongs, in words.
  fileprivate var inWords: String {
    switch self {
    case .margin: "at the left margin of the plan"
    case .people: "under the name of a person, under people"
    case .rotation, .roster, .states: "under \(rawValue)"
    }
  }

  /// What an unknown key is one of.
  fileprivate var of: String { self == .margin ? "" : " in \(rawValue)" }
}
