/// A closed interval of reals; missing ends are infinite.
///
/// The public interface says `nil` for "no bound", so that an infinity in the data is an error and
/// not a silent wish; arithmetic inside is shorter with infinities.
struct Interval: Sendable, Equatable {
  /// The lower end, inclusive, or negative infinity.
  var lower: Double
  /// The upper end, inclusive, or infinity.
  var upper: Double

  /// Creates an interval from its ends.
  init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// Creates an interval in which a missing end is infinite.
  init(lower: Double?, upper: Double?) {
    self.lower = lower ?? -.infinity
    self.upper = upper ?? .infinity
  }

  /// Whether no number lies inside.
  var isEmpty: Bool { lower > upper }

  /// Whether exactly one number lies inside.
  var isPoint: Bool { lower == upper }

  /// The same interval seen from an origin moved by an amount.
  func shifted(by amount: Double) -> Interval {
    Interval(lower: lower + amount, upper: upper + amount)
  }

  /// How far a value lies outside, or `nil` when inside.
  ///
  /// The tolerance is a fraction of the end that is passed, of 1 when that is smaller. A value that is not a number lies infinitely far outside.
  func excess(of value: Double, tolerance: Double) -> Double? {
    guard !value.isNaN else { return .infinity }
    let below = lower - value
    let above = value - upper
    if below > tolerance * max(1, abs(lower)) { return below }
    if above > tolerance * max(1, abs(upper)) { return above }
    return nil
  }
}
