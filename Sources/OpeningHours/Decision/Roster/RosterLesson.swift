import IntegerProgramming
import OpeningHoursTables

/// What a roster teaches the weekly decision: a rule that every week keeps whose shifts the people can fill,
/// and that the week in hand breaks.
public struct RosterLesson: Sendable, Hashable {
  /// The rule of the week.
  public let rule: Rule
  /// What stands behind it: the people, their rules, and the shifts of the week that broke it.
  public let conflict: RosterConflict
}

extension RosterProblem {
  /// Rules that recur and that these shifts break; none where none is found.
  ///
  /// People who can fill the shifts in weeks without leave teach nothing. The titles are those of the groups
  /// by their names.
  func lessons(_ meter: EffortMeter, titles: [String: PlanText]) throws -> [RosterLesson] {
    try team.groups.indices.flatMap { group in
      let fillable = FillableShifts(self, group: group, meter)
      let lesson = LessonSearch(problem: self, group: group, fillable: fillable)
      return try lesson.found(title: titles[team.groups[group].name])
    }
  }
}

/// Looks for times of which one group's people can fill fewer shifts than a week has.
private struct LessonSearch {
  let problem: RosterProblem
  let group: Int
  let fillable: FillableShifts

  private var contract: ContractGroup { problem.team.groups[group] }
  private var shifts: [Shift] { problem.shifts.of(group: group) }

  /// Lessons about the same shifts, their times cut from the one end first and from the other: a week that
  /// keeps the one by a little may break the other.
  func found(title: PlanText?) throws -> [RosterLesson] {
    guard !shifts.isEmpty, let clash = try clash() else { return [] }
    for times in candidates(of: clash) {
      guard let isExact = try [false, true].first(where: { try breaks(times, isExact: $0) })
      else { continue }
      let both = try [true, false].map { try widened(times, endFirst: $0, isExact: isExact) }
      return try (both[0] == both[1] ? [both[0]] : both).map {
        try lesson($0, isExact: isExact, title)
      }
    }
    return []
  }

  // MARK: Which shifts

  /// Kinds of the week's shifts that the people cannot fill together, each of which is needed for that.
  private func clash() throws -> Set<Shift>? {
    let all = Set(fillable.kinds)
    guard
      let isExact = try [false, true].first(where: {
        try fillable.unfilled(of: all, isExact: $0) > 0
      })
    else { return nil }
    var kept = all
    // Whole days first: most of what clashes stands on few of them.
    let days = Weekday.allCases.map { day in all.filter { $0.day == day } }
    for part in days + fillable.lots where !kept.isDisjoint(with: part) {
      let rest = kept.subtracting(part)
      if try fillable.unfilled(of: rest, isExact: isExact) > 0 { kept = rest }
    }
    return kept
  }

  /// What a rule may be about, the narrowest first: the shifts that clash, those of their days, all.
  private func candidates(of clash: Set<Shift>) -> [[Shift]] {
    let days = Set(clash.map(\.day))
    return [clash.sorted(), fillable.kinds.filter { days.contains($0.day) }, fillable.kinds]
      .map { narrow in
        Set(narrow.compactMap(lightened)).sorted().shortest
      }.filter { !$0.isEmpty }
  }

  /// The shifts of the week that last over one of some times.
  private func meant(by times: [Shift]) -> [Shift] {
    shifts.filter { shift in times.contains { shift.lasts(over: $0) } }
  }

  /// Whether the week has more shifts over some times than the people can fill.
  private func breaks(_ times: [Shift], isExact: Bool) throws -> Bool {
    try meant(by: times).count > fillable.most(over: times, isExact: isExact)
  }

  // MARK: Which times

