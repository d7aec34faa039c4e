public import OpeningHoursTables

/// What people who go elsewhere make of a system: what an open slot is worth to its own branch by itself, and rows for
/// what is lost where neither it nor the first of the others is open.
///
/// A slot of a branch that would be worth d counts d where it is open, else the part t(k) of it that goes to the first
/// open one of the others, in their order. With t(K+1) = 0 that is d less t(1), and t(k) less t(k+1) for each k of
/// which the branch or one of the first k others is open. So each k is a row that may be missed at that price
/// (the radius formulation of facility location: Cornuéjols, Nemhauser and Wolsey, 1990).
struct TransferRows {
  /// What an open slot is worth less to the branch by itself, as [branch][slot of the week], in units of worth.
  let reductions: [[Int]]
  /// The rows that may be missed.
  let rows: [SystemRow]

  /// All that the rows may lose.
  var total: Int { rows.reduce(0) { $0 + $1.loss } }

  /// The rows of a transfer; none where nobody goes anywhere.
  init(_ transfer: SystemTransfer?, _ branches: [Problem], factors: [Int]) {
    var reductions = branches.map { problem in
      Array(repeating: 0, count: problem.grid.slotsPerDay * Weekday.allCases.count)
    }
    var rows: [SystemRow] = []
    for (branch, draws) in (transfer?.draws ?? []).enumerated() {
      let (demand, factor) = (branches[branch].demand, factors[branch])
      for (place, slot) in demand.slots.joined().enumerated() where slot.thousandths > 0 {
        let parts = draws.map { $0.part(of: slot.thousandths) }
        guard let first = parts.first, first > 0 else { continue }
        reductions[branch][place] = first * factor
        for (k, part) in parts.enumerated() {
          let loss = part - (k + 1 < parts.count ? parts[k + 1] : 0)
          guard loss > 0 else { continue }
          rows.append(
            SystemRow(
              rule: nil, measure: .slot(place),
              branches: ([branch] + draws[...k].map(\.branch)).sorted(), lower: 1, upper: nil,
              loss: loss * factor))
        }
      }
    }
    self.reductions = reductions
    self.rows = rows
  }
}

extension SystemTransfer.Draw {
  /// What of a worth in thousandths goes to the branch.
  func part(of worth: Int) -> Int { (worth * thousandths + 500) / 1000 }
}

extension SystemProblem {
  /// What is worth something of weeks to people who go elsewhere, in units of worth.
  func elsewhere(_ weeks: [Schedule]) -> Int {
    flows(weeks).reduce(0) { $0 + ($1.to == nil ? 0 : $1.value) }
  }

  /// Who finds the own branch closed, and where they go, by slot; in units of worth.
  private func flows(_ weeks: [Schedule]) -> [(from: Int, to: Int?, value: Int)] {
    guard let transfer = plan.transfer else { return [] }
    var flows: [(Int, Int?, Int)] = []
    for (branch, problem) in branches.enumerated() {
      for day in Weekday.allCases {
        for slot in plan.grid.slots {
          let worth = problem.demand[day, slot].thousandths
          guard worth > 0, let span = plan.grid.span(of: slot..<(slot + 1)),
            !weeks[branch][day].isOpen(throughout: span)
          else { continue }
          let draw = transfer.draws[branch].first {
            weeks[$0.branch][day].isOpen(throughout: span)
          }
          let gone = draw.map { $0.part(of: worth) } ?? 0
          if let draw { flows.append((branch, draw.branch, gone * factors[branch])) }
          flows.append((branch, nil, (worth - gone) * factors[branch]))
        }
      }
    }
    return flows
  }

  /// Who finds the own branch closed in some weeks, and where they go.
  ///
  /// - Parameter weeks: The weeks, as [branch].
  /// - Returns: For each branch whose people go somewhere, or stay away, how much that is worth, times its weight;
  ///   where nobody goes anywhere by the file, nothing.
  public func transfers(_ weeks: [Schedule]) -> [SystemFlow] {
    let sums = Dictionary(
      flows(weeks).map { ([$0.from, $0.to ?? -1], $0.value) }, uniquingKeysWith: +)
    return sums.filter { $0.value > 0 }.map { ends, value in
      SystemFlow(
        from: ends[0], to: ends[1] < 0 ? nil : ends[1], thousandths: thousandths(value))
    }.sorted { ($0.from, $0.to ?? .max) < ($1.from, $1.to ?? .max) }
  }
}

/// People whose branch is closed, as what they are worth.
public struct SystemFlow: Sendable, Hashable {
  /// The place of their own branch.
  public let from: Int
  /// The place of the branch that they go to; nothing where they go nowhere.
  public let to: Int?
  /// In thousandths of the objective's unit, times the weight of their own branch.
  public let thousandths: Int
}
