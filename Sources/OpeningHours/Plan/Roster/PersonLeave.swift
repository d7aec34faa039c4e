import OpeningHoursTables

// Days on which people are away.
extension PersonBuilder {
  /// The days of the rotation on which somebody is away, in order; what lies outside is told of.
  mutating func leave(of name: String) -> [RosterDay] {
    var days: Set<RosterDay> = []
    for setting in settings.all(PersonText.subject(name, .leave)) {
      guard case .leave(let leave) = setting.value else { continue }
      days.formUnion(self.days(of: leave, name, setting.source))
    }
    return days.sorted()
  }

  private mutating func days(
    of leave: StatedLeave, _ name: String, _ source: Source
  ) -> [RosterDay] {
    switch leave {
    case .week(let number, let day):
      guard number <= rotation.weeks else {
        report(
          source, "the leave of \(name), \(leave.asPlanText), is outside the rotation",
          "the rotation has \(rotation.weeks) weeks")
        return []
      }
      return (day.map { [$0] } ?? Weekday.allCases).map { RosterDay(week: number - 1, day: $0) }
    case .dates(let first, let last):
      guard let start = rotation.start else {
        report(
          source, "the leave of \(name), \(leave.asPlanText), has a date and the rotation has none",
          "add  rotation: { from: 2027-01-04 } , or write week 2")
        return []
      }
      let days = rotation.days.filter { day in
        let date = start.advanced(byDays: day.number)
        return first <= date && date <= last
      }
      if days.isEmpty {
        let end = start.advanced(byDays: rotation.weeks * Weekday.allCases.count - 1)
        report(
          source, "the leave of \(name), \(leave.asPlanText), is outside the rotation",
          "the rotation runs from \(start) to \(end)")
      }
      return days
    }
  }
}
