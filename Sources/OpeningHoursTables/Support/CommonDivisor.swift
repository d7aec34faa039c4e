extension Sequence<Int> {
  /// The greatest whole number that divides each of these; 0 where all of them are 0.
  package var greatestCommonDivisor: Int {
    reduce(0) { divisor, number in
      var (left, right) = (divisor, abs(number))
      while right != 0 { (left, right) = (right, left % right) }
      return left
    }
  }
}
