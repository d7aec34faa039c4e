public import OpeningHoursTables

extension RosterProblem {
  /// The question who of a plan's people works the shifts of a week; nothing where the plan speaks of no
  /// roster or the week has no shifts of a team.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - proposal: The week with its shifts, of which it is open who works them.
  public init?(plan: Plan, proposal: Proposal) {
    guard let staffing = proposal.staffing else { return nil }
    self.init(plan: plan, shifts: staffing.proposed, schedule: proposal.schedule)
  }

  /// The same of shifts of opening hours that come from elsewhere; nothing where the plan speaks of no roster.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - shifts: The shifts of a week, by the groups of the plan's team.
  ///   - schedule: The opening hours, in which skills are needed.
  public init?(plan: Plan, shifts: [Shift], schedule: Schedule) {
    guard let team = plan.team, let roster = plan.roster else { return nil }
    let skills = plan.rules.aboutDuty.reduce(into: [String: Int]()) { skills, rule in
      if case .leastSkilled(let skill, let count) = rule {
        skills[skill] = max(skills[skill] ?? 0, count)
      }
    }
    let worked = Set(shifts.map(\.day))
    self.init(
      team: team, rotation: roster.rotation, shifts: shifts,
      people: roster.people.map { person in
        person.wishing(for: person.wishes.filter { worked.contains($0.day) })
      },
      rules: roster.rulesInForce, fairness: roster.fairness, skillMinima: skills,
      schedule: schedule,
      history: roster.history, previous: roster.previous,
      wishesBeside: roster.people.map { person in
        (0..<roster.rotation.weeks).reduce(0) { sum, week in
          sum
            + person.wishes.count {
              !worked.contains($0.day) && !person.isAway(on: RosterDay(week: week, day: $0.day))
            }
        }
      })
  }
}
