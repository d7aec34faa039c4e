import ArgumentParser
import OpeningHours
import OpeningHoursReports
import OpeningHoursTables

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes a document about the best week for staff, councils and the public.",
    discussion: """
      The page holds everything that is known about the answer: the demand, old and new, prices, \
      the trade-off, the shifts, who loses, the scenarios, the rules and the proof. It needs no \
      network and prints on A4.

        openhours report plan.yaml -o week.html
        openhours report plan.yaml --open thu=9-20 --language de -o woche.pdf
        openhours report plan.yaml --without prices -o week.md
        openhours report plan.yaml --picture trade-off -o curve.svg

      --notice writes one page for the public instead: what people asked for, what changes from \
      when, what does not, and why. --explore adds sliders to the page: it holds the best week for \
      each of their values and needs no server.

        openhours report plan.yaml --notice --from 2027-01-04 --language de -o aushang.pdf
        openhours report plan.yaml --explore staff-hours=200..280:10 -o explore.html

      Rules that contradict each other end the command with 2, and the file says which they are and what \
      would help.

      A .pdf is printed by Chromium or WeasyPrint, whichever is installed.
      """)

  @OptionGroup var options: PlanOptions
  @OptionGroup(title: "What to write") var report: ReportOptions
  @OptionGroup(title: "What to write") var language: LanguageOptions
  @OptionGroup(title: "What to write") var confidence: ConfidenceOptions
  @OptionGroup(title: "Search") var search: SearchOptions
  @OptionGroup(title: "Search") var many: BatchOptions

  /// The parts that are left out; whoever else `--without` names is a person.
  var partsLeftOut: [ReportOptions.Part] {
    options.whatIf.without.compactMap(ReportOptions.Part.init)
  }

  /// Whether a part is to be worked out for the file that is written.
  func wants(_ part: ReportOptions.Part) -> Bool {
    report.wants(part, leavingOut: partsLeftOut)
  }

  func validate() throws { try report.check(leavingOut: partsLeftOut) }

  func run() throws {
    try Exit.reporting {
      if let system = try options.loadSystem() { return try write(about: system) }
      let question = try options.load(leavingOut: Set(partsLeftOut.map(\.rawValue)))
      // What would forbid the file is found before anything is searched for.
      try question.refuseOverwriting(by: report.target)
      try Files.refuseToReplace(
        report.target, force: report.force, isOurs: report.format.isOurs)
      let printer = report.format == .pdf ? try PagePrinter(for: report.target) : nil
      let making = try ReportMaking(self, question)
      let session = search.session(unit: question.plan.objective.unit)
      let written: WrittenReport
      do {
        defer { session.finish() }
        written = try making.written(session) { try write(about: $0, session, printer) }
      }
      try session.refuseToReplace(report.target)
      try write(written, printer)
    }
  }

  /// Writes the document about the weeks of several houses.
  private func write(about system: SystemQuestion) throws {
    guard !report.notice, report.explore.isEmpty, report.format != .svg else {
      throw InputErrors([
        Diagnostic(
          .file(options.path, line: nil, column: nil),
          "notices, sliders and pictures are for one house, and a system stands here",
          hint: "leave them out, or name the plan of a branch")
      ])
    }
    guard report.date.isEmpty, partsLeftOut.isEmpty else {
      throw ValidationError(
        "--date and parts to leave out are about one house: leave them out, or name the plan of a branch"
      )
    }
    try system.refuseOverwriting(by: report.target)
    try Files.refuseToReplace(report.target, force: report.force, isOurs: report.format.isOurs)
    let printer = report.format == .pdf ? try PagePrinter(for: report.target) : nil
    let session = search.session(unit: system.plan.objective.unit)
    var making = SystemMaking(
      question: system, path: options.path, language: language.chosen, json: report.json)
    making.tellsConflict = { conflict in
      try session.refuseToReplace(report.target)
      if let written = conflict.written(report.format, language.chosen) {
        try write(written, printer)
      }
    }
    let found: SystemReport
    do {
      defer { session.finish() }
      found = try making.report(many.batch(session, relativeGap: search.relativeGap))
    }
    try session.refuseToReplace(report.target)
    if let written = found.written(report.format, language.chosen) {
      try write(written, printer)
    }
    if let failure = found.failure { throw failure }
  }

  private func write(_ written: WrittenReport, _ printer: PagePrinter?) throws {
    let bytes = try put(written, printer)
    if report.json {
      try Output.answer(try written.accountJSON(bytes: bytes, file: report.target))
    } else {
      Output.message(written.account(bytes: bytes, file: report.target))
    }
  }

  /// Writes the file and says how long it is.
  private func put(_ written: WrittenReport, _ printer: PagePrinter?) throws -> Int {
    let bytes = try printer?.print(written.text, for: report.target) ?? Array(written.text.utf8)
    try Files.write(bytes, to: report.target)
    return bytes.count
  }

  /// What cannot be done gets a document, too; the conflict is told as by every command.
  private func write(
    about conflict: ConflictReport, _ session: Session, _ printer: PagePrinter?
  ) throws {
    session.finish()
    try Output.answer(
      report.json ? try conflict.json() : conflict.text(Output.style, language.chosen))
    // A picture has nothing to show.
    guard
      let written = conflict.written(
        report.format, language.chosen, isNotice: report.notice, date: try report.day())
    else { return }
    try session.refuseToReplace(report.target)
    let bytes = try put(written, printer)
    Output.message(written.account(bytes: bytes, file: report.target))
  }
}
