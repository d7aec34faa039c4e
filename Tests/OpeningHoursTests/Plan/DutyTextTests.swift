import OpeningHoursTables
import Testing

@testable import OpeningHours

/// Duties a week are exact: a third of three people is one.
struct DutyTextTests {
  @Test(arguments: [
    ("1/3", 1, 3), ("0.5", 1, 2), ("0,25", 1, 4), ("1", 1, 1), ("0", 0, 1), ("2/6", 1, 3),
    ("0.33", 1, 3), ("0.333", 1, 3), ("0.67", 2, 3), ("0.66", 2, 3), ("0.17", 1, 6),
    ("0.34", 17, 50), ("0.3", 3, 10), ("0.14", 1, 7), ("1.33", 4, 3), ("7", 7, 1),
  ])
  func `a share is read as written, and as the rotation that it is`(
    _ text: String, _ numerator: Int, _ denominator: Int
  ) throws {
    #expect(try DutyText.perHead(text) == Fraction(numerator, denominator))
  }

  @Test(arguments: ["8", "1/0", "a", "1/2/3", "0.1234567", "-1", "", "99999/10000", "7.01"])
  func `what is no number of duties a week is refused`(_ text: String) {
    #expect(throws: TextError.self) { try DutyText.perHead(text) }
  }

  @Test(arguments: [(3, "1/3", 1), (6, "1/3", 2), (3, "0.34", 1), (2, "1/3", 0), (7, "1/7", 1)])
  func `people times a share are whole duties`(_ people: Int, _ text: String, _ duties: Int) throws
  {
    #expect(try DutyText.perHead(text).times(people) == duties)
  }

  @Test func `a rule says its share as a fraction where no decimal is exact`() {
    func name(_ share: Fraction) -> String {
      TeamRule.mostDuties(group: "a", .saturday, share).name
    }
    #expect(name(Fraction(1, 3)) == "a: each at most 1/3 Saturday duties a week on average")
    #expect(name(Fraction(1, 2)) == "a: each at most 0.5 Saturday duties a week on average")
  }
}
