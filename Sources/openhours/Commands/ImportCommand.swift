import ArgumentParser
import OpeningHours
import OpeningHoursReports

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Turns a survey tool's export into a table of respondents, or of shares.",
    discussion: """
      The tool is found out; --from says it where that fails. What was taken, left out and assumed \
      is told on standard error.

        openhours import results-survey.csv -o respondents.csv
        openhours import results-survey.csv --shares -o wishes.csv
        openhours import codes.csv --hours 8-22 -o respondents.csv
      """)

  @Argument(help: "The export, as CSV.")
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

  @Flag(name: .long, help: "Replace a file that is there already.") var force = false
  @Flag(name: .long, help: "Write the account as JSON to standard output.") var json = false

  func validate() throws {
    if from.count > 1 { throw ValidationError("--from is given more than once") }
    if json, output == "-" {
      throw ValidationError("--json and -o - would both write to standard output")
    }
  }

  func run() throws {
    try Exit.reporting {
      try refuseToReplace()
      let progress = ImportProgress()
      let imported: ImportedFile
      do {
        defer { progress.finish() }
        imported = try ImportedFile(
          bytes: try Files.bytes(of: file, atMost: 1_000_000_000), fileName: file, kind: from.first,
          options: arguments.options(progress: progress.callback))
      }
      let (text, account) = try content(of: imported)
      try Files.write(text, to: output)
      let report = ImportReport(account, output: output == "-" ? "standard output" : output)
      if json { try Output.answer(try report.json()) }
      Output.message(String(report.text(TextStyle()).dropLast()))
    }
  }

  /// What is to be written, and the account of it.
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
        throw InputErrors([
          Diagnostic(
            .file(file, line: nil, column: nil), "is a table of shares: it has no respondents",
            hint: "add --shares to write it as a table of wishes")
        ])
      }
      return (try ShareTableText(table, fileName: file).text, account)
    }
  }

  private func refuseToReplace() throws {
    guard output != "-", !force, Files.exists(output), Files.isRegular(output) else { return }
    throw FileProblem(
      path: output, isReading: false,
      reason: "it is there already; choose another name, or --force to replace it")
  }
}
