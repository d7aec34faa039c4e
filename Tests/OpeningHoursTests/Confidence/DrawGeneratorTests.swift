import Testing

@testable import OpeningHours

struct DrawGeneratorTests {
  @Test func `seed and number of a draw decide its numbers, whatever else was drawn`() {
    var one = DrawGenerator(seed: 7, draw: 3)
    var other = DrawGenerator(seed: 7, draw: 2)
    _ = (other.normal(), other.binomial(30, 0.2))
    var again = DrawGenerator(seed: 7, draw: 3)
    let numbers = (0..<20).map { _ in one.next() }
    #expect(numbers == (0..<20).map { _ in again.next() })
    #expect(numbers != (0..<20).map { _ in other.next() })
    var seeded = DrawGenerator(seed: 8, draw: 3)
    #expect(numbers != (0..<20).map { _ in seeded.next() })
    #expect(Set(numbers).count == 20)
  }

  @Test func `normal numbers have the moments and tails of the normal distribution`() {
    let numbers = (0..<400).flatMap { draw in
      var generator = DrawGenerator(seed: 1, draw: draw)
      return (0..<100).map { _ in generator.normal() }
    }
    func mean(_ power: (Double) -> Double) -> Double {
      numbers.reduce(0) { $0 + power($1) } / Double(numbers.count)
    }
    // Four standard errors of 40,000 numbers each.
    #expect(abs(mean { $0 }) < 0.02)
    #expect(abs(mean { $0 * $0 } - 1) < 0.0283)
    #expect(abs(mean { $0 * $0 * $0 }) < 0.0775)
    #expect(abs(mean { $0 * $0 * $0 * $0 } - 3) < 0.196)
    for (limit, part) in [(0.5, 0.6171), (1, 0.3173), (1.96, 0.05), (3, 0.0027)] {
      let found = mean { abs($0) > limit ? 1 : 0 }
      #expect(abs(found - part) < 4 * (part * (1 - part) / 40_000).squareRoot(), "\(limit)")
    }
  }

  @Test(arguments: [
    (5, 0.4), (12, 0.9), (30, 0.02), (400, 0.5), (4474, 0.28), (4474, 0.001), (4474, 0.99),
    (1_000_000, 0.000_01), (1_000_000, 0.3),
  ])
  func `binomial numbers have the mean and the variance of the distribution`(
    _ people: Int, _ probability: Double
  ) {
    let numbers = (0..<4000).map { draw in
      var generator = DrawGenerator(seed: 2, draw: draw)
      return Double(generator.binomial(people, probability))
    }
    #expect(numbers.allSatisfy { (0...Double(people)).contains($0) && $0 == $0.rounded() })
    let (mean, variance) = (
      Double(people) * probability, Double(people) * probability * (1 - probability)
    )
    let found = numbers.reduce(0, +) / 4000
    #expect(abs(found - mean) < 4 * (variance / 4000).squareRoot())
    let spread = numbers.reduce(0) { $0 + ($1 - found) * ($1 - found) } / 3999
    let fourth = 3 * variance * variance + variance
    #expect(abs(spread - variance) < 4 * ((fourth - variance * variance) / 4000).squareRoot())
  }

  @Test func `few people say yes just as often as the distribution has it`() {
    var counts = [Int](repeating: 0, count: 4)
    for draw in 0..<8000 {
      var generator = DrawGenerator(seed: 3, draw: draw)
      counts[generator.binomial(3, 0.25)] += 1
    }
    for (count, part) in zip(counts, [27.0, 27, 9, 1].map { $0 / 64 }) {
      #expect(abs(Double(count) - 8000 * part) < 4 * (8000 * part * (1 - part)).squareRoot())
    }
  }

  @Test func `nobody, never and always leave nothing to chance`() {
    var generator = DrawGenerator(seed: 4, draw: 0)
    for _ in 0..<50 {
      #expect(generator.binomial(0, 0.3) == 0)
      #expect(generator.binomial(4474, 0) == 0)
      #expect(generator.binomial(4474, 1) == 4474)
      #expect(generator.binomial(Int(Int32.max), 0) == 0)
    }
  }
}
