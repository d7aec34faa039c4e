import OpeningHours
import OpeningHoursTables

extension Phrases {
  static let english = Phrases(
    words: .english, answer: .english, map: .english, week: .english, prices: .english,
    oneMore: .english,
    curve: .english, staff: .english, people: .english, scenarios: .english, basis: .english,
    changes: .english, proof: .english, notice: .english, explorer: .english)
}

extension WordPhrases {
  fileprivate static let english = WordPhrases(
    and: "and", closed: "closed", daily: "daily", day: "Day", time: "Time", today: "Today",
    proposed: "Proposed", yes: "yes", no: "no",
    units: { objective in
      switch objective {
      case .wishes: ("point", "points")
      case .reach: ("person", "people")
      case .visits: ("visit", "visits")
      }
    }, duties: { $0.inWords }, asTable: "As a table", week: "Week")
}

extension AnswerPhrases {
  fileprivate static let english = AnswerPhrases(
    title: "Proposed opening hours",
    whatIf: { "What if" + ($0.map { " (scenario \($0))" } ?? "") },
    keepProven: {
      "Keep today’s hours: no week under these rules "
        + ($0 == .reach ? "reaches more people." : "is worth more.")
    }, keepUnproven: "Keep today’s hours: nothing better was found in the time given.",
    change: { day, new, old in
      old.map { "\(new) instead of \($0) \(day)" } ?? "\(new) \(day) (closed today)"
    }, opening: { "open \($0)" }, closed: { "\($0) (today \($1))" }, closing: { "close \($0)" },
    hours: { new, old in "\(new) a week" + (old.map { " instead of \($0)" } ?? " as today") },
    worth: { new, old in
      old.map { "\(new) instead of \($0.amount) (\($0.difference))" } ?? "\(new) as today"
    }, partlyEstimated: "in part estimated",
    unknownNotCounted: "hours that nobody was asked about not counted", byDate: { "As of \($0)" })
}

extension MapPhrases {
  fileprivate static let english = MapPhrases(
    title: "Demand by hour and weekday",
    shares: "Percent of respondents who would come, by hour and weekday",
    visits: "Visits an hour, by hour and weekday",
    description: { today, proposed, strongest in
      "Open today: \(today). Proposed: \(proposed). The strongest demand: \(strongest)."
    }, openToday: "open today", openThen: "open in the proposed week", estimated: "estimated",
    notAsked: "not asked, unknown", notObserved: "not observed, unknown",
    expected: "expected from wishes", darker: "the darker, the more",
    marks: "[28] open as today, [28]+ newly open, (28)− given up", noDemand: "none is known")
}

extension WeekPhrases {
  fileprivate static let english = WeekPhrases(
    title: "Old and new", caption: "Opening hours by day, today and proposed", hours: "Hours",
    change: "Change", moved: "moved",
    unit: { objective in
      switch objective {
      case .wishes: "A point is one percent of the respondents for one open hour."
      case .reach: "People: respondents with at least one usable window, weighted."
      case .visits: "Visits: those of a week, counted or expected."
      }
    }, figures: "The week in figures",
    openHours: "Open hours a week",
    staffHours: "Paid staff hours a week", notStaffed: "cannot be staffed",
    worth: { "Worth, in \($0)" }, wishes: "Wishes, in points", movesTitle: "Gained and given up",
    gained: "Hours gained", givenUp: "Hours given up", remark: "How it is known", asked: "asked",
    counted: "counted",
    unasked: { "\($0) not asked" }, unobserved: { "\($0) not observed" })
}

extension PricePhrases {
  fileprivate static let english = PricePhrases(
    title: "What wishes cost", toOpen: "What opening a closed hour would cost, the cheapest first",
    toClose: "What closing an open hour would cost, the cheapest first", worth: "Worth",
    loses: "Loses", staff: "Staff", forIt: "What changes for it", nothingElse: "nothing else",
    opens: { "\($0.abbreviation) \($1) opens" }, closes: { "\($0.abbreviation) \($1) closes" },
    moreToOpen: { "And \($0) more hours that stay closed." },
    moreToClose: { "And \($0) more hours that are open." },
    impossible: { "not possible: \($0)" },
    impossibleTimes: "Hours that cannot be changed, and what stands against it",
    reason: "Rules against it", perhapsFewer: "perhaps fewer rules are enough",
    notFound: "not found out in time",
    explained: {
      "Worth: what the hour itself is worth (~ estimated, ? not known). Loses: how much less the best "
        + "week is worth with it, in \($0)."
    }, staffExplained: "Staff: paid hours more or less if nothing else changes.",
    notAskedAll: { "The search was stopped: \($0) of \($1) hours have no price." })
}

extension CurvePhrases {
  fileprivate static let english = CurvePhrases(
    title: "The trade-off",
    key: { key in
      switch key {
      case .maxChanges: "Hours that may differ from today"
      case .weeklyHours: "Most open hours a week"
      case .staffHours: "Most paid staff hours a week"
      case .budget: "Most staff cost a week"
      case .lateDays: "Most late days a week"
      case .closedDays: "Closed days a week"
      case .distinctDays: "Different timetables"
      default: nil
      }
    }, caption: { "What the best week is worth (\($1)): \($0)" },
    description: { "The worth rises from \($0) to \($1)." }, knee: "knee",
    kneeAt: { "The curve bends most at \($0)." },
    kneeExplained: "Beyond the knee each step brings less than on average.", more: "More",
    openHours: "Open hours", changedHours: "Changed hours", staffHours: "Staff hours",
    weeks: "The best week for each value", weekColumn: "Days that differ from today",
    asToday: "as today", impossible: "impossible", notFound: "not found in time",
    failed: "failed", notProven: "not proven to be the best")
}
