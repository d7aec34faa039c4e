import OpeningHours
import OpeningHoursTables

/// The shifts of a proposal, what they cost and whom they burden.
struct StaffFacts: Sendable {
  let staffing: ProposedStaffing
  let proposal: Proposal
  let team: Team
  /// What readers see of each group.
  let titles: [PlanText]

  /// The facts of a proposal; nothing where its plan states no team.
  init?(_ proposal: Proposal, of plan: Plan) {
    guard let staffing = proposal.staffing, let team = proposal.problem.team else { return nil }
    self.staffing = staffing
    self.proposal = proposal
    self.team = team
    titles = team.groups.map { plan.file.title(ofGroup: $0.name) }
  }

  /// Hours, cost and limits of a group, or of all where it has no name.
  struct GroupRow {
    let name: PlanText?
    let people: Int
    /// Paid minutes; nothing for today where its hours cannot be staffed.
    let minutes: (today: Int?, then: Int)
    let mostMinutes: Int?
    /// In hundredths of the currency; nothing where no pay is stated.
    let cents: (today: Int?, then: Int)?
  }

  /// Whether pay is stated, so that shifts cost something.
  var hasCost: Bool { team.groups.contains { $0.centsAnHour != nil } }

  /// A row for each group, and one for all.
  var groupRows: [GroupRow] {
    func row(
      _ place: Int?, _ people: Int, _ own: ([Shift]) -> [Shift]
    ) -> GroupRow {
      let (old, new) = (staffing.todayShifts.map(own), own(staffing.proposed))
      return GroupRow(
        name: place.map { titles[$0] }, people: people,
        minutes: (old?.paidMinutes(team), new.paidMinutes(team)),
        mostMinutes: place.map { mostMinutes(of: team.groups[$0]) } ?? mostMinutesOfAll,
        cents: hasCost ? (old?.cents(team), new.cents(team)) : nil)
    }
    return team.groups.enumerated().map { place, group in
      row(place, people(in: group)) { $0.of(group: place) }
    } + [row(nil, team.groups.map(people).reduce(0, +)) { $0 }]
  }

  /// The most minutes a week that the contracts of a group allow.
  private func mostMinutes(of group: ContractGroup) -> Int? {
    proposal.problem.mostPaidMinutes(of: group.name)
  }

  /// What the contracts of all groups allow together; nothing where some say nothing.
  private var contractMinutes: Int? {
    let groups = team.groups.compactMap(mostMinutes)
    return groups.count == team.groups.count ? groups.reduce(0, +) : nil
  }

  /// What a rule allows all groups together, where that is less than their contracts do.
  var cappedMinutes: Int? {
    proposal.problem.mostPaidMinutes(of: nil).flatMap { most in
      contractMinutes.map { most < $0 } ?? true ? most : nil
    }
  }

  /// The most minutes a week of all groups together.
  var mostMinutesOfAll: Int? { cappedMinutes ?? contractMinutes }

  /// How many people a group has.
  func people(in group: ContractGroup) -> Int { proposal.problem.rules.people[group.name] ?? 0 }

  /// The kinds of duties that someone has, today or then.
  var shownDuties: [Duty] {
    Duty.allCases.filter { duty in
      (staffing.proposed + (staffing.todayShifts ?? [])).duties(duty, team) > 0
    }
  }

  /// Duties of a kind a week for each person of a group, on average over a rotation.
  func dutiesPerHead(_ duty: Duty, group place: Int) -> (today: Double?, then: Double) {
    func perHead(_ shifts: [Shift]) -> Double {
      Double(shifts.of(group: place).duties(duty, team))
        / Double(max(1, people(in: team.groups[place])))
    }
    return (staffing.todayShifts.map(perHead), perHead(staffing.proposed))
  }

  /// The days that open, with their shifts.
  var days: [DayOfShifts] {
    Weekday.allCases.filter { !proposal.schedule[$0].isClosed }.map { day in
      DayOfShifts(
        day: day, proposal: proposal, team: team, titles: titles, shifts: staffing.proposed)
    }
  }
}
