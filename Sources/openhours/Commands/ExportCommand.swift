import ArgumentParser
import IntegerProgramming
import OpeningHours
import OpeningHoursReports
import OpeningHoursTables

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Hands the hours on: to maps, web pages, calendars, tables.",
    discussion: """
      Writes the proposed week, with what-ifs as in propose, or with --week today the plan's hours:

        openhours export --as osm
        openhours export --open thu=9-20 --as ics --from 2027-01-04 -o hours.ics
        openhours export --week today --as csv

      osm is OpenStreetMap's opening_hours, jsonld is schema.org for a web page, ics a calendar, \
      google a Business Profile, csv a table, poster one sentence, or with -o sign.html or -o sign.pdf a \
      sign to hang up. A calendar needs --from and the plan's timezone; \
      jsonld needs --from for a proposed week, since that does not hold yet. A poster says the date \
      if it is given; the others state none.
      """)

  @OptionGroup var options: PlanOptions
  @OptionGroup(title: "What to write") var export: ExportOptions
  @OptionGroup(title: "Answer") var language: LanguageOptions
  @OptionGroup(title: "Search") var search: SearchOptions

  func validate() throws {
    guard export.chosenWeek == .today else { return }
    guard options.whatIf.flags.isEmpty, options.whatIf.scenario.isEmpty else {
      throw ValidationError(
        "--week today writes the hours as they are; leave the what-ifs out, or write the "
          + "proposed week")
    }
  }

  func run() throws {
    try Exit.reporting {
      if let system = try options.loadSystem() { return try export(system) }
      let question = try options.load()
      let writing = try writing(for: question.plan.file)
      try question.refuseOverwriting(by: export.target)
      try Files.refuseToReplace(
        export.target, force: export.force,
        isOurs: { export.kind.isOurs($0, sign: export.sign) })
      let printer = export.sign == .pdf ? try PagePrinter(for: export.target) : nil
      let (schedule, note) = try schedule(of: question)
      let text = try writing(schedule, note)
      if let printer {
        try Files.write(try printer.print(text, for: export.target), to: export.target)
      } else {
        try Files.write(text, to: export.target)
      }
      try tell(about: schedule)
    }
  }

  /// Writes a file for each branch of a system, all of them or none.
  private func export(_ system: SystemQuestion) throws {
    guard export.target != "-", export.sign == nil else {
      throw InputErrors([
        Diagnostic(
          .file(options.path, line: nil, column: nil),
          "a system is written as a file for each branch",
          hint: "name a folder: -o weeks")
      ])
    }
    let writings = try system.branches.map { try writing(for: $0.plan.file) }
    let paths = system.plan.file.branches.map { branch in
      "\(export.target)/\(branch.name.fileName).\(export.kind.ending)"
    }
    for path in paths { try system.refuseOverwriting(by: path) }
    if let twice = paths.first(where: { path in paths.count { $0 == path } > 1 }) {
      throw FileProblem(
        path: twice, isReading: false, reason: "two branches would be written to it",
        hint: "give them names that differ in letters or digits")
    }
    let weeks = try weeks(of: system)
    let set = FileSet(
      folder: export.target,
      files: try zip(paths, zip(writings, weeks)).map { ($0, try $1.0($1.1, nil)) })
    try set.refuseToReplace(force: export.force)
    try set.write()
    Output.message(paths.joined(separator: "\n"))
  }

  private func weeks(of system: SystemQuestion) throws -> [Schedule] {
    guard export.chosenWeek == .proposed else { return system.branches.map(\.plan.today) }
    let session = search.session(unit: system.plan.objective.unit)
    let making = SystemMaking(
      question: system, path: options.path, language: language.chosen, json: export.json)
    defer { session.finish() }
    let found = try making.report(
      QuestionBatch(
        jobs: BatchOptions.allCores, limits: session.limits(relativeGap: search.relativeGap)),
      withMobile: false)
    if let failure = found.failure {
      Output.message(String(found.text(TextStyle(), language.chosen).dropLast()))
      throw failure
    }
    if !found.proposal.isProven { Output.message("the weeks are not proven to be the best") }
    return found.proposal.weeks
  }

  private func schedule(of question: Question) throws -> (Schedule, note: String?) {
    guard export.chosenWeek == .proposed else {
      for remark in ExportReport.remarks(on: question.plan, language.chosen) {
        Output.message(remark)
      }
      let today = ServedWeek(
        todayOf: question.plan, question.evidence.demand, question.evidence.reach)
      return try hours(of: today, question.plan)
    }
    let session = search.session(unit: question.plan.objective.unit)
    defer { session.finish() }
    let proposal = try question.best(
      within: session.limits(relativeGap: search.relativeGap),
      tellingConflict: { conflict in
        // Standard output is for the hours, unless it is for the account.
        if export.json { return try Output.answer(try conflict.json()) }
        Output.message(String(conflict.text(TextStyle(), language.chosen).dropLast()))
      })
    try session.refuseToReplace(export.target)
    if !proposal.isProven { Output.message("the week is not proven to be the best") }
    return try hours(of: proposal.served, question.plan)
  }

  /// The hours that are asked for, told apart where the house is open without staff as well.
  private func hours(
    of week: ServedWeek, _ plan: Plan
  ) throws -> (Schedule, note: String?) {
    guard let service = plan.staffless else {
      guard let flag = export.service.first else { return (week.schedule, nil) }
      throw InputErrors([
        Diagnostic(
          .flag("--service \(flag.rawValue)"), "the plan speaks of no hours without staff",
          hint: "leave --service out, or add  states: { staffless: ... }  to the plan")
      ])
    }
    Output.message(language.chosen.told(export.chosenService, fromAge: service.age))
    let hours = export.chosenService.hours(of: week)
    if export.chosenService == .withoutStaff, hours.openDays.isEmpty {
      throw InputErrors([
        Diagnostic(
          service.source,
          "the house has no hours without staff in this week, so there are none to write",
          hint: "leave --service out for the hours with staff")
      ])
    }
    return (
      hours,
      language.chosen.note(export.chosenService, on: week.unstaffed, fromAge: service.age)
    )
  }

  /// How a week becomes text, with what a poster is to say below it; what that needs is asked for before any search.
  private func writing(for file: PlanFile) throws -> (Schedule, String?) throws -> String {
    let library = language.chosen.text(file.library)
    switch export.kind {
    case .osm: return { week, _ in OSMText(week).text }
    case .google: return { week, _ in try BusinessProfile(week).json() }
    case .csv: return { week, _ in HoursTable(week).text }
    case .poster:
      return { [date = export.date, language = language.chosen, sign = export.sign] in
        sign == nil
          ? PosterSentence($0, from: date, note: $1, language: language).text
          : DoorSign(library: library, $0, from: date, note: $1, language: language).html
      }
    case .jsonld:
      return { [date = export.date] week, _ in
        try StructuredData(library: library, schedule: week, validFrom: date).json()
      }
    case .ics:
      let (date, zone) = (try export.firstDay(), try zone(of: file))
      return { week, _ in
        WeeklyCalendar(library: library, schedule: week, from: date, zone: zone).text
      }
    }
  }

  private func zone(of file: PlanFile) throws -> ZoneClock {
    guard let name = file.timezone else {
      throw InputErrors([
        Diagnostic(
          file.timezoneSource, "timezone is missing, without which a calendar has no hours",
          hint: "add for example  timezone: Europe/Berlin")
      ])
    }
    return try TimeZones.clock(named: name, at: file.timezoneSource)
  }

  /// Says what was written, and what the format does not say.
  private func tell(about schedule: Schedule) throws {
    let length = schedule.osm.count
    if export.kind == .osm, length > Schedule.mostOSMCharacters {
      Output.message(
        "the value has \(length) characters; OpenStreetMap takes \(Schedule.mostOSMCharacters)")
    }
    if !export.kind.statesDate, let date = export.date {
      Output.message("\(export.kind.rawValue) states no date; publish it on \(date)")
    }
    guard export.target != "-" else { return }
    let report = ExportReport(
      kind: export.kind, week: export.chosenWeek, schedule: schedule,
      from: export.kind.statesDate ? export.date : nil, file: export.target)
    if export.json {
      try Output.answer(try report.json())
    } else {
      Output.message(String(report.text(TextStyle(), language.chosen).dropLast()))
    }
  }
}

extension ExportKind {
  /// The ending of a file's name.
  fileprivate var ending: String {
    switch self {
    case .osm, .poster: "txt"
    case .jsonld, .google: "json"
    case .ics: "ics"
    case .csv: "csv"
    }
  }
}

extension String {
  /// The text as the name of a file: letters and digits, anything else as a hyphen.
  fileprivate var fileName: String {
    String(map { $0.isLetter || $0.isNumber ? Character($0.lowercased()) : "-" })
  }
}
