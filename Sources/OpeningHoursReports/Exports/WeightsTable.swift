import OpeningHours
import OpeningHoursTables

extension WeightsReport {
  /// The weeks by weight as a table for a spreadsheet: UTF-8, commas, decimal points; headings alone where
  /// nothing is known.
  public func csv() -> String {
    let heading = [
      "survey", "from", "to", "from_conversion", "worth_to_others", "worth_to_survey", "proposed",
      "osm",
    ]
    let rows = (weights?.sweeps ?? []).flatMap { sweep in
      sweep.stretches.map { stretch -> [String] in
        [
          Self.quoted(sweep.survey.name), "\(stretch.from.value)", "\(stretch.to.value)",
          sweep.conversion(at: stretch.from).map { "\($0)" } ?? "",
          "\(Double(stretch.worthToOthers) / sweep.unitsOfWorth)",
          "\(Double(stretch.worthToSurvey) / sweep.unitsOfWorth)",
          stretch.schedule == sweep.proposed ? "1" : "0", Self.quoted(stretch.schedule.osm),
        ]
      }
    }
    return ([heading] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
  }

  private static func quoted(_ text: String) -> String {
    "\"\(text.replacing("\"", with: "\"\""))\""
  }
}
