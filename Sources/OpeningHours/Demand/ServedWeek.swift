public import OpeningHoursTables

/// A week of hours with staff and those without beside them, with the part of the demand that each slot keeps.
public struct ServedWeek: Sendable {
  /// The hours with staff.
  public let schedule: Schedule
  /// The hours without staff; nothing where the house has none.
  public let unstaffed: Schedule?
  let staffless: Staffless?

  /// Hours with staff and no others.
  public init(_ schedule: Schedule) { self.init(schedule, nil, nil) }

  init(_ schedule: Schedule, _ unstaffed: Schedule?, _ staffless: Staffless?) {
    self.schedule = schedule
    self.unstaffed = unstaffed
    self.staffless = staffless
  }

  /// The hours in which the door is open, with staff or without.
  public var open: Schedule {
    guard let unstaffed else { return schedule }
    var open = schedule
    for day in Weekday.allCases {
      open[day] = DayPlan(schedule[day].spans + unstaffed[day].spans)
    }
    return open
  }

  /// The slots of a day without staff.
  func unstaffedSlots(_ day: Weekday, _ grid: WeekGrid) -> [Int] {
    unstaffed?[day].spans.flatMap { grid.slots(within: $0) } ?? []
  }

  /// The part of a slot's demand that comes, in hundredths of a percent: all of it with staff, nothing where
  /// it is closed.
  func part(_ day: Weekday, _ slot: Int, _ grid: WeekGrid) -> Int {
    guard let span = grid.span(of: slot..<(slot + 1)) else { return 0 }
    if schedule[day].isOpen(throughout: span) { return StafflessService.whole }
    guard let staffless, unstaffed?[day].isOpen(throughout: span) == true else { return 0 }
    return staffless.parts[day.rawValue][slot]
  }
}

extension Demand {
  /// What a week is worth with its hours without staff, in thousandths.
  public func thousandths(of week: ServedWeek) -> Int {
    thousandths(of: week.schedule) + thousandthsWithoutStaff(of: week)
  }

  /// What hours without staff add to those with staff, in thousandths.
  public func thousandthsWithoutStaff(of week: ServedWeek) -> Int {
    guard let staffless = week.staffless else { return 0 }
    return sumWithoutStaff(of: week) { $0.thousandths } + bandsWithoutStaff(of: week, staffless)
  }

  /// What the bands that a week meets are worth, in thousandths, with those that hours without staff help to
  /// meet.
  public func bandThousandths(of week: ServedWeek) -> Int {
    bandThousandths(of: week.schedule)
      + (week.staffless.map { bandsWithoutStaff(of: week, $0) } ?? 0)
  }

  /// The sum of a quantity over the slots that a week opens, of those without staff the part that comes.
  public func sum(of week: ServedWeek, _ quantity: (SlotDemand) -> Int) -> Int {
    sum(of: week.schedule, quantity) + sumWithoutStaff(of: week, quantity)
  }

  private func sumWithoutStaff(of week: ServedWeek, _ quantity: (SlotDemand) -> Int) -> Int {
    Weekday.allCases.reduce(0) { sum, day in
      week.unstaffedSlots(day, grid).reduce(sum) { sum, slot in
        let part = week.staffless?.parts[day.rawValue][slot] ?? 0
        return sum + Staffless.part(part, of: quantity(self[day, slot]))
      }
    }
  }

  /// The bands that are met only with the help of hours without staff, as far as people come then.
  private func bandsWithoutStaff(of week: ServedWeek, _ staffless: Staffless) -> Int {
    let open = week.open
    return bands.reduce(0) { sum, band in
      band.isMet(by: open) && !band.isMet(by: week.schedule)
        ? sum + staffless.thousandths(band) : sum
    }
  }
}
