import OpeningHours
import OpeningHoursTables

struct EnglishAnswer: AnswerPhrases {
  let next = "Try next"
  let title = "Proposed opening hours"
  let keepUnproven = "Keep today’s hours: nothing better was found in the time given."
  let weighted = "weighted"
  let unknownNotCounted = "hours that nobody was asked about not counted"

  func keepProven(_ objective: Plan.Objective) -> String {
    "Keep today’s hours: no week under these rules "
      + (objective == .reach ? "reaches more people." : "is worth more.")
  }

  func hours(_ new: String, _ oldNumber: String?) -> String {
    "\(new) a week" + (oldNumber.map { " instead of \($0)" } ?? " as today")
  }

  func worth(_ new: String, _ old: (amount: String, difference: String)?) -> String {
    old.map { "\(new) instead of \($0.amount) (\($0.difference))" } ?? "\(new) as today"
  }

  let nothingChanges = "nothing changes"
  let bestPossible = "best possible"
  let notProven = "perhaps not the best"

  func changes(_ days: String, opens: String, closes: String) -> String {
    "\(days) \(Language.english.form(days, "day changes", "days change")): \(opens) and \(closes) hours"
  }

  func besideToday(_ worth: String, ofSeveralSurveys: Bool) -> String {
    "\(worth) beside today’s hours, "
      + (ofSeveralSurveys
        ? "about which not every survey asked" : "about which nobody was asked")
  }

  func byDate(_ date: String) -> String {
    "As of \(date)"
  }

  func headline(_ changes: [ChangedDays]) -> String {
    let language = Language.english
    let opened = changes.filter { !$0.new.isClosed }.map { change in
      let old =
        change.old.isClosed ? "(closed today)" : "instead of \(language.clock(change.old.spans))"
      return "\(change.days.inWords) \(language.clock(change.new.spans)) \(old)"
    }
    let closed = changes.filter(\.new.isClosed).map { change in
      "\(change.days.inWords) (today \(language.clock(change.old.spans)))"
    }
    let parts = [
      opened.isEmpty ? nil : "open \(language.list(opened))",
      closed.isEmpty ? nil : "close on \(language.list(closed))",
    ].compactMap(\.self)
    return language.sentence(parts.joined(separator: "; ")) + "."
  }

  func mostWished(_ time: String, _ percent: String) -> String {
    "No other closed hour is wished more than \(time) (\(percent) would come)."
  }

  func mostVisited(_ time: String, _ visits: String) -> String {
    "At no other closed hour are more visits expected than \(time) (\(visits))."
  }

  func nextBrings(_ time: String, _ difference: String?) -> String {
    "Opening \(time) with these flags: "
      + (difference.map { "\($0) against this week." }
        ?? "how much that brings is not known.")
  }

  let leftAside = "Times that were asked to be closed are left aside."
}
