import ArgumentParser
import IntegerProgramming
import OpeningHours
import OpeningHoursTables

/// Whether weeks nearly as good as the best are wanted too, and which count as other weeks.
struct AlternativeOptions: ParsableArguments {
  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Show so many weeks nearly as good that really differ: 5.", valueName: "count"))
  var alternatives: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init("Alternatives are worth at most so much less: 3%, the default.", valueName: "share")
  )
  var within: [String] = []

  @Option(
    name: .long, parsing: .unconditionalSingleValue,
    help: .init(
      "Alternatives differ by at least so many hours a week: 4, the default.", valueName: "hours"))
  var apart: [String] = []

  func validate() throws {
    for (flag, values) in [
      ("alternatives", alternatives), ("within", within), ("apart", apart),
    ] {
      if values.count > 1 { throw ValidationError("--\(flag) stands twice") }
      if !values.isEmpty, alternatives.isEmpty {
        throw ValidationError("--\(flag) is about alternatives; add for example --alternatives 5")
      }
    }
  }

  /// What the flags ask for; nothing where no alternatives are wanted.
  func request(on grid: WeekGrid) throws -> Alternatives.Request? {
    guard let count = alternatives.first else { return nil }
    return try .init(count: count, within: within.first, apart: apart.first, grid: grid)
  }
}
