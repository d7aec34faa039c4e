import Testing

@testable import OpeningHoursTables

struct RatingTests {
  private func survey(_ respondents: [(segment: String, weight: Double)]) -> Survey {
    Survey(
      slots: [], segmentNames: ["age"],
      respondents: respondents.enumerated().map {
        .init(
          id: "\($0.offset)", segments: [$0.element.segment], weight: $0.element.weight, ticked: [])
      })
  }

  /// Bounds as published for the score interval, to four decimals.
  @Test(arguments: [
    (50, 100, 0.4038, 0.5962), (0, 10, 0, 0.2775), (10, 10, 0.7225, 1), (1, 30, 0.0059, 0.1667),
    (15, 148, 0.0624, 0.1605),
  ])
  func `a share has Wilson's interval`(_ count: Int, _ answers: Int, _ low: Double, _ high: Double)
    throws
  {
    let share = RatingShare(part: Double(count) / Double(answers), ofAnswers: Double(answers))
    let interval = try #require(share.interval)
    #expect(abs(interval.lowerBound - low) < 0.0001, "\(interval)")
    #expect(abs(interval.upperBound - high) < 0.0001, "\(interval)")
  }

  @Test func `a share of a number that is not known has no interval`() {
    #expect(RatingShare(part: 0.5, ofAnswers: nil).interval == nil)
  }

  @Test func `shares are weighted, and intervals as wide as the effective number makes them`()
    throws
  {
    let answers = try rated(
      ["satisfied", "dissatisfied", "satisfied", "dissatisfied", "satisfied", ""])
    let weights = [3, 1, 1, 1, 2, 5].map { (segment: "a", weight: Double($0)) }
    let rating = Rating(answers, of: survey(weights), from: .customers)
    #expect(rating.isWeighted)
    #expect(rating.silent == 1)
    let everyone = try #require(rating.groups.first)
    #expect(everyone.answers == 5)
    let share = try #require(rating.share(of: .favourable, in: everyone))
    #expect(share.part == 0.75)
    // (3 + 1 + 1 + 1 + 2)² / (9 + 1 + 1 + 1 + 4) = 4.
    #expect(share == RatingShare(part: 0.75, ofAnswers: 4))
    #expect(rating.share(of: .neutral, in: everyone) == nil)
  }

  @Test func `groups count who answered, and three people are never shown alone`() throws {
    let answers = try rated(
      Array(repeating: "satisfied", count: 8) + Array(repeating: "", count: 3)
        + Array(repeating: "dissatisfied", count: 9))
    // Of six of the old, three answered.
    let ages =
      Array(repeating: "young", count: 5) + Array(repeating: "old", count: 6)
      + Array(repeating: "middle", count: 9)
    let rating = Rating(
      answers, of: survey(ages.map { (segment: $0, weight: 1) }), from: .customers)
    #expect(
      rating.groups.map { "\($0.value) \($0.answers ?? 0)" }
        == [" 17", "middle 9", "smaller groups 8"])
    #expect(!rating.isWeighted)
  }

  @Test func `the answers of a handful are not shown at all`() throws {
    let answers = try rated(["satisfied", "satisfied", "satisfied", "dissatisfied", ""])
    let people = survey(Array(repeating: (segment: "a", weight: 1), count: 5))
    #expect(Rating(answers, of: people, from: .staff).groups.isEmpty)
  }

  @Test func `who weighs nothing is not counted`() throws {
    let answers = try rated(Array(repeating: "satisfied", count: 6) + ["dissatisfied"])
    let people = survey((0..<7).map { (segment: "a", weight: $0 == 6 ? 0 : 1) })
    let rating = Rating(answers, of: people, from: .customers)
    #expect(rating.groups.first?.answers == 6)
    #expect(rating.groups.first?.shares?.map(\.part) == [0, 1])
  }

  @Test(arguments: [
    (RatingWeighting.dissatisfaction, [1.0, 3, 2, 2]), (.importance, [3.0, 1, 2, 2]),
  ])
  func `each step counts one more, and who gave no answer as the mean`(
    _ weighting: RatingWeighting, _ factors: [Double]
  ) throws {
    let answers = try rated(
      ["5", "3", "4", ""], .satisfaction, .steps(["3", "4", "5"]))
    let people = survey((0..<4).map { _ in (segment: "a", weight: 1) })
    let weights = people.weighted(by: weighting, answers).respondents.map(\.weight)
    #expect(weights == factors.map { $0 / 2 })
  }
}
