/// The keys of a plan, as `openhours help plan` shows them.
public struct PlanHelp: Sendable {
  /// A key with what it is for.
  public struct Entry: Sendable {
    /// The key.
    public let name: String
    /// What it is for.
    public let summary: String
    /// What holds where it is left out.
    public let standard: String
    /// Lines as a plan writes them.
    public let examples: [String]
    /// Keys that stand under this one.
    public let inner: [Entry]

    init(
      _ name: String, _ summary: String, standard: String, _ examples: [String] = [],
      inner: [Entry] = []
    ) {
      self.name = name
      self.summary = summary
      self.standard = standard
      self.examples = examples
      self.inner = inner
    }
  }

  /// What every plan states, then the rules in the order of ``PlanKey``.
  public static let entries: [Entry] =
    fixed
    + keys(of: .margin).filter { !$0.examples.isEmpty }

  private static let fixed = [
    Entry(
      "library", "The library's name, for reports; or its name in each of some languages.",
      standard: "Library",
      ["library: Hill", "library: { en: Central library, de: Zentralbibliothek }"]),
    Entry(
      "timezone", "A name of the tz database, for calendars and for counters that count in UTC.",
      standard: "none", ["timezone: Europe/Berlin"]),
    Entry(
      "decision",
      "Who decides by when, and whom to ask: for reports, and for notices to the public.",
      standard: "nothing is said of it",
      ["decision: { by: City council, until: 2027-01-04 }"], inner: decision),
    Entry(
      "currency", "The money in which costs and the budget are stated, a code or a sign.",
      standard: "amounts are shown as numbers alone", ["currency: EUR"]),
    Entry(
      "today", "Today's opening hours, in OpenStreetMap's syntax or by day.",
      standard: "every plan states them",
      [
        "today: \"Mo-Fr 10:00-19:00; Sa 10:00-16:00\"",
        "today: { mon-fri: 9-12+14-18, sat: 10-13 }",
      ]
    ),
    Entry("grid", "Minutes of a slot: 60, 30 or 15.", standard: "60", ["grid: 30"]),
    Entry(
      "frame", "The part of the day that may be open.", standard: "8-22", ["frame: 8-20"]),
    Entry(
      "demand", "The tables that say when people come or would come.",
      standard: "every plan names a table", ["demand: { wishes: wishes.csv, sample: 812 }"],
      inner: demand),
    Entry(
      "ratings", "What people and staff say of the hours: how important they are, how satisfying.",
      standard: "nothing is said of it",
      ["ratings: { staff: { answers: team.csv, satisfaction: How satisfied } }"], inner: ratings),
    Entry(
      "waves", "Earlier surveys of the same question, each with its date.", standard: "none",
      ["waves: [ { date: 2005-11, wishes: wishes-2005.csv, sample: 3900 } ]"], inner: waves),
    Entry(
      "groups", "The team: contract groups, each under its name.",
      standard: "staff is not modelled",
      ["groups: { full-time: { people: 8, hours: 39, shift: 5-9 } }"], inner: groups),
    Entry(
      "people", "The people of the groups by name, or the path of a file that names them.",
      standard: "people by number",
      ["groups: { full-time: { hours: 39 } }", "people: { Anna: { group: full-time } }"],
      inner: people),
    Entry(
      "rotation", "After how many weeks the roster repeats, and when it begins.",
      standard: "4 weeks",
      ["rotation: { weeks: 4, from: 2027-01-04 }", "groups: { a: { people: 2, hours: 39 } }"],
      inner: keys(of: .rotation) + rotation),
    Entry(
      "roster", "What a roster must hold or should hold.", standard: "nothing",
      [
        "roster: { rest: 11 h, free-weekends: every second }",
        "groups: { a: { people: 2, hours: 39 } }",
      ],
      inner: keys(of: .roster) + roster),
    staffWishes,
    Entry(
      PlanKey.Home.states.rawValue,
      "Service states beside full service. All rules about hours speak of those with staff.",
      standard: "open with staff or not at all",
      ["states: { staffless: { demand: 45%, allow: { mon-sat: 8-22 } } }"],
      inner: keys(of: .states)),
    Entry(
      "segments",
      "What readers see of columns and values of the respondents, by language where it is stated.",
      standard: "the table's own words", ["segments: { Age group: { de: Altersgruppe } }"]),
    Entry(
      "rules",
      "Collections of rules with their sources: "
        + RulePreset.files.map(\.name).joined(separator: ", ") + ".",
      standard: "none", ["rules: de-tvoed"]),
    Entry(
      "origins", "Who stands behind a key: law, agreement, house or wish.",
      standard: "house; wish for flags", ["origins: { longest-day: law }"]),
    Entry(
      "scenarios",
      "What-ifs; each takes the keys of rules, extends another, and has a name for reports.",
      standard: "none",
      [
        "scenarios: { sunday: { allow: { sun: 11-17 }, weekly-hours: +4 } }",
        "scenarios: { sun: { name: { en: Sundays, de: Sonntage }, allow: sun } }",
      ]),
  ]

