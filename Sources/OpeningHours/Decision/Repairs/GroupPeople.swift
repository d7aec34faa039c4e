// The rules of a contract group all say how many people it has.
extension Rule.Statement {
  /// The same of a contract group with another number of people; nothing for other statements.
  func with(people: Int, in name: String) -> Self? {
    switch self {
    case .contractHours(name, _, let minutes):
      .contractHours(group: name, people: people, minutes: minutes)
    case .contractShifts(name, _, let count):
      .contractShifts(group: name, people: people, count)
    case .dailyShifts(name, _, let count): .dailyShifts(group: name, people: people, count)
    case .mostDuties(name, _, let duty, let thousandths):
      .mostDuties(group: name, people: people, duty, thousandths: thousandths)
    default: nil
    }
  }

  /// The people of the contract group that a statement is about.
  public var people: (group: String, people: Int)? {
    switch self {
    case .contractHours(let group, let people, _), .contractShifts(let group, let people, _),
      .dailyShifts(let group, let people, _), .mostDuties(let group, let people, _, _):
      (group, people)
    default: nil
    }
  }
}
