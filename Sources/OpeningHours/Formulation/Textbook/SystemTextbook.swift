public import IntegerProgramming
public import OpeningHoursTables

/// The decision of a system as one program: the textbook programs of its branches beside each other, and rows for what
/// links them.
///
/// A second opinion, written from the rules alone: it shares neither recursions over weeks nor covering rows with the
/// search. People who go elsewhere are assigned to an open branch each (facility location), where the search counts
/// how far the nearest open one is.
public struct SystemTextbook: Sendable {
  /// The program; variables and rows of the branch at place 0 begin with "b1_".
  public internal(set) var program = IntegerProgram()
  private let problem: SystemProblem
  /// Whether each slot is open, as [branch][slot of the week].
  private(set) var open: [[Variable]] = []
  /// Whether each day opens, as [branch][day].
  private var opens: [[Variable]] = []
  var objective = LinearExpression()

  var grid: WeekGrid { problem.plan.grid }

  /// The program of a system.
  public init(_ problem: SystemProblem) {
    self.problem = problem
    for branch in problem.branches.indices { addBranch(branch) }
    for (place, rule) in problem.plan.rules.enumerated() { add(rule.statement, "rule\(place + 1)") }
    addTransfer()
    if let people = problem.people { addPeople(people) }
    program.objective = Objective(.maximize, objective)
  }

  /// The weeks that a point of the program stands for, as [branch].
  public func schedules(at values: [Double]) -> [Schedule] {
    open.map { slots in
      var week = Schedule()
      for day in Weekday.allCases {
        let spans = grid.slots.filter { values[slots[place(day, $0)].index] > 0.5 }
          .compactMap { grid.span(of: $0..<($0 + 1)) }
        week[day] = DayPlan(spans)
      }
      return week
    }
  }

  func place(_ day: Weekday, _ slot: Int) -> Int {
    day.rawValue * grid.slotsPerDay + slot
  }

  private func weight(_ branch: Int) -> Double {
    Double(problem.plan.file.branches[branch].weight) / 1000
  }

  /// The program of a branch by itself, with the worth of its week times its weight.
  private mutating func addBranch(_ branch: Int) {
    // Whom a branch reaches by itself does not add up.
    let counts = problem.people == nil
    let own = TextbookProgram(
      counts ? problem.branches[branch] : problem.branches[branch].withoutPeople)
    let variables = own.program.columns.map { column in
      program.addVariable(
        "b\(branch + 1)_\(column.name)", kind: column.kind, lower: column.lower,
        upper: column.upper)
    }
    for row in own.program.rows {
      let terms = row.expression.terms.map {
        LinearExpression.Term(variables[$0.variable.index], $0.coefficient)
      }
      program.addRow(
        "b\(branch + 1)_\(row.name)",
        LinearExpression(terms, constant: row.expression.constant), lower: row.lower,
        upper: row.upper)
    }
    open.append(own.open.joined().map { variables[$0.index] })
    opens.append(own.opens.map { variables[$0.index] })
    for term in own.program.objective.expression.terms where counts {
      objective.add(term.coefficient * weight(branch), times: variables[term.variable.index])
    }
  }

  private mutating func add(_ statement: SystemRule.Statement, _ name: String) {
    let all = Array(problem.branches.indices)
    switch statement {
    case .most(let quantity, let most):
      program.addRow(name, used(quantity, all), upper: Double(most))
    case .leastOfDistrict(let district, let minutes):
      let own = all.filter { problem.plan.file.branches[$0].district == district }
      program.addRow(name, used(.weeklyHours, own), lower: Double(minutes))
    case .open(let least, let groups, let days, let spans):
      for (number, group) in groups.enumerated() {
        for day in days {
          let slots = grid.slots.filter { slot in
            spans.contains { span in
              grid.span(of: slot..<(slot + 1)).flatMap { $0.intersection(span) } != nil
            }
          }
          let sums =
            spans.isEmpty
            ? [group.map { opens[$0][day.rawValue] }]
            : slots.map { slot in group.map { open[$0][place(day, slot)] } }
          for sum in sums {
            program.addRow(
              "\(name)_\(number + 1)_\(day.key)", LinearExpression(sum.map { .init($0, 1) }),
              lower: Double(least))
          }
        }
      }
    case .closed(let most, let groups, let days):
      for (number, group) in groups.enumerated() {
        for day in days {
          program.addRow(
            "\(name)_\(number + 1)_\(day.key)",
            LinearExpression(group.map { .init(opens[$0][day.rawValue], 1) }),
            lower: Double(group.count - most))
        }
      }
    }
  }

  /// What branches use: minutes, or hundredths of the currency.
  private func used(_ quantity: SystemQuantity, _ branches: [Int]) -> LinearExpression {
    var sum = LinearExpression()
    for branch in branches {
      let cost = problem.plan.file.branches[branch].cost
      for day in Weekday.allCases {
        let staffing = problem.branches[branch].staffing
        let people = Double(staffing?.onDuty[day.rawValue] ?? 0)
        let beside = Double(
          (staffing?.preparationMinutes ?? 0) + (staffing?.closingDownMinutes ?? 0))
        let slot = Double(grid.slotMinutes)
        let (each, fixed): (Double, Double) =
          switch quantity {
          case .weeklyHours: (slot, 0)
          case .staffHours: (people * slot, people * beside)
          case .cost:
            (
              (Double(cost.openHour) + people * Double(cost.staffHour)) * slot / 60,
              Double(cost.openDay) + people * beside * Double(cost.staffHour) / 60
            )
          }
        for place in grid.slots { sum.add(each, times: open[branch][self.place(day, place)]) }
        if fixed != 0 { sum.add(fixed, times: opens[branch][day.rawValue]) }
      }
    }
    return sum
  }

  /// Assigns who finds the own branch closed to one that is open.
  private mutating func addTransfer() {
    guard let transfer = problem.plan.transfer else { return }
    for (branch, draws) in transfer.draws.enumerated() {
      let demand = problem.branches[branch].demand
      for day in Weekday.allCases {
        for slot in grid.slots where demand[day, slot].thousandths > 0 {
          var one = LinearExpression(open[branch][place(day, slot)])
          for draw in draws {
            let part = draw.part(of: demand[day, slot].thousandths)
            let name = "b\(branch + 1)_to_b\(draw.branch + 1)_\(day.key)_\(slot)"
            let goes = program.addVariable(name, upper: 1)
            one.add(1, times: goes)
            var there = LinearExpression(goes)
            there.add(-1, times: open[draw.branch][place(day, slot)])
            program.addRow(name, there, upper: 0)
            objective.add(Double(part) / 1000 * weight(branch), times: goes)
          }
          program.addRow("b\(branch + 1)_once_\(day.key)_\(slot)", one, upper: 1)
        }
      }
    }
  }
}
