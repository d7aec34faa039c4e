import OpeningHoursTables

/// What a plan says of its roster, wherever it says it.
struct RosterMeaning: Hashable {
  private let people: [Person]
  private let rotation: Rotation
  private let rules: Set<RosterRule.Statement>
  private let fairness: RosterFairness
  private let standIns: [StandIn]
  private let history: [RosterAssignment]
  private let previous: [RosterAssignment]

  init(_ plan: RosterPlan) {
    people = plan.people.map(\.fromNowhere)
    rotation = plan.rotation
    rules = Set(plan.rules.map(\.statement))
    fairness = plan.fairness
    standIns = plan.standIns
    history = plan.history
    previous = plan.previous
  }
}

extension Person {
  /// The same person without the places at which things are said of her; times that touch are one.
  fileprivate var fromNowhere: Person {
    let nowhere = Source.standard(key: PlanKey.person.rawValue)
    return Person(
      name: name, isNamed: isNamed, group: group, minutes: minutes, skills: skills,
      available: available.map { $0.merged() }, mostDays: mostDays, mostShiftsADay: mostShiftsADay,
      leave: leave,
      wishes: wishes.map {
        PersonWish(grade: $0.grade, day: $0.day, span: $0.span, weight: $0.weight, source: nowhere)
      }, source: nowhere)
  }
}
