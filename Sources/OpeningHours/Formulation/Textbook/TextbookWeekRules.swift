import IntegerProgramming
import OpeningHoursTables

// The week rules of the textbook program.
extension TextbookProgram {
  mutating func add(weekly rule: WeekRule) {
    let allOpen = LinearExpression.sum(of: open.flatMap(\.self))
    let slotMinutes = Double(grid.slotMinutes)
    switch rule {
    case .mostWeekly(let minutes):
      addRow("weekly_most", slotMinutes * allOpen, upper: Double(minutes))
    case .leastWeekly(let minutes):
      addRow("weekly_least", slotMinutes * allOpen, lower: Double(minutes))
    case .mostChanged(let minutes):
      addRow("changed", slotMinutes * changed, upper: Double(minutes))
    case .leastDifference(let week, let minutes):
      let number = 1 + (problem.weeksApart.firstIndex(of: week) ?? 0)
      addRow("differs_\(number)", minutesApart(from: week), lower: Double(minutes))
    case .leastStaffWishes(let wishes, let share):
      addRow(
        "staff_wishes", keptWishes(wishes),
        lower: (Double(share) / Double(StaffWishes.whole) * Double(wishes.asked) - 1e-6).rounded(
          .up))
    case .mostLateDays(let count, let time): addLateDays(count, after: time)
    case .mostClosedDays(let count):
      addRow("closed_days_most", .sum(of: opens), lower: Double(opens.count - count))
    case .leastClosedDays(let count):
      addRow("closed_days_least", .sum(of: opens), upper: Double(opens.count - count))
    case .mostStaff(let minutes):
      addRow("staff", staff, upper: Double(minutes))
    case .sameOpening(let days): addSameOpening(days)
    case .mostDistinctDays(let count): addDistinctDays(count)
    }
  }

  /// (G) Slots that are open today and closed then, or the other way round.
  private var changed: LinearExpression {
    var changed = LinearExpression()
    for day in Weekday.allCases {
      for slot in slots {
        guard let span = grid.span(of: slot..<(slot + 1)) else { continue }
        let isOpenToday = problem.today[day].isOpen(throughout: span)
        changed.add(isOpenToday ? -1 : 1, times: open[day.rawValue][slot])
        if isOpenToday { changed.constant += 1 }
      }
    }
    return changed
  }

  /// (W) Wishes of the team that are kept: those for open slots that are open, and for closed ones that are
  /// closed.
  private func keptWishes(_ wishes: StaffWishes) -> LinearExpression {
    var kept = LinearExpression()
    for day in Weekday.allCases {
      for slot in slots {
        let (opens, closes) = (wishes.open[day.rawValue][slot], wishes.closed[day.rawValue][slot])
        kept.add(Double(opens - closes), times: open[day.rawValue][slot])
        kept.constant += Double(closes)
      }
    }
    return kept
  }

  /// (S) Minutes that are open in another week and closed in this one, or the other way round.
  private func minutesApart(from week: Schedule) -> LinearExpression {
    var apart = LinearExpression()
    apart.constant = Double(week.openMinutes)
    for day in Weekday.allCases {
      for slot in slots {
        guard let span = grid.span(of: slot..<(slot + 1)) else { continue }
        let common = week[day].openMinutes(within: span)
        apart.add(Double(grid.slotMinutes - 2 * common), times: open[day.rawValue][slot])
      }
    }
    return apart
  }

  /// (H) A day is late when a slot that ends after the late hour is open.
  private mutating func addLateDays(_ count: Int, after time: TimeOfDay) {
    var lateDays = LinearExpression()
    for day in Weekday.allCases {
      let isLate = addBinary("late_\(day.key)")
      lateDays.add(1, times: isLate)
      for slot in slots where grid.start(of: slot + 1) > time {
        var late = LinearExpression(open[day.rawValue][slot])
        late.add(-1, times: isLate)
        addRow("late_" + name(day, slot), late, upper: 0)
      }
    }
    addRow("late_days", lateDays, upper: Double(count))
  }

  /// (I) Paid minutes: people on duty times open time, and before and after on days that open.
  private var staff: LinearExpression {
    var staff = LinearExpression()
    guard let staffing = problem.staffing else { return staff }
    for day in Weekday.allCases {
      let people = Double(staffing.onDuty[day.rawValue])
      for slot in slots {
        staff.add(people * Double(grid.slotMinutes), times: open[day.rawValue][slot])
      }
      staff.add(
        people * Double(staffing.preparationMinutes + staffing.closingDownMinutes),
        times: opens[day.rawValue])
    }
    return staff
  }

  /// (J) Days that open together: the first block of each starts at the one chosen slot.
  private mutating func addSameOpening(_ days: [Weekday]) {
    let chosen = slots.map { addBinary("opening_" + name(.monday, $0).suffix(4)) }
    addRow("opening_one", .sum(of: chosen), upper: 1)
    for day in days {
      for slot in slots {
        // A day that is open at or before a slot, with the common opening later, contradicts it.
        var early = LinearExpression(open[day.rawValue][slot])
        for time in chosen[...slot] { early.add(-1, times: time) }
        addRow("opening_not_before_" + name(day, slot), early, upper: 0)

        // At the common opening an open day is open.
        var at = LinearExpression(chosen[slot])
        at.add(1, times: opens[day.rawValue])
        at.add(-1, times: open[day.rawValue][slot])
        addRow("opening_at_" + name(day, slot), at, upper: 1)
      }
    }
  }

  /// (K) Every day that opens follows one of so many timetables, slot by slot.
  private mutating func addDistinctDays(_ count: Int) {
    let timetables = (0..<min(count, Weekday.allCases.count)).map { number in
      slots.map { addBinary("timetable_\(number + 1)_" + name(.monday, $0).suffix(4)) }
    }
    for day in Weekday.allCases {
      let follows = timetables.indices.map { addBinary("follows_\(day.key)_\($0 + 1)") }
      var one = LinearExpression.sum(of: follows)
      one.add(-1, times: opens[day.rawValue])
      addRow("follows_one_\(day.key)", one, lower: 0, upper: 0)
      for (timetable, isFollowed) in zip(timetables, follows) {
        for slot in slots {
          var differs = LinearExpression(open[day.rawValue][slot])
          differs.add(-1, times: timetable[slot])
          differs.add(1, times: isFollowed)
          addRow("follows_open_" + name(day, slot), differs, upper: 1)
          var other = LinearExpression(timetable[slot])
          other.add(-1, times: open[day.rawValue][slot])
          other.add(1, times: isFollowed)
          addRow("follows_closed_" + name(day, slot), other, upper: 1)
        }
      }
    }
  }
}
