import Foundation
import OpeningHours
import OpeningHoursReports
import OpeningHoursTables

/// The zones of the tz database, which Foundation carries in itself: no package is needed for them.
enum TimeZones {
  /// The clocks of a zone that is named as the tz database does it.
  ///
  /// - Throws: `InputErrors` at the place where the name is stated, for one that does not exist.
  static func clock(named name: String, at source: Source) throws -> ZoneClock {
    // Foundation also reads abbreviations and distances such as GMT+5, which name no place.
    guard let zone = TimeZone(identifier: name), name.contains("/") || name == "UTC" else {
      let unknown = Diagnostic.unknown(
        name, "time zone", at: source, among: TimeZone.knownTimeZoneIdentifiers)
      let hint = unknown.hint ?? "write a name of the tz database, as in Europe/Berlin"
      throw InputErrors([Diagnostic(source, unknown.message, hint: hint)])
    }
    return ZoneClock(name: name) {
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval($0)))
    }
  }
}
