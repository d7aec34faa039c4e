public import ArgumentParser
import OpeningHours
public import OpeningHoursReports
import OpeningHoursTables

/// What a report holds, in which language, and where it is written.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: .init(
      "The file to write; its ending says what: .html, .pdf, .svg, .md or .csv.",
      valueName: "file"))
  var output: [String] = []

  @Option(
    name: .long,
    help: .init(
      "Which picture an .svg holds: heat-map, trade-off or staffing.", valueName: "picture"))
  var picture: [PictureKind] = []

  @Option(
    name: .long,
    help: .init(
      "The trade-off curve's key with its values: staff-hours=200..280:10.", valueName: "key=range")
  )
  var tradeOff: [String] = []

  @Option(
    name: .long, help: .init("The date that the report shows: 2027-01-04.", valueName: "date"))
  var date: [String] = []

  @Flag(name: .long, help: "Write a notice for the public on one page: .html, .pdf or .md.")
  var notice = false

  @Option(
    name: .long,
    help: .init("With --notice: the day from which the hours hold, 2027-01-04.", valueName: "date"))
  var from: [String] = []

  @Option(
    name: .long,
    help: .init(
      "Write an .html page with a slider for a key: staff-hours=200..280:10; twice for two keys.",
      valueName: "key=range"))
  var explore: [String] = []

  @Flag(name: .long, help: "Replace a file that is there already and not ours.") var force = false
  @Flag(name: .long, help: "Write an account as JSON to standard output.") var json = false

  /// A part of the report that asks many questions.
  enum Part: String, CaseIterable {
    case prices
    case tradeOff = "trade-off"
    case scenarios
  }

  func validate() throws {
    for (name, count) in [
      ("output", output.count), ("picture", picture.count),
      ("trade-off", tradeOff.count), ("date", date.count), ("from", from.count),
    ] where count > 1 {
      throw ValidationError("--\(name) stands twice")
    }
    guard let name = output.first else {
      throw ValidationError("-o is missing; add for example -o week.html")
    }
    guard let format = ReportFormat(fileName: name) else {
      throw ValidationError(
        "the ending of \"\(name)\" says no format; choose one of "
          + ReportFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: ", "))
    }
    if !picture.isEmpty, format != .svg {
      throw ValidationError("--picture is about .svg files; \(name) holds all pictures")
    }
    try refuseMixtures(format, name)
    _ = try (day(), beginning())
  }

  /// A notice and a page with sliders are documents of their own.
  private func refuseMixtures(_ format: ReportFormat, _ name: String) throws {
    if notice {
      guard PublicNotice.formats.contains(format) else {
        throw ValidationError(
          "a notice is one page of .html, .pdf or .md; \"\(name)\" is none of them")
      }
      let others = [
        ("explore", explore.isEmpty), ("trade-off", tradeOff.isEmpty), ("date", date.isEmpty),
      ]
      if let other = others.first(where: { !$0.1 }) {
        throw ValidationError("a notice has no place for --\(other.0)")
      }
    } else if !from.isEmpty {
      throw ValidationError("--from is about --notice: add it, or leave --from out")
    }
    guard !explore.isEmpty else { return }
    guard explore.count <= 2 else { throw ValidationError("--explore moves one key or two") }
    guard format == .html else {
      throw ValidationError("--explore needs a page that can move; write .html, not \"\(name)\"")
    }
    guard tradeOff.isEmpty else {
      throw ValidationError("--explore draws its own curve; leave --trade-off out")
    }
  }

  /// The file to write; there once the options are valid.
  var target: String { output.first ?? "" }

  /// The format; there once the options are valid.
  var format: ReportFormat { ReportFormat(fileName: target) ?? .html }

  /// The date, if one was given.
  func day() throws -> CalendarDate? { try Self.day(date.first, of: "--date") }

  /// The day from which a notice's hours hold, if one was given.
  func beginning() throws -> CalendarDate? { try Self.day(from.first, of: "--from") }

  private static func day(_ text: String?, of flag: String) throws -> CalendarDate? {
    guard let text else { return nil }
    guard let date = CalendarDate(iso: text) else {
      throw ValidationError("\(flag): \"\(text)\" is no day of the calendar; write 2027-01-04")
    }
    return date
  }

  /// Whether the file holds the whole report: one picture and a page with sliders have no place for
  /// what one more would bring.
  var showsAll: Bool { format != .svg && explore.isEmpty }

  /// Whether the file shows how sure the proposal is: all but a page with sliders, which shows other
  /// weeks, and pictures of something else than the week.
  var wantsConfidence: Bool {
    explore.isEmpty && (format != .svg || (picture.first ?? .heatMap) == .heatMap)
  }

  /// Refuses to leave out what is asked for, or what has no place.
  func check(leavingOut parts: [Part]) throws {
    if parts.contains(.tradeOff), !tradeOff.isEmpty {
      throw ValidationError("--trade-off and --without trade-off contradict each other")
    }
    if notice, let part = parts.first {
      throw ValidationError("a notice has no place for --without \(part.rawValue)")
    }
  }

  /// Whether a part is to be worked out for the file that is written.
  func wants(_ part: Part, leavingOut parts: [Part]) -> Bool {
    guard !parts.contains(part) else { return false }
    // One picture needs only what it shows.
    return format != .svg || part == .tradeOff && picture.first == .tradeOff
  }
}

extension PictureKind: ExpressibleByArgument {}
