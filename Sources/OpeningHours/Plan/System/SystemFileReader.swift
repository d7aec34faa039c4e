import OpeningHoursTables

extension SystemFile {
  /// Whether bytes are a system file: a map with the key `branches`.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - fileName: The name to use in messages.
  /// - Returns: `false` too for what cannot be read, which is told where it is read as a plan.
  public static func isSystem(_ bytes: [UInt8], fileName: String) -> Bool {
    (try? YAMLDocument(bytes: bytes, fileName: fileName))?.root["branches"] != nil
  }

  /// Reads a system file.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - fileName: The name to use in messages.
  ///   - read: Gives the bytes of a table that the file names, by its path as stated and its place.
  /// - Throws: `InputErrors` with everything that is wrong in the file, or what `read` throws.
  public init(
    bytes: [UInt8], fileName: String, read: (PlanFile.DemandSource.Table) throws -> [UInt8]
  ) throws {
    let document = try YAMLDocument(bytes: bytes, fileName: fileName)
    var reader = SystemFileReader(nodes: PlanFileReader(document: document))
    let file = try reader.read(tables: read)
    guard let file, reader.nodes.diagnostics.isEmpty else {
      throw InputErrors(reader.nodes.diagnostics.inReadingOrder)
    }
    self = file
  }
}

/// Reads the nodes of a system file and collects what is wrong with them.
struct SystemFileReader {
  /// Reads pairs and texts, and holds what is wrong.
  var nodes: PlanFileReader
  /// The branches read so far.
  var branches: [SystemBranch] = []
  /// Which of them are neighbours.
  var neighbours: [NeighbourPair] = []

  /// The keys at the left margin.
  static let keys = [
    "system", "branches", "budget", "objective", "districts", "neighbours", "together", "origins",
    "mobile", "scenarios", "transfer", "respondents",
  ]

  var document: YAMLDocument { nodes.document }

  mutating func read(
    tables: (PlanFile.DemandSource.Table) throws -> [UInt8]
  ) throws -> SystemFile? {
    for (key, _) in nodes.pairs(of: document.root) {
      guard let name = nodes.text(key, of: "a key"), !Self.keys.contains(name) else { continue }
      let isOfPlan = PlanFileReader.fixedKeys.contains(name) || PlanKey(rawValue: name) != nil
      nodes.report(
        key, "unknown key \"\(name)\" in a system",
        hint: isOfPlan
          ? "it belongs into the plan of a branch" : didYouMean(name, among: Self.keys))
    }
    let name = nodes.readText(document.root["system"], of: "system") ?? "System"
    readBranches()
    try readNeighbours(tables)
    let origins = readOrigins()
    let budgets = readBudgets(origins["budget"] ?? .house)
    let floors = readDistricts(origins["districts"] ?? .house)
    let links = readLinks(origins["together"] ?? .house)
    let objective = readObjective()
    let mobile = try readMobile(tables)
    let scenarios = readScenarios()
    let transfer = try readTransfer(tables)
    let respondents = readRespondents()
    checkRespondents(objective, transfer)
    guard !branches.isEmpty else { return nil }
    return SystemFile(
      fileName: document.fileName, name: name, branches: branches, floors: floors,
      budgets: budgets, neighbours: neighbours, mobile: mobile, links: links, transfer: transfer,
      respondents: respondents, scenarios: scenarios, objective: objective)
  }

  /// Who stands behind the rules of a part of the file.
  private mutating func readOrigins() -> [String: RuleOrigin] {
    guard let node = document.root["origins"] else { return [:] }
    var origins: [String: RuleOrigin] = [:]
    let known = ["budget", "districts", "together"]
    for (key, value) in nodes.pairs(of: node) {
      guard let name = nodes.text(key, of: "a key") else { continue }
      guard known.contains(name) else {
        nodes.report(
          key, "\(name) has no rules", hint: didYouMean(name, among: known))
        continue
      }
      origins[name] = origin(value)
    }
    return origins
  }

  /// The origin that a node names.
  mutating func origin(_ node: YAMLNode) -> RuleOrigin? {
    guard let word = nodes.text(node, of: "an origin") else { return nil }
    guard let origin = RuleOrigin(rawValue: word) else {
      nodes.report(
        node, "\"\(word)\" is not an origin",
        hint: didYouMean(word, among: RuleOrigin.allCases.map(\.rawValue)))
      return nil
    }
    return origin
  }

  /// The mobile libraries with their tables.
  private mutating func readMobile(
    _ tables: (PlanFile.DemandSource.Table) throws -> [UInt8]
  ) throws -> [MobileLibrary] {
    guard let node = document.root["mobile"] else { return [] }
    var libraries: [MobileLibrary] = []
    for (key, value) in nodes.pairs(of: node) {
      var unreadable: (any Error)?
      do throws(InputErrors) {
        libraries.append(
          try MobileLibraryReader.library(key, value, in: document) { table throws(InputErrors) in
            do {
              return try tables(table)
            } catch let errors as InputErrors {
              throw errors
            } catch {
              unreadable = error
              throw InputErrors([])
            }
          })
      } catch {
        if let unreadable { throw unreadable }
        nodes.diagnostics += error.diagnostics
      }
    }
    return libraries
  }

  private mutating func readObjective() -> (kind: Plan.Objective, source: Source)? {
    guard let node = document.root["objective"], let word = nodes.text(node, of: "objective")
    else { return nil }
    guard let kind = Plan.Objective(rawValue: word) else {
      nodes.report(
        node, "\"\(word)\" is not an objective",
        hint: didYouMean(word, among: Plan.Objective.allCases.map(\.rawValue)))
      return nil
    }
    return (kind, document.source(of: node))
  }

  private mutating func readBudgets(_ origin: RuleOrigin) -> [SystemBudget] {
    guard let node = document.root["budget"] else { return [] }
    return nodes.pairs(of: node).compactMap { key, value in
      guard let name = nodes.text(key, of: "a key") else { return nil }
      guard let quantity = SystemQuantity(rawValue: name) else {
        nodes.report(
          key, "unknown budget \"\(name)\"",
          hint: didYouMean(name, among: SystemQuantity.allCases.map(\.rawValue)))
        return nil
      }
      guard let text = nodes.text(value, of: name) else { return nil }
      let amount = nodes.attempt(value) { () throws(TextError) in
        try SystemBudget.amount(text, of: quantity)
      }
      return amount.map {
        SystemBudget(
          quantity: quantity, amount: $0, origin: origin, source: document.source(of: key))
      }
    }
  }
}

extension SystemBudget {
  /// The amount of a budget as a file or a flag writes it: "1200", "+0", "-1%".
  static func amount(
    _ text: String, of quantity: SystemQuantity
  ) throws(TextError) -> Amount {
    switch quantity {
    case .weeklyHours, .staffHours: try Amount(text)
    case .cost: try Amount(text, reading: MoneyText.cents)
    }
  }
}
