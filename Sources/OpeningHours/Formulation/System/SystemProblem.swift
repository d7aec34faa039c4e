public import OpeningHoursTables

/// The decision of a system: its branches' decisions, and what must hold of them together.
public struct SystemProblem: Sendable {
  /// What is asked.
  public let plan: SystemPlan
  /// The branches' decisions, as [branch].
  public let branches: [Problem]
  /// How often the thousandths of each branch count, as [branch]: its weight in whole units.
  let factors: [Int]
  /// How many thousandths of a weight one unit of the factors is.
  let factorThousandths: Int
  /// The people who count once each, wherever they are reached; nothing where what branches are worth adds up.
  public let people: SystemPeople?
  /// The rows of the rules, and behind them those about people.
  let rows: [SystemRow]
  /// What an open slot is worth less to its branch by itself, as [branch][slot of the week], since some of the
  /// people would go elsewhere.
  let reductions: [[Int]]
  /// All that rows may lose which may be missed: what the search reckons from.
  let mostLost: Int

  /// The most that all that could ever be open may be worth, so that prices of it stay whole numbers.
  private static let mostWorth = 1 << 50

  /// A decision from its parts.
  ///
  /// - Throws: `InputErrors` where what the branches are worth is too much to be added.
  init(
    plan: SystemPlan, branches: [Problem], people: SystemPeople? = nil
  ) throws(InputErrors) {
    self.people = people
    self.plan = plan
    self.branches = branches
    let weights = plan.file.branches.map(\.weight)
    factorThousandths = max(1, weights.greatestCommonDivisor)
    // What branches are worth does not add up where people count once.
    factors = weights.map { [factorThousandths] in people == nil ? $0 / factorThousandths : 0 }
    var sum = 0
    for (place, branch) in branches.enumerated() {
      let (worth, overflows) = branch.thousandthsAtMost.multipliedReportingOverflow(
        by: factors[place])
      guard !overflows, worth <= Self.mostWorth - sum else {
        throw InputErrors([
          Diagnostic(
            plan.file.branches[place].source,
            "with \(plan.file.branches[place].name) more is counted than can be added exactly",
            hint: "look for a number in its tables that is far too large")
        ])
      }
      sum += worth
    }
    let transfer = TransferRows(plan.transfer, branches, factors: factors)
    let ofPeople = people.map { PeopleRows($0) }
    (reductions, mostLost) = (transfer.reductions, ofPeople?.total ?? transfer.total)
    let rules = plan.rules.rows(
      plan.grid,
      districts: Dictionary(
        uniqueKeysWithValues: plan.file.districts.map { ($0, plan.file.branches(of: $0)) }),
      branches: branches.count)
    rows = rules + (ofPeople?.rows ?? transfer.rows)
  }

  /// What weeks are worth together, in units of a thousandth times the common part of all weights.
  func value(_ weeks: [Schedule]) -> Int {
    if let people { return people.thousandths(weeks) }
    return zip(zip(branches, factors), weeks).reduce(elsewhere(weeks)) { sum, own in
      sum + own.0.0.thousandths(of: own.1) * own.0.1
    }
  }

  /// Such a value in thousandths of the objective's unit, rounded.
  public func thousandths(_ value: Int) -> Int {
    factorThousandths == 1000
      ? value : Int((Double(value) * Double(factorThousandths) / 1000).rounded())
  }

  /// Today's weeks, as [branch].
  public var today: [Schedule] { branches.map(\.today) }

  /// What no weeks at all can exceed.
  var most: Int {
    people?.reach.everyone
      ?? zip(branches, factors).reduce(0) { $0 + $1.0.thousandthsAtMost * $1.1 }
  }

  /// A scale for prices that leaves room in whole numbers: a power of two.
  var priceScale: Int {
    let total = most + 1
    var scale = 1024
    while scale > 1, total > Self.mostWorth / scale { scale /= 2 }
    return scale
  }
}
