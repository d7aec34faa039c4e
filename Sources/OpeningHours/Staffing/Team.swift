/// The people who staff a week, what each open slot asks of them, and how much they may work.
public struct Team: Sendable, Hashable {
  /// The contract groups.
  public let groups: [ContractGroup]
  /// How many people must be on duty in a slot when it is open, as [day][slot], Monday first.
  public let required: [[Int]]
  /// The most paid minutes a week of all together; nothing for no limit but the contracts'.
  public let mostPaidMinutes: Int?

  /// A team.
  ///
  /// - Parameters:
  ///   - groups: The contract groups.
  ///   - required: How many people must be on duty in a slot when it is open, as [day][slot].
  ///   - mostPaidMinutes: The most paid minutes a week of all together.
  public init(groups: [ContractGroup], required: [[Int]], mostPaidMinutes: Int? = nil) {
    precondition(required.count == Weekday.allCases.count)
    precondition(required.joined().allSatisfy { $0 >= 0 })
    self.groups = groups
    self.required = required
    self.mostPaidMinutes = mostPaidMinutes
  }
}

extension Team {
  /// What shifts break, in words; empty when a week is staffed as it must be.
  ///
  /// - Parameters:
  ///   - shifts: The shifts.
  ///   - schedule: The opening hours.
  ///   - grid: The grid that the requirement is on.
  /// - Returns: A sentence for each contract, limit or slot that is broken.
  public func defects(of shifts: [Shift], staffing schedule: Schedule, on grid: WeekGrid)
    -> [String]
  {
    var defects: [String] = []
    for (place, group) in groups.enumerated() {
      let own = shifts.filter { $0.group == place }
      let minutes = own.reduce(0) { $0 + $1.span.minutes }
      if minutes > group.people * group.weeklyMinutes {
        defects.append("\(group.name) works \(minutes) minutes")
      }
      if own.count > group.people * group.mostShifts {
        defects.append("\(group.name) has \(own.count) shifts")
      }
      for shift in own {
        let presence = group.presence[shift.day.rawValue]
        if !group.shiftMinutes.contains(shift.span.minutes)
          || presence.map({ $0.start <= shift.span.start && shift.span.end <= $0.end }) != true
        {
          defects.append("\(group.name) cannot work \(shift.day.name) \(shift.span.short)")
        }
      }
    }
    let paid = shifts.reduce(0) { $0 + $1.span.minutes }
    if let mostPaidMinutes, paid > mostPaidMinutes { defects.append("\(paid) minutes are paid") }
    for day in Weekday.allCases {
      for slot in grid.slots {
        guard let span = grid.span(of: slot..<(slot + 1)), schedule[day].isOpen(throughout: span)
        else { continue }
        let onDuty = shifts.count {
          $0.day == day && $0.span.start <= span.start && span.end <= $0.span.end
        }
        if onDuty < required[day.rawValue][slot] {
          defects.append("\(onDuty) on duty \(day.name) \(span.short)")
        }
      }
    }
    return defects
  }
}
