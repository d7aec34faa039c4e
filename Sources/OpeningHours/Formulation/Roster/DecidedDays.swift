/// What a search has decided of one person's days.
struct DecidedDays: Sendable {
  /// The kinds that she works, by the day of the rotation.
  private var worked: [Int: [Int]] = [:]
  /// The kinds that she does not work.
  private var left: [Int: [Int]] = [:]

  /// Whether nothing is decided.
  var isEmpty: Bool { worked.isEmpty && left.isEmpty }

  /// Decides whether she works a kind of shift on a day.
  mutating func decide(_ kind: Int, on day: Int, isWorked: Bool) {
    if isWorked {
      worked[day, default: []].append(kind)
    } else {
      left[day, default: []].append(kind)
    }
  }

  /// Whether it is decided that she works a kind on a day.
  func isWorked(_ kind: Int, on day: Int) -> Bool { worked[day]?.contains(kind) == true }

  /// Whether she may work just such kinds on a day.
  func allows(_ kinds: [Int], on day: Int) -> Bool {
    (worked[day] ?? []).allSatisfy(kinds.contains)
      && !(left[day] ?? []).contains(where: kinds.contains)
  }

  /// Whether a roster, as the kinds of each week, is one of those that are left.
  func allow(_ weeks: [[Int]], _ part: RosterPart) -> Bool {
    worked.allSatisfy { day, kinds in kinds.allSatisfy(weeks[day / 7].contains) }
      && left.allSatisfy { day, kinds in !kinds.contains(where: weeks[day / 7].contains) }
  }
}
