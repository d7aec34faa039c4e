extension PlanHelp {
  /// The keys of each survey under `waves`.
  static let waves = [
    Entry(
      "date", "When people were asked: a day, a month, a year, or from one to another.",
      standard: "every survey states it", ["date: 2005-11"]),
    Entry(
      "wishes", "Its table of shares, with the number of people asked.", standard: "none",
      ["wishes: wishes-2005.csv"]),
    Entry(
      "respondents", "Its table of respondents, in place of wishes.", standard: "none",
      ["respondents: respondents-2005.csv"]),
    Entry(
      "id",
      "The column by which people who answered the next survey too are known again; id for the first one.",
      standard: "other people were asked", ["id: Card number"]),
    Entry(
      "wording", "In which other words the question was put, or that in each of some languages.",
      standard: "the same words", ["wording: Which hours do you miss?"]),
    Entry(
      "margins", "As in the demand, and so are sample, cells, parts and encoding.",
      standard: "none", ["margins: margins-2005.csv"]),
  ]
}
