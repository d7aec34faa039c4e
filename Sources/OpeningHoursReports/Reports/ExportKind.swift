/// A format in which a week of opening hours is handed on.
public enum ExportKind: String, CaseIterable, Sendable {
  /// A value of OpenStreetMap's key `opening_hours`.
  case osm
  /// Structured data of schema.org for a web page.
  case jsonld
  /// An iCalendar file.
  case ics
  /// Regular hours of a Google Business Profile.
  case google
  /// A table of days and times.
  case csv
  /// One sentence for a poster; as a page or as PDF a sign for a door.
  case poster

  /// Whether the format says from when the hours hold.
  public var statesDate: Bool { self == .jsonld || self == .ics || self == .poster }
}
