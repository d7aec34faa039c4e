import ArgumentParser
import OpeningHours

/// The what-if flags: the plan's keys, on the command line.
///
/// Values may begin with a minus sign, as in `--weekly-hours -5%`, so each takes whatever follows.
struct WhatIfOptions: ParsableArguments {
  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init(
      "Must be open at least then: thu=9-20, or sun for some time of the day.", valueName: "when"))
  var open: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Must be closed then: mon, or sat=13-.", valueName: "when"))
  var close: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("May be open then: sun=10-18 lifts what the plan closes.", valueName: "when"))
  var allow: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Stays as today: thu.", valueName: "days"))
  var keep: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("These hours and no others: fri=10-19, sun=closed.", valueName: "when"))
  var exactly: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Most open hours a week: 54, +4, -5%; least=40 for the least.", valueName: "hours"))
  var weeklyHours: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Most hours a week that differ from today: 6, +2.", valueName: "hours"))
  var maxChanges: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Most days that close late: 1; after=19:00 for what late is.", valueName: "count"))
  var lateDays: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Closed days a week: 1; most=2, least=1.", valueName: "count"))
  var closedDays: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Most different timetables among the open days: 2.", valueName: "count"))
  var distinctDays: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Days that open at the same time: weekdays.", valueName: "days"))
  var sameOpening: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Shortest time open at a stretch, in hours: 3, sun=4.", valueName: "hours"))
  var shortestBlock: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Longest time open at a stretch, in hours: 10, sun=6.", valueName: "hours"))
  var longestBlock: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Most blocks a day: 1, weekdays=2.", valueName: "count"))
  var blocksADay: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Shortest closure between two blocks, in hours: 1.", valueName: "hours"))
  var shortestClosure: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Closes by then: 20:00, sat=16.", valueName: "time"))
  var latestClose: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Most open hours a day: 11, sun=6.", valueName: "hours"))
  var longestDay: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Most paid staff hours a week: 210, +12, -5%.", valueName: "hours"))
  var staffHours: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("People on duty while open: 3, sat,sun=2, 'thu 17-20=3'.", valueName: "count"))
  var minStaff: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Work before the first opening of a day: 30 min.", valueName: "time"))
  var preparation: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Work after the last closing of a day: 30 min.", valueName: "time"))
  var closingDown: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("People of a contract group: full-time=+1, part-time=6.", valueName: "people"))
  var staff: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("A contract group more: volunteers=3x10h.", valueName: "group"))
  var group: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init(
      "One person on duty for each so many expected visits an hour: 25.", valueName: "visits"))
  var visitsPerPerson: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("People with a skill on duty while open: librarian=1.", valueName: "count"))
  var skill: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init(
      "Most duties a week for each person on average: late=1, sat=1/2, sun=0.25.",
      valueName: "count"))
  var duties: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init(
      "Who stands in during breaks: relieved (by colleagues on duty) or covered.",
      valueName: "policy"))
  var breaks: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("The unpaid break for work above so many hours: 6=30min.", valueName: "break"))
  var breakAfter: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Most hours of work in a shift: 10.", valueName: "hours"))
  var longestWork: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Hours a week of full time: 39.", valueName: "hours"))
  var fullTimeHours: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Extra pay by time: sun=25%, 'sat 13-21=20%'.", valueName: "share"))
  var supplement: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Most that staff may cost a week: 5200, +200, -5%.", valueName: "money"))
  var budget: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("People on duty before opening: 1, sat=2.", valueName: "count"))
  var preparationStaff: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("People on duty after closing: 1, sat=2.", valueName: "count"))
  var closingDownStaff: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Hours nobody was asked about: keep or estimate.", valueName: "policy"))
  var unasked: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("What a week is judged by: wishes, reach or visits.", valueName: "objective"))
  var objective: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("How long a window must be to reach someone: 60 min.", valueName: "time"))
  var visit: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("How much a segment of the respondents counts: students=2.", valueName: "factor"))
  var weight: [String] = []

  @Option(name: .long, help: .init("Start from a named scenario of the plan.", valueName: "name"))
  var scenario: [String] = []

  /// The flags in the order of the plan's keys.
  var flags: [PlanFile.Flag] {
    let values: [(PlanKey, [String])] = [
      (.open, open), (.close, close), (.allow, allow), (.keep, keep), (.exactly, exactly),
      (.weeklyHours, weeklyHours), (.maxChanges, maxChanges), (.lateDays, lateDays),
      (.closedDays, closedDays), (.distinctDays, distinctDays), (.sameOpening, sameOpening),
      (.shortestBlock, shortestBlock), (.longestBlock, longestBlock), (.blocksADay, blocksADay),
      (.shortestClosure, shortestClosure), (.latestClose, latestClose),
      (.longestDay, longestDay), (.staffHours, staffHours), (.minStaff, minStaff),
      (.preparation, preparation), (.closingDown, closingDown),
      (.preparationStaff, preparationStaff), (.closingDownStaff, closingDownStaff), (.group, group),
      (.staff, staff),
      (.visitsPerPerson, visitsPerPerson), (.skill, skill), (.duties, duties),
      (.breakAfter, breakAfter),
      (.breaks, breaks), (.longestWork, longestWork), (.fullTimeHours, fullTimeHours),
      (.supplement, supplement),
      (.budget, budget), (.unasked, unasked),
      (.objective, objective), (.visit, visit), (.weight, weight),
    ]
    return values.flatMap { key, texts in texts.map { PlanFile.Flag(key, $0) } }
  }

  func validate() throws {
    guard scenario.count <= 1 else {
      throw ValidationError(
        "--scenario stands twice: choose one of \(scenario.joined(separator: ", "))")
    }
  }
}
