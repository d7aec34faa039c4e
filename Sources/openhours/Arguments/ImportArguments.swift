public import ArgumentParser
public import OpeningHoursTables

/// What `import` may be told about an export.
struct ImportArguments: ParsableArguments {
  @Option(
    name: .long,
    help: .init(
      "The question about hours, by its code or the beginning of its text.", valueName: "question"))
  var question: [String] = []

  @Option(
    name: .long,
    help: "Whether the hours are the rows or the columns of a LimeSurvey array with mere codes.")
  var hoursAre: [ImportOptions.Side] = []

  @Option(
    name: .long,
    help: .init(
      "First and last of the hours that mere codes stand for, such as 8-22.", valueName: "span"))
  var hours: [HoursArgument] = []

  @Flag(
    name: .long,
    help: "Every hour was offered on every day, so hours that nobody ticked are a no, not unasked.")
  var everySlotOffered = false

  @Flag(
    name: .long,
    help: "The survey asks about no hours: carry its closed answers over, for ratings and reasons.")
  var withoutHours = false

  @Option(
    name: .long,
    help: """
      The encoding of a file that is not UTF-8: \(TextEncoding.allCases.dropFirst().map(\.rawValue)
        .joined(separator: ", ")).
      """)
  var encoding: [TextEncodingArgument] = []

  @Option(
    name: .long,
    help: .init("The sheet of a workbook, where several can be meant.", valueName: "name"))
  var sheet: [String] = []

  @Option(
    name: .long,
    help: "Which answer counts of somebody who answered more than once (default: last).")
  var doubles: [DoublesRule] = []

  @Option(
    name: .long,
    help: "The clock of hours without am and pm: with 12, 1-2 after 11-12 is in the afternoon.")
  var clock: [ClockFace] = []

  @Option(
    name: .long,
    help: .init("How many people were asked, where a tally does not say it.", valueName: "people"))
  var sample: [Int] = []

  @Option(name: .long, help: "What the cells of a table of wishes hold.")
  var cells: [ShareTableOptions.Cells] = []

  @Option(
    name: .long,
    help: .init(
      "The hours of a part of the day, such as morning=9-12; repeatable.", valueName: "part=span"))
  var parts: [PartArgument] = []

  /// A repeated flag is an error: which of the two is meant cannot be told.
  func validate() throws {
    for (name, count) in [
      ("question", question.count), ("hours-are", hoursAre.count), ("hours", hours.count),
      ("encoding", encoding.count), ("sheet", sheet.count), ("doubles", doubles.count),
      ("clock", clock.count), ("sample", sample.count), ("cells", cells.count),
    ] where count > 1 {
      throw ValidationError("--\(name) is given more than once")
    }
    if let people = sample.first, !(1...1_000_000_000).contains(people) {
      throw ValidationError("--sample \(people) is no number of people asked")
    }
    if let part = parts.first(where: { part in parts.count { $0.part == part.part } > 1 })?.part {
      throw ValidationError("--parts \(part.rawValue) is given more than once")
    }
  }

  /// The flags that say something of a table of wishes alone.
  var flagsOfWishes: [String] {
    [
      sample.isEmpty ? nil : "--sample", cells.isEmpty ? nil : "--cells",
      parts.isEmpty ? nil : "--parts",
    ].compactMap(\.self)
  }

  func options(progress: (@Sendable (Int, Int) -> Void)?) -> ImportOptions {
    var options = ImportOptions()
    options.question = question.first
    options.hoursAre = hoursAre.first
    options.hours = hours.first?.span
    options.everySlotWasOffered = everySlotOffered
    options.hasNoHours = withoutHours
    options.encoding = encoding.first?.encoding ?? .utf8
    options.sheet = sheet.first
    options.doubles = doubles.first
    options.clock = clock.first
    options.wishes.sample = sample.first
    options.wishes.cells = cells.first
    options.wishes.parts = Dictionary(parts.map { ($0.part, $0.span) }) { first, _ in first }
    options.progress = progress
    return options
  }
}

/// A span of hours in a flag.
struct HoursArgument: ExpressibleByArgument {
  let span: TimeSpan

  init?(argument: String) {
    guard case .span(let span) = try? HourLabel(argument) else { return nil }
    self.span = span
  }
}

/// A part of the day with its hours in a flag.
struct PartArgument: ExpressibleByArgument {
  let part: DayPart
  let span: TimeSpan

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="),
      let part = DayPart(rawValue: String(argument[..<equals])),
      case .span(let span) = try? HourLabel(String(argument[argument.index(after: equals)...]))
    else { return nil }
    self.part = part
    self.span = span
  }
}

/// An encoding in a flag, by any of its names.
struct TextEncodingArgument: ExpressibleByArgument {
  let encoding: TextEncoding

  init?(argument: String) {
    guard let encoding = TextEncoding(name: argument) else { return nil }
    self.encoding = encoding
  }

  static var allValueStrings: [String] { TextEncoding.allCases.map(\.rawValue) }
}

extension ImportKind: ExpressibleByArgument {}
extension ImportOptions.Side: ExpressibleByArgument {}
extension DoublesRule: ExpressibleByArgument {}
extension ClockFace: ExpressibleByArgument {}
extension ShareTableOptions.Cells: ExpressibleByArgument {}
