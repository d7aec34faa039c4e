public import OpeningHoursTables

/// The people who staff a week, and how their time is paid.
public struct Team: Sendable, Hashable {
  /// The contract groups, at least one.
  public let groups: [ContractGroup]
  /// The unpaid breaks.
  public let breaks: Breaks
  /// Extra pay by time, as parts of the pay for an hour.
  public let supplements: [Supplement]
  /// The time after which a shift's end makes it a late duty.
  public let lateAfter: TimeOfDay

  /// A team.
  ///
  /// - Parameters:
  ///   - groups: The contract groups, at least one.
  ///   - breaks: The unpaid breaks.
  ///   - supplements: Extra pay by time.
  ///   - lateAfter: The time after which a shift's end makes it a late duty.
  public init(
    groups: [ContractGroup], breaks: Breaks = Breaks(), supplements: [Supplement] = [],
    lateAfter: TimeOfDay = .midnight.advanced(byMinutes: 19 * 60)
  ) {
    precondition(!groups.isEmpty)
    self.groups = groups
    self.breaks = breaks
    self.supplements = supplements
    self.lateAfter = lateAfter
  }

  /// Extra pay in a window of some days.
  public struct Supplement: Sendable, Hashable {
    /// The days.
    public let days: [Weekday]
    /// The window.
    public let span: TimeSpan
    /// The extra pay in thousandths of the pay for an hour.
    public let permille: Int
    /// Where it is stated.
    public let source: Source

    /// Extra pay in a window of some days.
    public init(days: [Weekday], span: TimeSpan, permille: Int, source: Source) {
      self.days = days
      self.span = span
      self.permille = permille
      self.source = source
    }
  }

  /// The minutes that a shift is paid for: its presence less the break.
  public func paidMinutes(of shift: Shift) -> Int {
    shift.span.minutes - breaks.minutes(inPresenceOf: shift.span.minutes)
  }

  /// What a shift costs, in hundredths of the currency.
  ///
  /// The break is not taken off the minutes with a supplement, since nobody knows when it is.
  public func cents(of shift: Shift) -> Int {
    guard let rate = groups[shift.group].centsAnHour else { return 0 }
    // In thousandths of a minute's pay.
    let extra = supplementMinutes(of: shift).reduce(0) { $0 + $1.key * $1.value }
    return (rate * (paidMinutes(of: shift) * 1000 + extra) + 30_000) / 60_000
  }

  /// The minutes of a shift that have extra pay, by thousandths of the pay for an hour; in each minute only
  /// the highest supplement applies.
  public func supplementMinutes(of shift: Shift) -> [Int: Int] {
    var minutes: [Int: Int] = [:]
    let own = supplements.filter { $0.days.contains(shift.day) }
    let ends = own.flatMap { [$0.span.start, $0.span.end] } + [shift.span.start, shift.span.end]
    let times = Set(ends).filter { shift.span.start <= $0 && $0 <= shift.span.end }.sorted()
    for (start, end) in zip(times, times.dropFirst()) {
      let highest = own.filter { $0.span.start <= start && end <= $0.span.end }.map(\.permille)
      if let most = highest.max(), most > 0 {
        minutes[most, default: 0] += end.minutes - start.minutes
      }
    }
    return minutes
  }

  /// Whether a shift is a duty of a kind.
  public func isDuty(_ shift: Shift, _ duty: Duty) -> Bool {
    switch duty {
    case .late: shift.span.end > lateAfter
    case .saturday: shift.day == .saturday
    case .sunday: shift.day == .sunday
    }
  }
}

/// Unpaid breaks by the length of the work.
public struct Breaks: Sendable, Hashable {
  /// For work of more than so many minutes a break of so many, in order of both.
  public let steps: [Step]
  /// Whether the requirement holds during breaks too; else colleagues on duty relieve each other.
  public let areCovered: Bool

  /// A length of work and the break that more of it takes.
  public struct Step: Sendable, Hashable {
    /// Minutes of work, breaks not counted.
    public let workAbove: Int
    /// Minutes of the break.
    public let minutes: Int
  }

  /// Breaks; none unless stated.
  ///
  /// - Parameters:
  ///   - steps: For work of more than so many minutes a break of so many.
  ///   - areCovered: Whether the requirement holds during breaks too.
  public init(steps: [Step] = [], areCovered: Bool = false) {
    self.steps = steps.sorted { ($0.workAbove, $0.minutes) < ($1.workAbove, $1.minutes) }
    self.areCovered = areCovered
  }

  /// The break in a presence of so many minutes: the shortest that is enough for the rest of it.
  public func minutes(inPresenceOf presence: Int) -> Int {
    let lengths = [0] + steps.map(\.minutes).sorted()
    let enough = lengths.first { length in
      steps.allSatisfy { $0.workAbove >= presence - length || $0.minutes <= length }
    }
    return enough ?? lengths.last ?? 0
  }

  /// When the break of a shift can be: in the middle third of it, where that keeps each stretch of work
  /// as short as work without a break must be, else anywhere inside.
  ///
  /// - Parameters:
  ///   - span: The shift.
  ///   - slotMinutes: Breaks begin so many minutes apart, counted from the shift's start.
  /// - Returns: The breaks in order of time; empty where the shift needs none.
  public func pauses(in span: TimeSpan, every slotMinutes: Int) -> [TimeSpan] {
    let length = minutes(inPresenceOf: span.minutes)
    guard length > 0, let longest = steps.first?.workAbove else { return [] }
    let all = stride(
      from: slotMinutes, through: span.minutes - length - slotMinutes, by: slotMinutes
    ).compactMap { before in
      TimeSpan(
        span.start.advanced(byMinutes: before), span.start.advanced(byMinutes: before + length))
    }
    let good = all.filter {
      let (before, after) = (
        $0.start.minutes - span.start.minutes, span.end.minutes - $0.end.minutes
      )
      return before <= longest && after <= longest && before * 3 >= span.minutes
        && after * 3 >= span.minutes
    }
    return good.isEmpty ? all : good
  }
}

extension Team {
  /// In groups of at most so many people each person works no more than her contract says; in larger
  /// ones the contracts of all people together hold.
  ///
  /// Among few people a shift that fits nobody decides a week; among many it seldom does, while to prove
  /// it takes a hundred times as long (measured on `data/staffed-weeks`).
  static let mostSharedOut = 3
}
