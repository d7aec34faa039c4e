extension PlanHelp {
  /// The list of surveys under `demand`.
  static let surveys = Entry(
    "surveys",
    "Several surveys beside each other, in place of one, each with the people it speaks for; it takes the "
      + "keys of a single one, too.",
    standard: "the plan names one survey",
    [
      "surveys: [{ respondents: users.csv, people: 30000 }, { wishes: others.csv, people: 70000 }]"
    ],
    inner: [
      Entry(
        "name", "What answers call the survey.", standard: "its table's name without ending",
        ["name: non-users"]),
      Entry(
        "people", "How many people it speaks for.", standard: "every survey states it",
        ["people: 70000"]),
      Entry(
        "conversion",
        "The part of those who say they would come who do, from 0 to 1: an assumption, which answers name.",
        standard: "1", ["conversion: 0.1"]),
      Entry(
        "reasons",
        "The column of respondents that says why people do not come, or several columns to tick.",
        standard: "none", ["reasons: Why do you not come?", "reasons: [Too far, No time]"]),
    ])
}
