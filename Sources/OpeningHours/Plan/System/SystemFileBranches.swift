import OpeningHoursTables

// The branches of a system file, each a line of its own.
extension SystemFileReader {
  private static let branchKeys = [
    "plan", "scenario", "district", "population", "weight", "place", "cost",
  ]

  mutating func readBranches() {
    guard let node = document.root["branches"] else {
      nodes.report(document.root, "the system has no branches")
      return
    }
    let pairs = nodes.pairs(of: node)
    guard pairs.count <= SystemFile.mostBranches else {
      nodes.report(
        node, "\(pairs.count) branches are more than the \(SystemFile.mostBranches) that are taken")
      return
    }
    var places: [String: Source] = [:]
    for (key, value) in pairs {
      guard let name = nodes.name(key, of: "a branch")?.trimmed else { continue }
      guard isName(name, key) else { continue }
      if let other = places[name.lowercased()] {
        nodes.report(key, "two branches are called \(name)", hint: "the other one is at \(other)")
        continue
      }
      places[name.lowercased()] = document.source(of: key)
      if let branch = branch(name, key, value) { branches.append(branch) }
    }
    if pairs.isEmpty { nodes.report(node, "the system has no branches") }
  }

  /// Whether a flag could call a branch so: "west:thu=9-20" ends the name at the colon.
  private mutating func isName(_ name: String, _ key: YAMLNode) -> Bool {
    let taken = ["all", "neighbours"]
    if name.isEmpty || name.contains(":") || name.contains("=") || taken.contains(name.lowercased())
    {
      nodes.report(
        key, name.isEmpty ? "a branch has no name" : "a branch cannot be called \(name)",
        hint: "flags write  --open name:thu=9-20  and rules  of: all  or  of: neighbours")
      return false
    }
    return true
  }

  private mutating func branch(
    _ name: String, _ key: YAMLNode, _ node: YAMLNode
  ) -> SystemBranch? {
    let isPath = node.scalar != nil
    if !isPath { reportUnknown(in: node, among: Self.branchKeys, of: "a branch") }
    let planNode = isPath ? node : node["plan"]
    guard let planNode, let path = nodes.name(planNode, of: "plan")?.trimmed, !path.isEmpty else {
      nodes.report(key, "\(name) has no plan", hint: "write  \(name): { plan: plan.yaml }")
      return nil
    }
    return SystemBranch(
      name: name,
      plan: .init(path: path, source: document.source(of: planNode)),
      scenario: nodes.name(node["scenario"], of: "scenario"),
      district: district(node["district"]),
      population: wholeNumber(node["population"], of: "population", 1...100_000_000),
      weight: weight(node["weight"]), statesWeight: node["weight"] != nil,
      place: place(node["place"]), cost: cost(node["cost"]),
      source: document.source(of: key))
  }

  /// The name of a district, which `all` and `neighbours` are not.
  private mutating func district(_ node: YAMLNode?) -> String? {
    guard let node, let name = nodes.name(node, of: "district")?.trimmed else { return nil }
    guard !name.isEmpty, !["all", "neighbours"].contains(name.lowercased()) else {
      nodes.report(
        node, name.isEmpty ? "a district has no name" : "a district cannot be called \(name)",
        hint: "rules write  all  for every branch")
      return nil
    }
    return name
  }

  private mutating func weight(_ node: YAMLNode?) -> Int {
    guard let node, let text = nodes.text(node, of: "weight") else { return 1000 }
    guard let number = TimeText.decimal(text), number > 0, number <= 1000 else {
      nodes.report(
        node, "\"\(text)\" is not a weight", hint: "write a number above 0, at most 1000")
      return 1000
    }
    return max(1, Int((number * 1000).rounded()))
  }

  /// A place as "[53.08, 8.81]": degrees north and east.
  private mutating func place(_ node: YAMLNode?) -> GeographicPlace? {
    guard let node else { return nil }
    let numbers = (node.sequence ?? []).compactMap { $0.scalar.flatMap { degrees($0.string) } }
    guard numbers.count == 2, node.sequence?.count == 2, abs(numbers[0]) <= 90,
      abs(numbers[1]) <= 180
    else {
      nodes.report(
        node, "a place is two numbers: degrees north and degrees east",
        hint: "write  place: [53.08, 8.81]")
      return nil
    }
    return GeographicPlace(latitude: numbers[0], longitude: numbers[1])
  }

  private func degrees(_ text: String) -> Double? {
    let plain = text.withPlainMarks.trimmed
    // Maps give as many digits as a computer has; letters as in "nan" and "1e9" are none.
    guard plain.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }) else { return nil }
    return Double(plain)
  }

  private mutating func cost(_ node: YAMLNode?) -> OpenCost {
    guard let node else { return .none }
    let keys: [(String, WritableKeyPath<OpenCost, Int>)] = [
      ("open-hour", \.openHour), ("open-day", \.openDay), ("staff-hour", \.staffHour),
    ]
    reportUnknown(in: node, among: keys.map(\.0), of: "cost")
    var cost = OpenCost.none
    for (key, path) in keys {
      guard let value = node[key], let text = nodes.text(value, of: key) else { continue }
      let cents = nodes.attempt(value) { () throws(TextError) in try MoneyText.cents(text) }
      cost[keyPath: path] = cents ?? 0
    }
    return cost
  }

  /// A whole number within some limits; anything else is reported.
  mutating func wholeNumber(
    _ node: YAMLNode?, of key: String, _ range: ClosedRange<Int>
  ) -> Int? {
    guard let node, let text = nodes.text(node, of: key) else { return nil }
    guard let number = TimeText.wholeNumber(text.trimmed), range.contains(number) else {
      nodes.report(
        node, "\"\(text)\" is not a number for \(key)",
        hint: "write a whole number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  /// Reports the keys of a map that nothing is known by.
  mutating func reportUnknown(in node: YAMLNode, among known: [String], of what: String) {
    for (key, _) in nodes.pairs(of: node) {
      guard let name = nodes.text(key, of: "a key"), !known.contains(name) else { continue }
      nodes.report(
        key, "unknown key \"\(name)\" in \(what)", hint: didYouMean(name, among: known))
    }
  }
}
