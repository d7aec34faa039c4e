import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// What a team wishes of the hours, beside what customers do.
struct StaffWishesReportTests {
  private func question(_ staff: String) throws -> PlanQuestion {
    let plan = """
      library: Branch
      today: "Mo-Tu 09:00-13:00"
      frame: 9-14
      demand: { wishes: wishes.csv, sample: 100 }
      close: wed-sun
      weekly-hours: 9
      groups: { staff: { people: 4, hours: 20, shift: 2-6 } }
      min-staff: 1
      late-shift: "12:30"
      \(staff)
      """
    let team = "hour,Mon,Tue\n9-10,75,75\n10-11,100,100\n11-12,100,100\n12-13,50,25\n13-14,0,0\n"
    return try PlanQuestion(path: "plan.yaml") { path, _ in
      switch path {
      case "plan.yaml": Array(plan.utf8)
      case "team.csv": Array(team.utf8)
      default: Array(Question.twoDays.utf8)
      }
    }
  }

  private let both = """
    staff-wishes: { open: team.csv, people: 4 }
    burden: { late: 1 }
    """

  @Test func `an answer, a price list and a front show both sides, in three languages`() throws {
    let asked = try question(both)
    guard case .proposal(let proposal) = try asked.problem.decided() else {
      Issue.record("there is a week")
      return
    }
    let report = ProposalReport(plan: asked.plan, proposal: proposal, planPath: "plan.yaml")
    let prices = PriceReport(plan: asked.plan, list: PriceList(of: proposal))
    let front = SweepReport(plan: asked.plan, front: try Front(.staffWishes, asked))
    for language in Language.allCases {
      let texts = [
        report.text(TextStyle(), language), prices.text(TextStyle(), language, showsAll: true),
        front.text(TextStyle(), language),
      ]
      for text in texts { #expect(tooWide(text).isEmpty, "\(tooWide(text))") }
      try expectGolden(
        texts.joined(separator: "\n"), "staff-wishes-\(language.rawValue).txt")
    }
    try expectGolden(try front.json(), "front-staff-wishes.json")
    #expect(try report.json().contains("\"staff_wishes\""))
    #expect(try prices.json().contains("\"staff_wishes\""))
  }

  @Test func `what an hour costs in wishes and burden is what the week with it has more`() throws {
    let asked = try question(
      """
      staff-wishes: { open: team.csv, people: 4 }
      burden: { late: 1, "mon 12-14": 0.5, "tue 9-10": 0.5 }
      """)
    guard case .proposal(let proposal) = try asked.problem.decided() else {
      Issue.record("there is a week")
      return
    }
    let wishes = try #require(asked.plan.file.staffWishes)
    let prices = PriceReport(plan: asked.plan, list: PriceList(of: proposal))
    #expect(!prices.staffWishPrices.isEmpty)
    for wish in prices.staffWishPrices {
      let price = wish.price
      let flag = PlanFile.Flag(
        price.isOpen ? .close : .open, "\(price.day.key)=\(price.span.short)")
      guard case .proposal(let other) = try asked.asking([flag]).problem.decided() else {
        Issue.record("\(flag.typed)")
        continue
      }
      #expect(wish.loss == proposal.thousandths - other.thousandths, "\(flag.typed)")
      #expect(
        wish.more == Double(wishes.kept(in: other.schedule) - wishes.kept(in: proposal.schedule)))
    }
    let late = prices.list.prices.filter { (prices.burden(of: $0) ?? 0) != 0 }
    #expect(!late.isEmpty)
    #expect(late.allSatisfy { (prices.burden(of: $0) ?? 0) % 500 == 0 })
  }

  @Test func `a gain among the prices of wishes is explained beneath them`() throws {
    // One block a day by default: closed in so many words, 11 to 12 leaves two that are worth more.
    let plan = """
      library: Branch
      today: "Mo 09:00-13:00"
      frame: 9-14
      demand: { wishes: wishes.csv, sample: 100 }
      close: tue-sun
      weekly-hours: 4
      staff-wishes: { closed: team.csv, people: 4 }
      """
    let customers = "hour,Mon\n9-10,50\n10-11,50\n11-12,1\n12-13,50\n13-14,50\n"
    let asked = try PlanQuestion(path: "plan.yaml") { path, _ in
      switch path {
      case "plan.yaml": Array(plan.utf8)
      case "team.csv": Array("hour,Mon\n11-12,75\n".utf8)
      default: Array(customers.utf8)
      }
    }
    guard case .proposal(let proposal) = try asked.problem.decided() else {
      Issue.record("there is a week")
      return
    }
    let prices = PriceReport(plan: asked.plan, list: PriceList(of: proposal))
    #expect(prices.staffWishPrices.map(\.loss) == [-49_000])
    let blocks = StaffWishPrices(report: prices, language: .english).blocks
    let remarks = blocks.flatMap { block -> [String] in
      if case .remarks(let lines) = block { lines } else { [] }
    }
    #expect(remarks.contains { $0.hasPrefix("A loss below 0 is a gain") }, "\(remarks)")
  }

  @Test func `a plan that names no wishes says nothing of them`() throws {
    let asked = try question("")
    guard case .proposal(let proposal) = try asked.problem.decided() else {
      Issue.record("there is a week")
      return
    }
    let report = ProposalReport(plan: asked.plan, proposal: proposal, planPath: "plan.yaml")
    #expect(!(try report.json().contains("staff_wishes")))
    #expect(!report.text(TextStyle(), .english).contains("Wishes of staff"))
  }
}
