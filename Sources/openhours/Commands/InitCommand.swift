import ArgumentParser
import OpeningHours
import OpeningHoursReports
import OpeningHoursTables

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Writes a commented plan.yaml and its tables to start from.",
    discussion: """
      Without --from a sample is written. With it the plan is written around what you have: the export \
      of a survey, a table that was added up already, or a people counter's file (CSV, .xlsx, .ods), and \
      one of each where you have both.

        openhours init my-library
        openhours init my-library --from results-survey.csv --today "Mo-Fr 10:00-18:00"
        openhours init my-library --from counter.csv --today "Mo-Fr 10:00-18:00" --team
      """)

  @Argument(help: "The folder to write to; made if it is not there.")
  var folder = "."

  @Option(
    name: .long,
    help: .init(
      "A survey's or a counter's file to write the plan around; repeatable.", valueName: "file"))
  var from: [String] = []

  @Flag(name: .long, help: "Write an invented team into the plan as well.") var team = false
  @Flag(name: .long, help: "Replace files that are there already.") var force = false

  @OptionGroup(title: "What an export does not say") var arguments: ImportArguments
  @OptionGroup(title: "What a counter does not say") var counts: CountsArguments
  @OptionGroup(title: "Answer") var language: LanguageOptions
  @Flag(name: .long, help: "Write the answer as JSON.") var json = false

  func validate() throws {
    if from.isEmpty, !counts.today.isEmpty || !counts.plan.isEmpty {
      throw ValidationError("today's hours are asked for where --from names a file")
    }
  }

  func run() throws {
    try Exit.reporting {
      let starter = try starter()
      let files = FileSet(folder: folder, files: starter.files.map { (path(of: $0.name), $0.text) })
      for file in files.files { try Files.refuseToReplace(file.path, reading: from + counts.files) }
      try files.refuseToReplace(force: force)
      try files.write()
      for account in starter.accounts { Output.message(account) }
      let report = InitReport(
        files: files.files.map(\.path), plan: path(of: "plan.yaml"), gaps: starter.gaps)
      try Output.answer(json ? try report.json() : report.text(language.chosen))
    }
  }

  private func starter() throws -> Starter {
    guard !from.isEmpty else { return Starter(hasTeam: team) }
    let progress = ImportProgress()
    defer { progress.finish() }
    var options = arguments.options(progress: progress.callback)
    options.counts = try counts.options(encoding: options.encoding)
    options.counts.clock = options.clock
    var reader = StarterReader(folder: folder, options: options, language: language.chosen)
    for file in from { try reader.read(file) }
    return try reader.starter(timezone: counts.timezone.first, hasTeam: team)
  }

  private func path(of name: String) -> String {
    folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
