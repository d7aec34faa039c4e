import ArgumentParser
import OpeningHours

/// The what-if flags: the plan's keys, on the command line.
///
/// Values may begin with a minus sign, as in `--weekly-hours -5%`, so each takes whatever follows.
struct WhatIfOptions: ParsableArguments {
  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.open))
  var open: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.close))
  var close: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.allow))
  var allow: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.keep))
  var keep: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.exactly))
  var exactly: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.weeklyHours))
  var weeklyHours: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.maxChanges))
  var maxChanges: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.lateDays))
  var lateDays: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.closedDays))
  var closedDays: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.distinctDays))
  var distinctDays: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.sameOpening))
  var sameOpening: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.shortestBlock))
  var shortestBlock: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.longestBlock))
  var longestBlock: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.blocksADay))
  var blocksADay: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.shortestClosure))
  var shortestClosure: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.latestClose))
  var latestClose: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.longestDay))
  var longestDay: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.staffHours))
  var staffHours: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.minStaff))
  var minStaff: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.preparation))
  var preparation: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.closingDown))
  var closingDown: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.preparationStaff))
  var preparationStaff: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.closingDownStaff))
  var closingDownStaff: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.group))
  var group: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.staff))
  var staff: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.visitsPerPerson))
  var visitsPerPerson: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.skill))
  var skill: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.kept))
  var kept: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.duties))
  var duties: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.burden))
  var burden: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.staffWishes))
  var staffWishes: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.lateShift))
  var lateShift: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.breakAfter))
  var breakAfter: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.breaks))
  var breaks: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.longestWork))
  var longestWork: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.fullTimeHours))
  var fullTimeHours: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.supplement))
  var supplement: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.budget))
  var budget: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.person))
  var person: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.cannot))
  var cannot: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.leave))
  var leave: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.without))
  var without: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.weeks))
  var weeks: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.hours))
  var hours: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.rest))
  var rest: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.dayOff))
  var dayOff: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.shortestRun))
  var shortestRun: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.longestRun))
  var longestRun: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.freeDays))
  var freeDays: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.freeWeekends))
  var freeWeekends: [String] = []

  @Option(
    name: .customLong("sundays-a-year"), parsing: .unconditionalSingleValue,
    help: .key(.sundaysAYear))
  var sundaysAYear: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.fair))
  var fair: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.sameKind))
  var sameKind: [String] = []

  @Option(
    name: .customLong("in-a-row"), parsing: .unconditionalSingleValue, help: .key(.inARow))
  var inARow: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.unasked))
  var unasked: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.objective))
  var objective: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.visit))
  var visit: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.weight))
  var weight: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.weightBy))
  var weightBy: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.conversion))
  var conversion: [String] = []

  @Option(name: .long, parsing: .unconditionalSingleValue, help: .key(.staffless))
  var staffless: [String] = []

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
      (.visitsPerPerson, visitsPerPerson), (.skill, skill), (.kept, kept), (.duties, duties),
      (.burden, burden), (.staffWishes, staffWishes),
      (.lateShift, lateShift),
      (.breakAfter, breakAfter),
      (.breaks, breaks), (.longestWork, longestWork), (.fullTimeHours, fullTimeHours),
      (.supplement, supplement),
      (.budget, budget),
      (.person, person), (.cannot, cannot), (.leave, leave), (.without, without), (.weeks, weeks),
      (.hours, hours), (.rest, rest), (.dayOff, dayOff),
      (.longestRun, longestRun), (.shortestRun, shortestRun), (.freeDays, freeDays),
      (.freeWeekends, freeWeekends), (.sundaysAYear, sundaysAYear), (.fair, fair),
      (.sameKind, sameKind), (.inARow, inARow), (.unasked, unasked),
      (.objective, objective), (.visit, visit), (.weight, weight),
      (.weightBy, weightBy), (.conversion, conversion), (.staffless, staffless),
    ]
    return values.flatMap { key, texts in texts.map { PlanFile.Flag(key, $0) } }
  }

  /// The words that state them.
  var words: [String] {
    scenario.flatMap { ["--scenario", $0] } + flags.flatMap { ["--\($0.key.rawValue)", $0.text] }
  }

  func validate() throws {
    guard scenario.count <= 1 else {
      throw ValidationError(
        "--scenario stands twice: choose one of \(scenario.joined(separator: ", "))")
    }
  }
}

extension ArgumentHelp {
  /// The help of a plan's key.
  fileprivate static func key(_ key: PlanKey) -> ArgumentHelp {
    ArgumentHelp("\(key.help.summary)", valueName: key.help.valueName)
  }
}
