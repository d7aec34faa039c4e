import Testing

@testable import OpeningHoursTables

/// A table with hours on one side and weekdays on the other may hold visits or wishes.
struct VisitsOrWishesTests {
  private enum Content { case visits, shares, other }

  private func content(_ text: String, isSaidToBeWishes: Bool = false) throws -> Content {
    var options = ImportOptions()
    options.holdsWishes = isSaidToBeWishes
    return switch try ImportedFile(bytes: Array(text.utf8), fileName: "v.csv", options: options) {
    case .visits: .visits
    case .shares: .shares
    default: .other
    }
  }

  private func refusal(_ text: String) throws -> String {
    let error = #expect(throws: InputErrors.self) { try content(text) }
    return try #require(error).description
  }

  @Test(arguments: [
    "Besucher,Mo,Di\n10-11,14,38\n", "Visits in March\ntime,Mon,Tue\n10-11,140,38\n",
    "day,time,visits\nmon,10-11,4\n", "laiks,pirmdiena (apmeklējumi),otrdiena\n10-11,14,38\n",
  ])
  func `words for visits make it visits`(_ text: String) throws {
    #expect(try content(text) == .visits)
  }

  @Test(arguments: [
    "time,Mon,Tue\n10-11,14,38\n", "time,Mon,Tue\n10-11,140,38\nn = 312,,\n",
    "Zeit;Mo;Di\n10-11;140;38\nBefragte: 312;;\n", "hour,Mon,Tue\n10-11,14 %,38 %\n",
    "\"Visits people wish for, in %\"\nhour,Mon,Tue\n10-11,14,38\n",
    "time,Mon,Tue\n10-11 (n = 398),140,38\n12-13 (n = 398),14,3\n",
    "Umfrage 2025\nStunde;Mo;Di\n10-11;14;38\n",
  ])
  func `percent, people asked and words for a survey make it wishes`(_ text: String) throws {
    #expect(try content(text) == .shares)
  }

  @Test(arguments: [
    "time,Mon,Tue\n10-11,140,38\n",
    "When would you visit? (visits)\ntime,Mon,Tue\n10-11,14,38\n",
  ])
  func `what may be either is asked about`(_ text: String) throws {
    let asked = try refusal(text)
    #expect(asked.contains("may hold visits that were counted, or wishes of people who were asked"))
    #expect(asked.contains("--from counts") && asked.contains("--shares"))
  }

  @Test func `what is said to be wishes is not taken for visits`() throws {
    let text = "time,Mon (count),Tue\n10-11,14,38\n"
    #expect(try content(text) == .visits)
    #expect(try content(text, isSaidToBeWishes: true) == .shares)
  }

  @Test func `people that are said to be wishes need the number asked`() throws {
    let text = "day,hour,people\nmon,10-11,14\nmon,11-12,38\n"
    #expect(try content(text) == .visits)
    let error = #expect(throws: InputErrors.self) {
      _ = try content(text, isSaidToBeWishes: true)
    }
    #expect(error?.description.contains("need the number of people asked") == true)
  }

  @Test func `percent is never a number of visits`() throws {
    for text in ["time,Mon\n10-11,14 %\n", "\"Parts, in percent\"\ntime,Mon\n10-11,14\n"] {
      let error = #expect(throws: InputErrors.self) {
        _ = try Visits(bytes: Array(text.utf8), fileName: "v.csv")
      }
      #expect(error?.description.contains("is no number of visits") == true)
    }
  }
}
