import TestSamples
import Testing

@testable import OpeningHoursTables

/// How a share changed, with its interval.
struct ShareChangeTests {
  /// Newcombe 1998, table II: 56 of 70 and 48 of 80.
  @Test func `the interval of other people is Newcombe's`() {
    let change = ShareChange(
      from: ShareEstimate(part: 48.0 / 80, people: 80),
      to: ShareEstimate(part: 56.0 / 70, people: 70), correlation: 0)
    #expect(abs(change.difference - 0.2) < 1e-9)
    #expect(abs(change.interval.lowerBound - 0.0524) < 5e-5)
    #expect(abs(change.interval.upperBound - 0.3339) < 5e-5)
  }

  @Test func `shares that rose and fell alike tell nothing of each other's sign`() {
    let (one, other) = (
      ShareEstimate(part: 0.2, people: 300), ShareEstimate(part: 0.3, people: 200)
    )
    let (up, down) = (
      ShareChange(from: one, to: other, correlation: 0),
      ShareChange(from: other, to: one, correlation: 0)
    )
    #expect(abs(up.interval.lowerBound + down.interval.upperBound) < 1e-12)
    #expect(up.score == -down.score)
  }

  @Test func `what pairs have in common makes the interval narrow, and what nobody wished stays 0`()
  {
    let (one, other) = (
      ShareEstimate(part: 0.4, people: 100), ShareEstimate(part: 0.5, people: 100)
    )
    let fresh = ShareChange(from: one, to: other, correlation: 0)
    let paired = ShareChange(from: one, to: other, correlation: 0.8)
    #expect(paired.interval.upperBound < fresh.interval.upperBound)
    #expect(paired.score > fresh.score)
    let nothing = ShareEstimate(part: 0, people: 50)
    let none = ShareChange(from: nothing, to: nothing, correlation: 0)
    #expect(none.score == 0 && none.interval.contains(0))
  }

  @Test func `whole percent tell less than the shares behind them`() {
    func change(_ isRounded: Bool) -> ShareChange {
      ShareChange(
        from: ShareEstimate(part: 0.05, people: 4000, isRounded: isRounded),
        to: ShareEstimate(part: 0.06, people: 4000, isRounded: isRounded), correlation: 0)
    }
    #expect(change(true).interval.lowerBound < change(false).interval.lowerBound)
    #expect(change(true).score < change(false).score)
  }

  /// The simplest test of pairs: those who changed their minds one way against the other (McNemar).
  @Test func `in a panel those who changed their minds count`() throws {
    // 40 of 100 wish it both times, 12 begin to, 3 cease to, 45 never do.
    let pairs =
      Array(repeating: (true, true), count: 40) + Array(repeating: (false, true), count: 12)
      + Array(repeating: (true, false), count: 3) + Array(repeating: (false, false), count: 45)
    func table(_ ticks: [Bool]) throws -> RespondentsTable {
      try WaveSamples.table(
        ticks.enumerated().map { .init(mark: "c\($0)", ticks: [$1, $0 % 2 == 0]) })
    }
    let (then, now) = (try table(pairs.map(\.0)), try table(pairs.map(\.1)))
    let shared = try SharedRespondents(
      by: "Card", (then, "then.csv"), (now, "now.csv"), at: .flag("id"))
    let comparison = try WaveComparison(
      from: WaveSamples.wave(then), to: WaveSamples.wave(now, asked: "2008"), shared: shared)
    let change = try #require(comparison.hours.first?.change)
    #expect(comparison.shared == 100 && abs(change.difference - 0.09) < 1e-9)
    // (12 − 3) / √(12 + 3) = 2.32.
    #expect(abs(change.score - 2.32) < 0.1)
    #expect(comparison.hours[1].change.score == 0 && comparison.hours[1].change.interval == 0...0)
  }
}
