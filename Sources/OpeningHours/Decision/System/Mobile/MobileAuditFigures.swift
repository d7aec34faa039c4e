import OpeningHoursTables

// What a timetable comes to, counted again.
extension MobileAudit {
  /// No more visits are moved than may be.
  var sumFaults: [String] {
    let moved = zip(visits, library.today.visits).count { $0.day != $1.day }
    var most = 0
    for rule in library.rules { if case .mostMoved(let count) = rule.statement { most = count } }
    return moved > most ? ["\(moved) visits moved, at most \(most)"] : []
  }

  /// The figures that are shown, counted again.
  var figureFaults: [String] {
    var faults: [String] = []
    let value = value(of: visits)
    if value != proposal.value { faults.append("the value is \(value), not \(proposal.value)") }
    if proposal.bound < proposal.value { faults.append("the bound is below the value") }
    if proposal.value < self.value(of: library.today.visits) {
      faults.append("today's timetable is worth more")
    }
    return faults
  }

  /// What visits are worth minute by minute, with prices, less what vehicles cost.
  private func value(of visits: [MobileVisit]) -> Int {
    var sum = 0
    for visit in visits {
      let sixtieths = visit.span.range.reduce(0) { $0 + (thousandthsAnHour(visit, $1) ?? 0) }
      sum += (sixtieths + 30) / 60
      for price in proposal.prices.standing
      where price.stop == visit.stop && price.day == visit.day {
        guard price.week == nil || price.week == visit.week else { continue }
        if price.span.range.allSatisfy({ visit.span.range.contains($0) }) {
          sum += price.thousandths
        }
      }
    }
    let routes = Dictionary(grouping: visits) {
      ($0.week * 7 + $0.day.rawValue) * 1000 + $0.vehicle
    }
    for own in routes.values {
      let ordered = own.sorted { $0.span < $1.span }
      guard let first = ordered.first, let last = ordered.last else { continue }
      let minutes =
        last.span.end.minutes - first.span.start.minutes
        + (library.drive.fromDepot?[first.stop].minutes ?? 0)
        + (library.drive.toDepot?[last.stop].minutes ?? 0)
      sum -= minutes * proposal.prices.vehicleMinute
    }
    return sum
  }
}
