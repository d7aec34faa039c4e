/// What a key of the plan is for, said once: for flags and for `openhours help plan`.
public struct PlanKeyHelp: Sendable {
  /// What the key is for, with values as a flag takes them.
  public let summary: String
  /// What a value is called: "when", "hours".
  public let valueName: String
  /// What holds where nobody states the key.
  public let standard: String
  /// Lines as a plan writes them; none for a key that only flags use.
  public let examples: [String]
}

extension PlanKey {
  /// What the key is for.
  public var help: PlanKeyHelp {
    func key(
      _ summary: String, _ valueName: String, standard: String, _ examples: String...
    ) -> PlanKeyHelp {
      PlanKeyHelp(
        summary: summary, valueName: valueName, standard: standard, examples: examples)
    }
    return switch self {
    case .open:
      key(
        "Must be open at least then: thu=9-20, or sun for some time of the day.", "when",
        standard: "no hour must be open", "open: { thu: 9-20 }", "open: sun")
    case .close:
      key(
        "Must be closed then: mon, or sat=13-.", "when",
        standard: "no hour must be closed", "close: sun", "close: { sat: 13- }")
    case .allow:
      key(
        "May be open then: sun=10-18 lifts what close forbids.", "when",
        standard: "close holds as it stands", "allow: { sun: 10-18 }")
    case .keep:
      key(
        "Stays as today: thu.", "days",
        standard: "every day may change", "keep: sat")
    case .exactly:
      key(
        "These hours and no others: fri=10-19, sun=closed.", "when",
        standard: "no day is fixed", "exactly: { fri: 10-19, sun: closed }")
    case .weeklyHours:
      key(
        "Most open hours a week: 54, +4, -5%; least=40 for the least.", "hours",
        standard: "as many as today", "weekly-hours: 54", "weekly-hours: { most: 54, least: 40 }")
    case .maxChanges:
      key(
        "Most hours a week that differ from today: 6, +2.", "hours",
        standard: "any number of hours", "max-changes: 6")
    case .lateDays:
      key(
        "Most days that close late: 1; after=19:00 for what late is.", "count",
        standard: "any number of days; late is after 19:00",
        "late-days: { most: 1, after: \"19:00\" }")
    case .closedDays:
      key(
        "Closed days a week: 1; most=2, least=1.", "count",
        standard: "any number of days", "closed-days: { most: 2, least: 1 }")
    case .distinctDays:
      key(
        "Most different timetables among the open days: 2.", "count",
        standard: "any number", "distinct-days: 3")
    case .sameOpening:
      key(
        "Days that open at the same time: weekdays.", "days",
        standard: "each day opens when it likes", "same-opening: weekdays")
    case .shortestBlock:
      key(
        "Shortest time open at a stretch, in hours: 3, sun=4.", "hours",
        standard: "one slot of the grid", "shortest-block: { daily: 3, sat: 2 }")
    case .longestBlock:
      key(
        "Longest time open at a stretch, in hours: 10, sun=6.", "hours",
        standard: "any", "longest-block: 10")
    case .blocksADay:
      key(
        "Most blocks a day: 1, weekdays=2.", "count",
        standard: "one, or as many as today", "blocks-a-day: { weekdays: 2 }")
    case .shortestClosure:
      key(
        "Shortest closure between two blocks, in hours: 1.", "hours",
        standard: "one slot of the grid", "shortest-closure: 1")
    case .latestClose:
      key(
        "Closes by then: 20:00, sat=16.", "time",
        standard: "the end of the frame", "latest-close: { daily: \"20:00\", sat: 16 }")
    case .longestDay:
      key(
        "Most open hours a day: 11, sun=6.", "hours",
        standard: "any", "longest-day: { sun: 6 }")
    case .staffHours:
      key(
        "Most paid staff hours a week: 210, +12, -5%.", "hours",
        standard: "no limit", "staff-hours: 210", "min-staff: 3")
    case .minStaff:
      key(
        "People on duty while open: 3, sat,sun=2, 'thu 17-20=3'.", "count",
        standard: "staff is not modelled", "min-staff: { daily: 3, \"thu 17-20\": 4 }")
    case .preparation:
      key(
        "Work before the first opening of a day: 30 min.", "time",
        standard: "none", "preparation: 30 min", "min-staff: 3")
    case .closingDown:
      key(
        "Work after the last closing of a day: 30 min.", "time",
        standard: "none", "closing-down: 30 min", "min-staff: 3")
    case .preparationStaff:
      key(
        "People on duty before opening: 1, sat=2.", "count",
        standard: "as min-staff", "preparation-staff: 1")
    case .closingDownStaff:
      key(
        "People on duty after closing: 1, sat=2.", "count",
        standard: "as min-staff", "closing-down-staff: 1")
    case .group:
      key(
        "A contract group more: volunteers=3x10h.", "group",
        standard: "the groups of the plan")
    case .staff:
      key(
        "People of a contract group: full-time=+1, part-time=6.", "people",
        standard: "as the groups say")
    case .visitsPerPerson:
      key(
        "One person on duty for each so many expected visits an hour: 25.", "visits",
        standard: "no such rule", "visits-per-person: 25")
    case .skill:
      key(
        "People with a skill on duty while open: librarian=1.", "count",
        standard: "none", "skill: { librarian: 1 }")
    case .kept:
      key(
        "With how many people the house opens and how often they are away: opens-with=3, absence=5%, "
          + "'absence students=8%', weeks=50; at-least=99% for how sure each open hour must be, or with over=week all "
          + "of a week together; 'spell=4 days' draws "
          + "years with absences so long.",
        "kept", standard: "absence is not looked at",
        "kept: { opens-with: 3, absence: 5% }",
        "kept: { opens-with: 3, absence: 5%, spell: 4 days }",
        "kept: { opens-with: { daily: 3, sat: 2 }, absence: { full-time: 4%, students: 8% }, at-least: 99% }"
      )
    case .duties:
      key(
        "Most duties a week for each person on average: late=1, sat=1/2, sun=0.25.", "count",
        standard: "any number", "duties: { late: 1, sat: 1/2 }")
    case .burden:
      key(
        "What a late shift, a Saturday, a Sunday and an hour at some time weigh on the staff: late=1, sat=2, "
          + "'weekdays 18-20=0.5'; most=30 for all of a week.",
        "weight", standard: "nothing is said of it; where any of it is, late=1, sat=2, sun=4",
        "burden: { late: 1, sat: 2, sun: 4 }",
        "burden: { sat: 3, \"weekdays 18-22\": 0.5, most: 30 }")
    case .staffWishes:
      key(
        "The part of the team's wishes about the hours that must be kept: 60%.", "part",
        standard: "any")
    case .lateShift:
      key(
        "The time after which a shift is a late duty: 19:30.", "time",
        standard: "what late is for late-days, and closing down after it",
        "late-shift: \"19:30\"", "duties: { late: 1 }")
    case .breakAfter:
      key(
        "The unpaid break for work above so many hours: 6=30min.", "break",
        standard: "no breaks", "break-after: { \"6\": 30 min, \"9\": 45 min }")
    case .breaks:
      key(
        "Who stands in during breaks: relieved (by colleagues on duty) or covered.", "policy",
        standard: "relieved", "breaks: covered")
    case .longestWork:
      key(
        "Most hours of work in a shift: 10.", "hours",
        standard: "any", "longest-work: 10")
    case .fullTimeHours:
      key(
        "Hours a week of full time: 39.", "hours",
        standard: "not stated", "full-time-hours: 39")
    case .supplement:
      key(
        "Extra pay by time: sun=25%, 'sat 13-21=20%'.", "share",
        standard: "none", "supplement: { sun: 25%, \"sat 13-21\": 20% }")
    case .budget:
      key(
        "Most that staff may cost a week: 5200, +200, -5%.", "money",
        standard: "no limit", "budget: 5200")
    case .person, .cannot, .leave, .without: personHelp
    case .weeks, .hours, .rest, .dayOff, .longestRun, .shortestRun, .freeDays, .freeWeekends,
      .sundaysAYear, .fair,
      .sameKind, .inARow:
      rosterHelp
    case .unasked:
      key(
        "Hours nobody was asked about: keep or estimate.", "policy",
        standard: "keep", "unasked: estimate")
    case .objective:
      key(
        "What a week is judged by: wishes, reach or visits.", "objective",
        standard: "visits with a table of visits, wishes otherwise", "objective: wishes")
    case .visit:
      key(
        "How long a window must be to reach someone: 60 min.", "time",
        standard: "one slot of the grid", "visit: 60 min")
    case .weight:
      key(
        "How much a segment of the respondents counts: students=2.", "factor",
        standard: "all count alike", "weight: { \"students\": 2, \"age:65+\": 1.5 }")
    case .weightBy:
      key(
        "Whose wishes count more: importance or dissatisfaction; none for nobody's.", "rating",
        standard: "none", "weight-by: dissatisfaction")
    case .conversion:
      // Under demand, beside the tables that it joins.
      key(
        "The part of those who would come that do: fitted, or a part that you know.", "part",
        standard: "none")
    case .staffless:
      key(
        "When the house may be open without staff, and which part of the people comes then: demand=45%, "
          + "'demand students=60%', 'allow mon-sat=6-22'; adjoins=full for only before and after hours with staff; "
          + "age=16, cost=12 an hour, 'today mon-fri=8-20'; off.",
        "state", standard: "never open without staff",
        "staffless: { demand: 45%, allow: { mon-sat: 8-22 } }",
        "staffless: { demand: 45%, allow: { weekdays: 8-22 }, adjoins: full, age: 16, cost: 12 }")
    }
  }
}
