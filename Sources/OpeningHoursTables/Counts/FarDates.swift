/// Days that stand far from all others: a clock that was wrong, a year mistyped.
enum FarDates {
  /// From so many days of distance on, a day or two are taken for a mistake.
  private static let distance = 60
  /// So many other days are needed to call a day far from them.
  private static let fewestOthers = 4

  /// The days at the beginning and the end that are far from all others, at most two on each side.
  static func far(in days: Set<Int>) -> Set<Int> {
    var rest = days.sorted()
    var far: Set<Int> = []
    for takesFirst in [true, false] {
      for count in 1...2 where rest.count >= count + fewestOthers {
        let cut = takesFirst ? count : rest.count - count
        guard rest[cut] - rest[cut - 1] >= distance else { continue }
        far.formUnion(takesFirst ? rest[..<cut] : rest[cut...])
        rest = Array(takesFirst ? rest[cut...] : rest[..<cut])
        break
      }
    }
    return far
  }
}
