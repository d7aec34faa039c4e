import OpeningHoursTables

/// What each person of a contract group may be asked for in a week, and how many of them there are.
struct PersonLimits {
  /// How many people the group has.
  let people: Int
  /// Paid minutes a week; nothing where no rule limits them.
  private(set) var minutes: Int?
  /// Shifts a week.
  private(set) var shifts: Int?
  /// Shifts a day.
  private(set) var shiftsADay: Int?

  /// Whether no person may have more than she can be asked for; in larger groups the limits hold for all
  /// people together.
  var isSharedOut: Bool { people <= Team.mostSharedOut }

  /// The limits of each group under some rules, in the order of the groups; nothing for a group that has
  /// as many people as are needed.
  static func limits(of team: Team, under rules: [Rule]) -> [PersonLimits?] {
    let people = rules.people
    var limits = team.groups.map { group in people[group.name].map { PersonLimits(people: $0) } }
    let places = Dictionary(
      team.groups.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { $1 })
    for rule in rules.aboutTeam {
      guard let place = rule.group.flatMap({ places[$0] }) else { continue }
      limits[place]?.add(rule)
    }
    return limits
  }

  private init(people: Int) { self.people = people }

  private mutating func add(_ rule: TeamRule) {
    switch rule {
    case .contractHours(_, let most): minutes = min(minutes ?? most, most)
    case .contractShifts(_, let most): shifts = min(shifts ?? most, most)
    case .dailyShifts(_, let most): shiftsADay = min(shiftsADay ?? most, most)
    // Of all people together.
    case .people, .mostDuties, .fewerTimes, .hoursTogether, .shiftsTogether, .weekends, .shiftsOver,
      .longestWork, .mostPaid, .mostCost, .mostBurden:
      break
    }
  }

  /// Takes off what no one can use up: who has ten hours and shifts of six to eight works one of them,
  /// and eight hours at most.
  ///
  /// - Parameter lengths: The paid minutes that a shift of the group can have.
  mutating func tighten(toShiftsOf lengths: Set<Int>) {
    guard let minutes, let shortest = lengths.min(), shortest > 0 else { return }
    let most = min(shifts ?? minutes / shortest, minutes / shortest)
    let unit = lengths.greatestCommonDivisor
    // The fewest shifts that make up so many units.
    var fewest = Array(repeating: most + 1, count: minutes / unit + 1)
    fewest[0] = 0
    for length in lengths.map({ $0 / unit }).sorted() where length < fewest.count {
      for sum in length..<fewest.count { fewest[sum] = min(fewest[sum], fewest[sum - length] + 1) }
    }
    self.minutes = (fewest.lastIndex { $0 <= most } ?? 0) * unit
    shifts = most
  }
}
