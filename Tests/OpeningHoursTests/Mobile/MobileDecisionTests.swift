import OpeningHoursTables
import Testing

@testable import OpeningHours

/// The timetable of a mobile library that is worth most.
struct MobileDecisionTests {
  private static let effort = MobileEffort(changes: 3, steps: 20, nodes: 500)

  @Test(arguments: 0..<40)
  func `a small van is decided as by trying everything`(_ seed: Int) throws {
    let library = TinyVans.library(seed)
    let price = seed % 3 == 0 ? 40 : 0
    let proposal = try library.decided(
      prices: MobilePrices(vehicleMinute: price), effort: Self.effort)
    #expect(proposal.value == TinyVanEnumeration(library: library, price: price).best)
    #expect(proposal.isProven)
  }

  @Test(arguments: 0..<6)
  func `the bound alone is no lower than the best`(_ seed: Int) throws {
    let library = TinyVans.library(seed)
    let best = TinyVanEnumeration(library: library, price: 0).best
    for steps in [0, 20] {
      let proposal = try library.decided(
        effort: MobileEffort(changes: 0, steps: steps, nodes: 0))
      #expect(proposal.bound >= best)
      #expect(proposal.value <= best)
    }
  }

  @Test(arguments: 0..<10)
  func `more visits that may move never hurt`(_ seed: Int) throws {
    let values = try (0...4).map {
      try TinyVans.library(seed, mostMoved: $0).decided(effort: Self.effort).value
    }
    #expect(values == values.sorted(), "\(values)")
  }

  @Test func `what nothing makes better stays as it is`() throws {
    for seed in 0..<10 {
      let library = TinyVans.library(seed, mostMoved: 0)
      let flat = library.stops.map { _ in
        Weekday.allCases.map { _ in
          [MobileDemand.Window(TinyVans.span(540, 120), thousandthsAnHour: 7000)]
        }
      }
      let same = library.with(demand: MobileDemand(windows: flat))
      let proposal = try same.decided(effort: Self.effort)
      #expect(proposal.timetable == library.today)
      #expect(proposal.isProven)
    }
  }

  @Test func `the order of stops and rows does not matter`() throws {
    for seed in 0..<10 {
      let library = TinyVans.library(seed)
      let proposal = try library.decided(effort: Self.effort)
      let order = Array(library.stops.indices.reversed())
      let other = library.reordered(order)
      let again = try other.decided(effort: Self.effort)
      #expect(again.value == proposal.value)
      #expect(again.bound == proposal.bound)
    }
  }

  @Test func `today's timetable is permitted where its legs are too short`() throws {
    let library = MobileSamples.shortLeg
    #expect(library.shortLegs(of: library.today).map(\.there) == [5])
    #expect(library.shortLegs(of: library.today).map(\.needed) == [9])
    let proposal = try library.decided(effort: Self.effort)
    #expect(proposal.timetable == library.today)
    #expect(proposal.shortLegs == proposal.todayShortLegs)
  }

  @Test func `a price of vehicles brings visits nearer to each other`() throws {
    let library = MobileSamples.twoStops(demand: nil)
    let free = try library.decided(effort: Self.effort)
    #expect(free.timetable == library.today)
    #expect(free.worth == MobileWorth(thousandths: 0, unknownMinutes: 60))
    let priced = try library.decided(
      prices: MobilePrices(vehicleMinute: 10), effort: Self.effort)
    #expect(library.vehicleMinutes(of: library.today) == [150])
    #expect(library.vehicleMinutes(of: priced.timetable) == [70])
  }

  @Test func `a stop is worth more where a system pays for it`() throws {
    let library = MobileSamples.twoStops(demand: nil)
    let span = TinyVans.span(900, 30)
    let prices = MobilePrices(standing: [
      .init(stop: 1, day: .monday, span: span, thousandths: 500)
    ])
    let proposal = try library.decided(prices: prices, effort: Self.effort)
    #expect(proposal.value == 500)
    #expect(proposal.timetable.stopsOpen(week: 0, on: .monday, during: span) == [1])
    #expect(library.today.stopsOpen(week: 0, on: .monday, during: span) == [])
  }