  private static let demand = [
    Entry(
      "wishes", "A table of shares: who would come, hours by weekdays. A blank was not asked.",
      standard: "none", ["wishes: wishes.csv"]),
    Entry(
      "respondents", "A table of respondents, in place of wishes; objective: reach needs it.",
      standard: "none", ["respondents: respondents.csv"]),
    Entry(
      "margins", "Known margins that the respondents are weighted to.", standard: "none",
      ["margins: margins.csv"]),
    Entry(
      "visits", "A table of visits that were counted.", standard: "none", ["visits: visits.csv"]),
    Entry(
      "conversion",
      "The part of those who say they would come who do, or fitted to the times that were both asked "
        + "about and counted; needed where wishes stand beside visits.",
      standard: "none", ["conversion: fitted"]),
    Entry(
      "people", "How many people the wishes speak for.", standard: "the sample",
      ["people: 30000"]),
    Entry(
      "sample", "How many people were asked, where the table does not say so.", standard: "unknown",
      ["sample: 812"]),
    Entry(
      "asked", "When people were asked: a day, a month, or from one to another.",
      standard: "unknown",
      ["asked: 2026-10-05/2026-11-13"]),
    Entry(
      "cells", "Whether the cells of the table of wishes are percent or counts of people.",
      standard: "found out, and said where it could be either", ["cells: counts"]),
    Entry(
      "parts", "The hours of the parts of the day that the table of wishes asks about.",
      standard: "the table states them",
      ["parts: { morning: 9-12, afternoon: 12-18, evening: 18-20 }"]),
    Entry(
      "unasked", PlanKey.unasked.help.summary, standard: PlanKey.unasked.help.standard,
      ["unasked: estimate"]),
    Entry(
      "encoding", "How the tables' bytes are encoded.", standard: "utf-8",
      ["encoding: windows-1252"]),
    surveys,
  ]

  private static let decision = DecisionProcess.Key.allCases.map { key in
    let (summary, example) = key.help
    return Entry(key.rawValue, summary, standard: "nothing is said of it", [example])
  }

  private static let groups =
    [
      Entry(
        "name", "What readers see in place of the key; or that in each of some languages.",
        standard: "the key", ["name: { en: Full time, de: Vollzeit }"])
    ]
    + GroupAttribute.keys.map { attribute in
      let (summary, standard, example) = attribute.help
      return Entry(attribute.rawValue, summary, standard: standard, [example])
    }
}

extension GroupAttribute {
  /// What a key of a group is for, what holds without it, and a line of a plan.
  fileprivate var help: (summary: String, standard: String, example: String) {
    switch self {
    case .people: ("How many people.", "every group states it", "people: 8")
    case .hours:
      (
        "Paid hours a week of each; full for full-time-hours.", "every group states it",
        "hours: 19.5"
      )
    case .share: ("The part of the hours for public service.", "all", "share: 70%")
    case .mostShifts: ("Most shifts of a person in a week.", "5", "most-shifts: 3")
    case .shiftsADay: ("Most shifts of a person in a day.", "1", "shifts-a-day: 2")
    case .shift: ("Shortest and longest presence in hours.", "3-10", "shift: 4-9.5")
    case .present:
      (
        "When they may be on duty; days that are not named are off.", "always",
        "present: { weekdays: 15-21, sat: 9-18 }"
      )
    case .duties, .late, .sat, .sun:
      (
        "Most late, sat and sun duties a week of each, on average.", "any number",
        "duties: { sat: 1/2 }"
      )
    case .cost: ("What an hour of one person costs.", "not known", "cost: 28.50")
    case .skills: ("What they can do.", "nothing", "skills: [librarian]")
    case .shifts:
      (
        "The only shifts, by name.", "any of the right length",
        "shifts: { early: 8-15:30, late: 12:30-20 }"
      )
    }
  }
}
