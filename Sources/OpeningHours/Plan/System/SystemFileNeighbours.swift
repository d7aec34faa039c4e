import OpeningHoursTables

// Which branches are near each other: within a distance, within a time of travel, or by name.
extension SystemFileReader {
  mutating func readNeighbours(
    _ tables: (PlanFile.DemandSource.Table) throws -> [UInt8]
  ) throws {
    guard let node = document.root["neighbours"] else { return }
    if let pairs = node.sequence {
      neighbours = pairs.compactMap { pair($0) }.uniqueInOrder
      return
    }
    reportUnknown(in: node, among: ["within", "travel"], of: "neighbours")
    guard let within = node["within"], let text = nodes.text(within, of: "within") else {
      nodes.report(
        node, "nothing says how near neighbours are",
        hint: "write  { within: 5 km }  or  { within: 20 min, travel: travel.csv }")
      return
    }
    if let travel = node["travel"] {
      try readTravel(travel, text, within, tables)
    } else {
      readDistances(text, within)
    }
  }

  private mutating func pair(_ node: YAMLNode) -> NeighbourPair? {
    guard let items = node.sequence, items.count == 2 else {
      nodes.report(node, "neighbours are pairs of branches", hint: "write [[a, b], [b, c]]")
      return nil
    }
    guard let first = branch(items[0]), let second = branch(items[1]) else { return nil }
    guard first != second else {
      nodes.report(node, "\(branches[first].name) is no neighbour of itself")
      return nil
    }
    return NeighbourPair(first: min(first, second), second: max(first, second))
  }

  /// A distance in metres; anything else is reported.
  mutating func distance(_ text: String, _ node: YAMLNode) -> Double? {
    let plain = text.trimmed.lowercased()
    let isKilometres = plain.hasSuffix("km")
    let number = plain.hasSuffix("km") ? plain.dropLast(2) : plain.dropLast(1)
    guard plain.hasSuffix("m"), !plain.hasSuffix("min"),
      let distance = TimeText.decimal(String(number).trimmed), distance > 0, distance < 100_000
    else {
      nodes.report(
        node, "\"\(text)\" is not a distance",
        hint: "write 5 km, or minutes with a table of ways:  20 min  and  travel: travel.csv")
      return nil
    }
    return distance * (isKilometres ? 1000 : 1)
  }

  /// Reports a branch of which nothing says where it is.
  mutating func reportPlaceLess(_ branch: SystemBranch, _ node: YAMLNode) {
    nodes.report(
      node, "nothing says where \(branch.name) is",
      hint: "write  place: [53.08, 8.81]  beside its plan")
  }

  private mutating func readDistances(_ text: String, _ node: YAMLNode) {
    guard let most = distance(text, node) else { return }
    if let lacking = branches.first(where: { $0.place == nil }) {
      return reportPlaceLess(lacking, node)
    }
    for first in branches.indices {
      for second in branches.indices.dropFirst(first + 1) {
        guard let here = branches[first].place, let there = branches[second].place,
          here.metres(to: there) <= most
        else { continue }
        neighbours.append(NeighbourPair(first: first, second: second))
      }
    }
  }

  private mutating func readTravel(
    _ node: YAMLNode, _ text: String, _ within: YAMLNode,
    _ tables: (PlanFile.DemandSource.Table) throws -> [UInt8]
  ) throws {
    guard
      let most = nodes.attempt(within, { () throws(TextError) in try TimeText.minutes(text) }),
      let legs = try travelLegs(node, tables)
    else { return }
    neighbours =
      legs.filter { $0.minutes <= Double(most) }.map {
        NeighbourPair(first: Swift.min($0.from, $0.to), second: Swift.max($0.from, $0.to))
      }.uniqueInOrder
  }

  /// The ways between two branches that a table states; what names no branch is reported.
  mutating func travelLegs(
    _ node: YAMLNode, _ tables: (PlanFile.DemandSource.Table) throws -> [UInt8]
  ) throws -> [(from: Int, to: Int, minutes: Double)]? {
    guard let path = nodes.name(node, of: "travel")?.trimmed else { return nil }
    let table = PlanFile.DemandSource.Table(path: path, source: document.source(of: node))
    let bytes = try tables(table)
    do throws(InputErrors) {
      let travel = try TravelTable(bytes: bytes, fileName: table.path(besides: document.fileName))
      var legs: [(from: Int, to: Int, minutes: Double)] = []
      for leg in travel.legs {
        let ends = [leg.from, leg.to].map { name in
          branches.firstIndex { $0.name.lowercased() == name.lowercased() }
        }
        for (name, place) in zip([leg.from, leg.to], ends) where place == nil {
          nodes.diagnostics.append(
            Diagnostic(
              leg.source, "no branch is called \(name)",
              hint: didYouMean(name, among: branches.map(\.name))))
        }
        if let from = ends[0], let to = ends[1], from != to {
          legs.append((from, to, leg.minutes))
        }
      }
      return legs
    } catch {
      nodes.diagnostics += error.diagnostics
      return nil
    }
  }
}

extension [NeighbourPair] {
  /// Each pair once, in order of the branches.
  fileprivate var uniqueInOrder: [NeighbourPair] {
    Set(self).sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }
}
