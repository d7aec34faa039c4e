public import OpeningHoursTables

/// What late shifts, weekends and unsocial times weigh on those who work them.
///
/// Weights are thousandths: 1000 is the weight of one late shift unless a plan says otherwise.
public struct Burden: Sendable, Hashable {
  /// What a shift of each kind weighs; a shift of two kinds weighs both.
  public let duties: [Duty: Int]
  /// What an hour of a shift weighs at some times; beside what the shift weighs as a whole.
  public let times: [Time]

  /// The weights unless a plan says otherwise: a Saturday is worth two late evenings, a Sunday four.
  public static let standardDuties: [Duty: Int] = [.late: 1000, .saturday: 2000, .sunday: 4000]

  /// The highest weight, in thousandths.
  static let most = 1_000_000

  /// More than the shifts of any week weigh.
  static let unreached = 1_000_000_000

  /// Hours that weigh something.
  public struct Time: Sendable, Hashable {
    /// The days.
    public let days: [Weekday]
    /// The time of each.
    public let span: TimeSpan
    /// What an hour weighs, in thousandths.
    public let thousandths: Int

    /// Hours that weigh something.
    public init(days: [Weekday], span: TimeSpan, thousandths: Int) {
      self.days = days
      self.span = span
      self.thousandths = thousandths
    }
  }

  /// What shifts weigh.
  ///
  /// - Parameters:
  ///   - duties: What a shift of each kind weighs, in thousandths; a kind that is left out weighs nothing.
  ///   - times: What an hour of a shift weighs at some times.
  public init(duties: [Duty: Int] = Burden.standardDuties, times: [Time] = []) {
    precondition(
      (Array(duties.values) + times.map(\.thousandths)).allSatisfy { (0...Self.most).contains($0) })
    self.duties = duties
    self.times = times
  }

  /// What a shift weighs, in thousandths; parts of a thousandth are rounded.
  public func thousandths(of shift: Shift, _ team: Team) -> Int {
    let kinds = duties.reduce(0) { $0 + (team.isDuty(shift, $1.key) ? $1.value : 0) }
    let minutes = times.reduce(0) { sum, time in
      guard time.days.contains(shift.day), let both = time.span.intersection(shift.span) else {
        return sum
      }
      return sum + both.minutes * time.thousandths
    }
    return kinds + (minutes + 30) / 60
  }

  /// What shifts weigh together, in thousandths.
  public func thousandths(of shifts: [Shift], _ team: Team) -> Int {
    shifts.reduce(0) { $0 + thousandths(of: $1, team) }
  }
}
