extension Sequence<Int> {
  /// The greatest whole number that divides each of these; 0 where all of them are 0.
  package var greatestCommonDivisor: Int {
    reduce(0) { OpeningHoursTables.greatestCommonDivisor($0, $1) }
  }
}

/// The greatest whole number that divides both; 0 where both are 0.
package func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
  var (left, right) = (abs(first), abs(second))
  while right != 0 { (left, right) = (right, left % right) }
  return left
}
