import OpeningHours
import OpeningHoursTables

extension SweepReport {
  /// The points as a table for a spreadsheet: UTF-8, commas, decimal points.
  public func csv() -> String {
    let heading =
      keys.map(\.name) + [
        "worth", "proven", "weekly_hours", "changed_hours", "staff_hours", "status", "osm",
      ]
    let rows = points.map { point -> [String] in
      guard let week = point.week else {
        return point.values + [
          "", "", "", "", "", Language.english.phrases.curve.word(point.outcome), "",
        ]
      }
      return point.values
        + [
          "\(Double(week.thousandths) / 1000)", week.isProven == true ? "1" : "0",
          week.schedule.openMinutes.minutesAsHours,
          week.schedule.minutesChanged(from: plan.today).minutesAsHours,
          week.staffMinutes?.minutesAsHours ?? "", "week", "\"\(week.schedule.osm)\"",
        ]
    }
    return ([heading] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
  }
}
