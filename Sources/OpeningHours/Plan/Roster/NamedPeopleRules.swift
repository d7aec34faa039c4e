import OpeningHoursTables

/// What recurs every week about the people of a group, as rules of the weekly decision.
///
/// Facts about dates are none of them: who is on leave asks for a stand-in, not for other opening hours.
struct NamedPeopleRules {
  let settings: PlanLayer
  let rules: RuleBuilder
  let roster: RosterPlan
  let team: Team
  let group: Int

  /// The most sets of people of whose hours together a rule is made, beside that of all.
  private static let mostSets = 8

  private var contract: ContractGroup { team.groups[group] }
  private var name: String { contract.name }
  private var people: [Person] { roster.people.filter { $0.group == group } }
  private var shiftsADay: Int { people.map(\.mostShiftsADay).max() ?? 1 }

  /// The rules, in the order of their kinds.
  func all() -> [Rule] {
    guard !people.isEmpty else { return [] }
    return fewerTimes() + hoursTogether() + shiftsTogether() + weekends()
  }

  // MARK: Times

  /// The times of a person's day in which a shift of the group fits.
  func times(of person: Person, on day: Weekday) -> [TimeSpan] {
    let shortest =
      contract.namedShifts.map(\.span.minutes).min() ?? contract.shiftMinutes.lowerBound
    return contract.presence[day.rawValue].flatMap { window in
      person.available[day.rawValue].compactMap(window.intersection)
    }.filter { $0.minutes >= shortest }.sorted()
  }

  /// One rule for the days on which as many people can be on duty at the same fewer times.
  private func fewerTimes() -> [Rule] {
    var groups = Groups<[FewerTimes]>()
    for day in Weekday.allCases where !contract.presence[day.rawValue].isEmpty {
      let usual = contract.presence[day.rawValue]
      let others = people.filter { times(of: $0, on: day) != usual.sorted() }
      guard !others.isEmpty else { continue }
      let counts = others.reduce(into: [[TimeSpan]: Int]()) { counts, person in
        counts[times(of: person, on: day), default: 0] += 1
      }
      let fewer = counts.map { FewerTimes(people: $0.value, spans: $0.key) }.sorted {
        $0.spans.lexicographicallyPrecedes($1.spans)
      }
      groups.add(day, fewer, source(of: others, [.cannot, .can, .freeDay], on: day))
    }
    return groups.entries.map {
      rules.rule(
        .team(
          .fewerTimes(group: name, on: $0.days, $0.value, shiftsADay: shiftsADay)),
        .cannot, $0.source)
    }
  }

  // MARK: Hours and shifts

  /// What all people work together, and what those can who alone can work some shifts.
  private func hoursTogether() -> [Rule] {
    let usual = rules.weeklyMinutes(of: name)?.minutes ?? 0
    let total = people.reduce(0) { $0 + $1.minutes }
    let size = GroupSize(people: people.count, each: usual)
    let nowhere = Weekday.allCases.map { _ in [TimeSpan]() }
    func rule(_ minutes: Int, _ outside: [[TimeSpan]], _ source: Source) -> Rule {
      rules.rule(
        .team(.hoursTogether(group: name, minutes: minutes, outside: outside, size)),
        .person, source)
    }
    let differing = people.filter { $0.minutes != usual }
    let all =
      differing.isEmpty
      ? [] : [rule(total, nowhere, source(of: differing, [.hours, .share]))]
    return all
      + setsOfAble().compactMap { able in
        let others = people.indices.filter { !able.contains($0) }.map { people[$0] }
        let outside = Weekday.allCases.map { day in
          Set(others.flatMap { times(of: $0, on: day) }).sorted()
        }
        let minutes = able.reduce(0) { $0 + people[$1].minutes }
        guard mostMinutes(of: able, outside) > minutes else { return nil }
        return rule(minutes, outside, source(of: others, [.cannot, .can, .freeDay]))
      }
  }

  /// What some people could work at most in shifts that are not within certain times: where that is less than
  /// they may, a rule would say nothing.
  private func mostMinutes(of able: [Int], _ outside: [[TimeSpan]]) -> Int {
    let longest =
      contract.namedShifts.map(\.span.minutes).max() ?? contract.shiftMinutes.upperBound
    return Weekday.allCases.reduce(0) { sum, day in
      let usual = contract.presence[day.rawValue]
      guard rules.mayOpen(day), !usual.allSatisfy(outside[day.rawValue].holdWhole) else {
        return sum
      }
      let present = able.count { !times(of: people[$0], on: day).isEmpty }
      return sum + present * shiftsADay * longest
    }
  }

  /// The most minutes a week of one person, as the rule about each of them says.
  var mostMinutes: Int {
    max(rules.weeklyMinutes(of: name)?.minutes ?? 0, people.map(\.minutes).max() ?? 0)
  }

  /// Sets of people who alone can be on duty at some time of a week, the smallest first.
  private func setsOfAble() -> [[Int]] {
    let sets = Set(
      Weekday.allCases.filter(rules.mayOpen).flatMap { setsOfAble(on: $0) })
    let inOrder = sets.sorted {
      $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count
    }
    return Array(inOrder.prefix(Self.mostSets))
  }

