import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Where nothing but chance and the general change is at work, a review says so.
struct ReviewChanceTests {
  private static let plan = """
    today: "Mo-Fr 09:00-17:00"
    frame: 9-18
    demand: { wishes: w.csv, sample: 400, people: 2000, visits: v.csv, conversion: 0.1 }
    """
  private static let wishes = "hour,Mon,Tue,Wed,Thu,Fri\n17-18,20,14,11,25,17\n"
  /// Weeks scatter by this much more than chance alone.
  private static let dispersion = 3.0
  private static let trend = 1.2

  private func noise(_ generator: inout SeededGenerator) -> Double {
    (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0..<1, using: &generator) }
  }

  /// A count over some weeks of an hour with so many visits in truth.
  private func slot(
    _ day: Weekday, _ hour: Int, _ truth: Double, weeks: Int, _ generator: inout SeededGenerator
  ) throws -> Visits.Slot {
    let spread = (Self.dispersion * truth / Double(weeks)).squareRoot()
    let span = try #require(
      try TimeText.spans("\(hour)-\(hour + 1)", frame: .wholeDay).first)
    return Visits.Slot(
      day: day, span: span, visits: max(0, truth + spread * noise(&generator)), weeks: weeks)
  }

  @Test func `hardly ever an hour is called below or above, and the intervals hold`() throws {
    var generator = SeededGenerator(seed: 5)
    let (trials, conversion) = (300, 0.08)
    var (called, trendHeld, learnedHeld, dispersion) = (0, 0, 0, 0.0)
    let week = try Schedule(osm: "Mo-Fr 09:00-18:00", source: .flag("--week"))
    let question = try PlanQuestion(path: "plan.yaml") { path, _ in
      Array(
        (path == "plan.yaml"
          ? Self.plan : path == "w.csv" ? Self.wishes : "day,time,visits\nmon,9-10,1\n").utf8)
    }
    let days = Weekday.allCases.prefix(5)
    for _ in 0..<trials {
      var (before, after): ([Visits.Slot], [Visits.Slot]) = ([], [])
      for (number, day) in days.enumerated() {
        for hour in 9..<17 {
          let truth = 40 + 10 * Double((hour + number) % 6)
          before.append(try slot(day, hour, truth, weeks: 10, &generator))
          after.append(try slot(day, hour, Self.trend * truth, weeks: 8, &generator))
        }
        // The true shares are those of the table but for the chance of 400 people.
        let share = [20.0, 14, 11, 25, 17][number]
        let truth = share + (share * (100 - share) / 400).squareRoot() * noise(&generator)
        let visits = Self.trend * conversion * 20 * truth
        after.append(try slot(day, 17, visits, weeks: 8, &generator))
      }
      let review = try Review(
        of: question, introducing: week, after: .init(Visits(slots: after), fileName: "after.csv"),
        before: .init(Visits(slots: before), fileName: "before.csv"))
      called += review.kept.contains { $0.verdict != .within } ? 1 : 0
      trendHeld += review.trend?.interval.contains(Self.trend) == true ? 1 : 0
      learnedHeld += review.conversion?.interval.contains(conversion) == true ? 1 : 0
      dispersion += review.dispersion.factor / Double(trials)
      #expect(review.dispersion.isMeasured && review.opened.count == 5)
    }
    // Within what chance does to 300 trials.
    func part(_ count: Int) -> Double { Double(count) / Double(trials) }
    #expect(part(called) < 0.08, "\(part(called))")
    #expect((0.90...0.98).contains(part(trendHeld)), "\(part(trendHeld))")
    #expect((0.90...0.99).contains(part(learnedHeld)), "\(part(learnedHeld))")
    #expect(abs(dispersion - Self.dispersion) < 0.5, "\(dispersion)")
  }
}
