import IntegerProgramming
import OpeningHoursTables

/// What the best week gains from one more of something scarce, or without a rule that keeps hours
/// memorable.
public struct OneMore: Sendable, Hashable {
  /// What there is more of.
  public let step: Step
  /// How much more the best week is worth then, in thousandths of the objective's unit, at least and
  /// at most; one number where that is proven.
  public let gain: ClosedRange<Int>

  /// Whether it is known how much it brings.
  public var isProven: Bool { gain.lowerBound == gain.upperBound }

  /// One step beyond a rule.
  public enum Step: Sendable, Hashable {
    /// An hour open a week.
    case openHour
    /// An hour of the week that may be open where it is closed today, or the other way round.
    case changedHour
    /// A day that closes after the plan's late hour.
    case lateDay
    /// A paid hour of staff a week.
    case staffHour
    /// One more person of a contract group, for so many minutes: a quarter of the others' week.
    case quarterPost(group: String, minutes: Int)
    /// The same without a rule for memorable hours.
    case without(Rule)
  }
}

extension Proposal {
  /// What one more of each scarce thing brings.
  ///
  /// Decided anew for each: a dual price of the relaxation holds for an infinitely small step only.
  /// Asked are an hour open a week, an hour of change, a late day, an hour of staff and a quarter post of
  /// each contract group, each where a rule limits it, and what rules for memorable hours cost. How much
  /// is searched for each is limited by a number of steps, so that the answer is the same each time.
  ///
  /// - Parameter batch: On how many threads, and until when.
  /// - Returns: What was asked, in the order of the rules; empty where the proposal is not proven.
  public func oneMore(_ batch: QuestionBatch = QuestionBatch()) -> [OneMore] {
    guard isProven else { return [] }
    let steps = problem.rules.compactMap(\.oneMore)
    let answers = batch.answers(steps) { step, limits in
      try problem.after(step)
        .greatestWorth(
          from: thousandths, within: limits.ending(afterQuestions: Self.mostQuestions))
    }
    return zip(steps, answers).map { step, answer in
      let most = max(thousandths, problem.thousandthsAtMost)
      let worth = (try? answer?.get()) ?? thousandths...most
      return OneMore(
        step: step,
        gain: (worth.lowerBound - thousandths)...(worth.upperBound - thousandths))
    }
  }

  /// How often the search for one step asks whether to go on before its answer is left open: about a
  /// second where a team is hard to lay shifts for.
  private static let mostQuestions = 2000
}

extension Rule {
  /// The step beyond this rule.
  fileprivate var oneMore: OneMore.Step? {
    switch statement {
    case .week(let rule): rule.oneMore ?? (rule.keepsHoursMemorable ? .without(self) : nil)
    case .team(let rule): rule.oneMore
    case .day, .duty: nil
    }
  }
}

extension WeekRule {
  /// The step beyond a limit of something scarce.
  fileprivate var oneMore: OneMore.Step? {
    switch self {
    case .mostWeekly: .openHour
    case .mostChanged: .changedHour
    case .mostLateDays: .lateDay
    case .mostStaff: .staffHour
    case .leastWeekly, .mostClosedDays, .leastClosedDays, .mostDistinctDays, .sameOpening,
      .leastDifference:
      nil
    }
  }

  /// Whether the rule is there so that hours are easy to remember.
  fileprivate var keepsHoursMemorable: Bool {
    switch self {
    case .mostDistinctDays, .sameOpening: true
    case .mostWeekly, .leastWeekly, .mostChanged, .mostLateDays, .mostClosedDays,
      .leastClosedDays, .mostStaff, .leastDifference:
      false
    }
  }
}

extension TeamRule {
  /// The step beyond a limit of something scarce.
  fileprivate var oneMore: OneMore.Step? {
    switch self {
    case .contractHours(let group, let minutes):
      .quarterPost(group: group, minutes: minutes / 4)
    case .mostPaid: .staffHour
    case .people, .contractShifts, .dailyShifts, .mostDuties, .longestWork, .mostCost: nil
    }
  }
}

extension Problem {
  /// The problem after a step.
  fileprivate func after(_ step: OneMore.Step) -> Problem {
    switch step {
    case .without(let rule): with(rules: rules.filter { $0 != rule })
    case .quarterPost(let group, let minutes): joined(by: minutes, in: group)
    case .openHour, .changedHour, .lateDay, .staffHour:
      with(
        rules: rules.map { rule in
          guard rule.oneMore == step, let number = rule.statement.number else { return rule }
          let more = number.unit == .count ? 1 : 60
          return rule.saying(number.with(number.value + more))
        })
    }
  }

  /// The problem with one more person for so many minutes a week and a quarter of the shifts of a
  /// group's others: a group of one, since nobody else has such a contract.
  private func joined(by minutes: Int, in name: String) -> Problem {
    guard let team, let group = team.groups.first(where: { $0.name == name }) else { return self }
    let (new, newcomer) = team.joined(by: group)
    let own = rules.aboutTeam.filter { $0.group == name }.map {
      $0.ofNewcomer(newcomer, minutes: minutes)
    }
    let source = Source.standard(key: PlanKey.group.rawValue)
    return Problem(
      grid: grid, today: today, demand: demand,
      rules: rules + own.map { Rule(.team($0), origin: .house, source: source) },
      staffing: staffing, team: new, reach: reach, objective: objective)
  }
}

extension Team {
  /// The team with a group like another, and its name.
  fileprivate func joined(by group: ContractGroup) -> (team: Team, newcomer: String) {
    var name = group.name + " +"
    while groups.contains(where: { $0.name == name }) { name += "+" }
    let newcomer = ContractGroup(
      name: name, shiftMinutes: group.shiftMinutes, presence: group.presence,
      namedShifts: group.namedShifts, skills: group.skills, centsAnHour: group.centsAnHour)
    return (
      Team(
        groups: groups + [newcomer], breaks: breaks, supplements: supplements,
        lateAfter: lateAfter), name
    )
  }
}

extension TeamRule {
  /// What a rule of a group says of one person who joins for so many minutes a week.
  fileprivate func ofNewcomer(_ name: String, minutes: Int) -> TeamRule {
    switch self {
    case .people: .people(group: name, 1)
    case .contractHours: .contractHours(group: name, minutes: minutes)
    case .contractShifts(_, let count): .contractShifts(group: name, (count + 3) / 4)
    case .dailyShifts(_, let count): .dailyShifts(group: name, count)
    case .mostDuties(_, let duty, let share): .mostDuties(group: name, duty, share)
    case .longestWork, .mostPaid, .mostCost: self
    }
  }
}