  /// Times as short as can be of which the same is true: the rule then holds for the more shifts.
  private func widened(_ times: [Shift], endFirst: Bool, isExact: Bool) throws -> [Shift] {
    var times = times
    for place in times.indices {
      for atEnd in [endFirst, !endFirst] {
        // Less is left of a time, the more can be filled: so the most that can go is found by halves.
        var (most, tooMuch) = (0, times[place].span.minutes / step)
        while most + 1 < tooMuch {
          let cut = (most + tooMuch) / 2
          var other = times
          other[place] =
            times[place].cut(by: cut * step, atEnd: atEnd).flatMap(lightened) ?? times[place]
          if try other[place] != times[place] && breaks(other, isExact: isExact) {
            most = cut
          } else {
            tooMuch = cut
          }
        }
        if let shorter = times[place].cut(by: most * step, atEnd: atEnd).flatMap(lightened) {
          times[place] = shorter
        }
      }
    }
    return Set(times).sorted().shortest
  }

  /// The length in minutes of which all shifts begin and end at a multiple, so that words name times of the
  /// clock as the week has them.
  private var step: Int {
    max(5, shifts.flatMap { [$0.span.start.minutes, $0.span.end.minutes] }.greatestCommonDivisor)
  }

  /// A time for which nobody is paid more than for any longer shift over it: a break may make a longer shift
  /// the cheaper one.
  private func lightened(_ time: Shift) -> Shift? {
    let lengths = time.span.minutes...(24 * 60)
    let least = lengths.lazy.map { $0 - problem.team.breaks.minutes(inPresenceOf: $0) }.min() ?? 0
    guard least < problem.team.paidMinutes(of: time) else { return time }
    return time.cut(by: time.span.minutes - least, atEnd: true)
  }

  // MARK: The rule

  private func lesson(
    _ times: [Shift], isExact: Bool, _ title: PlanText?
  ) throws -> RosterLesson {
    let most = try fillable.most(over: times, isExact: true)
    let needed = try neededRules(times, isExact: isExact)
    let people = problem.people.indices.filter { problem.people[$0].group == group }
    let days = Set(times.map(\.day))
    let size = GroupSize(
      people: people.count,
      each: days.count * (people.map { problem.people[$0].mostShiftsADay }.max() ?? 1))
    let rule = Rule(
      .team(
        .shiftsOver(
          group: contract.name,
          Weekday.allCases.map { day in times.filter { $0.day == day }.map(\.span).sorted() },
          most: most, size)),
      origin: needed.first?.origin ?? .house,
      source: needed.first?.source ?? people.first.map { problem.people[$0].source }
        ?? .standard(key: PlanKey.person.rawValue), groupTitle: title)
    let shifts = meant(by: times)
    return RosterLesson(
      rule: rule,
      conflict: RosterConflict(
        people: people.filter { place in shifts.contains { problem.people[place].canWork($0) } },
        rules: needed, shifts: shifts, reason: .together, isMinimal: false))
  }

  /// The rules of the roster without which the people could fill the shifts, as far as is found.
  private func neededRules(_ times: [Shift], isExact: Bool) throws -> [RosterRule] {
    var rules = fillable.rules
    let count = meant(by: times).count
    for rule in rules {
      let rest = rules.filter { $0 != rule }
      if try count > fillable.under(rest).most(over: times, isExact: isExact) { rules = rest }
    }
    return rules
  }
}

extension Shift {
  /// Whether the shift lasts over all of the time of another one.
  fileprivate func lasts(over other: Shift) -> Bool {
    day == other.day && span.intersection(other.span) == other.span
  }

  /// The same with so much less at its end or its start; nothing where nothing is left.
  fileprivate func cut(by minutes: Int, atEnd isAtEnd: Bool) -> Shift? {
    let span =
      isAtEnd
      ? TimeSpan(span.start, span.end.advanced(byMinutes: -minutes))
      : TimeSpan(span.start.advanced(byMinutes: minutes), span.end)
    return span.map { Shift(day: day, span: $0, group: group) }
  }
}

extension [Shift] {
  /// Those times within which no other one lies: a shift over another one is over them as well.
  fileprivate var shortest: [Shift] {
    filter { time in !contains { $0 != time && time.lasts(over: $0) } }
  }
}
