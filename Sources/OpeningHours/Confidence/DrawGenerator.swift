/// Random numbers of one draw; seed and number of the draw decide all of them.
///
/// No draw knows of another, so any number of threads or machines makes the same draws. Nothing is
/// taken from a mathematical library, so that each machine makes the same bits.
struct DrawGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// The stream of a draw.
  ///
  /// - Parameters:
  ///   - seed: Any number.
  ///   - draw: The number of the draw, from 0.
  init(seed: UInt64, draw: Int) {
    state = Self.mixed(Self.mixed(seed &+ Self.step) &+ UInt64(truncatingIfNeeded: draw))
  }

  /// SplitMix64 (Steele, Lea and Flood, *Fast splittable pseudorandom number generators*, 2014).
  mutating func next() -> UInt64 {
    state &+= Self.step
    return Self.mixed(state)
  }

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0, 1 excluded, each of 2⁵³ as likely.
  mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }
}

// Numbers of a normal distribution.
extension DrawGenerator {
  /// A number of the normal distribution with mean 0 and variance 1.
  ///
  /// Made of comparisons alone: Karney, *Sampling exactly from the normal distribution* (2016), with
  /// numbers of 53 bits in place of ones that go on without end.
  mutating func normal() -> Double {
    while true {
      var whole = 0
      while passes(0.5) { whole += 1 }
      guard passes(0.5, times: whole * (whole - 1)) else { continue }
      let part = uniform()
      let exponent = part * (2 * Double(whole) + part) / (2 * Double(whole + 1))
      guard passes(exponent, times: whole + 1) else { continue }
      let size = Double(whole) + part
      return next() & 1 == 0 ? size : -size
    }
  }

  /// Whether something happens that happens with probability e^(−exponent), each of so many times.
  private mutating func passes(_ exponent: Double, times: Int) -> Bool {
    for _ in 0..<max(0, times) where !passes(exponent) { return false }
    return true
  }

  /// Whether something happens that happens with probability e^(−exponent), for an exponent from 0 to 1.
  ///
  /// Numbers that fall from the exponent on end after an even number of them just so often (von
  /// Neumann, *Various techniques used in connection with random digits*, 1951).
  private mutating func passes(_ exponent: Double) -> Bool {
    var last = exponent
    var isEven = true
    while true {
      let number = uniform()
      if number >= last { return isEven }
      last = number
      isEven.toggle()
    }
  }
}

// Numbers of a binomial distribution.
extension DrawGenerator {
  /// From this variance on a rounded normal number stands for a binomial one: skew is below a tenth.
  private static let largeVariance = 100.0

  /// How many of some people say yes where each does with a probability.
  ///
  /// - Parameters:
  ///   - people: How many there are, from 0.
  ///   - probability: How likely each says yes, 0...1.
  /// - Returns: A number from 0 to all of them.
  mutating func binomial(_ people: Int, _ probability: Double) -> Int {
    // The rarer of yes and no is counted.
    if probability > 0.5 { return people - binomial(people, 1 - probability) }
    let mean = Double(people) * probability
    let variance = mean * (1 - probability)
    guard variance < Self.largeVariance else {
      let number = (mean + variance.squareRoot() * normal()).rounded()
      return Int(min(max(number, 0), Double(people)))
    }
    return inverted(people, probability)
  }

  /// Goes up from nobody until the probabilities sum to a uniform number.
  private mutating func inverted(_ people: Int, _ probability: Double) -> Int {
    let odds = probability / (1 - probability)
    var left = uniform()
    var likely = Self.power(1 - probability, people)
    var count = 0
    while left >= likely, count < people {
      left -= likely
      likely *= odds * Double(people - count) / Double(count + 1)
      count += 1
      // What rounding left over is behind the last number that can occur.
      if likely == 0 { break }
    }
    return count
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    var (result, square, left) = (1.0, base, exponent)
    while left > 0 {
      if left & 1 == 1 { result *= square }
      square *= square
      left >>= 1
    }
    return result
  }
}
