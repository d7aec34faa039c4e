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
  /// Rules that recur, of which these shifts break some; none where none is found.
  ///
  /// People who can fill the shifts in weeks without leave teach nothing. A rule of some days is told of
  /// others as well where it holds there.
  ///
  /// - Parameters:
  ///   - meter: Counts the work.
  ///   - titles: What readers see of the groups, by their names.
  ///   - step: Minutes of which all shifts of any week begin and end at a multiple; of this week's shifts
  ///     where that is not known.
  /// - Returns: The lessons, none of which others of them imply.
  /// - Throws: `SolverError` where the solver fails.
  func lessons(
    _ meter: EffortMeter, titles: [String: PlanText], step: Int? = nil
  ) throws -> [RosterLesson] {
    try team.groups.indices.flatMap { group in
      let search = LessonSearch(
        problem: self, group: group, fillable: FillableShifts(self, group: group, meter),
        meter: meter, title: titles[team.groups[group].name], statedStep: step)
      return try search.found()
    }
  }
}

/// Looks for times of which one group's people can fill fewer shifts than a week has.
private struct LessonSearch {
  let problem: RosterProblem
  let group: Int
  let fillable: FillableShifts
  let meter: EffortMeter
  let title: PlanText?
  let statedStep: Int?

  private var contract: ContractGroup { problem.team.groups[group] }
  private var shifts: [Shift] { problem.shifts.of(group: group) }

  /// Times with the most shifts over them that people can fill.
  private struct Limit {
    let times: [Shift]
    let most: Int
    let isExact: Bool
  }

  /// Lessons about shifts that clash, their times cut from the one end first and from the other, then spread
  /// over all times of which the same holds, and told of other days: weeks that keep a narrow rule by a
  /// little would break the next one.
  func found() throws -> [RosterLesson] {
    guard !shifts.isEmpty, let clash = try clash() else { return [] }
    for times in candidates(of: clash) {
      guard let isExact = try [false, true].first(where: { try breaks(times, isExact: $0) })
      else { continue }
      let cut = try Set([true, false].map { try widened(times, endFirst: $0, isExact: isExact) })
      let limits = try cut.sorted { $0.lexicographicallyPrecedes($1) }.map { times in
        let relaxed = try fillable.most(over: times, isExact: false)
        let most = try fillable.most(over: times, isExact: true)
        return Limit(
          times: try spread(times, most: most), most: most, isExact: isExact || most < relaxed)
      }
      return try limits.flatMap(lessons).withoutImplied
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
    max(
      5,
      ((statedStep.map { [$0] } ?? [])
        + shifts.flatMap { [$0.span.start.minutes, $0.span.end.minutes] }).greatestCommonDivisor)
  }

  /// The times with as many others one after the other beside each, as long as it, as leave the most shifts
  /// that can be filled as they are by the relaxation: the rule then holds for the more shifts.
  private func spread(_ times: [Shift], most: Int) throws -> [Shift] {
    let day = TimeSpan(
      shifts.map(\.span.start).min() ?? .midnight, shifts.map(\.span.end).max() ?? .midnight)
    guard let day, times.allSatisfy({ day.intersection($0.span) == $0.span }) else { return times }
    var all = times
    for time in times {
      for isLater in [true, false] {
        let room =
          isLater
          ? day.end.minutes - time.span.end.minutes : time.span.start.minutes - day.start.minutes
        var (least, tooMany) = (0, room / time.span.minutes + 1)
        while least + 1 < tooMany, meter.ending == nil {
          let count = (least + tooMany) / 2
          let more = all + beside(time, count, isLater)
          if try fillable.most(over: more.distinct.shortest, isExact: false) <= most {
            least = count
          } else {
            tooMany = count
          }
        }
        all = (all + beside(time, least, isLater)).distinct.shortest
      }
    }
    return all
  }

  /// So many times as long as one, each right after or before the one before.
  private func beside(_ time: Shift, _ count: Int, _ isLater: Bool) -> [Shift] {
    stride(from: 1, through: count, by: 1).compactMap { number in
      let minutes = (isLater ? 1 : -1) * number * time.span.minutes
      return TimeSpan(
        time.span.start.advanced(byMinutes: minutes), time.span.end.advanced(byMinutes: minutes)
      ).map { Shift(day: time.day, span: $0, group: group) }
    }
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

  /// The lesson, and the same of other days of which it holds.
  private func lessons(_ limit: Limit) throws -> [RosterLesson] {
    let needed = try neededRules(limit)
    let worked = Set(shifts.map(\.day))
    let others = try (1..<Weekday.allCases.count).flatMap { [-$0, $0] }.compactMap {
      days -> RosterLesson? in
      let moved = limit.times.compactMap { $0.moved(byDays: days) }
      guard moved.count == limit.times.count, moved.allSatisfy({ worked.contains($0.day) }),
        meter.ending == nil,
        try fillable.under(needed).most(over: moved, isExact: limit.isExact) <= limit.most
      else { return nil }
      return lesson(Limit(times: moved, most: limit.most, isExact: limit.isExact), needed)
    }
    return [lesson(limit, needed)] + others
  }

  private func lesson(_ limit: Limit, _ needed: [RosterRule]) -> RosterLesson {
    let people = problem.people.indices.filter { problem.people[$0].group == group }
    let days = Set(limit.times.map(\.day))
    let size = GroupSize(
      people: people.count,
      each: days.count * (people.map { problem.people[$0].mostShiftsADay }.max() ?? 1))
    let rule = Rule(
      .team(
        .shiftsOver(
          group: contract.name,
          Weekday.allCases.map { day in limit.times.filter { $0.day == day }.map(\.span).sorted() },
          most: limit.most, size)),
      origin: needed.first?.origin ?? .house,
      source: needed.first?.source ?? people.first.map { problem.people[$0].source }
        ?? .standard(key: PlanKey.person.rawValue), groupTitle: title)
    return RosterLesson(
      rule: rule,
      conflict: RosterConflict(
        people: people.filter { place in
          limit.times.contains { problem.people[place].canWork($0) }
        },
        rules: needed, shifts: meant(by: limit.times), reason: .together, isMinimal: false))
  }

  /// The rules of the roster without which the people could fill the shifts, as far as is found.
  private func neededRules(_ limit: Limit) throws -> [RosterRule] {
    var rules = fillable.rules
    for rule in rules {
      let rest = rules.filter { $0 != rule }
      let most = try fillable.under(rest).most(over: limit.times, isExact: limit.isExact)
      if most <= limit.most { rules = rest }
    }
    return rules
  }
}

extension Shift {
  /// Whether the shift lasts over all of the time of another one.
  fileprivate func lasts(over other: Shift) -> Bool {
    day == other.day && span.intersection(other.span) == other.span
  }

  /// The same so many days later; nothing where that is in another week.
  fileprivate func moved(byDays days: Int) -> Shift? {
    Weekday(rawValue: day.rawValue + days).map { Shift(day: $0, span: span, group: group) }
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
  /// Each of them once, in order.
  fileprivate var distinct: [Shift] { Set(self).sorted() }

  /// Those times within which no other one lies: a shift over another one is over them as well.
  fileprivate var shortest: [Shift] {
    filter { time in !contains { $0 != time && time.lasts(over: $0) } }
  }
}
