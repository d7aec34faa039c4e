import OpeningHoursTables

/// The rows that say on how many people of a group the shifts of a day can count (Hall 1935).
///
/// Some people can work only shifts that lie within their times. Where all people of some kinds cannot work
/// each of some shifts, these are as many as the others have at most. Whoever cannot work the one and the
/// other of two shifts is the common part of two such sets, so that all sets which matter are made of those
/// of single shifts.
struct FewerTimesRows {
  /// People who can work the same shifts of a day.
  let kinds: [FewerTimes]
  /// How many shifts all people of the group have at most.
  let most: Int
  let shiftsADay: Int
  /// The kinds of people who cannot work each of some shifts, the most such shifts first; one row for each.
  private(set) var unable: [Set<Int>] = []
  /// Whether these are all, so that shifts within the rows can be shared out.
  private(set) var isComplete = true

  /// The most rows of a group and a day.
  private static let mostRows = 64

  /// - Parameters:
  ///   - kinds: The people with fewer times.
  ///   - people: How many people the group has.
  ///   - shiftsADay: The most shifts a day of each.
  ///   - spans: The shifts that the group can work on the day.
  init(_ kinds: [FewerTimes], people: Int, shiftsADay: Int, spans: some Sequence<TimeSpan>) {
    self.kinds = kinds
    most = people * shiftsADay
    self.shiftsADay = shiftsADay
    var found: [Set<Int>] = []
    func add(_ set: Set<Int>) {
      guard !set.isEmpty, !found.contains(set) else { return }
      if found.count < Self.mostRows { found.append(set) } else { isComplete = false }
    }
    for span in spans { add(Set(kinds.indices.filter { !kinds[$0].spans.holdWhole(span) })) }
    var next = 0
    while next < found.count {
      for other in found[..<next] { add(other.intersection(found[next])) }
      next += 1
    }
    unable = found
  }

  /// All people of the group, those with the same times together; the others can work every shift of it.
  var sharers: [FewerTimes] {
    let others = most / max(1, shiftsADay) - kinds.reduce(0) { $0 + $1.people }
    return kinds + (others > 0 ? [FewerTimes(people: others, spans: [.wholeDay])] : [])
  }

  /// How many of the shifts that none of some kinds of people can work there can be.
  func most(withoutKinds unable: Set<Int>) -> Int {
    max(0, most - unable.reduce(0) { $0 + kinds[$1].people } * shiftsADay)
  }

  /// Whether none of some kinds of people can work a shift.
  func isMeant(_ span: TimeSpan, by unable: Set<Int>) -> Bool {
    unable.allSatisfy { !kinds[$0].spans.holdWhole(span) }
  }
}
