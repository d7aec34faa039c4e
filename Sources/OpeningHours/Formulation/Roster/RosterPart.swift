import OpeningHoursTables

/// People and shifts whose roster is decided together: a contract group, or several that share a skill.
///
/// No rule joins the people of two groups, since each shift is one group's; so most rosters fall apart, and
/// each part is searched and proven by itself.
struct RosterPart: Sendable {
  let problem: RosterProblem
  /// The places of the people among those of the problem, in order.
  let people: [Int]
  /// The kinds of shift, in order.
  let kinds: [RosterShiftKind]
  /// What must be on duty beside the shifts being filled.
  let skillNeeds: [RosterSkillNeed]

  var weeks: Int { problem.rotation.weeks }

  /// The person at a place of the part.
  func person(_ place: Int) -> Person { problem.people[people[place]] }

  /// Whether a person, by her place in the part, can work a kind of shift in a week.
  func canWork(_ place: Int, week: Int, kind: Int) -> Bool {
    let shift = kinds[kind].shift
    return person(place).canWork(shift)
      && !person(place).isAway(on: RosterDay(week: week, day: shift.day))
  }
}

/// Shifts of a week that are the same for whoever works them.
struct RosterShiftKind: Sendable {
  /// What they are; without its break where no rule asks when that is.
  let shift: Shift
  /// The shifts, one for each person who is needed.
  let shifts: [Shift]
  let paidMinutes: Int
  let isLate: Bool

  var count: Int { shifts.count }
  var day: Int { shift.day.rawValue }
}

/// A stretch of the open hours of a weekday in which people with a skill are needed.
struct RosterSkillNeed: Sendable {
  let skill: String
  let day: Weekday
  let span: TimeSpan
  /// How many, less those whom the shifts of people bring who all have the skill.
  let count: Int
  /// The kinds of shift whose people are on duty throughout the stretch.
  let kinds: [Int]
}

extension RosterProblem {
  /// The parts that can be decided apart, in the order of their first groups.
  var parts: [RosterPart] {
    var home = Array(team.groups.indices)
    for skill in skillMinima.keys.sorted() {
      let sharing = groupsShareOut(skill)
      guard let first = sharing.first else { continue }
      let merged = Set(sharing.map { home[$0] })
      home = home.map { merged.contains($0) ? home[first] : $0 }
    }
    return team.groups.indices.compactMap { group in
      let members = home.indices.filter { home[$0] == home[group] }
      guard members.first == group else { return nil }
      return part(of: members)
    }
  }

  /// The groups in which some people have a skill and some have not: there it matters who works what.
  private func groupsShareOut(_ skill: String) -> [Int] {
    team.groups.indices.filter { group in
      let own = people.filter { $0.group == group }
      return own.contains { $0.skills.contains(skill) }
        && !own.allSatisfy { $0.skills.contains(skill) }
    }
  }

  private func part(of groups: [Int]) -> RosterPart? {
    let own = shifts.filter { groups.contains($0.group) }
    let members = people.indices.filter { groups.contains(people[$0].group) }
    guard !own.isEmpty || !members.isEmpty else { return nil }
    let shared = skillMinima.keys.sorted().filter { skill in
      groupsShareOut(skill).contains { groups.contains($0) }
    }
    let kinds = ShiftLikeness(self, people: members, isSkilled: !shared.isEmpty).grouped(own).map {
      RosterShiftKind(
        shift: $0[0], shifts: $0, paidMinutes: team.paidMinutes(of: $0[0]),
        isLate: team.isDuty($0[0], .late))
    }
    return RosterPart(
      problem: self, people: members, kinds: kinds,
      skillNeeds: shared.flatMap { skillNeeds($0, kinds) })
  }

  /// What a skill asks of a week: each open stretch in which the same shifts are on duty.
  private func skillNeeds(_ skill: String, _ kinds: [RosterShiftKind]) -> [RosterSkillNeed] {
    let sharing = groupsShareOut(skill)
    let least = skillMinima[skill] ?? 0
    return Weekday.allCases.flatMap { day in
      schedule[day].spans.flatMap { open -> [RosterSkillNeed] in
        let own = shifts.filter { $0.day == day }
        let ends = own.flatMap { [$0.span, $0.pause ?? $0.span] }.flatMap { [$0.start, $0.end] }
        let inside = Set(ends).filter { open.start < $0 && $0 < open.end }
        let times = [open.start] + inside.sorted() + [open.end]
        return zip(times, times.dropFirst()).compactMap { start, end in
          guard let span = TimeSpan(start, end) else { return nil }
          let brought = own.count { shift in
            !sharing.contains(shift.group) && shift.isOnDuty(throughout: span)
              && people.contains { $0.group == shift.group && $0.skills.contains(skill) }
          }
          guard least > brought else { return nil }
          return RosterSkillNeed(
            skill: skill, day: day, span: span, count: least - brought,
            kinds: kinds.indices.filter { kind in
              sharing.contains(kinds[kind].shift.group) && kinds[kind].shift.day == day
                && kinds[kind].shift.isOnDuty(throughout: span)
            })
        }
      }
    }
  }
}

extension Shift {
  /// The same shift, whenever its break is.
  var withoutPause: Shift { Shift(day: day, span: span, group: group) }

  /// Whether whoever works the shift is on duty in all of a stretch.
  func isOnDuty(throughout stretch: TimeSpan) -> Bool {
    span.intersection(stretch) == stretch && pause?.intersection(stretch) == nil
  }
}
