public import OpeningHoursTables

/// Where a plan takes from at which hours its team wishes the house open or closed.
public struct StaffWishesSource: Sendable {
  /// The table of those who wish hours open.
  public var open: PlanFile.DemandSource.Table?
  /// The table of those who wish them closed.
  public var closed: PlanFile.DemandSource.Table?
  /// The rows of those who were asked, each with the hours that she wishes open, in place of `open`.
  public var respondents: PlanFile.DemandSource.Table?
  /// How many of the team were asked, where the tables do not say it.
  public var people: Int?
  /// What the cells of the tables hold, where that is stated.
  public var cells: ShareTableOptions.Cells?
  /// Where it stands.
  public let source: Source

  /// All tables in the order in which they are read.
  public var tables: [PlanFile.DemandSource.Table] {
    [open, closed, respondents].compactMap(\.self)
  }
}

extension PlanFile {
  /// Takes in what the team wishes, once its tables have been read; rules of it can be stated from then on.
  ///
  /// - Parameter wishes: The wishes, on the plan's grid.
  public mutating func take(_ wishes: StaffWishes) {
    precondition(wishes.grid == grid)
    staffWishes = wishes
  }
}

// Wishes of the team about the hours, at the margin of a plan.
extension PlanFileReader {
  private static let keysOfStaffWishes = [
    "open", "closed", "respondents", "people", "cells", "at-least",
  ]

  /// The tables of the team's wishes, and how many of them must be kept.
  mutating func readStaffWishes(
    _ reader: SettingReader, into layer: inout PlanLayer
  ) -> StaffWishesSource? {
    let key = PlanKey.staffWishes.rawValue
    guard let node = document.root[key] else { return nil }
    guard node.mapping != nil else {
      report(node, "\(key) names no table", hint: "write  \(key): { open: team.csv, people: 24 }")
      return nil
    }
    var source = StaffWishesSource(source: document.source(of: node))
    for (keyNode, value) in pairs(of: node) {
      let name = keyNode.scalar?.string ?? ""
      switch name {
      case "open", "closed", "respondents", "people", "cells": break
      case "at-least":
        guard let text = text(value, of: name) else { continue }
        let statement = SettingReader.Statement(
          .staffWishes, left: name, value: text, source: document.source(of: keyNode))
        attempt(value) { () throws(TextError) in try reader.read(statement, into: &layer) }
      default:
        report(
          keyNode, "unknown key \"\(name)\" in \(key)",
          hint: didYouMean(name, among: Self.keysOfStaffWishes))
      }
    }
    source.open = readTable("open", of: node)
    source.closed = readTable("closed", of: node)
    source.respondents = readTable("respondents", of: node)
    source.people = readPeople(node["people"], of: "people")
    source.cells = readCells(node["cells"])
    if source.tables.isEmpty {
      report(node, "\(key) names no table", hint: "add  open: team.csv , or  closed: team.csv")
    }
    if source.open != nil, let twice = node["respondents"] {
      report(twice, "open and respondents say the same twice", hint: "take one of them out")
    }
    return source
  }
}
