import OpeningHours
import OpeningHoursTables

struct EnglishMap: MapPhrases {
  let marksOfToday = "[28] open today"
  let title = "Demand by hour and weekday"
  let shares = "Percent of respondents who would come, by hour and weekday"
  let visits = "Visits an hour, by hour and weekday"
  let openToday = "open today"
  let openThen = "open in the proposed week"
  let newlyOpen = "newly open"
  let givenUp = "given up"
  let estimated = "estimated"
  let notAsked = "not asked, unknown"
  let notObserved = "not observed, unknown"
  let expected = "expected from wishes"
  let darker = "the darker, the more"
  let unsettled = "unsettled: under two draws of three decide so"
  let marks = "[28] open as today, [28]+ newly open, (28)− given up"
  let noDemand = "none is known"

  func description(_ today: String, _ proposed: String, _ strongest: String) -> String {
    "Open today: \(today). Proposed: \(proposed). The strongest demand: \(strongest)."
  }
}
