import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// What came after a change against what was expected.
struct ReviewTests {
  private static let wishes = "hour,Mon\n9-10,\n10-11,\n11-12,\n12-13,20\n13-14,10\n"
  private static let before = visits([100, 80, 60], weeks: 10)

  /// Counts of Monday from nine on.
  private static func visits(_ counts: [Double?], weeks: Int) -> String {
    "day,time,visits,weeks\n"
      + counts.enumerated().map { place, count in
        count.map { "mon,\(place + 9):00-\(place + 10):00,\($0),\(weeks)\n" } ?? ""
      }.joined()
  }

  private static func plan(_ demand: String, _ more: String = "") -> String {
    """
    today: "Mo 09:00-12:00"
    frame: 9-18
    demand: { \(demand) }
    \(more)
    """
  }

  private static let both =
    "wishes: w.csv, sample: 400, people: 1000, visits: v.csv, conversion: 0.1"

  private func review(
    _ after: String, week: String = "Mo 09:00-13:00", plan: String = Self.plan(Self.both),
    before: String? = nil, wishes: String = Self.wishes
  ) throws -> Review {
    let question = try PlanQuestion(path: "plan.yaml") { path, _ in
      Array((path == "plan.yaml" ? plan : path == "w.csv" ? wishes : Self.before).utf8)
    }
    func counts(_ text: String, _ name: String) throws -> PlanTables.Named<Visits> {
      .init(try Visits(bytes: Array(text.utf8), fileName: name), fileName: name)
    }
    return try Review(
      of: question, introducing: Schedule(osm: week, source: .flag("--week")),
      after: counts(after, "after.csv"), before: before.map { try counts($0, "before.csv") })
  }

  /// Worked out by hand: the trend is 264 / 240 = 1.1, so that 1.1 × 1,000 × 0.1 × 20 % = 22 visits were
  /// expected.
  @Test func `a small example`() throws {
    let review = try review(Self.visits([110, 88, 66, 22], weeks: 5))
    let trend = try #require(review.trend)
    #expect(abs(trend.factor - 1.1) < 1e-12 && trend.hours == 3)
    #expect(!review.dispersion.isMeasured && review.dispersion.factor == 4)
    let hour = try #require(review.opened.first)
    let expected = try #require(hour.expected)
    #expect(review.opened.count == 1 && hour.verdict == .within && hour.came == 22)
    #expect(abs(expected.visits - 22) < 1e-9 && abs((expected.asWished ?? 0) - 22) < 1e-9)
    // 4 × 22 / 5, 1.1² × 20 × 80 / 400, and 22² × the variance of the trend by its square.
    let chances: Double = 22 + 17.6 + 13.2 + 1.21 * 24
    let ofTrend: Double = 4 * chances / 57_600 / 1.21
    let variance: Double = 17.6 + 4.84 + 484 * ofTrend
    let upper = 22 + 1.96 * variance.squareRoot()
    #expect(abs(expected.range.upperBound - upper) < 1e-3)
    let learned = try #require(review.conversion)
    #expect(abs(learned.part - 0.1) < 1e-12 && learned.people == 1000 && learned.hours == 1)
    #expect(abs(learned.interval.upperBound - 0.1 - 0.04429) < 1e-4)
    #expect(review.lost == 0 && review.closed.isEmpty)
  }

  @Test func `an hour that closed is lost, and one that nobody came to is below`() throws {
    let review = try review(
      Self.visits([110, 88, nil, 0.4], weeks: 5), week: "Mo 09:00-11:00,12:00-13:00")
    #expect(review.closed.map(\.span.short) == ["11-12"] && review.lost == 60)
    #expect(review.opened.map(\.verdict) == [.below])
    #expect(review.kept.map(\.verdict) == [.within, .within])
  }

