public import ArgumentParser
import OpeningHours
import OpeningHoursReports
public import OpeningHoursTables

/// What `import` may be told about a counter's file.
struct CountsArguments: ParsableArguments {
  @Option(
    name: .long,
    help: .init("Counts: the hours, as \"Mo-Fr 10:00-19:00\".", valueName: "hours"))
  var today: [String] = []

  @Option(name: .long, help: .init("Counts: take today's hours of a plan.", valueName: "file"))
  var plan: [String] = []

  @Option(
    name: .long,
    help: .init("Counts: a file of dates to leave out, one in a line.", valueName: "file"))
  var holidays: [String] = []

  @Option(name: .long, help: .init("Counts: the heading of the counts.", valueName: "heading"))
  var countColumn: [String] = []

  @Option(name: .long, help: "Counts: whether day or month comes first in dates: dmy, mdy.")
  var dates: [DateOrder] = []

  @Option(
    name: .long, help: .init("Counts: the decimal mark, . or ,", valueName: "mark"))
  var decimal: [DecimalArgument] = []

  @Option(
    name: .long,
    help: .init(
      "Counts: where the library is, for times in UTC: Europe/Berlin.", valueName: "zone"))
  var timezone: [String] = []

  @Flag(name: .long, help: "Counts: times without a zone are UTC.")
  var utc = false

  @Flag(name: .long, help: "Counts: passages in and out together; half of them are visits.")
  var bothWays = false

  @Flag(name: .long, help: "Counts: a time without a row had no visits.")
  var missingIsZero = false

  func validate() throws {
    for (name, count) in [
      ("today", today.count), ("plan", plan.count), ("holidays", holidays.count),
      ("count-column", countColumn.count), ("dates", dates.count), ("decimal", decimal.count),
      ("timezone", timezone.count),
    ] where count > 1 {
      throw ValidationError("--\(name) is given more than once")
    }
    if !today.isEmpty, !plan.isEmpty {
      throw ValidationError("--today and --plan both say the hours: leave one out")
    }
    if utc, timezone.isEmpty, plan.isEmpty {
      throw ValidationError("--utc needs the place too, as in --timezone Europe/Berlin")
    }
  }

  func options(encoding: TextEncoding) throws -> CountsOptions {
    var options = CountsOptions()
    options.encoding = encoding
    let planFile = try plan.first.map {
      try PlanFile(bytes: try Files.bytes(of: $0), fileName: $0)
    }
    options.hours =
      try planFile?.today
      ?? today.first.map { try Schedule(osm: $0, source: .flag("--today \($0)")) }
    options.dateOrder = dates.first
    options.holidays =
      try holidays.first.map {
        try Holidays.dates(bytes: try Files.bytes(of: $0), fileName: $0, order: dates.first)
      } ?? []
    options.countColumn = countColumn.first
    options.countsBothWays = bothWays
    options.decimalMark = decimal.first?.mark
    options.isUTC = utc
    options.missingIsZero = missingIsZero
    if let name = timezone.first {
      options.localOffset = try TimeZones.clock(named: name, at: .flag("--timezone \(name)")).offset
    } else if let planFile, let name = planFile.timezone {
      options.localOffset = try TimeZones.clock(named: name, at: planFile.timezoneSource).offset
    }
    return options
  }
}

/// A decimal mark in a flag.
struct DecimalArgument: ExpressibleByArgument {
  let mark: Character

  init?(argument: String) {
    guard argument == "." || argument == ",", let mark = argument.first else { return nil }
    self.mark = mark
  }
}

extension DateOrder: ExpressibleByArgument {}
