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

  init(_ week: Alternative, best: Proposal) {
    proposed = WeekJSON(week.proposal.schedule)
    osm = week.proposal.schedule.osm
    worth = JSONText.units(week.proposal.thousandths)
    relativeDifference = week.relativeDifference(from: best)
    hoursApart = Double(week.minutesApart) / 60
    remark = Language.english.phrases.alternatives.remark(week.remark)
  }
}