  @Test func `without a conversion hours are expected in relation to each other`() throws {
    let plan = Self.plan("wishes: w.csv, sample: 400, people: 1000")
    let review = try review(
      Self.visits([nil, nil, nil, 30, 15], weeks: 5), week: "Mo 09:00-14:00", plan: plan)
    #expect(review.basis == .relative && review.trend == nil)
    #expect(review.opened.compactMap(\.expected?.visits).map { $0.rounded() } == [30, 15])
    // 45 visits of 30 % of 1,000 people.
    #expect(abs((review.conversion?.part ?? 0) - 0.15) < 1e-12)
    let turned = try self.review(
      Self.visits([nil, nil, nil, 15, 300], weeks: 50), week: "Mo 09:00-14:00", plan: plan)
    #expect(turned.opened.map(\.verdict) == [.below, .above])
  }

  @Test func `counts from before take the place of the plan's`() throws {
    let review = try review(
      Self.visits([110, 88, 66, 20], weeks: 5), before: Self.visits([220, 176, 132], weeks: 5))
    #expect(abs((review.trend?.factor ?? 0) - 0.5) < 1e-12)
    #expect(abs((review.opened[0].expected?.visits ?? 0) - 10) < 1e-9)
    // What came without the general change: 40 of 200.
    #expect(abs((review.conversion?.part ?? 0) - 0.2) < 1e-12)
  }

  @Test func `more than said that they would is told, and no conversion`() throws {
    let review = try review(Self.visits([100, 80, 60, 300], weeks: 5))
    #expect(review.conversion?.isUsable == false && review.opened[0].verdict == .above)
  }

  @Test func `an estimated hour is drawn to the mean by what left-out hours show`() throws {
    let wishes =
      "hour,Mon,Tue\n9-10,,9\n10-11,,25\n11-12,,12\n12-13,,20\n13-14,16,\n14-15,11,14\n15-16,6,5\n"
    let review = try review(
      Self.visits([100, 80, 60, 22], weeks: 5),
      plan: Self.plan(Self.both + ", unasked: estimate"), wishes: wishes)
    let expected = try #require(review.opened[0].expected)
    #expect(expected.isEstimated && review.askedReliability == nil)
    let reliability = try #require(review.estimatedReliability)
    #expect((0..<1).contains(reliability))
    #expect(expected.asWished != expected.visits)
  }

  @Test(
    arguments: [
      ([nil, nil, nil, nil, 9.0], "hold no hour of the week that was introduced"),
      (
        [100, 80, 60, 0, 5],
        "these counts have mon=13-14, which the week that was introduced does not"
      ),
    ] as [([Double?], String)])
  func `counts of other hours are refused`(_ counts: [Double?], _ words: String) throws {
    let message = message { try review(Self.visits(counts, weeks: 4)) }
    #expect(message.hasPrefix("after.csv: ") && message.contains(words), "\(message)")
  }

  @Test func `counts from before the change are known by their hours`() throws {
    let after = message {
      try review(Self.visits([100, 80, 60], weeks: 4), week: "Mo 09:00-11:00,12:00-13:00")
    }
    #expect(after.contains("these counts are from before the change: they have mon=11-12"))
    let swapped = message {
      try review(
        Self.visits([100, 80, 60, 5], weeks: 4), before: Self.visits([100, 80, 60, 5], weeks: 4))
    }
    #expect(
      swapped.contains("before.csv: these counts are from after the change: they have mon=12-13"))
    #expect(swapped.contains("the counts of before and of after are the same"))
    let unchanged = message { try review(Self.visits([100], weeks: 4), week: "Mo 09:00-12:00") }
    #expect(unchanged.contains("is the plan's today, so nothing changed"))
    let untold = message {
      try review(
        Self.visits([nil, nil, nil, 20], weeks: 4), plan: Self.plan("visits: v.csv"))
    }
    #expect(untold.contains("nothing tells what was to be expected"))
  }

  private func message(_ body: () throws -> Review) -> String {
    do {
      _ = try body()
      return ""
    } catch {
      return "\(error)"
    }
  }
}
