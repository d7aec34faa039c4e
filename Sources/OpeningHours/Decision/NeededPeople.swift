public import OpeningHoursTables

extension Problem {
  /// How many people must be on duty on a day with certain hours, at most, during some minutes.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - plan: Its hours.
  ///   - minutes: Minutes of the day, the end excluded.
  /// - Returns: The people that the rules ask for, skills apart.
  public func needed(on day: Weekday, plan: DayPlan, during minutes: Range<Int>) -> Int {
    guard let first = plan.spans.first?.start.minutes, let last = plan.spans.last?.end.minutes
    else { return 0 }
    func isOpen(within span: TimeSpan) -> Bool {
      plan.spans.contains { open in
        open.intersection(span).map { $0.range.overlaps(minutes) } ?? false
      }
    }
    return rules.aboutDuty.map { rule -> Int in
      switch rule {
      case .leastOnDuty(let days, let spans, let count):
        return days.contains(day) && spans.contains(where: isOpen) ? count : 0
      case .onDutyByVisits(let thousandths):
        let slots = grid.slots.filter { slot in
          grid.span(of: slot..<(slot + 1)).map(isOpen) ?? false
        }
        let visits = slots.map { demand[day, $0].thousandths * 60 / grid.slotMinutes }.max() ?? 0
        return (visits + thousandths - 1) / thousandths
      case .preparation(let days, let length, let people):
        return days.contains(day) && minutes.overlaps((first - length)..<first) ? people : 0
      case .closingDown(let days, let length, let people):
        return days.contains(day) && minutes.overlaps(last..<(last + length)) ? people : 0
      // The sum is of people, whatever they can do.
      case .leastSkilled: return 0
      case .leastKeptOverWeek(let kept, _):
        return grid.slots.compactMap { grid.span(of: $0..<($0 + 1)) }.filter(isOpen).map {
          kept.people(on: day, during: $0)
        }.max() ?? 0
      case .leastKept(let kept, let chance):
        guard let team else { return 0 }
        return grid.slots.compactMap { grid.span(of: $0..<($0 + 1)) }.filter(isOpen).map {
          kept.needed(on: day, during: $0, chance: chance, team)
        }.max() ?? 0
      }
    }.max() ?? 0
  }
}
