import OpeningHoursTables

/// What one person can do on each day of the rotation, and what of her rules a path through the days has
/// to remember.
struct PersonWork {
  /// One way to spend a day: no shift, one, or several that do not meet.
  struct Choice {
    let kinds: [Int]
    let paidUnits: Int
    let isLate: Bool
    let isOther: Bool
    /// What of her wishes the day breaks.
    let burden: Int
    /// What the day costs by itself.
    let cost: Int
    let start: Int
    let end: Int
    /// How many of her shifts count for each quota.
    let duties: [Int]
  }

  let weeks: Int
  /// The choices as [day]; the first one is a day off.
  private(set) var choices: [[Choice]] = []
  /// Paid minutes in one unit.
  let unit: Int
  let hours: [RosterDues.Hours]
  let quotas: [RosterDues.Quota]
  /// Whether a path counts its duties; else quotas are left to prices.
  let countsDuties: Bool
  /// The most days of work in a week, of work in a row, and the least rest; nothing where none can be broken.
  private(set) var mostDays: Int
  private(set) var longestRun: Int?
  private(set) var rest: Int?
  /// The rhythm of free weekends, and the remainders that can be free in it.
  private(set) var rhythm = 1
  private(set) var phases: [Int?] = [nil]
  /// What a week with both kinds of duties costs, and one without two days off together; no weight there
  /// where it must not be.
  private(set) var mixedWeight = 0
  /// What a weekend with work costs.
  private(set) var weekendWeight = 0
  private(set) var apartWeights: [Int?] = []
  let runBefore: Int
  /// The most paid units on so many of the days that are left of a week after each day, as [day][count].
  private(set) var mostAhead: [[Int]] = []

  /// The days of a person, by her place in a part.
  ///
  /// - Parameters:
  ///   - part: The part.
  ///   - place: The person.
  ///   - isShort: Whether people fall short in the rosters that are looked for, so that lower ends do not
  ///     hold.
  ///   - countsDuties: Whether a path counts its duties.
  init(_ part: RosterPart, _ place: Int, isShort: Bool, countsDuties: Bool = true) {
    self.countsDuties = countsDuties
    let history = RosterHistory(part.problem, person: part.people[place])
    let dues = RosterDues(part.problem, person: part.people[place])
    weeks = part.weeks
    unit = max(1, part.kinds.map(\.paidMinutes).greatestCommonDivisor)
    hours = dues.hours.map {
      isShort ? .init(throughWeek: $0.throughWeek, lower: 0, upper: $0.most, most: $0.most) : $0
    }
    quotas = isShort ? [] : dues.quotas
    mostDays = part.person(place).mostDays ?? 7
    runBefore = (1...1000).first { !history.days.contains(-$0) }.map { $0 - 1 } ?? 0
    for number in 0..<(weeks * 7) {
      choices.append(Self.choices(part, place, day: number, unit: unit, quotas))
    }
    for rule in part.problem.rules { take(rule.statement, history, place) }
    if let least = history.restBefore, let rest {
      choices[0].removeAll { !$0.kinds.isEmpty && least + $0.start < rest }
    }
    forgetWhatCannotBreak()
    mostAhead = choices.indices.map { number in
      let days = choices[(number + 1)..<((number / 7 + 1) * 7)]
      let most = days.map { $0.map(\.paidUnits).max() ?? 0 }.sorted(by: >)
      return (0...7).map { most.prefix($0).reduce(0, +) }
    }
  }

