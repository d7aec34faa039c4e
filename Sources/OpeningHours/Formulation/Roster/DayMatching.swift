import OpeningHoursTables

/// Shifts of one day and who can work them: as many as can be are given out, one to each person.
///
/// Augmenting paths (Kuhn 1955); what cannot be given out has a set of shifts that too few people can work
/// (Hall 1935).
struct DayMatching {
  /// The shifts, each once for each person who is needed.
  let shifts: [Shift]
  /// Who can work each, as places.
  let able: [[Int]]
  /// The shift of each person who has one.
  private var shiftOf: [Int: Int] = [:]
  /// The shifts that nobody is left for.
  private(set) var unmatched: [Int] = []

  /// Gives out shifts.
  init(_ shifts: [Shift], able: [[Int]]) {
    self.shifts = shifts
    self.able = able
    for shift in shifts.indices {
      var seen: Set<Int> = []
      if !give(shift, &seen) { unmatched.append(shift) }
    }
  }

  private mutating func give(_ shift: Int, _ seen: inout Set<Int>) -> Bool {
    for person in able[shift] where seen.insert(person).inserted {
      guard let other = shiftOf[person] else {
        shiftOf[person] = shift
        return true
      }
      if give(other, &seen) {
        shiftOf[person] = shift
        return true
      }
    }
    return false
  }

  /// The shifts that stand in the way of the first one that nobody is left for, with all who can work
  /// them; nothing where all are given out.
  var shortage: (shifts: [Int], people: [Int])? {
    guard let first = unmatched.first else { return nil }
    var shifts: Set<Int> = [first]
    var people: Set<Int> = []
    var open = [first]
    while let shift = open.popLast() {
      for person in able[shift] where people.insert(person).inserted {
        if let other = shiftOf[person], shifts.insert(other).inserted { open.append(other) }
      }
    }
    // What else only these people could work lacks them too.
    shifts.formUnion(unmatched.filter { people.isSuperset(of: able[$0]) })
    return (shifts.sorted(), people.sorted())
  }
}
