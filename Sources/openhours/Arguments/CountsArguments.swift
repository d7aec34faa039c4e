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

  @Option(
    name: .long,
    help: .init(
      "Counts: the heading of the counts; once for each to be added up.", valueName: "heading"))
  var countColumn: [String] = []

  @Option(
    name: .long,
    help: .init("Counts: only this counter, door or house; repeatable.", valueName: "name"))
  var counter: [String] = []

  @Option(name: .long, help: "Counts: which number comes first in dates: dmy, mdy, ymd.")
  var dates: [DateOrder] = []

  @Option(
    name: .long, help: .init("Counts: the decimal mark, . or ,", valueName: "mark"))
  var decimal: [DecimalArgument] = []

  @Option(
    name: .long,
    help: .init(
      "Counts: where the library is, for times in UTC: Europe/Berlin.", valueName: "zone"))
  var timezone: [String] = []

  @Flag(
    name: .long, inversion: .prefixedNo, exclusivity: .exclusive,
    help: "Counts: times without a zone are UTC.")
  var utc: Bool?

  @Option(
    name: .long, help: .init("Counts: the first day that counts, as 2025-03-31.", valueName: "date")
  )
  var fromDate: [DateArgument] = []

  @Option(
    name: .long, help: .init("Counts: the last day that counts, as 2025-06-30.", valueName: "date"))
  var toDate: [DateArgument] = []

  @Option(
    name: .long,
    help: .init("Counts: put them together over so many minutes.", valueName: "minutes"))
  var every: [Int] = []

  @Option(name: .long, help: "Counts: whether times are the start or end of what was counted over.")
  var stamps: [StampSide] = []

  @Option(
    name: .long, help: "Counts: of different counts of one time take the last or the sum.")
  var sameTime: [CountsOptions.SameTime] = []

  @Flag(
    name: .long, inversion: .prefixedNo, exclusivity: .exclusive,
    help: "Counts: the counter only counts on.")
  var runningTotals: Bool?

  @Flag(name: .long, help: "Counts: passages in and out together; half of them are visits.")
  var bothWays = false

  @Flag(name: .long, help: "Counts: a time without a row had no visits.")
  var missingIsZero = false

  @Flag(
    name: .long,
    help: "Counts: tell each week beside the averages, so that confidence can draw weeks.")
  var byWeek = false

  func validate() throws {
    let once: [(name: String, count: Int)] = [
      ("today", today.count), ("plan", plan.count), ("holidays", holidays.count),
      ("dates", dates.count), ("decimal", decimal.count), ("timezone", timezone.count),
      ("from-date", fromDate.count), ("to-date", toDate.count), ("every", every.count),
      ("stamps", stamps.count), ("same-time", sameTime.count),
    ]
    for (name, count) in once where count > 1 {
      throw ValidationError("--\(name) is given more than once")
    }
    if !today.isEmpty, !plan.isEmpty {
      throw ValidationError("--today and --plan both say the hours: leave one out")
    }
    if let minutes = every.first, !(5...1440).contains(minutes) || 1440 % minutes != 0 {
      throw ValidationError("--every takes minutes that fill a day, as in --every 60")
    }
    if let first = fromDate.first, let last = toDate.first, first.date > last.date {
      throw ValidationError("--from-date is after --to-date")
    }
    if utc == true, timezone.isEmpty, plan.isEmpty {
      throw ValidationError("--utc needs the place too, as in --timezone Europe/Berlin")
    }
  }

  /// The files that are read beside the counter's own.
  var files: [String] { plan + holidays }

  func options(encoding: TextEncoding) throws -> CountsOptions {
    var options = CountsOptions()
    options.encoding = encoding
    let planFile = try plan.first.map {
      try PlanFile(bytes: try Files.bytes(of: $0), fileName: $0, needsDemand: false)
    }
    options.hours =
      try planFile?.today
      ?? today.first.map { try Schedule(osm: $0, source: .flag("--today \($0)")) }
    options.dateOrder = dates.first
    options.holidays =
      try holidays.first.map {
        try Holidays.dates(bytes: try Files.bytes(of: $0), fileName: $0, order: dates.first)
      } ?? []
    options.countColumns = countColumn
    options.counters = counter
    options.firstDate = fromDate.first?.date
    options.lastDate = toDate.first?.date
    options.stretchMinutes = every.first
    options.stamps = stamps.first
    options.sameTime = sameTime.first
    options.runningTotals = runningTotals
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

/// A day in a flag, as ISO 8601 writes it.
struct DateArgument: ExpressibleByArgument {
  let date: CalendarDate

  init?(argument: String) {
    guard let date = CalendarDate(iso: argument) else { return nil }
    self.date = date
  }
}

extension DateOrder: ExpressibleByArgument {}
extension StampSide: ExpressibleByArgument {}
extension CountsOptions.SameTime: ExpressibleByArgument {}
