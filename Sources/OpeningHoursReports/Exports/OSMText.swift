public import OpeningHoursTables

/// A week as a value of OpenStreetMap's key `opening_hours`, in one line.
///
///     Mo,Tu 10:00-19:00; We 13:00-19:00; Th 09:00-20:00
///
/// Days with equal hours stand together, days without hours are left out, and a range of days takes
/// three in a row. A closed week is `Mo-Su off`.
public struct OSMText: Sendable {
  /// The value, with a line break at its end.
  public let text: String

  /// Writes a week.
  public init(_ schedule: Schedule) { text = schedule.osm + "\n" }

  /// Whether a text is what this writes for the week that it states.
  static func isOurs(_ text: String) -> Bool {
    guard let week = try? Schedule(osm: text, source: .flag("")) else { return false }
    return OSMText(week).text == text
  }
}
