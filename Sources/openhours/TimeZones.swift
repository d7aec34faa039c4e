import Glibc
import OpeningHours
import OpeningHoursReports
import OpeningHoursTables
import Synchronization

/// The zones of the tz database as this computer has it, read through the C library.
///
/// Foundation carries the database in itself, with 38 MB of other tables beside it that nothing here
/// needs.
enum TimeZones {
  private static let folder = "/usr/share/zoneinfo"

  /// The clocks of a zone that is named as the tz database does it.
  ///
  /// - Throws: `InputErrors` at the place where the name is stated, for one that does not exist.
  static func clock(named name: String, at source: Source) throws -> ZoneClock {
    guard Files.isDirectory(folder) else {
      throw InputErrors([
        Diagnostic(
          source, "the time zone \(name) cannot be looked up: there is no \(folder)",
          hint: "install the tz database, Debian's package tzdata")
      ])
    }
    guard isZone(name) else {
      let unknown = Diagnostic.unknown(name, "time zone", at: source, among: names)
      let hint = unknown.hint ?? "write a name of the tz database, as in Europe/Berlin"
      throw InputErrors([Diagnostic(source, unknown.message, hint: hint)])
    }
    return ZoneClock(name: name) { offset(of: name, at: $0) }
  }

  /// Whether the database has a zone of the name.
  ///
  /// The C library also reads abbreviations, distances such as GMT+5 and paths, which name no place.
  private static func isZone(_ name: String) -> Bool {
    guard name.contains("/") || name == "UTC", !name.hasPrefix("/"), !name.contains(".."),
      name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "_+-/".contains($0)) })
    else { return false }
    let start = try? Files.bytes(of: "\(folder)/\(name)", atMost: 1_000_000).prefix(4)
    return start.map { $0.elementsEqual("TZif".utf8) } ?? false
  }

  /// The names of places, for suggestions.
  private static var names: [String] {
    let table = (try? Files.bytes(of: "\(folder)/zone.tab")) ?? []
    return String(decoding: table, as: UTF8.self).split(separator: "\n").compactMap { line in
      line.hasPrefix("#") ? nil : line.split(separator: "\t").dropFirst(2).first.map(String.init)
    }
  }

  /// The zone that the C library is set to; it knows one at a time for the whole process.
  private static let current = Mutex("")

  /// Seconds east of UTC at a moment.
  private static func offset(of name: String, at secondsSince1970: Int) -> Int {
    current.withLock { current in
      if current != name {
        setenv("TZ", ":\(name)", 1)
        tzset()
        current = name
      }
      var moment = time_t(secondsSince1970)
      var parts = tm()
      localtime_r(&moment, &parts)
      return parts.tm_gmtoff
    }
  }
}