  /// The same on one day, in the order of the times.
  private func setsOfAble(on day: Weekday) -> [[Int]] {
    let times = people.map { self.times(of: $0, on: day) }
    let ends = Set(times.joined().flatMap { [$0.start, $0.end] }).sorted()
    var sets: [[Int]] = []
    for (start, end) in zip(ends, ends.dropFirst()) {
      guard let span = TimeSpan(start, end) else { continue }
      let able = people.indices.filter { times[$0].holdWhole(span) }
      if !able.isEmpty, able.count < people.count, !sets.contains(able) { sets.append(able) }
    }
    return sets
  }

  /// The most shifts a week of one person where she does not say so.
  private var usualShifts: Int {
    settings[group: name, .mostShifts]?.number ?? RuleBuilder.standardShifts
  }

  /// The most days a week on which the roster's rules let anybody work.
  private var mostDays: Int {
    roster.rules.reduce(Weekday.allCases.count) { most, rule in
      guard case .freeDays(let aWeek) = rule.statement else { return most }
      return min(most, max(0, Weekday.allCases.count - aWeek))
    }
  }

  /// The most shifts a week of each person.
  var shifts: [Int] {
    people.map { person in
      let days = min(Weekday.allCases.count { !times(of: person, on: $0).isEmpty }, mostDays)
      let own = person.isNamed ? settings[person: person.name, .mostDays]?.number : nil
      return min(
        own.map { $0 * person.mostShiftsADay } ?? usualShifts, days * person.mostShiftsADay)
    }
  }

  /// The most shifts a week of one person, as the rule about each of them says.
  var mostShifts: Int { max(usualShifts, shifts.max() ?? 0) }

  private func shiftsTogether() -> [Rule] {
    let own = shifts
    let total = own.reduce(0, +)
    guard total < mostShifts * people.count else { return [] }
    let fewer = people.indices.filter { own[$0] < mostShifts }.map { people[$0] }
    let size = GroupSize(people: people.count, each: usualShifts)
    return [
      rules.rule(
        .team(.shiftsTogether(group: name, total, size)), .person,
        source(of: fewer, [.mostDays, .freeDay, .can, .cannot]))
    ]
  }

  // MARK: Weekends

  /// How many weekends each works of how many, where the roster frees some of a day's.
  private func turns(on day: Weekday) -> [(turns: WeekendTurns, rule: RosterRule)] {
    let (weeks, isCyclic) = (roster.rotation.weeks, roster.rotation.isCyclic)
    return roster.rules.compactMap { rule in
      switch rule.statement {
      case .freeWeekendRhythm(let every) where isCyclic || weeks >= every:
        return (WeekendTurns(works: every - 1, of: every, shiftsADay: shiftsADay), rule)
      case .freeWeekends(let least, let all):
        // In weeks that repeat no stretch is better than the mean; at an end one may be.
        let most = all - least
        let works =
          isCyclic ? weeks * most / all : weeks / all * most + min(weeks % all, most)
        return (WeekendTurns(works: works, of: weeks, shiftsADay: shiftsADay), rule)
      case .mostSundays(let aYear) where day == .sunday:
        let works = roster.rotation.mostSundays(aYear)
        return (WeekendTurns(works: works, of: weeks, shiftsADay: shiftsADay), rule)
      case .rest, .longestRun, .freeDays, .freeDaysTogether, .freeWeekendRhythm, .mostSundays,
        .hoursBand, .hoursAccount, .dutyQuota, .dutiesInRow, .sameKindInWeek, .keepsRoster,
        .shortestRun, .shortestFreeRun, .longestFreeRun, .singleDayOff, .shiftsInRow,
        .workedWeekend:
        return nil
      }
    }.filter { $0.turns.works < $0.turns.weekends }
  }

  private func weekends() -> [Rule] {
    [Weekday.saturday, .sunday].flatMap { day -> [Rule] in
      guard rules.mayOpen(day), !contract.presence[day.rawValue].isEmpty else { return [] }
      return turns(on: day).flatMap { turns, stated in
        able(on: day).map { able in
          Rule(
            .team(
              .weekends(
                group: name, day, able: able, turns, GroupSize(people: people.count, each: 1))),
            origin: stated.origin, source: stated.source, groupTitle: rules.title(ofGroup: name))
        }
      }
    }
  }

  /// Those who can work on a day, and those who alone can work some of its shifts, where they are fewer and
  /// the group is a small one.
  private func able(on day: Weekday) -> [AbleOnDay] {
    let times = people.map { self.times(of: $0, on: day) }
    let all = AbleOnDay(times.count { !$0.isEmpty })
    let fewer = setsOfAble(on: day).map { able in
      let others = people.indices.filter { !able.contains($0) }.flatMap { times[$0] }
      return AbleOnDay(able.count, outside: Set(others).sorted())
    }
    return [all] + fewer.filter { $0.people < all.people }
  }

  /// Where it is stated of some people; by a what-if, where one of them is one.
  private func source(of people: [Person], _ facts: [PersonFact], on day: Weekday? = nil) -> Source
  {
    let sources = people.filter(\.isNamed).flatMap { person in
      facts.flatMap { fact -> [Source] in
        let days = fact == .cannot ? day.map { [$0] } ?? Weekday.allCases : [nil]
        return days.flatMap { settings.all(PersonText.subject(person.name, fact, $0)) }.map(
          \.source)
      }
    }
    return sources.first { if case .flag = $0 { true } else { false } }
      ?? sources.first { rules.file.whatIfs.contains($0) } ?? sources.first
      ?? people.first?.source ?? .standard(key: PlanKey.person.rawValue)
  }
}
