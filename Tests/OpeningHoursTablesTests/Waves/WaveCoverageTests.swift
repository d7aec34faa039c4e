import TestSamples
import Testing

@testable import OpeningHoursTables

/// Intervals of 95 % hold the truth in about 95 of 100 pairs of surveys, whoever was asked.
struct WaveCoverageTests {
  /// Who was asked twice.
  enum Design: CaseIterable {
    case otherPeople
    case samePeople
    case someOfThem
  }

  private static let people = 160
  private static let trials = 1500
  private static let truth = (then: 0.3, now: 0.38)

  /// One pair of surveys of one hour: those who wish it at first mostly still do.
  private func pair(
    _ design: Design, _ generator: inout SeededGenerator, weights: Bool
  ) throws -> (SurveyWave, SurveyWave, SharedRespondents?) {
    let count = Self.people
    let shared =
      switch design {
      case .otherPeople: 0
      case .samePeople: count
      case .someOfThem: count / 2
      }
    func answer(_ part: Double) -> Bool { Double.random(in: 0..<1, using: &generator) < part }
    func one(_ number: Int, _ ticks: Bool) -> WaveSamples.Answer {
      .init(mark: "\(number)", weight: weights ? [0.4, 1, 2][number % 3] : 1, ticks: [ticks])
    }
    let then = (0..<count).map { one($0, answer(Self.truth.then)) }
    let now = (count - shared..<2 * count - shared).map { number -> WaveSamples.Answer in
      guard number < count else { return one(number, answer(Self.truth.now)) }
      // 0.38 = 0.3 × 0.85 + 0.7 × 0.1786.
      let wishes = then[number].ticks[0] == true
      return one(number, answer(wishes ? 0.85 : (Self.truth.now - 0.3 * 0.85) / 0.7))
    }
    let (early, late) = (try WaveSamples.table(then), try WaveSamples.table(now))
    return (
      try WaveSamples.wave(early), try WaveSamples.wave(late, asked: "2008"),
      shared == 0
        ? nil
        : try SharedRespondents(by: "Card", (early, "then.csv"), (late, "now.csv"), at: .flag("id"))
    )
  }

  @Test(arguments: Design.allCases, [false, true])
  func `the true change lies in its interval`(_ design: Design, _ weights: Bool) throws {
    var generator = SeededGenerator(seed: 7)
    var (held, width) = (0, 0.0)
    for _ in 0..<Self.trials {
      let (then, now, shared) = try pair(design, &generator, weights: weights)
      let comparison = WaveComparison(from: then, to: now, shared: shared)
      let interval = try #require(comparison.hours.first?.change.interval)
      held += interval.contains(Self.truth.now - Self.truth.then) ? 1 : 0
      width += (interval.upperBound - interval.lowerBound) / Double(Self.trials)
    }
    let part = Double(held) / Double(Self.trials)
    #expect((0.93...0.97).contains(part), "\(design) \(weights): \(part)")
    // Asking the same people again tells more; as if they were others, too little would be told.
    if !weights {
      let expected =
        switch design {
        case .otherPeople: 0.205
        case .someOfThem: 0.170
        case .samePeople: 0.125
        }
      #expect(abs(width - expected) < 0.012, "\(design): \(width)")
    }
  }

  @Test func `where nothing changed hardly ever an hour is called changed`() throws {
    var generator = SeededGenerator(seed: 3)
    var (wrong, plain) = (0, 0)
    let (trials, hours) = (400, 20)
    for _ in 0..<trials {
      let waves = try (0..<2).map { _ in
        try WaveSamples.wave(
          WaveSamples.table(
            (0..<120).map { _ in
              .init(
                ticks: (0..<hours).map { hour in
                  let part = 0.1 + 0.02 * Double(hour)
                  return Double.random(in: 0..<1, using: &generator) < part
                })
            }))
      }
      let comparison = WaveComparison(from: waves[0], to: waves[1])
      wrong += comparison.hours.contains(where: \.isChanged) ? 1 : 0
      plain += comparison.hours.count { abs($0.change.score) > 1.96 }
      #expect(comparison.expectedByChance == 1)
    }
    #expect(Double(wrong) / Double(trials) < 0.07, "\(wrong)")
    // One hour of twenty passes a plain test, as it is told.
    #expect((0.7...1.3).contains(Double(plain) / Double(trials)), "\(plain)")
  }
}
