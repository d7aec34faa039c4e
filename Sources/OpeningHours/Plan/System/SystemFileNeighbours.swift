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

  private mutating func readDistances(_ text: String, _ node: YAMLNode) {
    let plain = text.trimmed.lowercased()
    let isKilometres = plain.hasSuffix("km")
    let number = plain.hasSuffix("km") ? plain.dropLast(2) : plain.dropLast(1)
    guard plain.hasSuffix("m"), !plain.hasSuffix("min"),
      let distance = TimeText.decimal(String(number).trimmed), distance > 0, distance < 100_000
    else {
      nodes.report(
        node, "\"\(text)\" is not a distance",
        hint: "write 5 km, or minutes with a table: { within: 20 min, travel: travel.csv }")
      return
    }
    let most = distance * (isKilometres ? 1000 : 1)
    let lacking = branches.filter { $0.place == nil }
    guard lacking.isEmpty else {
      nodes.report(
        node, "nothing says where \(lacking[0].name) is",
        hint: "write  place: [53.08, 8.81]  beside its plan")
      return
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
    guard let path = nodes.name(node, of: "travel")?.trimmed,
      let most = nodes.attempt(within, { () throws(TextError) in try TimeText.minutes(text) })
    else { return }
    let table = PlanFile.DemandSource.Table(path: path, source: document.source(of: node))
    let bytes = try tables(table)
    do throws(InputErrors) {
      let travel = try TravelTable(bytes: bytes, fileName: table.path(besides: document.fileName))
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
        guard let first = ends[0], let second = ends[1], first != second,
          leg.minutes <= Double(most)
        else { continue }
        neighbours.append(
          NeighbourPair(first: Swift.min(first, second), second: Swift.max(first, second)))
      }
      neighbours = neighbours.uniqueInOrder
    } catch {
      nodes.diagnostics += error.diagnostics
    }
  }
}

extension [NeighbourPair] {
  /// Each pair once, in order of the branches.
  fileprivate var uniqueInOrder: [NeighbourPair] {
    Set(self).sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }
}
