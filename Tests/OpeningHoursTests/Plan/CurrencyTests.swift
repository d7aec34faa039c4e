import OpeningHoursTables
import Testing

@testable import OpeningHours

/// The money of a plan.
struct CurrencyTests {
  @Test(arguments: ["EUR", "\u{20AC}", "kr", "kr.", "CHF", "US$", "z\u{142}", "Euro"])
  func `a code or a sign names a currency`(_ text: String) throws {
    #expect(try planFile(planText("currency: \"\(text)\"")).currency?.name == text)
  }

  @Test(arguments: [
    ("EUR", "EUR\u{A0}8,000.50"), ("\u{20AC}", "\u{20AC}8,000.50"), ("US$", "US$8,000.50"),
    ("kr.", "kr.\u{A0}8,000.50"),
  ])
  func `a code stands apart from the number, a sign right before it`(
    _ name: String, _ text: String
  ) throws {
    #expect(Money(cents: 800_050, try Currency(name)).inWords == text)
  }

  @Test func `a plan that states no currency has none`() throws {
    #expect(try planFile(planText("")).currency == nil)
    #expect(Money(cents: 123_456_700).inWords == "1,234,567")
  }

  @Test func `what is raised or loosened stays in its currency`() throws {
    let money = Money(cents: 500, try Currency("EUR"))
    let number = try #require(Rule.Statement.team(.mostCost(money)).number)
    #expect(number.with(900) == .team(.mostCost(Money(cents: 900, money.currency))))
    #expect(number.unit == .cents(money.currency))
  }
}
