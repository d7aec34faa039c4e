public import ArgumentParser
import OpeningHours
public import OpeningHoursReports
import OpeningHoursTables

/// Which week `export` writes, as what, and where to.
struct ExportOptions: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: .init(
      "The format: \(ExportKind.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "format"))
  var kinds: [ExportKind] = []

  @Option(
    name: .long,
    help: .init("The first day on which the hours hold: 2027-01-04.", valueName: "date"))
  var from: [String] = []

  @Option(
    name: .long,
    help: .init(
      "Which week: \(ExportReport.Week.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "week"))
  var week: [ExportReport.Week] = []

  @Option(
    name: .long,
    help: .init(
      "Which hours of a house that is open without staff as well: "
        + "\(ExportReport.Service.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "hours"))
  var service: [ExportReport.Service] = []

  @Option(
    name: .shortAndLong,
    help: .init("The file to write; - (as without this) for standard output.", valueName: "file"))
  var output: [String] = []

  @Flag(name: .long, help: "Replace a file that is there already and not ours.") var force = false
  @Flag(name: .long, help: "Write an account as JSON to standard output.") var json = false

  /// Calendars and their programs know how clocks go in these years.
  private static let years = 1970...2199

  func validate() throws {
    for (name, count) in [
      ("as", kinds.count), ("from", from.count), ("week", week.count), ("service", service.count),
      ("output", output.count),
    ] where count > 1 {
      throw ValidationError("--\(name) is given more than once")
    }
    guard let kind = kinds.first else {
      let known = ExportKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--as is missing; choose one of \(known)")
    }
    if kind == .ics || kind == .jsonld && chosenWeek == .proposed { _ = try firstDay() }
    _ = try from.first.map(Self.date)
    if json, target == "-" {
      throw ValidationError("--json needs -o and a file, for both would go to standard output")
    }
  }

  /// The format, which is there once the options are valid.
  var kind: ExportKind { kinds.first ?? .osm }

  var chosenService: ExportReport.Service { service.first ?? .withStaff }

  var chosenWeek: ExportReport.Week { week.first ?? .proposed }

  /// The first day on which the hours hold, if one was given.
  var date: CalendarDate? { try? from.first.map(Self.date) }

  /// The first day on which the hours hold.
  ///
  /// - Throws: A `ValidationError` where none was given or it is none.
  func firstDay() throws -> CalendarDate {
    guard let text = from.first else {
      throw ValidationError(
        "--as \(kind.rawValue) needs the first day on which the hours hold; add for example "
          + "--from 2027-01-04")
    }
    return try Self.date(text)
  }

  private static func date(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text) else {
      throw ValidationError(
        "--from: \"\(text)\" is no day of the calendar; write it as in 2027-01-04")
    }
    guard years.contains(date.year) else {
      throw ValidationError(
        "--from: \(text) is too far away; choose a day from \(years.lowerBound) to "
          + "\(years.upperBound)")
    }
    return date
  }

  /// What a sign is written as; nothing where a poster is a sentence, and for every other format.
  var sign: ReportFormat? {
    guard kind == .poster, let format = ReportFormat(fileName: target) else { return nil }
    return format == .html || format == .pdf ? format : nil
  }

  /// Where to write; "-" is standard output.
  var target: String { output.first ?? "-" }
}

extension ExportKind: ExpressibleByArgument {}
extension ExportReport.Week: ExpressibleByArgument {}
extension ExportReport.Service: ExpressibleByArgument {}
