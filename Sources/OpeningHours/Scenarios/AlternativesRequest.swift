public import OpeningHoursTables

extension Alternatives.Request {
  /// The most alternatives that can be asked for; nobody compares more.
  public static let mostWeeks = 20

  /// A request as flags state it.
  ///
  /// - Parameters:
  ///   - count: How many: "5".
  ///   - within: How much less they may be worth: "3%"; that much where nothing is said.
  ///   - apart: How many hours differ at least: "4"; that many where nothing is said.
  ///   - grid: The grid on which hours are decided.
  /// - Throws: `InputErrors` with every flag that cannot be read.
  public init(
    count: String, within: String? = nil, apart: String? = nil, grid: WeekGrid
  ) throws(InputErrors) {
    var problems: [Diagnostic] = []
    func read<Value>(
      _ flag: String, _ text: String, _ body: () throws(TextError) -> Value
    ) -> Value? {
      do {
        return try body()
      } catch {
        problems.append(error.at(.flag("--\(flag) \(text)")))
        return nil
      }
    }
    let (within, apart) = (within ?? "3%", apart ?? "4")
    let number = read("alternatives", count) { () throws(TextError) in try Self.count(count) }
    let part = read("within", within) { () throws(TextError) in try Self.millionths(within) }
    let minutes = read("apart", apart) { () throws(TextError) in try Self.minutes(apart, grid) }
    guard let number, let part, let minutes else { throw InputErrors(problems) }
    self.init(count: number, millionths: part, minutesApart: minutes)
  }

  private static func count(_ text: String) throws(TextError) -> Int {
    guard let count = TimeText.wholeNumber(text.trimmed), (1...mostWeeks).contains(count) else {
      throw TextError(
        "\"\(text)\" is not a number of alternatives", hint: "write 1 to \(mostWeeks)")
    }
    return count
  }

  private static func millionths(_ text: String) throws(TextError) -> Int {
    let plain = text.trimmed
    let isPercent = plain.hasSuffix("%")
    let number = TimeText.decimal(isPercent ? String(plain.dropLast()).trimmed : plain)
    guard let number, number <= (isPercent ? 100 : 1) else {
      throw TextError("\"\(text)\" is not a share from 0 to 100 %", hint: "write 3% or 0.03")
    }
    return Int((number * (isPercent ? 10_000 : 1_000_000)).rounded())
  }

  private static func minutes(_ text: String, _ grid: WeekGrid) throws(TextError) -> Int {
    let minutes = try TimeText.minutes(text)
    guard minutes > 0 else {
      throw TextError(
        "weeks that differ by nothing are the same", hint: "write 4, or 90 min")
    }
    guard minutes % grid.slotMinutes == 0 else {
      throw TextError(
        "\(minutes.lengthInWords) is not a whole number of \(grid.slotMinutes)-minute slots",
        hint: "hours are decided on that grid")
    }
    return minutes
  }
}
