import OpeningHours
import OpeningHoursTables

/// A part of a VTIMEZONE: changes of clocks from one distance from UTC to another.
struct ZoneObservance {
  /// When changes of clocks come again.
  enum Recurrence {
    /// As this rule of RFC 5545 says.
    case yearly(String)
    /// At these moments, shown as the clocks go before.
    case moments([LocalMoment])
  }

  /// The first change.
  let first: ZoneClock.Change
  let recurrence: Recurrence

  /// The observances that say how clocks go from a day on, on which a calendar begins.
  ///
  /// Clocks that go forward and back each year by one rule get two observances with that rule,
  /// beginning with the last changes before the day. Clocks that do not (as in Morocco, where they
  /// follow the moon) get the changes of 28 years one by one: after so many years weekdays and dates
  /// meet again, so that what a rule says can be told from what it happens to give.
  static func all(of zone: ZoneClock, from date: CalendarDate) -> [ZoneObservance] {
    let day = 86_400
    let start = date.daysSince1970 * day - zone.offset(date.daysSince1970 * day)
    let before = zone.changes(after: start - 400 * day, through: start)
    let after = zone.changes(after: start, through: start + 28 * 366 * day)
    let yearly = [true, false].compactMap { isForward -> ZoneObservance? in
      guard let first = before.last(where: { $0.isForward == isForward }) else { return nil }
      let changes = [first] + after.filter { $0.isForward == isForward }
      return YearlyChange(changes).map { .init(first: first, recurrence: .yearly($0.rule)) }
    }
    return yearly.count == 2 ? yearly : listed(before.last, after, offset: zone.offset(start))
  }

  /// The changes one by one, after one at which the clocks of the first day begin.
  private static func listed(
    _ last: ZoneClock.Change?, _ after: [ZoneClock.Change], offset: Int
  ) -> [ZoneObservance] {
    let beginning = last ?? .init(moment: -offset, before: offset, after: offset)
    var kinds: [[ZoneClock.Change]] = [[beginning]]
    for change in after {
      if let index = kinds.firstIndex(where: {
        $0[0].before == change.before && $0[0].after == change.after
      }) {
        kinds[index].append(change)
      } else {
        kinds.append([change])
      }
    }
    return kinds.map { .init(first: $0[0], recurrence: .moments($0.dropFirst().map(\.shown))) }
  }

  /// The observance as lines of a calendar.
  var lines: [CalendarLine] {
    let name = first.isForward ? "DAYLIGHT" : "STANDARD"
    let again: [CalendarLine] =
      switch recurrence {
      case .yearly(let rule): [CalendarLine("RRULE", rule)]
      case .moments([]): []
      case .moments(let moments):
        [CalendarLine("RDATE", moments.map(\.basic).joined(separator: ","))]
      }
    return [CalendarLine("BEGIN", name), CalendarLine("DTSTART", first.shown.basic)] + again + [
      CalendarLine("TZOFFSETFROM", Self.offset(first.before)),
      CalendarLine("TZOFFSETTO", Self.offset(first.after)), CalendarLine("END", name),
    ]
  }

  /// Seconds east of UTC as iCalendar writes them: "+0100", "-0330".
  private static func offset(_ seconds: Int) -> String {
    let size = abs(seconds)
    let parts = [size / 3600, size / 60 % 60] + (size % 60 == 0 ? [] : [size % 60])
    return (seconds < 0 ? "-" : "+") + parts.map(CalendarDate.twoDigits).joined()
  }
}

/// One change of clocks in each year, always on the same weekday of the month and at the same time.
struct YearlyChange {
  /// The rule as RFC 5545 writes it: "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU".
  let rule: String

  /// The rule that changes follow, one a year without a gap; nothing where they follow none.
  init?(_ changes: [ZoneClock.Change]) {
    let (first, shown) = (changes[0], changes.map(\.shown))
    let (month, weekday) = (shown[0].date.month, shown[0].date.weekday)
    guard changes.count >= 28,
      changes.allSatisfy({ $0.before == first.before && $0.after == first.after }),
      shown.allSatisfy({
        $0.date.month == month && $0.date.weekday == weekday && $0.seconds == shown[0].seconds
      }),
      zip(shown, shown.dropFirst()).allSatisfy({ $0.date.year + 1 == $1.date.year })
    else { return nil }
    let days = Set(shown.map(\.date.day)).sorted()
    // Within 28 years a weekday falls on each of the seven days that it can.
    guard let earliest = days.first, days.last == earliest + 6 else { return nil }
    let name = weekday.calendarName
    let lastDay = CalendarDate(year: shown[0].date.year, month: month, day: 31) == nil ? 30 : 31
    let day =
      if earliest + 6 == lastDay {
        "BYDAY=-1\(name)"
      } else if earliest % 7 == 1 {
        "BYDAY=\(earliest / 7 + 1)\(name)"
      } else {
        "BYMONTHDAY=\((earliest...earliest + 6).map(String.init).joined(separator: ","));BYDAY=\(name)"
      }
    rule = "FREQ=YEARLY;BYMONTH=\(month);\(day)"
  }
}

extension Weekday {
  /// The two letters of iCalendar: "MO".
  var calendarName: String { osmName.uppercased() }
}
