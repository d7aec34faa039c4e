extension PlanHelp {
  /// The keys of a person under `people`.
  static let people =
    PersonFact.keys.map { fact in
      let (summary, standard, examples) = fact.help
      return Entry(fact.rawValue, summary, standard: standard, examples)
    } + [
      Entry(
        "wishes",
        "What she would like: want, rather-not, each with days and times, and how much they count.",
        standard: "none",
        ["wishes: { rather-not: { mon: late }, want: { tue: early }, weight: 2 }"])
    ]

  /// The keys under `rotation`.
  static let rotation = [
    Entry(
      "from", "The Monday on which the first week begins.", standard: "no date",
      ["from: 2027-01-04"]),
    Entry(
      "cyclic", "Whether the first week follows on the last one, for good.",
      standard: "true, but with a history", ["cyclic: false"]),
  ]

  /// The keys under `roster` that no scenario changes.
  static let roster = [
    Entry(
      "keep", "A roster as a table, of which as much as can be is kept; a change costs its weight.",
      standard: "none", ["keep: { roster: last.csv, weight: 1 }"]),
    Entry(
      "history",
      "What was worked in the weeks before, as a table; for a rotation that is not cyclic.",
      standard: "nothing is known", ["history: before.csv"]),
    Entry(
      "stand-ins", "People who come when called, and how often they can.", standard: "none",
      ["stand-ins: { Carla: { days: [mon, sat], reach: 60% } }"]),
  ]

  /// The keys of a place that flags and scenarios know too.
  static func keys(of home: PlanKey.Home) -> [Entry] {
    PlanKey.keys(of: home).map { key in
      Entry(key.rawValue, key.help.summary, standard: key.help.standard, key.help.examples)
    }
  }
}

extension PersonFact {
  /// What a key of a person is for, what holds without it, and lines of a plan.
  fileprivate var help: (summary: String, standard: String, examples: [String]) {
    switch self {
    case .group: ("Her contract group.", "everybody has one", ["group: full-time"])
    case .hours:
      ("Paid hours a week; full for full-time-hours.", "her group's", ["hours: 30"])
    case .share: ("The part of the hours for public service.", "her group's", ["share: 50%"])
    case .skills: ("What she can do beside her group.", "nothing", ["skills: [librarian]"])
    case .can:
      (
        "When she can be on duty, in place of her group's times; days that are not named are off.",
        "her group's present", ["can: { mon-thu: 8-20, sat: 9-19 }"]
      )
    case .cannot:
      (
        "When she cannot: days and times, late for after the late hour, early for before noon.",
        "never", ["cannot: { thu: 16- }", "cannot: wed"]
      )
    case .freeDay: ("A day that is always off.", "none", ["free-day: wed"])
    case .mostDays:
      ("Most days of work a week.", "as many as the group has shifts", ["most-days: 4"])
    case .leave:
      (
        "Days away: dates where the rotation has one, else weeks of it.", "none",
        ["leave: [week 2, week 3 mon]"]
      )
    case .absence:
      (
        "The part of her shifts that she misses, in place of her group's; with kept.",
        "her group's", ["absence: 8%"]
      )
    case .want, .ratherNot, .weight, .without: ("", "", [])
    }
  }
}

extension PlanKey {
  /// What a key about people by name is for.
  var personHelp: PlanKeyHelp {
    func key(_ summary: String, _ valueName: String, standard: String, _ examples: String...)
      -> PlanKeyHelp
    {
      PlanKeyHelp(summary: summary, valueName: valueName, standard: standard, examples: examples)
    }
    return switch self {
    case .cannot:
      key(
        "Somebody cannot work then: anna:thu=16-, anna:wed.", "when",
        standard: "people can work when their group does", "cannot: { thu: 16- }")
    case .leave:
      key(
        "Somebody is away: anna:2027-01-11..2027-01-15, 'anna:week 2'.", "when",
        standard: "nobody is away", "leave: week 2")
    case .without:
      key(
        "Somebody is not there any more: anna; a report leaves out parts by it, too: prices.",
        "person", standard: "everybody is there", "without: [anna]")
    default:
      key(
        "A person more: dora=students, 'dora=students 9h'.", "person",
        standard: "the people of the plan")
    }
  }

  /// What a key of a roster is for.
  var rosterHelp: PlanKeyHelp {
    func key(_ summary: String, _ valueName: String, standard: String, _ examples: String...)
      -> PlanKeyHelp
    {
      PlanKeyHelp(summary: summary, valueName: valueName, standard: standard, examples: examples)
    }
    return switch self {
    case .weeks:
      key("Weeks of the rotation, 1 to 12: 4.", "count", standard: "4", "weeks: 8")
    case .hours:
      key(
        "How far hours may be off: band=4 over the rotation, account=8 at every week's end.",
        "hours", standard: "4 hours over the rotation", "hours: { band: 4 h, account: 8 h }")
    case .rest:
      key(
        "Hours between the last shift of a day and the next day's first: 11.", "hours",
        standard: "any", "rest: 11 h")
    case .dayOff:
      key(
        "Hours without work that a day off between two days of work makes: 36.", "hours",
        standard: "any", "day-off: 36 h")
    case .shortestRun:
      key("Least days of work in a row: 2.", "count", standard: "any", "shortest-run: 2")
    case .longestRun:
      key("Most days of work in a row: 5.", "count", standard: "any", "longest-run: 5")
    case .freeDays:
      key(
        "Days off in each week: 2; together=prefer or must for two in a row; in-a-row=2-4.",
        "count", standard: "any", "free-days: { week: 2, together: prefer }",
        "free-days: { in-a-row: 2-4 }")
    case .freeWeekends:
      key(
        "Free weekends of each person: every second, 2 of 4, or prefer for as many as can be.",
        "rhythm", standard: "any", "free-weekends: every second",
        "free-weekends: { at-least: 2, of: 4 }", "free-weekends: prefer")
    case .sundaysAYear:
      key(
        "Most Sundays of work a year for each person: 37.", "count", standard: "any",
        "sundays-a-year: 37")
    case .fair:
      key(
        "Duties by quota: late=quota, sat, sun; wishes=squares, sum or leximin.", "way",
        standard: "duties are free, wishes by squares",
        "fair: { late: quota, sat: quota, wishes: squares }")
    case .sameKind:
      key(
        "How much a week with late duties and others costs: 2, prefer is 1.", "weight",
        standard: "nothing", "same-kind: { in-week: prefer, weight: 2 }")
    default:
      key(
        "Most duties of a kind on days in a row: late=3; shifts at such times: 9-17=2-5.", "count",
        standard: "any", "in-a-row: { late: 3 }", "in-a-row: { 9-17: 2-5 }")
    }
  }
}
