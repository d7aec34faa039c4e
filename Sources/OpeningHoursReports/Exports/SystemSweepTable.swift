import OpeningHours
import OpeningHoursTables

extension SystemSweepReport {
  /// The points as a table for a spreadsheet: UTF-8, commas, decimal points; a column for the week of each branch.
  public func csv() -> String {
    let names = plan.file.branches.map { quoted($0.name) }
    let heading =
      [
        quoted(sweep.range.name), "worth", "proven", "weekly_hours", "staff_hours", "cost",
        "status",
      ]
      + names
    let rows = sweep.outcomes.enumerated().map { place, outcome -> [String] in
      let value = sweep.range.text(place)
      guard let account = outcome.account else {
        return [value, "", "", "", "", "", outcome.status] + names.map { _ in "" }
      }
      return [
        value, "\(Double(account.thousandths) / 1000)", account.relativeGap == 0 ? "1" : "0",
        account.openMinutes.minutesAsHours, account.staffMinutes?.minutesAsHours ?? "",
        account.cents.map { "\(Double($0) / 100)" } ?? "", outcome.status,
      ] + account.weeks.map { quoted($0.osm) }
    }
    return ([heading] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
