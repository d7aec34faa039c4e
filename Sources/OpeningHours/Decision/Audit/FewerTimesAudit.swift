import OpeningHoursTables

// The part of the audit that asks who can work the shifts of a day.
extension Audit {
  /// How many shifts of a day nobody can take who has not enough to do: people take shifts one by one, and
  /// give one up for another where that frees somebody.
  ///
  /// - Parameters:
  ///   - spans: The shifts of a group on a day.
  ///   - fewer: Its people who can work only within certain times.
  ///   - people: How many people it has.
  ///   - shiftsADay: How many shifts each may have.
  /// - Returns: The least number of shifts that are left over.
  static func shiftsLeftOver(
    _ spans: [TimeSpan], _ fewer: [FewerTimes], people: Int, shiftsADay: Int
  ) -> Int {
    var places: [[TimeSpan]] = fewer.flatMap { kind in
      Array(repeating: kind.spans, count: kind.people * shiftsADay)
    }
    // No more than there are shifts are of use.
    let others = min(spans.count, max(0, people * shiftsADay - places.count))
    places += Array(repeating: [.wholeDay], count: others)
    var taken: [Int?] = places.map { _ in nil }
    func finds(_ shift: Int, _ asked: inout Set<Int>) -> Bool {
      for place in places.indices {
        let can = places[place].contains {
          $0.start <= spans[shift].start && spans[shift].end <= $0.end
        }
        guard can, asked.insert(place).inserted else { continue }
        guard let other = taken[place], !finds(other, &asked) else {
          taken[place] = shift
          return true
        }
      }
      return false
    }
    return spans.indices.count { shift in
      var asked: Set<Int> = []
      return !finds(shift, &asked)
    }
  }
}
