import ArgumentParser
import OpeningHours
import OpeningHoursReports
import OpeningHoursTables

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Turns a survey tool's export, or a counter's, into a table for plans.",
    discussion: """
      The tool is found out; --from says it where that fails. What was taken, left out and assumed \
      is told on standard error.

        openhours import results-survey.csv -o respondents.csv
        openhours import results-survey.csv --shares -o wishes.csv
        openhours import codes.csv --hours 8-22 -o respondents.csv
        openhours import answers.xlsx --sheet "Form1" -o respondents.csv
        openhours import counter.csv --plan plan.yaml --holidays days.txt -o visits.csv
      """)

  @Argument(help: "The export: CSV, or a workbook (.xlsx, .ods).")
  var file: String

  @Option(
    name: .long, help: "The tool: \(ImportKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var from: [ImportKind] = []

  @Option(
    name: .shortAndLong,
    help: .init("The file to write; - for standard output.", valueName: "file"))
  var output: String

  @Flag(name: .long, help: "Write the share of each hour, for the plan's key wishes.")
  var shares = false

  @OptionGroup(title: "What the export does not say") var arguments: ImportArguments
  @OptionGroup(title: "What a counter does not say") var counts: CountsArguments

  @OptionGroup(title: "Answer") var language: LanguageOptions
  @Flag(name: .long, help: "Replace a file that is there already.") var force = false
  @Flag(name: .long, help: "Write the account as JSON to standard output.") var json = false

  func validate() throws {
    if from.count > 1 { throw ValidationError("--from is given more than once") }
    if shares, arguments.withoutHours {
      throw ValidationError("--shares are of hours: leave it out, or --without-hours")
    }
    if json, output == "-" {
      throw ValidationError("--json and -o - would both write to standard output")
    }
  }

  func run() throws {
    try Exit.reporting {
      try Files.refuseToReplace(output, reading: [file] + counts.files)
      try Files.refuseToReplace(output, force: force)
      let progress = ImportProgress()
      var options = arguments.options(progress: progress.callback)
      options.holdsWishes = shares || !arguments.flagsOfWishes.isEmpty
      options.counts = try counts.options(encoding: options.encoding)
      options.counts.clock = options.clock
      let imported: ImportedFile
      do {
        defer { progress.finish() }
        imported = try ImportedFile(
          bytes: try Files.bytes(of: file, atMost: 1_000_000_000), fileName: file, kind: from.first,
          options: options)
      }
      try refuseFlagsOfWishes(imported)
      let written = output == "-" ? "standard output" : output
      if case .visits(let counts) = imported, !shares {
        try Files.write(counts.visits.text(byWeek: self.counts.byWeek), to: output)
        let report = CountsReport(counts.account, output: written)
        try tell(report.text(TextStyle(), language.chosen), json: report.json)
      } else {
        let (text, account) = try content(of: imported)
        try Files.write(text, to: output)
        let report = ImportReport(account, output: written, isOfShares: shares)
        try tell(report.text(TextStyle(), language.chosen), json: report.json)
      }
    }
  }

  /// What is said of a table of wishes says nothing of respondents and counts.
  private func refuseFlagsOfWishes(_ imported: ImportedFile) throws {
    if case .shares = imported { return }
    guard let flag = arguments.flagsOfWishes.first else { return }
    throw InputErrors([
      Diagnostic(
        .flag(flag), "\(file) is no table of wishes, of which this flag speaks",
        hint: "leave it out")
    ])
  }

  private func tell(_ account: String, json text: () throws -> String) throws {
    if json { try Output.answer(try text()) }
    Output.message(String(account.dropLast()))
  }

  /// The text to be written, and the account of it.
  private func content(of imported: ImportedFile) throws -> (String, ImportAccount) {
    switch imported {
    case .respondents(let result):
      let text =
        shares
        ? try ShareTableText(result.survey, fileName: file).text
        : RespondentsTableText(result.survey).text
      return (text, result.account)
    case .shares(let table, let account):
      guard shares else {
        throw refusal(
          "is a table of shares: it has no respondents",
          "add --shares to write it as a table of wishes, or --from counts if it holds visits")
      }
      return (try ShareTableText(table, fileName: file).text, account)
    case .visits: throw refusal("holds counts, not answers", "leave --shares out")
    }
  }

  private func refusal(_ message: String, _ hint: String) -> InputErrors {
    InputErrors([Diagnostic(.file(file, line: nil, column: nil), message, hint: hint)])
  }
}
