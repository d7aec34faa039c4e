import OpeningHoursTables

/// Re-checks a timetable of a mobile library by plain arithmetic on its visits, minute by minute.
///
/// It shares no code with the search on purpose: a mistake there must not hide here.
struct MobileAudit {
  let proposal: MobileProposal
  let library: MobileLibrary
  let visits: [MobileVisit]

  init(_ proposal: MobileProposal) {
    self.proposal = proposal
    library = proposal.library
    visits = proposal.timetable.visits
  }

  /// Everything that is wrong with the timetable: nothing, if it may be shown.
  var findings: [Audit.Finding] {
    guard visits.count == library.today.visits.count else {
      return [Audit.Finding(rule: nil, description: "visits are missing, or there are more")]
    }
    return (visitFaults + dayFaults + routeFaults + sumFaults + figureFaults).map {
      Audit.Finding(rule: nil, description: $0)
    }
  }

  private func name(_ place: Int) -> String { library.stops[visits[place].stop].name }

  // MARK: Single visits

  private var visitFaults: [String] {
    visits.indices.flatMap { place -> [String] in
      let (new, old) = (visits[place], library.today.visits[place])
      var faults: [String] = []
      if new.stop != old.stop { faults.append("another stop") }
      if new.span.end.minutes - new.span.start.minutes
        != old.span.end.minutes - old.span.start.minutes
      {
        faults.append("another length")
      }
      if new.week < 0 || new.week >= library.weeks { faults.append("a week of no rotation") }
      let others = library.today.visits.enumerated().filter {
        $0.offset != place && $0.element.stop == old.stop
      }.map(\.element)
      if !others.isEmpty, new.week != old.week { faults.append("another week") }
      if others.contains(where: { $0.week == old.week }), new.day != old.day {
        faults.append("another weekday, and the stop has several visits in the week")
      }
      if library.demand != nil, new != old, unknownMinutes(new) > 0,
        new.week != old.week || new.day != old.day || new.span != old.span
      {
        faults.append("a time of which nobody knows the worth")
      }
      return faults.map { "\(name(place)): \($0)" }
    }
  }

  private func unknownMinutes(_ visit: MobileVisit) -> Int {
    visit.span.range.count { thousandthsAnHour(visit, $0) == nil }
  }

  /// What an hour is worth of which a minute is a part; nothing where nobody says so.
  func thousandthsAnHour(_ visit: MobileVisit, _ minute: Int) -> Int? {
    library.demand?.windows[visit.stop][visit.day.rawValue].first {
      $0.span.start.minutes <= minute && minute < $0.span.end.minutes
    }?.thousandthsAnHour
  }

  // MARK: Days and routes

  /// No more vehicles are out than may be.
  private var dayFaults: [String] {
    (0..<library.weeks).flatMap { week in
      Weekday.allCases.compactMap { day -> String? in
        let out = Set(visits.filter { $0.week == week && $0.day == day }.map(\.vehicle)).count
        let most =
          library.vehicleDays.filter { $0.week == week && $0.day == day }
          .map(\.vehicles).max() ?? 0
        return out > most ? "\(out) vehicles on \(day.name) of week \(week + 1)" : nil
      }
    }
  }

  private var routeFaults: [String] {
    (0..<library.weeks).flatMap { week in
      Weekday.allCases.flatMap { day in
        Set(visits.map(\.vehicle)).sorted().flatMap { vehicle -> [String] in
          func isThere(_ visit: MobileVisit) -> Bool {
            visit.week == week && visit.day == day && visit.vehicle == vehicle
          }
          let own = visits.indices.filter { isThere(visits[$0]) }
            .sorted { visits[$0].span < visits[$1].span }
          guard !own.isEmpty, !isToday(own, week, day) else { return [] }
          return faults(of: own).map { "\(day.name) of week \(week + 1): \($0)" }
        }
      }
    }
  }

  /// Whether one of today's vehicles makes the same visits at the same times.
  private func isToday(_ own: [Int], _ week: Int, _ day: Weekday) -> Bool {
    let today = library.today.visits
    guard let first = own.first else { return false }
    let old = today.indices.filter {
      today[$0].week == week && today[$0].day == day
        && today[$0].vehicle == today[first].vehicle
    }
    return Set(old) == Set(own) && own.allSatisfy { visits[$0].span == today[$0].span }
  }

  private func faults(of own: [Int]) -> [String] {
    let gaps = gaps(own)
    var faults: [String] = []
    for gap in gaps where gap.end - gap.start < gap.drive {
      faults.append("\(gap.end - gap.start) min for a drive of \(gap.drive) min \(gap.name)")
    }
    if let rule = lunch, !gaps.contains(where: { holdsLunch($0, rule) }) {
      faults.append("no lunch")
    }
    return faults
  }

  /// A time between two visits, or between the frame's ends and a visit.
  private struct Gap {
    let start: Int
    let end: Int
    /// The least time that the drive in it takes.
    let drive: Int
    let name: String
  }

  private func gaps(_ own: [Int]) -> [Gap] {
    guard let first = own.first, let last = own.last else { return [] }
    var tolerance = 0
    var frame = 0..<1440
    for rule in library.rules {
      if case .driveTolerance(let minutes) = rule.statement { tolerance = minutes }
      if case .frame(let span) = rule.statement { frame = span.range }
    }
    let depot = library.depot ?? "the depot"
    var gaps = [
      Gap(
        start: frame.lowerBound, end: visits[first].span.start.minutes,
        drive: library.drive.fromDepot?[visits[first].stop].minutes ?? 0,
        name: "from \(depot) to \(name(first))")
    ]
    for (one, other) in zip(own, own.dropFirst()) {
      let leg = library.drive.between[visits[one].stop][visits[other].stop]
      gaps.append(
        Gap(
          start: visits[one].span.end.minutes, end: visits[other].span.start.minutes,
          drive: max(0, leg.minutes - tolerance), name: "from \(name(one)) to \(name(other))"))
    }
    gaps.append(
      Gap(
        start: visits[last].span.end.minutes, end: frame.upperBound,
        drive: library.drive.toDepot?[visits[last].stop].minutes ?? 0,
        name: "from \(name(last)) to \(depot)"))
    return gaps
  }

  private var lunch: (minutes: Int, window: Range<Int>)? {
    for rule in library.rules {
      if case .lunch(let minutes, let span) = rule.statement { return (minutes, span.range) }
    }
    return nil
  }

  /// Whether some beginning of lunch leaves it within the gap and the window, and time enough to drive.
  private func holdsLunch(_ gap: Gap, _ rule: (minutes: Int, window: Range<Int>)) -> Bool {
    guard gap.end - gap.start - rule.minutes >= gap.drive else { return false }
    return rule.window.contains { minute in
      minute >= gap.start && minute + rule.minutes <= gap.end
        && minute + rule.minutes <= rule.window.upperBound
    }
  }
}
