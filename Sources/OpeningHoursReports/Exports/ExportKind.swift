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
  /// One sentence for a poster or a door.
  case poster

  /// Whether the format says from when the hours hold.
  public var statesDate: Bool { self == .jsonld || self == .ics || self == .poster }

  /// Whether bytes are a file that openhours wrote in this format.
  ///
  /// A calendar is ours by the mark of the program that it carries. The other formats have no place
  /// for a mark: a file is ours if it is, byte for byte, what openhours writes for the week that it
  /// states. A file to which somebody added something is no longer ours, and a sentence anybody may have
  /// written.
  public func isOurs(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return switch self {
    case .osm: OSMText.isOurs(text)
    case .jsonld: StructuredData.isOurs(text)
    case .ics: WeeklyCalendar.isOurs(text)
    case .google: BusinessProfile.isOurs(text)
    case .csv: HoursTable.isOurs(text)
    case .poster: false
    }
  }
}
