import OpeningHours
import OpeningHoursTables

struct EnglishNotice: NoticePhrases {
  let title = "You said, we did: our opening hours"
  let stays = "Our opening hours stay as they are."
  let impossible = "No opening hours keep to all of our rules."
  let nothingProposed = "So we have no new hours to propose yet."
  let week = "Our opening hours"
  let weekCaption = "Opening hours by day"
  let before = "Until now"
  let after = "New"
  let changeColumn = "Hours"
  let said = "You said"
  let answeredUnknown = "People answered; how many is not known."
  let did = "We did"
  let notAsked = "nobody was asked"
  let nobodyLoses = "Nobody loses the last time that suits them."
  let couldNot = "We could not, because"
  let denied = "The most wished hours that stay closed"
  let wish = "Wish"
  let because = "Because"
  let clash = "No opening hours can have it."
  let perhapsFewer = "Perhaps fewer of these rules would be enough."
  let notFound = "We could not find this out in the time we had."
  let sure = "How sure this is"
  let notProven = "We found nothing better in the time we had."
  let checked = "We checked every rule and every figure twice."
  let marks = "~ marks what is estimated."

  func changes(_ from: String?) -> String {
    from.map { "From \($0):" } ?? "New:"
  }

  func change(_ days: [Weekday], _ new: String, _ old: String?) -> String {
    "\(Language.english.on(days)) \(new) "
      + (old.map { "instead of \($0)" } ?? "(closed until now)")
  }

  func hours(_ new: String, _ oldNumber: String?) -> String {
    "\(new) a week" + (oldNumber.map { " instead of \($0)." } ?? ", as before.")
  }

  func answered(_ count: String) -> String {
    "\(count) \(Language.english.form(count, "person", "people")) answered."
  }

  func counted(_ hours: String) -> String {
    "We counted visits in \(hours) \(Language.english.form(hours, "hour", "hours")) of the week."
  }

  func askedHours(_ asked: String, _ all: String, _ frame: (String, String)) -> String {
    "We asked about \(asked) of the \(all) hours of a week between \(frame.0) and \(frame.1)."
  }

  func estimatedHours(_ hours: String) -> String {
    "\(notAsked(hours)). There we use estimates, marked with ~."
  }

  func unknownHours(_ hours: String) -> String {
    "\(notAsked(hours)). That does not mean that nobody would come."
  }

  private func notAsked(_ hours: String) -> String {
    "Nobody was asked about \(hours) \(Language.english.form(hours, "hour", "hours"))"
  }

  func mostWished(_ times: String) -> String {
    "The most wished hours while we were closed: \(times)."
  }

  func opens(_ times: String) -> String {
    "Newly open: \(times)."
  }

  func closes(_ times: String) -> String {
    "No longer open: \(times)."
  }

  func wished(_ percent: String) -> String {
    "\(percent) would come"
  }

  func wishedOnAverage(_ percent: String) -> String {
    "\(percent) would come, on average"
  }

  func estimated(_ percent: String) -> String {
    "\(percent) would come, an estimate"
  }

  func visits(_ count: String) -> String {
    "\(count) \(Language.english.form(count, "visit", "visits")) an hour"
  }

  private func untilNow(_ today: String?) -> String {
    today.map { " Until now it was \($0)." } ?? ""
  }

  func reached(_ then: String, _ all: String, _ today: String?) -> String {
    "\(then) of \(all) people find a time that suits them." + untilNow(today)
  }

  func reachedOfAsked(_ then: String, _ all: String, _ today: String?) -> String {
    "Among the hours that we asked about, \(then) of \(all) people find a time that suits them."
      + untilNow(today)
  }

  func lose(_ people: String) -> String {
    let verb = Language.english.form(people, "person loses", "people lose")
    return "\(people) \(verb) the last time that suits them"
  }

  func expectedVisits(_ then: String, _ today: String?) -> String {
    "We expect \(then) \(Language.english.form(then, "visit", "visits")) a week." + untilNow(today)
  }

  func says(_ origin: Rule.Origin, _ name: String?) -> String {
    let name = name.map { " (\($0))" } ?? ""
    return switch origin {
    case .law: "The law\(name) says:"
    case .agreement: "The agreement\(name) says:"
    case .house: "We keep to this:"
    case .wish: "We decided this first:"
    }
  }

  func wouldClose(_ times: String, opening others: String?) -> String {
    "Least would be lost if we closed \(times)" + (others.map { " and opened \($0)" } ?? "")
      + " instead."
  }

  func less(_ what: Plan.Objective, _ amount: String) -> String {
    switch what {
    case .wishes: "All in all fewer wishes would be met."
    case .reach:
      "\(amount) fewer \(Language.english.form(amount, "person", "people")) would find a "
        + "suitable time."
    case .visits: "We would expect \(amount) fewer visits a week."
    }
  }

  func asMuch(_ objective: Plan.Objective) -> String {
    switch objective {
    case .wishes: "All in all no more wishes would be met."
    case .reach: "No more people would find a time that suits them."
    case .visits: "We would expect no more visits."
    }
  }

  func moreWork(_ hours: String) -> String {
    "If nothing closed for it, we would need \(hours) more of paid work a week."
  }

  func others(_ count: String, _ most: String) -> String {
    "We asked about \(count) more hours that stay closed. None of them would draw more "
      + "than \(most)."
  }

  func proven(
    _ objective: Plan.Objective, withOwnWishes: Bool, _ known: KnownPart
  ) -> String {
    let best =
      switch objective {
      case .wishes: "meet more wishes"
      case .reach: "suit more people"
      case .visits: "bring more visits"
      }
    let part =
      switch known {
      case .whole: ""
      case .inPart: ", as far as we know"
      case .withEstimates: ", as far as we know and estimate"
      }
    let wishes = withOwnWishes ? " and with what we decided first" : ""
    return "No other hours within our rules\(wishes) \(best)\(part)."
  }

  func assumed(_ percent: String, of people: String) -> String {
    "We assume that the answers speak for \(people) \(Language.english.form(people, "person", "people")), and "
      + "that of those who would come, \(percent) do come each week."
  }
}
