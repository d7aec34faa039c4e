import Testing

@testable import OpeningHoursTables

/// Codes that name neither days nor hours, each with the right hours worked out by hand.
struct CodedHoursTests {
  /// An export whose array has these codes; the first person ticks the first hour of each day.
  private func export(_ hours: [String], days: [String] = (1...7).map { "D\($0)" }) -> String {
    let pairs = hours.flatMap { hour in days.map { "Q3[\(hour)_\($0)]" } }
    let ticks = hours.indices.flatMap { hour in days.map { _ in hour == 0 ? "Y" : "" } }
    return (["id", "submitdate"] + pairs).joined(separator: ";") + "\n"
      + (["1", "2024-01-01"] + ticks).joined(separator: ";") + "\n"
  }

  private func monday(_ survey: Survey) -> [String] {
    survey.slots.filter { $0.day == .monday }.map(\.span.short)
  }

  private func codes(_ prefix: String, _ numbers: ClosedRange<Int>, width: Int = 2) -> [String] {
    numbers.map { prefix + String(repeating: "0", count: max(0, width - "\($0)".count)) + "\($0)" }
  }

  @Test func `H08 to H21 are the clock, told or not`() throws {
    let text = export(codes("H", 8...21))
    let expected = (8...21).map { "\($0)-\($0 + 1)" }
    #expect(monday(try imported(text).survey) == expected)
    #expect(monday(try imported(text) { $0.hours = try? span("8-22") }.survey) == expected)
    #expect(try imported(text).survey.ticks(0).first == "mon 8-9")
  }

  @Test func `hours told for H10 to H18 are hours, not half hours`() throws {
    let text = export(codes("H", 10...18))
    let read = try imported(text) { $0.hours = try? span("10-19") }
    #expect(monday(read.survey) == (10...18).map { "\($0)-\($0 + 1)" })
  }

  @Test func `half hours of the clock are read too`() throws {
    let text = export(["T0900", "T0930", "T1000", "T1030"])
    #expect(monday(try imported(text).survey) == ["9-9:30", "9:30-10", "10-10:30", "10:30-11"])
  }

  @Test func `numbers without letters that begin as a day are the clock`() throws {
    #expect(monday(try imported(export(codes("", 9...17))).survey).first == "9-10")
  }

  @Test func `codes counted from 1 need to be told, as ever`() throws {
    let text = export(codes("SQ", 1...14, width: 3))
    #expect(try refusal(text)[0].contains("cannot be known"))
    let read = try imported(text) { $0.hours = try? span("8-22") }
    #expect(monday(read.survey).first == "8-9")
    #expect(monday(read.survey).last == "21-22")
    let numbered = try imported(export(codes("H", 1...14))) { $0.hours = try? span("8-22") }
    #expect(numbered.survey.slots == read.survey.slots)
  }

  @Test func `where two readings fit both are named`() throws {
    let found = try refusal(export(codes("SQ", 10...18, width: 3))) {
      $0.hours = try? span("10-19")
    }
    #expect(found[0].contains("hours of the clock"))
    #expect(found[0].contains("18 x 30 minutes"))
  }

  @Test func `hours that contradict the clock of the codes are refused`() throws {
    let text = export(codes("H", 8...21))
    #expect(try refusal(text) { $0.hours = try? span("9-22") }[0].contains("--hours says 9-22"))
    let half = export(codes("H", 8...16))
    #expect(try refusal(half) { $0.hours = try? span("8-16") }[0].contains("clock from 8-17"))
  }
}
