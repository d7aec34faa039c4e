public import OpeningHoursTables

/// One person's stretch of work on one day.
public struct Shift: Sendable, Hashable, Comparable, Codable {
  /// The day.
  public let day: Weekday
  /// From when to when, breaks included.
  public let span: TimeSpan
  /// The contract group, as its place in the team.
  public let group: Int
  /// When the break is, where the requirement holds during breaks too.
  public let pause: TimeSpan?
  /// Which of the group's people works it, from 0; nothing while that is open.
  public let worker: Int?

  /// A shift.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - span: From when to when, breaks included.
  ///   - group: The contract group, as its place in the team.
  ///   - pause: When the break is, where that matters.
  ///   - worker: Which of the group's people works it, from 0; nothing while that is open.
  public init(
    day: Weekday, span: TimeSpan, group: Int, pause: TimeSpan? = nil, worker: Int? = nil
  ) {
    self.day = day
    self.span = span
    self.group = group
    self.pause = pause
    self.worker = worker
  }

  /// The same shift with who works it.
  public func worked(by worker: Int?) -> Shift {
    Shift(day: day, span: span, group: group, pause: pause, worker: worker)
  }

  /// By day, then by time, then by group, then by break, then by who works it.
  public static func < (left: Shift, right: Shift) -> Bool {
    let (first, second) = (left.pause?.start ?? .midnight, right.pause?.start ?? .midnight)
    return (left.day, left.span, left.group, first, left.worker ?? -1)
      < (right.day, right.span, right.group, second, right.worker ?? -1)
  }
}

extension [Shift] {
  /// The shifts of one group.
  public func of(group: Int) -> [Shift] { filter { $0.group == group } }

  /// The minutes that the shifts are paid for.
  public func paidMinutes(_ team: Team) -> Int { reduce(0) { $0 + team.paidMinutes(of: $1) } }

  /// What the shifts cost, in hundredths of the currency.
  public func cents(_ team: Team) -> Int { reduce(0) { $0 + team.cents(of: $1) } }

  /// How many of the shifts are duties of a kind.
  public func duties(_ duty: Duty, _ team: Team) -> Int { count { team.isDuty($0, duty) } }
}
