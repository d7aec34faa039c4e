import OpeningHoursTables

extension SystemPlan {
  /// The plan of a system from its file, the plans of its branches and what is known of their worth.
  ///
  /// - Parameters:
  ///   - file: The system file.
  ///   - scenario: A scenario of it.
  ///   - flags: The flags on top.
  ///   - plans: The branches' plans with their own flags worked in, as [branch].
  /// - Throws: `InputErrors` for grids that differ, objectives that cannot be added, budgets that a branch
  ///   knows nothing of, and rules that no branch can meet.
  init(
    file: SystemFile, scenario: String?, flags: [SystemFlag], plans: [Plan]
  ) throws(InputErrors) {
    let stated = try file.flags(of: scenario)
    let typed = flags.map { StatedSystemFlag(flag: $0, source: .flag($0.typed(in: file))) }
    var builder = SystemPlanBuilder(file: file, plans: plans)
    let grid = builder.grid()
    let objective = builder.objective()
    let rules = builder.rules(stated + typed)
    let currency = builder.currency()
    builder.diagnostics += file.refusals(ofUnstaffed: plans)
    guard builder.diagnostics.isEmpty else { throw InputErrors(builder.diagnostics) }
    self.init(
      file: file, scenario: scenario, flags: flags, rules: rules, grid: grid, objective: objective,
      currency: currency, transfer: file.transfer?.scaled(percent: flags.transferPercent))
  }
}

extension [SystemFlag] {
  /// How many percent of those go elsewhere who do by the file.
  fileprivate var transferPercent: Int {
    lazy.compactMap { flag in if case .transfer(let percent) = flag { percent } else { nil } }
      .last ?? 100
  }
}

/// Puts the rules of a system together, and collects what is wrong.
private struct SystemPlanBuilder {
  let file: SystemFile
  let plans: [Plan]
  var diagnostics: [Diagnostic] = []

  mutating func grid() -> WeekGrid {
    for (branch, plan) in zip(file.branches, plans) where plan.grid != plans[0].grid {
      let (own, first) = (plan.grid, plans[0].grid)
      diagnostics.append(
        Diagnostic(
          branch.source,
          "the grid of \(branch.name) is \(own.slotMinutes) minutes from \(own.frame.short), that of "
            + "\(file.branches[0].name) \(first.slotMinutes) minutes from \(first.frame.short)",
          hint: "write the same  grid:  and  frame:  into all plans"))
    }
    return plans[0].grid
  }

  /// The money of all branches; nothing where no plan says what its amounts are.
  mutating func currency() -> Currency? {
    let stated = zip(file.branches, plans).filter { $1.file.currency != nil }
    guard let (first, plan) = stated.first else { return nil }
    let counts =
      file.budgets.contains { $0.quantity == .cost }
      || file.branches.contains { $0.cost != .none }
    for (branch, other) in stated where counts && other.file.currency != plan.file.currency {
      diagnostics.append(
        Diagnostic(
          branch.source,
          "\(branch.name) counts \(other.file.currency?.name ?? ""), and \(first.name) "
            + "\(plan.file.currency?.name ?? ""): they cannot be added",
          hint: "write the same  currency:  into all plans"))
    }
    return plan.file.currency
  }

  mutating func objective() -> Plan.Objective {
    if let respondents = file.respondents {
      for (branch, plan) in zip(file.branches, plans) { check(plan, of: branch, respondents) }
      return .reach
    }
    let first = file.objective?.kind ?? plans[0].objective
    for (branch, plan) in zip(file.branches, plans) where plan.objective != first {
      diagnostics.append(
        Diagnostic(
          branch.source,
          "\(branch.name) counts \(plan.objective.rawValue), and "
            + (file.objective == nil ? file.branches[0].name : "the system")
            + " \(first.rawValue); they cannot be added",
          hint: first == .reach
            ? "a system adds up wishes or visits: write  objective: wishes"
            : "write  objective: \(first.rawValue)  into its plan"))
    }
    if first == .wishes { checkWeights() }
    return first
  }

  /// Refuses what a plan says by itself of whom hours reach, where all branches have the same respondents.
  private mutating func check(
    _ plan: Plan, of branch: SystemBranch, _ respondents: SystemRespondents
  ) {
    func refuse(_ what: String, _ source: Source?, hint: String) {
      diagnostics.append(
        Diagnostic(source ?? branch.source, "\(branch.name) \(what)", hint: hint))
    }
    let stated = plan.flags.first { $0.key == .objective }.map { Source.flag($0.typed) }
    let ofFile = plan.file.base[.objective]?.source
    let isOther = plan.objective != .reach && (plan.objective != .wishes || ofFile != nil)
    if stated != nil || isOther {
      refuse(
        "counts \(plan.objective.rawValue) by itself, and the system counts people",
        stated ?? ofFile,
        hint: "leave  objective:  to the system")
    }
    let visit = respondents.visitMinutes ?? plan.grid.slotMinutes
    if plan.visitMinutes != visit, plan.visitMinutes != plan.grid.slotMinutes {
      refuse(
        "takes \(plan.visitMinutes) minutes for a visit, and the respondents of the system \(visit)",
        plan.flags.first { $0.key == .visit }.map { .flag($0.typed) },
        hint: "write  visit: \(plan.visitMinutes) min  under respondents")
    }
    if let weight = plan.weights.first?.source
      ?? (plan.weightBy == .none ? nil : plan.weightBySource)
    {
      refuse(
        "weights respondents by itself, and they are those of the system", weight,
        hint: "write  weight: { students: 2 }  under respondents")
    }
  }

