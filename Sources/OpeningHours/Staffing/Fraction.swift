/// An exact part of a whole, in lowest terms: 1/3 of three people is one.
public struct Fraction: Sendable, Hashable, Comparable {
  /// What is divided, from 0.
  public let numerator: Int
  /// By how much, from 1.
  public let denominator: Int

  /// A fraction, brought to lowest terms.
  ///
  /// - Parameters:
  ///   - numerator: What is divided, from 0.
  ///   - denominator: By how much, from 1.
  public init(_ numerator: Int, _ denominator: Int = 1) {
    precondition(numerator >= 0 && denominator > 0)
    var (rest, divisor) = (numerator, denominator)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// So many times the fraction, without what is left over: 4 times 1/3 is 1.
  public func times(_ count: Int) -> Int { count * numerator / denominator }

  /// The smaller of two fractions, exactly.
  public static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// The fraction less a smaller one.
  func less(_ other: Fraction) -> Fraction {
    Fraction(
      numerator * other.denominator - other.numerator * denominator,
      denominator * other.denominator)
  }

  /// The thousandths that the fraction is, where it is a whole number of them.
  public var wholeThousandths: Int? {
    1000 % denominator == 0 ? numerator * (1000 / denominator) : nil
  }

  /// How often a year something happens that happens so many times a week, where it is the number of the
  /// year that is a round one: 37/52 and 0.712 are 37.
  public var timesAYear: Int? {
    guard let thousandths = wholeThousandths else {
      return 52 % denominator == 0 ? numerator * (52 / denominator) : nil
    }
    let times = (thousandths * 52 + 500) / 1000
    return thousandths % 50 != 0 && (times * 1000 + 26) / 52 == thousandths ? times : nil
  }

  /// As plans write it: "0.5", "2", "1/3".
  public var inWords: String {
    wholeThousandths.map(\.thousandthsInWords) ?? "\(numerator)/\(denominator)"
  }
}

extension Int {
  /// A whole number with a mark between thousands, from so many digits on: 8000 is "8,000".
  package func grouped(by mark: String, fromDigits fewest: Int = 4) -> String {
    let digits = String(abs(self))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0, digits.count >= fewest { text += mark }
      text.append(digit)
    }
    return text
  }

  /// Thousandths as a number: 500 is "0.5", 12000 is "12".
  public var thousandthsInWords: String {
    var digits = String(abs(self) % 1000 + 1000).dropFirst()
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(self / 1000)" + (digits.isEmpty ? "" : "." + digits)
  }

  /// Hundredths of the currency as an amount: 123450 is "1234.50".
  public var centsInWords: String {
    self % 100 == 0 ? "\(self / 100)" : "\(self / 100)." + String(self % 100 + 100).dropFirst()
  }
}
