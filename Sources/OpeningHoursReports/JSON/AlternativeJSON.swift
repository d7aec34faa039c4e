import OpeningHours
import OpeningHoursTables

/// An alternative in JSON.
struct AlternativeJSON: Encodable {
  let proposed: WeekJSON
  let osm: String
  let worth: Double
  let relativeDifference: Double
  let hoursApart: Double
  let remark: String
  /// Whether it is worth as much as the best week for all that the estimates tell.
  let tie: Bool

  init(_ week: Alternative, best: Proposal, isTie: Bool) {
    proposed = WeekJSON(week.proposal.schedule)
    osm = week.proposal.schedule.osm
    worth = JSONText.units(week.proposal.thousandths)
    relativeDifference = week.relativeDifference(from: best)
    hoursApart = Double(week.minutesApart) / 60
    remark = Language.english.phrases.alternatives.remark(week.remark)
    tie = isTie
  }
}
