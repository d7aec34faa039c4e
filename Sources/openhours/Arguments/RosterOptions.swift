import ArgumentParser
import OpeningHoursReports

/// How much of people's names a roster shows, and where it is written.
struct RosterOptions: ParsableArguments {
  @Flag(name: .customLong("names"), help: "Show the people's names.") var showsNames = false
  @Flag(name: .customLong("initials"), help: "Show the first letters of their names.")
  var showsInitials = false

  @Option(
    name: .shortAndLong,
    help: .init(
      "The file to write; its ending says what: .html, .pdf, .svg, .md, or .csv for the table that a "
        + "plan reads.", valueName: "file"))
  var output: [String] = []

  @Option(
    name: .long,
    help: .init(
      "A folder for a page and a calendar for each person and for payroll.", valueName: "folder"))
  var sheets: [String] = []

  @Flag(name: .long, help: "Replace files that are there already and not ours.") var force = false
  @Flag(name: .long, help: "Write the answer as JSON.") var json = false

  func validate() throws {
    for (name, count) in [("output", output.count), ("sheets", sheets.count)] where count > 1 {
      throw ValidationError("--\(name) stands twice")
    }
    if showsNames, showsInitials {
      throw ValidationError("--names and --initials contradict each other")
    }
    guard output.isEmpty || sheets.isEmpty else {
      throw ValidationError(
        "-o writes one file and --sheets a folder: ask for one of them at a time")
    }
    if let name = output.first, ReportFormat(fileName: name) == nil {
      throw ValidationError(
        "the ending of \"\(name)\" says no format; choose one of "
          + ReportFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: ", "))
    }
    // What is read again, or handed out to each, is of no use without names.
    if !showsNames, !sheets.isEmpty || format == .csv {
      throw ValidationError(
        "\(sheets.isEmpty ? "a table that a plan reads" : "a sheet for each person") needs names; "
          + "add --names")
    }
  }

  var names: RosterReport.NamesShown {
    showsNames ? .names : showsInitials ? .initials : .none
  }

  /// The file to write, if one is.
  var target: String? { output.first }

  /// Its format.
  var format: ReportFormat? { target.flatMap { ReportFormat(fileName: $0) } }
}
