import OpeningHoursTables
import Testing

@testable import OpeningHours

/// What the audit of a timetable finds.
struct MobileAuditTests {
  private static let library = MobileLibrary(
    name: "van", source: .flag("van"), stops: ["a", "b", "c"].map { MobileStop(name: $0) },
    weeks: 1,
    today: MobileTimetable(visits: [
      MobileVisit(stop: 0, week: 0, day: .monday, span: TinyVans.span(560, 60)),
      MobileVisit(stop: 1, week: 0, day: .monday, span: TinyVans.span(700, 60)),
      MobileVisit(stop: 2, week: 0, day: .tuesday, span: TinyVans.span(600, 30)),
      MobileVisit(stop: 2, week: 0, day: .monday, span: TinyVans.span(800, 30)),
    ]),
    vehicleDays: [.init(week: 0, day: .monday), .init(week: 0, day: .tuesday)],
    drive: MobileDrive(
      between: [0, 1, 2].map { from in [0, 1, 2].map { .init(minutes: $0 == from ? 0 : 15) } },
      fromDepot: [20, 20, 20].map { .init(minutes: $0) },
      toDepot: [20, 20, 20].map { .init(minutes: $0) }),
    depot: "Depot",
    demand: MobileDemand(
      windows: (0..<3).map { _ in
        Weekday.allCases.map { _ in [.init(TinyVans.span(540, 400), thousandthsAnHour: 2000)] }
      }),
    rules: MobileSamples.rules(
      .frame(TinyVans.span(540, 420)), .mostMoved(1),
      .lunch(minutes: 30, within: TinyVans.span(660, 180)), .driveTolerance(minutes: 2)))

  private func findings(
    value: Int = 6000, bound: Int = 6000, prices: MobilePrices = .none,
    _ change: (inout [MobileVisit]) -> Void
  ) -> [String] {
    var timetable = Self.library.today
    change(&timetable.visits)
    let proposal = MobileProposal(
      library: Self.library, prices: prices, timetable: timetable, value: value, bound: bound,
      ending: .effort)
    return MobileAudit(proposal).findings.map(\.description)
  }

  @Test func `today's timetable passes`() {
    #expect(findings { _ in } == [])
    #expect(findings(bound: 7000) { $0[0].span = TinyVans.span(570, 60) } == [])
  }

  private typealias Change = (inout [MobileVisit]) -> Void

  @Test func `each broken rule is found`() {
    let changes: [(String, Change)] = [
      ("another length", { $0[0].span = TinyVans.span(560, 50) }),
      ("a week of no rotation", { $0[0].week = 1 }),
      ("c: another weekday", { $0[2].day = .wednesday }),
      ("10 min for a drive of 13 min from a to b", { $0[0].span = TinyVans.span(630, 60) }),
      ("10 min for a drive of 20 min from Depot to a", { $0[0].span = TinyVans.span(550, 60) }),
      (
        "no lunch",
        { visits in
          visits[0].span = TinyVans.span(610, 60)
          visits[1].span = TinyVans.span(690, 60)
          visits[3].span = TinyVans.span(785, 30)
        }
      ),
      ("a time of which nobody knows the worth", { $0[2].span = TinyVans.span(930, 30) }),
      ("2 vehicles on Monday of week 1", { $0[0].vehicle = 1 }),
      (
        "2 visits moved, at most 1",
        { visits in
          visits[0].day = .tuesday
          visits[0].span = TinyVans.span(700, 60)
          visits[1].day = .tuesday
          visits[1].span = TinyVans.span(800, 60)
        }
      ),
    ]
    for (expected, change) in changes {
      let found = findings(change)
      #expect(found.contains { $0.contains(expected) }, "\(expected): \(found)")
    }
  }

  @Test func `a lost visit and wrong figures are found`() {
    #expect(findings { $0.removeLast() } == ["visits are missing, or there are more"])
    #expect(findings(value: 6001, bound: 6001) { _ in } == ["the value is 6000, not 6001"])
    #expect(findings(bound: 5999) { _ in } == ["the bound is below the value"])
    let worse = findings(value: 5000, bound: 6000) { $0[2].span = TinyVans.span(900, 30) }
    #expect(worse.contains("today's timetable is worth more") || !worse.isEmpty)
  }

  @Test func `prices are counted as they are stated`() {
    // Two routes: 560 to 830 with 40 min of depot legs, and 600 to 630 with 40.
    let minutes = 270 + 40 + 30 + 40
    let prices = MobilePrices(
      vehicleMinute: 3,
      standing: [
        .init(stop: 0, day: .monday, span: TinyVans.span(570, 30), thousandths: 100),
        .init(stop: 0, day: .monday, span: TinyVans.span(550, 30), thousandths: 1000),
        .init(stop: 2, week: 1, day: .tuesday, span: TinyVans.span(600, 30), thousandths: 10),
      ])
    let value = 6000 + 100 - 3 * minutes
    #expect(findings(value: value, bound: value, prices: prices) { _ in } == [])
  }
}
