extension PlanHelp {
  /// At which hours the team wishes the house open or closed, and how many of its wishes must be kept.
  static let staffWishes = Entry(
    PlanKey.staffWishes.rawValue,
    "At which hours the team wishes the house open or closed, from a survey of it.",
    standard: "nothing is said of it", ["staff-wishes: { open: team.csv, people: 24 }"],
    inner: [
      Entry(
        "open", "A table of shares: who wishes it open, hours by weekdays. A blank is no wish.",
        standard: "none", ["open: team.csv"]),
      Entry(
        "closed", "The same of who wishes it closed.", standard: "none",
        ["closed: team-free.csv"]),
      Entry(
        "respondents", "A table of those who were asked, in place of open; what each ticked.",
        standard: "none", ["respondents: team.csv"]),
      Entry(
        "people", "How many of the team were asked, where the tables do not say so.",
        standard: "as the tables say", ["people: 24"]),
      Entry(
        "cells", "Whether the cells are percent or counts of people.",
        standard: "found out", ["cells: counts"]),
      Entry(
        PlanKey.Part.atLeast.rawValue, PlanKey.staffWishes.help.summary,
        standard: PlanKey.staffWishes.help.standard, ["at-least: 60%"]),
    ])
}
