import OpeningHoursTables

/// Re-checks the weeks of a system by plain arithmetic on minutes, from the weeks alone.
///
/// It shares no code with the formulation on purpose: a mistake there must not hide here.
struct SystemAudit {
  let problem: SystemProblem

  init(_ problem: SystemProblem) { self.problem = problem }

  /// Everything that is wrong with a proposal.
  ///
  /// - Parameters:
  ///   - proposal: The weeks with what is claimed of them.
  ///   - broken: The rules that the proposal itself says it breaks, by place.
  /// - Returns: Nothing where all is right.
  func findings(_ proposal: SystemProposal, permitting broken: Set<Int>) -> [Audit.Finding] {
    var findings: [Audit.Finding] = []
    var sum = 0
    for (branch, own) in problem.branches.enumerated() {
      let worth = own.thousandths(of: proposal.weeks[branch])
      sum += worth * problem.plan.file.branches[branch].weight
      findings += Audit(own).findings(schedule: proposal.weeks[branch], thousandths: worth).map {
        let name = problem.plan.file.branches[branch].name
        return Audit.Finding(rule: $0.rule, description: "\(name): \($0.description)")
      }
    }
    if let people = problem.people {
      // Whom branches reach by themselves does not add up.
      sum = reached(people, proposal.weeks) * 1000
    } else {
      sum += elsewhere(proposal.weeks)
    }
    if sum != proposal.value * problem.factorThousandths {
      findings.append(
        Audit.Finding(
          rule: nil, description: "all weeks are worth \(sum) millionths, not \(proposal.value)"))
    }
    if proposal.boundValue < proposal.value {
      findings.append(Audit.Finding(rule: nil, description: "the bound is below the worth"))
    }
    for (place, rule) in problem.plan.rules.enumerated() where !broken.contains(place) {
      if let fault = fault(rule, proposal.weeks) {
        findings.append(
          Audit.Finding(rule: nil, description: "the rule at \(rule.source) is broken: \(fault)"))
      }
    }
    return findings
  }

  /// What people are worth who find their branch closed and go to another one, in millionths.
  private func elsewhere(_ weeks: [Schedule]) -> Int {
    guard let transfer = problem.plan.transfer else { return 0 }
    let open = weeks.map { week in Weekday.allCases.map { minutes(week[$0]) } }
    let length = problem.plan.grid.slotMinutes
    var sum = 0
    for (branch, own) in problem.branches.enumerated() {
      for (day, slots) in own.demand.slots.enumerated() {
        for (place, slot) in slots.enumerated() where slot.thousandths > 0 {
          let first = problem.plan.grid.frame.start.minutes + place * length
          func isOpen(_ other: Int) -> Bool {
            (first..<(first + length)).allSatisfy { open[other][day][$0] }
          }
          if isOpen(branch) { continue }
          let parts = transfer.draws[branch].filter { isOpen($0.branch) }.map {
            (slot.thousandths * $0.thousandths + 500) / 1000
          }
          sum += (parts.max() ?? 0) * problem.plan.file.branches[branch].weight
        }
      }
    }
    return sum
  }

  /// How weeks break a rule, or nothing when they keep it.
  func fault(_ rule: SystemRule, _ weeks: [Schedule]) -> String? {
    switch rule.statement {
    case .most(let quantity, let most):
      let used = used(quantity, weeks)
      return used <= Double(most) ? nil : "\(used) of \(most)"
    case .leastOfDistrict(let district, let minutes):
      let open = problem.plan.file.branches.indices.reduce(0) { sum, branch in
        problem.plan.file.branches[branch].district == district
          ? sum + weeks[branch].openMinutes : sum
      }
      // A floor that is no whole number of slots asks for the next one.
      return open >= minutes ? nil : "\(open) of \(minutes)"
    case .open(let least, let groups, let days, let spans):
      for group in groups {
        for day in days {
          let open = group.map { minutes(weeks[$0][day]) }
          let times = spans.isEmpty ? [] : spans.flatMap { Array($0.range) }
          for minute in times where open.count(where: { $0[minute] }) < least {
            return "\(day.name) minute \(minute)"
          }
          if spans.isEmpty, open.count(where: { $0.contains(true) }) < least { return day.name }
        }
      }
      return nil
    case .closed(let most, let groups, let days):
      for group in groups {
        for day in days where group.count(where: { weeks[$0][day].spans.isEmpty }) > most {
          return day.name
        }
      }
      return nil
    }
  }

  private func used(_ quantity: SystemQuantity, _ weeks: [Schedule]) -> Double {
    var sum = 0.0
    for (branch, own) in problem.branches.enumerated() {
      let cost = problem.plan.file.branches[branch].cost
      for day in Weekday.allCases {
        let open = weeks[branch][day].spans.reduce(0) { $0 + $1.minutes }
        if open == 0 { continue }
        var paid = 0
        if let staffing = own.staffing {
          let beside = staffing.preparationMinutes + staffing.closingDownMinutes
          paid = staffing.onDuty[day.rawValue] * (open + beside)
        }
        switch quantity {
        case .weeklyHours: sum += Double(open)
        case .staffHours: sum += Double(paid)
        case .cost:
          sum += Double(cost.openDay)
          sum += Double(open * cost.openHour + paid * cost.staffHour) / 60
        }
      }
    }
    return (sum * 1000).rounded() / 1000
  }

  func minutes(_ plan: DayPlan) -> [Bool] {
    var open = Array(repeating: false, count: 24 * 60)
    for span in plan.spans {
      for minute in span.range { open[minute] = true }
    }
    return open
  }
}
