public import OpeningHoursTables

/// The respondents of a whole system, as its file names them: one table, in which each says when she could come and
/// which branches she uses.
public struct SystemRespondents: Sendable {
  /// The table, by its path relative to the system file.
  public let table: PlanFile.DemandSource.Table
  /// The known margins that the respondents are weighted to.
  public let margins: PlanFile.DemandSource.Table?
  /// The heading of the column in which branches are named.
  public let column: String
  /// Where that is stated.
  let columnSource: Source
  /// How long an open window must be to be of use, in minutes; nothing for a slot.
  let visitMinutes: Int?
  /// How much segments of the respondents count.
  public let weights: [SegmentWeight]
  /// How the tables' bytes are encoded.
  public let encoding: TextEncoding
  /// Where they are stated.
  public let source: Source
}

// Respondents of all branches: { file: answers.csv, branches: uses, visit: 1 h }.
extension SystemFileReader {
  private static let respondentKeys = [
    "file", "branches", "margins", "visit", "weight", "encoding",
  ]

  mutating func readRespondents() -> SystemRespondents? {
    guard let node = document.root["respondents"] else { return nil }
    guard node.mapping != nil else {
      nodes.report(
        node, "respondents of a system are a file and the column in which they name branches",
        hint: "write  respondents: { file: answers.csv, branches: uses }")
      return nil
    }
    reportUnknown(in: node, among: Self.respondentKeys, of: "respondents")
    let table = nodes.readTable("file", of: node)
    if node["file"] == nil {
      nodes.report(node, "the respondents have no file", hint: "write  file: answers.csv")
    }
    let column = nodes.name(node["branches"], of: "branches")?.trimmed
    if column ?? "" == "" {
      nodes.report(
        node["branches"] ?? node, "nothing says in which column branches are named",
        hint: "write  branches: uses , the heading of the column")
    }
    let weights = readWeights(node["weight"])
    let visit = node["visit"].flatMap { visitMinutes($0) }
    guard let table, let column, !column.isEmpty, let branches = node["branches"] else {
      return nil
    }
    return SystemRespondents(
      table: table, margins: nodes.readTable("margins", of: node), column: column,
      columnSource: document.source(of: branches), visitMinutes: visit, weights: weights,
      encoding: nodes.readEncoding(node["encoding"]), source: document.source(of: node))
  }

  private mutating func visitMinutes(_ node: YAMLNode) -> Int? {
    guard let text = nodes.text(node, of: "visit") else { return nil }
    return nodes.attempt(node) { () throws(TextError) -> Int in
      let minutes = try TimeText.minutes(text)
      guard (1...24 * 60).contains(minutes) else {
        throw TextError("\"\(text)\" is not how long a visit takes", hint: "write 30 min")
      }
      return minutes
    }
  }

  private mutating func readWeights(_ node: YAMLNode?) -> [SegmentWeight] {
    guard let node else { return [] }
    return nodes.pairs(of: node).compactMap { key, value in
      guard let segment = nodes.text(key, of: "weight"), let text = nodes.text(value, of: segment)
      else { return nil }
      guard let factor = TimeText.decimal(text.trimmed), factor <= 1_000_000 else {
        nodes.report(
          value, "\"\(text)\" is no factor of \(segment)", hint: "write  students: 2  or  0.5")
        return nil
      }
      return SegmentWeight(segment: segment, factor: factor, source: document.source(of: key))
    }
  }

  /// Reports what does not go with counting people once, and that without saying who they are.
  mutating func checkRespondents(
    _ objective: (kind: Plan.Objective, source: Source)?, _ transfer: SystemTransfer?
  ) {
    guard let node = document.root["respondents"] else {
      if let objective, objective.kind == .reach {
        nodes.diagnostics.append(
          Diagnostic(
            objective.source,
            "nothing says who names which branches, so that people could be counted once",
            hint: "write  respondents: { file: answers.csv, branches: uses }"))
      }
      return
    }
    if objective?.kind != .reach {
      nodes.report(
        node, "respondents who name branches count once each, which is another objective",
        hint: "write  objective: reach  into the system")
    }
    if let transfer {
      nodes.diagnostics.append(
        Diagnostic(
          transfer.source,
          "respondents name the branches that they use, so nobody else has to be guessed",
          hint: "leave out  transfer:  or  respondents:"))
    }
    for branch in branches where branch.statesWeight {
      nodes.diagnostics.append(
        Diagnostic(
          branch.source,
          "a person counts once wherever she goes, so that \(branch.name) has no weight",
          hint: "leave it out, or weight people with  weight: { students: 2 }  under respondents"))
    }
  }
}
