extension PlanHelp {
  /// The keys under `ratings`.
  static let ratings = [
    Entry(
      "importance",
      "The column of respondents that says how important the hours are, with the order of its answers "
        + "where they are not words that are known.",
      standard: "none",
      [
        "importance: How important are the hours?", "importance: { column: Q2, worst: 1, best: 5 }",
      ],
      inner: scale),
    Entry(
      "satisfaction", "The same of how satisfied people are with today's hours.", standard: "none",
      ["satisfaction: { column: Q3, scale: [poor, fair, good] }"]),
    Entry(
      "staff", "The same two of the team, from a table of its own answers.", standard: "none",
      ["staff: { answers: team.csv, satisfaction: Satisfaction }"]),
  ]

  private static let scale = [
    Entry(
      "column", "The heading of the column, or its beginning.",
      standard: "every rating names one", ["column: How important are the hours?"]),
    Entry(
      "shares", "A table of numbers or shares by answer, in place of a column.", standard: "none",
      ["shares: importance.csv"]),
    Entry(
      "scale", "The answers from the worst to the best.",
      standard: "words that are known in English, German and Latvian",
      ["scale: [unimportant, so so, important]"]),
    Entry(
      "worst", "The worst answer of a scale of whole numbers.", standard: "none", ["worst: 6"]),
    Entry("best", "The best answer of it.", standard: "none", ["best: 1"]),
  ]
}
