/// How the clocks of a time zone go.
///
/// A value and not Foundation's zone, so that a report depends on nothing that it is not given.
public struct ZoneClock: Sendable {
  /// The name in the tz database: "Europe/Berlin".
  public let name: String
  /// Seconds east of UTC at so many seconds after 1970 in UTC.
  public let offset: @Sendable (_ secondsSince1970: Int) -> Int

  /// A zone by its name and its distance from UTC over time.
  public init(name: String, offset: @escaping @Sendable (_ secondsSince1970: Int) -> Int) {
    self.name = name
    self.offset = offset
  }

  /// A change of clocks.
  struct Change: Hashable {
    /// The moment, in seconds after 1970 in UTC.
    let moment: Int
    /// Seconds east of UTC before it.
    let before: Int
    /// Seconds east of UTC from then on.
    let after: Int

    /// Whether clocks go forward.
    var isForward: Bool { after > before }

    /// The moment as the clocks show it that go on as before.
    var shown: LocalMoment { LocalMoment(secondsSince1970: moment + before) }
  }

  /// The changes of clocks after one moment and up to another, in order of time.
  ///
  /// Two changes within a week of each other that undo one another are not seen; no zone has any.
  func changes(after start: Int, through end: Int) -> [Change] {
    let week = 7 * 86_400
    var changes: [Change] = []
    var (from, before) = (start, offset(start))
    while from < end {
      let to = min(from + week, end)
      if let change = firstChange(after: from, before: before, through: to) {
        changes.append(change)
        (from, before) = (change.moment, change.after)
      } else {
        from = to
      }
    }
    return changes
  }

  private func firstChange(after start: Int, before: Int, through end: Int) -> Change? {
    guard offset(end) != before else { return nil }
    var (early, late) = (start, end)
    while late - early > 1 {
      let middle = early + (late - early) / 2
      if offset(middle) == before { early = middle } else { late = middle }
    }
    return Change(moment: late, before: before, after: offset(late))
  }
}