  private mutating func take(
    _ statement: RosterRule.Statement, _ history: RosterHistory, _ place: Int
  ) {
    switch statement {
    case .rest(let minutes): rest = max(rest ?? 0, minutes)
    case .longestRun(let days): longestRun = min(longestRun ?? .max, max(0, days))
    case .freeDays(let aWeek): mostDays = min(mostDays, 7 - min(max(aWeek, 0), 7))
    case .freeDaysTogether(let weight): apartWeights.append(weight)
    case .freeWeekendRhythm(let length):
      let open = history.openPhases(ofRhythm: min(max(length, 1), 1000))
      // A second rhythm is left out, and one that can be free where the rotation has ended.
      guard rhythm == 1, length > 1, !open.contains(where: { $0 >= weeks }) else { return }
      (rhythm, phases) = (length, open)
    case .sameKindInWeek(let weight): mixedWeight += weight
    case .workedWeekend(let weight): weekendWeight += weight
    // Left out here: a bound may know less than a roster has to obey. Costs stand in the choices, sums in
    // the dues.
    case .shortestRun, .shortestFreeRun, .longestFreeRun, .singleDayOff, .shiftsInRow,
      .freeWeekends, .mostSundays, .dutiesInRow, .hoursBand, .hoursAccount, .dutyQuota,
      .keepsRoster:
      break
    }
  }

  /// Leaves out what a path would remember for nothing.
  private mutating func forgetWhatCannotBreak() {
    let isPossible = choices.map { $0.count > 1 }
    if let most = longestRun {
      let hasSundays = (0..<weeks).contains { isPossible[$0 * 7 + 6] }
      if !hasSundays, most >= 5 {
        mostDays = min(mostDays, most)
        longestRun = nil
      } else if !hasSundays, mostDays <= most {
        longestRun = nil
      }
    }
    if let least = rest {
      let isBinding = zip(choices, choices.dropFirst()).contains { today, tomorrow in
        today.contains { first in
          tomorrow.contains {
            !first.kinds.isEmpty && !$0.kinds.isEmpty
              && 24 * 60 - first.end + $0.start < least
          }
        }
      }
      if !isBinding { rest = nil }
    }
  }

  private static func choices(
    _ part: RosterPart, _ place: Int, day number: Int, unit: Int, _ quotas: [RosterDues.Quota]
  ) -> [Choice] {
    let (week, day) = number.quotientAndRemainder(dividingBy: 7)
    let own = part.kinds.indices.filter {
      part.kinds[$0].day == day && part.canWork(place, week: week, kind: $0)
    }
    var sets: [[Int]] = [[]]
    for kind in own {
      sets += sets.filter { set in
        set.count < part.person(place).mostShiftsADay
          && set.allSatisfy {
            part.kinds[$0].shift.span.intersection(part.kinds[kind].shift.span) == nil
          }
      }.map { $0 + [kind] }
    }
    return sets.map { choice($0, part, place, number, unit, quotas) }
  }

  private static func choice(
    _ kinds: [Int], _ part: RosterPart, _ place: Int, _ number: Int, _ unit: Int,
    _ quotas: [RosterDues.Quota]
  ) -> Choice {
    let own = kinds.map { part.kinds[$0] }
    let person = part.person(place)
    let (week, day) = number.quotientAndRemainder(dividingBy: 7)
    var burden = 0
    if let weekday = Weekday(rawValue: day), !person.isAway(on: RosterDay(week: week, day: weekday))
    {
      for wish in person.wishes where wish.day == weekday {
        let isTouched = own.contains { wish.touches($0.shift) }
        if isTouched == (wish.grade == .ratherNot) { burden += wish.weight }
      }
    }
    let previous = part.problem.previousTimes(of: part.people[place])[week]
    let changes = own.count { !previous.contains(RosterShiftTime($0.shift)) }
    let weight = part.problem.rules.reduce(0) { sum, rule in
      if case .keepsRoster(let weight) = rule.statement { sum + weight } else { sum }
    }
    return Choice(
      kinds: kinds, paidUnits: own.reduce(0) { $0 + $1.paidMinutes / unit },
      isLate: own.contains(where: \.isLate), isOther: !own.allSatisfy(\.isLate), burden: burden,
      cost: weight * changes, start: own.map(\.shift.span.start.minutes).min() ?? 0,
      end: own.map(\.shift.span.end.minutes).max() ?? 0,
      duties: quotas.map { quota in
        own.count { part.problem.team.isDuty($0.shift, quota.duty) }
      })
  }
}