  @Test func `a stop of which nobody knows anything stays where it is`() throws {
    let library = MobileSamples.twoStops(demand: [
      Weekday.allCases.map { _ in
        [
          .init(TinyVans.span(540, 60), thousandthsAnHour: 1000),
          .init(TinyVans.span(600, 420), thousandthsAnHour: 9000),
        ]
      },
      Weekday.allCases.map { _ in [] },
    ])
    let proposal = try library.decided(effort: Self.effort)
    #expect(proposal.timetable.visits[1] == library.today.visits[1])
    #expect(proposal.timetable.visits[0].span.start.minutes >= 600)
    #expect(proposal.worth == MobileWorth(thousandths: 4500, unknownMinutes: 30))
  }

  @Test func `the same question has the same answer`() throws {
    let library = TinyVans.library(3)
    let one = try library.decided(effort: Self.effort)
    let other = try library.decided(effort: Self.effort)
    #expect(one.timetable == other.timetable && one.bound == other.bound)
  }
}

/// Mobile libraries made by hand.
enum MobileSamples {
  static func rules(_ statements: MobileRule.Statement...) -> [MobileRule] {
    statements.map { MobileRule($0, origin: .house, source: .flag("test")) }
  }

  /// Two stops with nine minutes between them, of which today's Monday has five, and no better time.
  static var shortLeg: MobileLibrary {
    let legs = [[0, 9], [9, 0]].map { $0.map { MobileDrive.Leg(minutes: $0) } }
    return MobileLibrary(
      name: "van", source: .flag("van"), stops: ["a", "b"].map { MobileStop(name: $0) }, weeks: 1,
      today: MobileTimetable(visits: [
        MobileVisit(stop: 0, week: 0, day: .monday, span: TinyVans.span(540, 60)),
        MobileVisit(stop: 1, week: 0, day: .monday, span: TinyVans.span(605, 55)),
      ]), vehicleDays: [.init(week: 0, day: .monday)], drive: MobileDrive(between: legs),
      demand: MobileDemand(
        windows: [0, 1].map { _ in
          Weekday.allCases.map { _ in
            [.init(TinyVans.span(540, 120), thousandthsAnHour: 1000)]
          }
        }), rules: rules(.frame(TinyVans.span(540, 120)), .mostMoved(2)))
  }

  /// Two stops of half an hour, ten minutes apart, with an hour and a half between them today.
  static func twoStops(demand: [[[MobileDemand.Window]]]?) -> MobileLibrary {
    let legs = [[0, 10], [10, 0]].map { $0.map { MobileDrive.Leg(minutes: $0) } }
    return MobileLibrary(
      name: "van", source: .flag("van"), stops: ["a", "b"].map { MobileStop(name: $0) }, weeks: 1,
      today: MobileTimetable(visits: [
        MobileVisit(stop: 0, week: 0, day: .monday, span: TinyVans.span(540, 30)),
        MobileVisit(stop: 1, week: 0, day: .monday, span: TinyVans.span(660, 30)),
      ]), vehicleDays: [.init(week: 0, day: .monday)], drive: MobileDrive(between: legs),
      demand: demand.map { MobileDemand(windows: $0) },
      rules: rules(.frame(TinyVans.span(540, 480)), .mostMoved(0)))
  }
}

extension MobileLibrary {
  /// The same with other worths.
  func with(demand: MobileDemand?) -> MobileLibrary {
    MobileLibrary(
      name: name, source: source, stops: stops, weeks: weeks, today: today,
      vehicleDays: vehicleDays, drive: drive, depot: depot, demand: demand, rules: rules)
  }

  /// The same with stops and visits in another order; each stop has one visit.
  func reordered(_ order: [Int]) -> MobileLibrary {
    func legs(_ list: [MobileDrive.Leg]?) -> [MobileDrive.Leg]? {
      list.map { list in order.map { list[$0] } }
    }
    return MobileLibrary(
      name: name, source: source, stops: order.map { stops[$0] }, weeks: weeks,
      today: MobileTimetable(
        visits: order.enumerated().map { place, old in
          let visit = today.visits[old]
          return MobileVisit(
            stop: place, week: visit.week, day: visit.day, span: visit.span,
            vehicle: visit.vehicle)
        }), vehicleDays: vehicleDays,
      drive: MobileDrive(
        between: order.map { from in order.map { drive.between[from][$0] } },
        fromDepot: legs(drive.fromDepot), toDepot: legs(drive.toDepot)), depot: depot,
      demand: demand.map { demand in MobileDemand(windows: order.map { demand.windows[$0] }) },
      rules: rules)
  }
}
