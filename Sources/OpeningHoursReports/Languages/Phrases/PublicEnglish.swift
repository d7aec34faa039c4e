import OpeningHours
import OpeningHoursTables

extension NoticePhrases {
  static let english = NoticePhrases(
    title: "You said, we did: our opening hours",
    changes: { $0.map { "From \($0):" } ?? "New:" },
    change: { days, new, old in
      "\(days) \(new) " + (old.map { "instead of \($0)" } ?? "(closed until now)")
    }, stays: "Our opening hours stay as they are.",
    hours: { new, old in "\(new) a week" + (old.map { " instead of \($0)." } ?? ", as before.") },
    week: "Our opening hours", weekCaption: "Opening hours by day", before: "Until now",
    after: "New", changeColumn: "Hours", said: "You said",
    answered: { "\($0) \(Language.english.form($0, "person", "people")) answered." },
    answeredUnknown: "People answered; how many is not known.",
    counted: { "We counted visits in \($0) hours of the week." },
    askedHours: {
      "We asked about \($0) of the \($1) hours of a week between \($2.0) and \($2.1)."
    },
    estimatedHours: {
      "Nobody was asked about \($0) hours. For them we use estimates, marked with ~."
    },
    unknownHours: {
      "Nobody was asked about \($0) hours. That does not mean that nobody would come."
    }, mostWished: { "The most wished hours while we were closed: \($0)." }, did: "We did",
    opens: { "Newly open: \($0)." }, closes: { "No longer open: \($0)." },
    wished: { "\($0) would come" }, wishedOnAverage: { "\($0) would come, on average" },
    estimated: { "\($0) would come, an estimate" },
    visits: { "\($0) visits an hour" }, notAsked: "nobody was asked",
    reached: { then, all, today in
      "\(then) of \(all) people find a time that suits them. Until now it was \(today)."
    },
    reachedOfAsked: { then, all, today in
      "Among the hours that we asked about, \(then) of \(all) people find a time that suits them. Until "
        + "now it was \(today)."
    }, nobodyLoses: "Nobody loses the last time that suits them.",
    lose: {
      let verb = Language.english.form($0, "person loses", "people lose")
      return "\($0) \(verb) the last time that suits them"
    }, expectedVisits: { "We expect \($0) visits a week. Until now it was \($1)." },
    couldNot: "We could not, because",
    denied: "The most wished hours that stay closed", wish: "Wish", because: "Because",
    clash: "No opening hours can have it.",
    says: { origin, name in
      let name = name.map { " (\($0))" } ?? ""
      return switch origin {
      case .law: "The law\(name) says:"
      case .agreement: "The agreement\(name) says:"
      case .house: "We keep to this:"
      case .wish: "We decided this first:"
      }
    }, perhapsFewer: "Perhaps fewer of these rules would be enough.",
    wouldClose: { "We would have to close \($0)." },
    less: { what, amount in
      switch what {
      case .wishes: "All in all fewer wishes would be met."
      case .reach:
        "\(amount) fewer \(Language.english.form(amount, "person", "people")) would find a suitable time."
      case .visits: "We would expect \(amount) fewer visits a week."
      }
    },
    asMuch: { what in
      switch what {
      case .wishes: "All in all no more wishes would be met."
      case .reach: "No more people would find a time that suits them."
      case .visits: "We would expect no more visits."
      }
    }, moreWork: { "If nothing closed for it, we would need \($0) more of paid work a week." },
    notFound: "We could not find this out in the time we had.",
    others: { count, most in
      "We asked about \(count) more hours that stay closed. To none of them would more than \(most) "
        + "come."
    }, sure: "How sure this is",
    proven: { what in
      switch what {
      case .wishes: "No other hours within our rules meet more wishes."
      case .reach: "No other hours within our rules suit more people."
      case .visits: "No other hours within our rules bring more visits."
      }
    }, notProven: "We found nothing better in the time we had.",
    checked: "We checked every rule and every figure twice.",
    assumed: {
      "We assume that of all people who say that they would come, \($0) do come each week."
    }, marks: "~ marks what is estimated.")
}

extension ExplorerPhrases {
  static let english = ExplorerPhrases(
    title: "Move it and see",
    intro: "For each value that you choose, this is the best week under all other rules.",
    asPlan: "as in the plan", back: "Back to the plan",
    withoutScript:
      "Without scripts the sliders are missing. The plan’s own answer stands here, and a table of all "
      + "values below.",
    impossible: "No week is possible here. These rules cannot hold together:",
    notFound: "No week was found here in the time given.", failed: { "No answer: \($0)" },
    rest: "The plan’s own answer in full",
    restExplained: "What follows is about the plan as it stands and does not move with a slider.",
    allValues: "All values", cost: "Staff cost a week",
    key: { key in
      switch key {
      case .shortestBlock: "Shortest opening at a stretch, in hours"
      case .longestBlock: "Longest opening at a stretch, in hours"
      case .shortestClosure: "Shortest closure in between, in hours"
      case .longestDay: "Most open hours a day"
      case .blocksADay: "Most separate openings a day"
      case .minStaff: "Least people on duty"
      case .preparation: "Work before opening, in hours"
      case .closingDown: "Work after closing, in hours"
      case .preparationStaff: "People on duty before opening"
      case .closingDownStaff: "People on duty after closing"
      case .visitsPerPerson: "Visits an hour for each person on duty"
      case .skill: "Least people on duty with the skill"
      case .staff: "People in the group"
      case .longestWork: "Longest work a day, in hours"
      case .fullTimeHours: "Hours of a full-time week"
      case .visit: "Length of a visit, in hours"
      case .weight: "How much respondents of the group count"
      default: "Limit"
      }
    })
}
