import OpeningHoursTables
import Testing

@testable import OpeningHours

/// A number without a unit is hours, but nobody means a block of ninety of them.
struct BareNumberTests {
  @Test(arguments: [
    ("shortest-block: 90", "90 min"), ("shortest-block: { sat: 45 }", "45 min"),
    ("shortest-block: 15", "15 min"), ("longest-block: 240", "240 min"),
    ("shortest-closure: 30", "30 min"), ("longest-day: 600", "600 min"), ("visit: 60", "60 min"),
    ("min-staff: 1\npreparation: 30", "30 min"), ("min-staff: 1\nclosing-down: 5", "5 min"),
    ("groups: { a: { people: 1, hours: 10 } }\nmin-staff: 1\nlongest-work: 480", "480 min"),
    ("groups: { a: { people: 1, hours: 10 } }\nmin-staff: 1\nbreak-after: { \"6\": 5 }", "5 min"),
  ])
  func `a bare number that can only be minutes is asked about`(
    _ text: String, _ hint: String
  ) throws {
    let found = try problems(planText(text))
    #expect(found.count == 1)
    #expect(found[0].contains("write \(hint), or"), "\(found)")
  }

  @Test(arguments: [
    "shortest-block: 3", "shortest-block: 90 min", "shortest-block: 1.5", "longest-day: 10",
    "min-staff: 1\npreparation: 0.5", "min-staff: 1\npreparation: 30 min", "visit: 60 min",
    "min-staff: 1\npreparation: 3 h", "shortest-block: { mon: 14 }",
  ])
  func `what can be hours is hours, and a unit settles it`(_ text: String) throws {
    #expect(try !plan(text).rules.isEmpty)
  }
}
