import OpeningHoursTables
import Testing

@testable import OpeningHours

/// A mark before three digits groups thousands for some and begins decimals for others.
struct ThousandsTests {
  private static let team = """
    groups:
      a: { people: 3, hours: 39, cost: 27.80 }
    min-staff: 1

    """

  @Test(arguments: [
    (team + "budget: 5.200", "\"5.200\" can be read as 5200 or as 5.2; write 5200, or 5.2"),
    (team + "budget: 5,250", "\"5,250\" can be read as 5250 or as 5.25; write 5250, or 5.25"),
    (team + "budget: +1.000", "\"1.000\" can be read as 1000 or as 1; write 1000, or 1 if"),
    (team + "staff-hours: 1.250", "\"1.250\" can be read as 1250 or as 1.25"),
    ("groups: { a: { people: 3, hours: 19.500 } }", "\"19.500\" can be read as 19500 or as 19.5"),
    ("groups: { a: { people: 3, hours: 9, cost: 27.805 } }", "write 27805, or 27.8050 if"),
    ("groups: { a: { people: 3, hours: 9, shift: 1.500-8 } }", "can be read as 1500 or as 1.5"),
    ("weekly-hours: 12.345 h", "\"12.345\" can be read as 12345 or as 12.345"),
    ("weekly-hours: \"1,250\"", "\"1,250\" can be read as 1250 or as 1.25"),
    ("shortest-block: { sat: 2.500 }", "\"2.500\" can be read as 2500 or as 2.5"),
    ("scenarios: { rich: { weekly-hours: 1.250 } }", "\"1.250\" can be read as 1250 or as 1.25"),
  ])
  func `what can be thousands or decimals is asked about`(
    _ text: String, _ message: String
  ) throws {
    let found = try problems(planText(text))
    #expect(found.count == 1 && found[0].contains(message), "\(found)")
  }

  @Test(arguments: [
    ("5200", 520_000), ("5.20", 520), ("5.2000", 520), ("12.345,50", 1_234_550),
    ("12,345.50", 1_234_550), ("1.250.000", 125_000_000), ("5 200", 520_000),
    ("5\u{A0}200,5", 520_050), ("5'200", 520_000), ("0.125", 13), ("0,5", 50),
  ])
  func `what can be read in one way only is read`(_ text: String, _ cents: Int) throws {
    #expect(try MoneyText.cents(text) == cents)
  }

  @Test(arguments: ["5.20.0", "1.2500.0", "5,20,0", "12.34,567.8", "5 20", ".5", "-5", "5%"])
  func `what is no number is refused`(_ text: String) {
    #expect(throws: TextError.self) { try MoneyText.cents(text) }
  }

  @Test func `a flag and a sweep ask as a plan does`() throws {
    let error = #expect(throws: InputErrors.self) { try plan("", "--weekly-hours 1.250") }
    #expect(try #require(error).description.contains("can be read as 1250 or as 1.25"))
    let swept = #expect(throws: InputErrors.self) { try SweepRange("budget=5.200..6000") }
    #expect(try #require(swept).description.contains("can be read as 5200 or as 5.2"))
    #expect(try SweepRange("budget=5200..6000:400").key == .budget)
  }

  @Test func `the number asked has thousands, for there are no parts of people`() throws {
    let file = try planFile("today: Mo 9-12\ndemand: { wishes: a.csv, sample: 4.474 }\n")
    #expect(file.demand.sample == 4474)
  }
}
