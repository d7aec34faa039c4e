import TestSamples
import Testing

@testable import OpeningHoursTables

/// What is to be expected of estimates that were chosen because they are high.
struct ShrinkageTests {
  /// A number around 0 with variance 1, near enough to the normal distribution.
  private func noise(_ generator: inout SeededGenerator) -> Double {
    (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0..<1, using: &generator) }
  }

  @Test func `the highest of noisy estimates are too high, and drawn to the mean they are not`() {
    var generator = SeededGenerator(seed: 11)
    var (stated, expected, truth, squares, held) = (0.0, 0.0, 0.0, 0.0, 0)
    let (trials, chosen) = (600, 3)
    for _ in 0..<trials {
      let truths = (0..<30).map { _ in 15 + 4 * noise(&generator) }
      let estimates = truths.map { $0 + 5 * noise(&generator) }
      let shrinkage = Shrinkage(of: estimates, errors: estimates.map { _ in 25 })
      let highest = estimates.indices.sorted { estimates[$0] > estimates[$1] }.prefix(chosen)
      for place in highest {
        let found = shrinkage.expected(estimates[place], error: 25)
        stated += estimates[place]
        expected += found.value
        truth += truths[place]
        squares += found.variance
        held += abs(truths[place] - found.value) < 1.96 * found.variance.squareRoot() ? 1 : 0
      }
    }
    let count = Double(trials * chosen)
    // Chosen for their height they are some 6 too high; 16 / (16 + 25) of a difference is true.
    #expect((stated - truth) / count > 5)
    #expect(abs(expected - truth) / count < 0.4)
    // Of 16 × 25 / 41 at least, since mean and reliability are estimates too.
    #expect((9.8...14).contains(squares / count), "\(squares / count)")
    #expect((0.92...0.97).contains(Double(held) / count), "\(Double(held) / count)")
  }

  @Test func `sure estimates stay, those that are nothing but noise become the mean`() {
    let estimates = [10.0, 20, 30, 40, 50]
    #expect(Shrinkage(of: estimates, errors: [0, 0, 0, 0, 0]).expected(50, error: 0).value == 50)
    let noisy = Shrinkage(of: estimates, errors: Array(repeating: 1000, count: 5))
    #expect(noisy.reliability == 0 && noisy.expected(50, error: 1000).value == 30)
    // Of three nobody can tell.
    let few = Shrinkage(of: [10, 20, 60], errors: [900, 900, 900])
    #expect(few.expected(60, error: 900) == (60, 900))
  }

  @Test func `what was tried tells by how much estimates exaggerate`() {
    // The truth is 4 + half of the estimate.
    let trials = [2.0, 4, 6, 8, 10].map { (estimate: $0, truth: 4 + $0 / 2) }
    let shrinkage = Shrinkage(tried: trials)
    #expect(abs(shrinkage.reliability - 0.5) < 1e-12)
    let found = shrinkage.expected(12, error: 0)
    #expect(abs(found.value - 10) < 1e-9 && found.variance < 1e-9)
    #expect(Shrinkage(tried: []).expected(12, error: 3).value == 12)
  }
}