  /// Points are percent of those asked: of different people they mean different things until they are weighed.
  private mutating func checkWeights() {
    let tables = zip(file.branches, plans).map { branch, plan in
      plan.file.demand.tables.map { $0.path(besides: branch.plan.path) }
    }
    guard Set(tables).count > 1, let branch = file.branches.first(where: { !$0.statesWeight })
    else { return }
    diagnostics.append(
      Diagnostic(
        branch.source,
        "points of different surveys cannot be added, and nothing says how much those of \(branch.name) count",
        hint:
          "write  weight: 9.2  beside each plan, for example the thousands of people who live there"
      ))
  }

  mutating func rules(_ flags: [StatedSystemFlag]) -> [SystemRule] {
    budgets(flags) + floors() + file.links.compactMap { link($0) }
  }

  private mutating func budgets(_ flags: [StatedSystemFlag]) -> [SystemRule] {
    var budgets = file.budgets
    for stated in flags {
      guard case .budget(let quantity, let text) = stated.flag else { continue }
      let source = stated.source
      do throws(TextError) {
        let amount = try SystemBudget.amount(text, of: quantity)
        let before = budgets.first { $0.quantity == quantity }
        budgets.removeAll { $0.quantity == quantity }
        budgets.append(
          SystemBudget(
            quantity: quantity,
            amount: amount.isRelative
              ? .stated(amount.resolved(from: before.map(resolved) ?? today(of: quantity)))
              : amount,
            origin: .wish, source: source))
      } catch {
        diagnostics.append(error.at(source))
      }
    }
    return budgets.compactMap { budget in
      check(budget)
      let most = resolved(budget)
      guard most >= 0 else {
        diagnostics.append(
          Diagnostic(budget.source, "less than nothing is left of \(budget.quantity.rawValue)"))
        return nil
      }
      return SystemRule(
        .most(budget.quantity, most), origin: budget.origin, source: budget.source)
    }
  }

  private func resolved(_ budget: SystemBudget) -> Int {
    budget.amount.resolved(from: today(of: budget.quantity))
  }

  /// What the branches use today, by their plans without what-ifs: one about the people on duty changes none of it.
  private func today(of quantity: SystemQuantity) -> Int {
    zip(file.branches, plans).reduce(0) { sum, pair in
      let (branch, plan) = pair
      let stated =
        plan.flags.isEmpty ? plan : (try? plan.file.plan(scenario: plan.scenario)) ?? plan
      return sum + quantity.amount(of: stated.today, stated.staffing, branch.cost)
    }
  }

  /// Refuses a budget that counts nothing in some branch.
  private mutating func check(_ budget: SystemBudget) {
    for (branch, plan) in zip(file.branches, plans) {
      let hasStaff = plan.staffing != nil
      switch budget.quantity {
      case .weeklyHours: continue
      case .staffHours where hasStaff: continue
      case .cost where branch.cost != .none && (branch.cost.staffHour == 0 || hasStaff): continue
      case .staffHours:
        diagnostics.append(
          Diagnostic(
            budget.source, "nothing says how many staff are on duty in \(branch.name)",
            hint: "write  min-staff: 3  into its plan"))
      case .cost:
        diagnostics.append(
          Diagnostic(
            budget.source, "nothing says what \(branch.name) costs",
            hint: "write  cost: { open-hour: 40 }  beside its plan"
              + (branch.cost.staffHour > 0 ? " and  min-staff: 3  into it" : "")))
      }
    }
  }

  private mutating func floors() -> [SystemRule] {
    file.floors.map { floor in
      let places = file.branches(of: floor.district)
      let today = places.reduce(0) { $0 + plans[$1].today.openMinutes }
      let minutes: Int
      switch floor.least {
      case .ofToday(let thousandths): minutes = (today * thousandths + 999) / 1000
      case .minutes(let stated): minutes = stated
      case .minutesPerThousand(let each):
        let people = places.reduce(0) { $0 + (file.branches[$1].population ?? 0) }
        minutes = (people * each + 999) / 1000
      }
      return SystemRule(
        .leastOfDistrict(floor.district, minutes: minutes), origin: floor.origin,
        source: floor.source)
    }
  }

  private mutating func link(_ link: SystemLink) -> SystemRule? {
    let statement: SystemRule.Statement
    switch link.statement {
    case .open(let least, let members, let days, let spans):
      do throws(TextError) {
        try GridCheck(grid: plans[0].grid, isLimitedToFrame: true).check(spans)
      } catch {
        diagnostics.append(error.at(link.source))
      }
      let groups = groups(members)
      if let small = groups.first(where: { $0.count < least }) {
        diagnostics.append(
          Diagnostic(
            link.source,
            "\(least) of \(small.count) branches cannot be open: "
              + small.map { file.branches[$0].name }.joined(separator: ", ")))
      }
      statement = .open(least: least, of: groups, on: days, spans: spans)
    case .closed(let most, let members, let days):
      statement = .closed(most: most, of: groups(members), on: days)
    }
    return SystemRule(statement, origin: link.origin, source: link.source)
  }

  /// The groups of branches that a rule is about.
  private func groups(_ members: SystemLink.Members) -> [[Int]] {
    switch members {
    case .branches(let places): return [places]
    case .district(let name): return [name.map(file.branches(of:)) ?? Array(file.branches.indices)]
    case .eachPair: return file.neighbours.map { [$0.first, $0.second] }
    case .aroundEach:
      var groups: [[Int]] = []
      for place in file.branches.indices {
        let others = file.neighbours.compactMap { pair in
          pair.first == place ? pair.second : pair.second == place ? pair.first : nil
        }
        let group = (others + [place]).sorted()
        if !others.isEmpty, !groups.contains(group) { groups.append(group) }
      }
      return groups
    }
  }
}
