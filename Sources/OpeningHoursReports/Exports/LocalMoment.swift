import OpeningHours
import OpeningHoursTables

/// A moment as the clocks of a place show it.
struct LocalMoment: Hashable {
  let date: CalendarDate
  /// Seconds after midnight.
  let seconds: Int

  /// The moment on a day, at a time of it; 24:00 is the midnight at which the next day begins.
  init(_ date: CalendarDate, _ time: TimeOfDay) {
    self.init(secondsSince1970: date.daysSince1970 * 86_400 + time.minutes * 60)
  }

  /// The moment so many seconds after the beginning of 1970 by the same clocks.
  init(secondsSince1970 seconds: Int) {
    let days = (seconds - (seconds % 86_400 + 86_400) % 86_400) / 86_400
    date = CalendarDate(daysSince1970: days)
    self.seconds = seconds - days * 86_400
  }

  /// As iCalendar writes it: "20270104T093000".
  var basic: String {
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    return date.basic + "T" + clock.map(CalendarDate.twoDigits).joined()
  }
}

extension CalendarDate {
  /// Without dashes: "20270104".
  var basic: String { description.filter { $0 != "-" } }

  /// A number from 0 to 99 in two digits.
  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
