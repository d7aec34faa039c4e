import Glibc
public import OpeningHoursTables

/// Where people go whose branch is closed: to the open one of a few others that draws most of them.
///
/// How many do is a guess that the file states; nobody else goes anywhere.
public struct SystemTransfer: Sendable, Hashable {
  /// The branches that people of each go to, as [branch], what draws most of them first.
  let draws: [[Draw]]
  /// Where it is stated.
  public let source: Source

  /// A branch that people of another one go to.
  struct Draw: Sendable, Hashable {
    let branch: Int
    /// How many of those who would have come go there, in thousandths; above 0.
    let thousandths: Int
  }

  /// The same where so much of it holds, in percent of what is stated.
  ///
  /// - Parameter percent: From 0 to 100.
  /// - Returns: The transfer; draws of nobody are left out.
  func scaled(percent: Int) -> SystemTransfer {
    SystemTransfer(
      draws: draws.map { own in
        own.compactMap { draw in
          let part = (draw.thousandths * percent + 50) / 100
          return part > 0 ? Draw(branch: draw.branch, thousandths: part) : nil
        }
      }, source: source)
  }
}

/// How many people go elsewhere, as the file says it.
private struct StatedTransfer {
  /// Of all whose branch is closed, in thousandths.
  let share: Int
  /// The distance at which about a third of those is left; nothing where distance does not matter.
  let falls: Double?
  /// So many other branches at most.
  let most: Int
  let source: Source

  /// Who goes where by how far branches are apart; nothing where that is not known.
  func transfer(_ distances: [[Double?]]) -> SystemTransfer {
    let draws = distances.enumerated().map { from, distances in
      let nearest = distances.enumerated().compactMap { to, distance in
        to == from ? nil : distance.map { (to, $0) }
      }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(most)
      return nearest.compactMap { to, distance -> SystemTransfer.Draw? in
        let left = falls.map { exp(-distance / $0) } ?? 1
        let part = Int((Double(share) * left).rounded())
        return part > 0 ? .init(branch: to, thousandths: part) : nil
      }
    }
    return SystemTransfer(draws: draws, source: source)
  }
}

// People who go to another branch: { share: 60%, falls: 3 km, most: 3 }.
extension SystemFileReader {
  /// So many other branches at most; more do not change what is decided.
  private static let mostDraws = 5

  mutating func readTransfer(
    _ tables: (PlanFile.DemandSource.Table) throws -> [UInt8]
  ) throws -> SystemTransfer? {
    guard let node = document.root["transfer"] else { return nil }
    reportUnknown(in: node, among: ["share", "falls", "most", "travel"], of: "transfer")
    guard let shareNode = node["share"], let share = share(shareNode) else {
      if node["share"] == nil {
        nodes.report(
          node, "nothing says how many go elsewhere",
          hint: "write  transfer: { share: 40%, falls: 3 km, most: 3 }")
      }
      return nil
    }
    let most = node["most"].flatMap { count($0) } ?? 3
    let source = document.source(of: node)
    if let travel = node["travel"] {
      var minutes: Double?
      if let falls = node["falls"] {
        guard let text = nodes.text(falls, of: "falls"),
          let length = nodes.attempt(
            falls, { () throws(TextError) in try TimeText.minutes(text) })
        else { return nil }
        minutes = Double(length)
      }
      guard let ways = try travelTimes(travel, tables) else { return nil }
      return StatedTransfer(share: share, falls: minutes, most: most, source: source)
        .transfer(ways)
    }
    guard let lacking = branches.first(where: { $0.place == nil }) else {
      var metres: Double?
      if let falls = node["falls"] {
        guard let text = nodes.text(falls, of: "falls"), let length = distance(text, falls) else {
          return nil
        }
        metres = length
      }
      let apart = branches.map { from in
        branches.map { to in from.place.flatMap { here in to.place.map { here.metres(to: $0) } } }
      }
      return StatedTransfer(share: share, falls: metres, most: most, source: source)
        .transfer(apart)
    }
    reportPlaceLess(lacking, node)
    return nil
  }

  private mutating func share(_ node: YAMLNode) -> Int? {
    guard let text = nodes.text(node, of: "share")?.trimmed else { return nil }
    let isPercent = text.hasSuffix("%")
    let number = TimeText.decimal(isPercent ? String(text.dropLast()).trimmed : text)
    guard let number, isPercent, (0...100).contains(number) else {
      nodes.report(
        node, "\"\(text)\" is not a share of those whose branch is closed",
        hint: "write a percentage from 0% to 100%, as in  share: 40%")
      return nil
    }
    return Int((number * 10).rounded())
  }

  private mutating func count(_ node: YAMLNode) -> Int? {
    guard let text = nodes.text(node, of: "most") else { return nil }
    guard let number = TimeText.wholeNumber(text.trimmed), (1...Self.mostDraws).contains(number)
    else {
      nodes.report(
        node, "\"\(text)\" is no number of other branches",
        hint: "write a number from 1 to \(Self.mostDraws)")
      return nil
    }
    return number
  }

  /// How long the ways between branches are, in minutes, as [from][to].
  private mutating func travelTimes(
    _ node: YAMLNode, _ tables: (PlanFile.DemandSource.Table) throws -> [UInt8]
  ) throws -> [[Double?]]? {
    guard let legs = try travelLegs(node, tables) else { return nil }
    var ways = branches.map { _ in branches.map { _ -> Double? in nil } }
    // A way is as long in both directions unless the table states both.
    for leg in legs where ways[leg.to][leg.from] == nil { ways[leg.to][leg.from] = leg.minutes }
    for leg in legs { ways[leg.from][leg.to] = leg.minutes }
    return ways
  }
}
