import OpeningHours
import OpeningHoursTables

extension ExportReport {
  /// The account in the schema `openhours/export@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        file: file, format: kind.rawValue, week: week.rawValue,
        from: Nullable(from?.description), hours: WeekJSON(schedule), osm: schedule.osm))
  }

  private struct Content: Encodable {
    let schema = "openhours/export@1"
    let file: String
    let format: String
    let week: String
    let from: Nullable<String>
    let hours: WeekJSON
    let osm: String
  }
}
