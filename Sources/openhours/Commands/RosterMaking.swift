import OpeningHours
import OpeningHoursReports
import OpeningHoursTables

/// Writes what `openhours roster` found: an answer, a file, or a folder of sheets.
struct RosterMaking {
  private let options: RosterOptions
  private let question: Question
  private let language: Language
  private let printer: PagePrinter?

  /// Finds out what would forbid the files, before anything is searched for.
  init(_ options: RosterOptions, _ question: Question, _ language: Language) throws {
    (self.options, self.question, self.language) = (options, question, language)
    printer = options.format == .pdf ? try PagePrinter(for: options.target ?? "") : nil
    guard let target = options.target, let format = options.format else { return }
    try question.refuseOverwriting(by: target)
    try Files.refuseToReplace(target, force: options.force, isOurs: format.isOurs)
  }

  /// Writes what was asked for; where that are files, an account of them.
  func write(_ report: RosterReport, _ session: Session) throws {
    if let target = options.target, let format = options.format {
      try session.refuseToReplace(target)
      try write(report, format, target)
    } else if let folder = options.sheets.first {
      let files = try sheets(of: report, in: folder)
      try files.refuseToReplace(force: options.force)
      try files.write()
      guard !options.json else { return try Output.answer(try report.json()) }
      Output.message("\(files.files.count) files in \(folder)")
    } else {
      try Output.answer(
        options.json ? try report.json() : report.text(Output.style, language))
    }
  }

  private func write(_ report: RosterReport, _ format: ReportFormat, _ target: String) throws {
    let written = report.written(format, language)
    let text = format == .csv ? AssignmentTable(report.roster).assignments : written.text
    let bytes = try printer?.print(text, for: target) ?? Array(text.utf8)
    try Files.write(bytes, to: target)
    if options.json {
      try Output.answer(try written.accountJSON(bytes: bytes.count, file: target))
    } else {
      Output.message(written.account(bytes: bytes.count, file: target))
    }
  }

  // MARK: Sheets

  /// A page and a calendar for each person, the roster as a table, and the hours for payroll.
  private func sheets(of report: RosterReport, in folder: String) throws -> FileSet {
    let roster = report.roster
    let people = roster.problem.people
    let calendars = try calendars(of: report)
    var names: Set<String> = []
    var files = [
      ("roster.csv", AssignmentTable(roster).assignments),
      ("payroll.csv", AssignmentTable(roster).payroll),
    ]
    for person in people.indices {
      let name = Self.fileName(people[person].name, besides: &names)
      files.append(
        ("\(name).html", PersonSheet(report, person: person, language: language).html))
      if let calendars { files.append(("\(name).ics", calendars(person))) }
    }
    let path = folder.hasSuffix("/") ? folder : folder + "/"
    return FileSet(folder: folder, files: files.map { (path + $0.0, $0.1) })
  }

  /// How a person's calendar is written; nothing, with a word, where days or clocks are not known.
  private func calendars(of report: RosterReport) throws -> ((Int) -> String)? {
    let file = question.plan.file
    guard let start = report.roster.problem.rotation.start, let zone = file.timezone else {
      Output.message(
        "no calendars are written: they need the day on which the rotation begins and a timezone; add "
          + "rotation: { from: 2027-01-04 } and timezone: Europe/Berlin to the plan")
      return nil
    }
    let clock = try TimeZones.clock(named: zone, at: file.timezoneSource)
    return { [language] person in
      PersonCalendar(
        report.roster, person: person, library: language.text(file.library), language: language,
        from: start, zone: clock
      ).text
    }
  }

  /// A name that a file can have, in plain letters, and that no other file of the folder has.
  private static func fileName(_ name: String, besides used: inout Set<String>) -> String {
    let plain = folded(name).map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    let base = String(plain).split(separator: "-").joined(separator: "-")
    let first = base.isEmpty ? "person" : base
    var found = first
    var number = 2
    while !used.insert(found).inserted { (found, number) = ("\(first)-\(number)", number + 1) }
    return found
  }
}
