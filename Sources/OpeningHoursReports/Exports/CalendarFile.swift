import OpeningHours
import OpeningHoursTables

/// What every calendar of ours has around its events, and how they are told apart.
enum CalendarFile {
  private static let beginning = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//openhours//"

  /// A calendar in the local time of a place, whose changes of clocks it states.
  ///
  /// - Parameters:
  ///   - date: The first day.
  ///   - zone: How the clocks of the place go.
  ///   - events: The lines of each event.
  /// - Returns: The file, with CR LF at each line's end.
  static func text(from date: CalendarDate, _ zone: ZoneClock, events: [[CalendarLine]]) -> String {
    var lines = [CalendarLine("BEGIN", "VTIMEZONE"), CalendarLine("TZID", zone.name)]
    lines += ZoneObservance.all(of: zone, from: date).flatMap(\.lines)
    lines.append(CalendarLine("END", "VTIMEZONE"))
    lines += events.joined()
    lines.append(CalendarLine("END", "VCALENDAR"))
    return beginning + "opening hours//EN\r\nCALSCALE:GREGORIAN\r\n"
      + lines.map(\.folded).joined()
  }

  /// Whether a text is a calendar that this wrote, by the mark of the program in it.
  static func isOurs(_ text: String) -> Bool { text.utf8.starts(with: beginning.utf8) }

  /// Sixteen digits that tell one name from another's (FNV-1a, 64 bits).
  static func identity(of name: String) -> String {
    let hash = name.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
