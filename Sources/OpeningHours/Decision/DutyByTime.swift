import OpeningHoursTables

/// Who is on duty when, in stretches within which nobody comes or goes.
struct DutyByTime {
  let schedule: Schedule
  let shifts: [Shift]
  let team: Team
  let kept: Kept
  /// Who works each of the shifts.
  let who: [Who]
  /// Their skills as bits.
  private let held: [Int]

  /// Somebody as far as it matters whether she is there.
  struct Who: Hashable {
    /// How often she is away, in ten-thousandths.
    let rate: Int
    /// What she can do.
    let skills: Set<String>
  }

  /// Shifts with who works each; nothing for somebody like all of her group.
  init(schedule: Schedule, shifts: [Shift], team: Team, kept: Kept, who: [Who]? = nil) {
    let all =
      who
      ?? shifts.map { shift in
        let group = team.groups[shift.group]
        return Who(rate: kept.absence.rate(of: group.name), skills: group.skills)
      }
    precondition(all.count == shifts.count)
    self.schedule = schedule
    self.shifts = shifts
    self.team = team
    self.kept = kept
    self.who = all
    held = all.map { kept.bits(of: $0.skills) }
  }

  /// An open stretch with the shifts that are on duty, by their places.
  struct Cell {
    let day: Weekday
    let span: TimeSpan
    let shifts: [Int]
    let opensWith: Int
    let tooFew: Double
    let withoutSkill: Double
    var closed: Double { tooFew + withoutSkill }
  }

  /// The open stretches in the order of the week.
  var cells: [Cell] { Weekday.allCases.flatMap(cells) }

  private func cells(of day: Weekday) -> [Cell] {
    let own = shifts.indices.filter { shifts[$0].day == day }
    let windows = kept.opensWith.filter { $0.days.contains(day) }.flatMap(\.spans)
    let cuts = (own.flatMap { [shifts[$0].span] + [shifts[$0].pause].compactMap(\.self) } + windows)
      .flatMap { [$0.start, $0.end] }
    return schedule[day].spans.flatMap { open -> [Cell] in
      let times = Set(cuts.filter { open.start < $0 && $0 < open.end } + [open.start, open.end])
        .sorted()
      return zip(times, times.dropFirst()).compactMap { start, end in
        TimeSpan(start, end).map { cell(day, $0, own) }
      }
    }
  }

  private func cell(_ day: Weekday, _ span: TimeSpan, _ own: [Int]) -> Cell {
    let present = own.filter { place in
      shifts[place].span.intersection(span) != nil && shifts[place].pause?.intersection(span) == nil
    }
    let people = kept.people(on: day, during: span)
    let there = there(present, people)
    return Cell(
      day: day, span: span, shifts: present, opensWith: people, tooFew: there.tooFew,
      withoutSkill: there.withoutSkill)
  }

  private func there(_ present: [Int], _ people: Int) -> PeopleThere {
    var there = PeopleThere(enough: people, skills: kept.skills.count)
    for place in present {
      there.add(1 - Double(who[place].rate) / 10_000, skills: held[place])
    }
    return there
  }

  /// Who is there of a stretch.
  func there(_ cell: Cell) -> PeopleThere { there(cell.shifts, cell.opensWith) }

  /// Who is there of a stretch, with one more who can do everything and comes with a chance.
  func there(_ cell: Cell, and chance: Double) -> PeopleThere {
    var there = there(cell)
    there.add(chance, skills: (1 << kept.skills.count) - 1)
    return there
  }

  /// Whether the house could open if some of the shifts came and no others.
  func canOpen(_ cell: Cell, with comes: (Int) -> Bool) -> Bool {
    var (count, skills) = (0, 0)
    for place in cell.shifts where comes(place) {
      count += 1
      skills |= held[place]
    }
    return count >= cell.opensWith && skills == (1 << kept.skills.count) - 1
  }
}

extension Kept {
  /// Those of its skills that somebody has, as bits.
  func bits(of own: Set<String>) -> Int {
    skills.enumerated().reduce(0) { bits, skill in
      own.contains(skill.element) ? bits | 1 << skill.offset : bits
    }
  }
}

extension DutyByTime {
  /// Stretches that follow each other with equally many people and equal chances are one.
  func stretches(_ cells: [Cell]) -> [KeptStretch] {
    cells.reduce(into: []) { stretches, cell in
      var span = cell.span
      if let last = stretches.last, last.day == cell.day, last.span.end == cell.span.start,
        last.onDuty == cell.shifts.count, last.opensWith == cell.opensWith,
        // The same chances may have been added up in another order.
        abs(last.tooFew - cell.tooFew) < 1e-12, abs(last.withoutSkill - cell.withoutSkill) < 1e-12,
        let joined = TimeSpan(last.span.start, cell.span.end)
      {
        span = joined
        stretches.removeLast()
      }
      stretches.append(
        KeptStretch(
          day: cell.day, span: span, onDuty: cell.shifts.count, opensWith: cell.opensWith,
          tooFew: cell.tooFew, withoutSkill: cell.withoutSkill))
    }
  }

  /// Shifts without which the house cannot open at some time, in order.
  func singleShifts(_ cells: [Cell]) -> [HoursKept.SingleShift] {
    shifts.indices.compactMap { place in
      let minutes = minutes(cells) { cell in
        cell.shifts.contains(place) && !canOpen(cell, with: { $0 != place })
      }
      return minutes > 0 ? .init(shift: shifts[place], minutes: minutes) : nil
    }.sorted { $0.shift < $1.shift }
  }

  /// Groups without all of whose people it cannot open at some time, in their order.
  func singleGroups(_ cells: [Cell]) -> [HoursKept.SingleGroup] {
    team.groups.indices.compactMap { group in
      let minutes = minutes(cells) { cell in
        cell.shifts.contains { shifts[$0].group == group }
          && !canOpen(cell, with: { shifts[$0].group != group })
      }
      return minutes > 0 ? .init(group: group, minutes: minutes) : nil
    }
  }

  private func minutes(_ cells: [Cell], _ isMeant: (Cell) -> Bool) -> Int {
    // What cannot open with everybody there waits for nobody.
    cells.filter { canOpen($0, with: { _ in true }) && isMeant($0) }.reduce(0) {
      $0 + $1.span.minutes
    }
  }
}
