/// The grid on which opening hours are decided: equal slots inside a daily frame.
///
/// Slots of a day are numbered 0..<`slotsPerDay` from the start of the frame; all days have the
/// same slots.
public struct WeekGrid: Sendable, Hashable {
  /// The length of a slot in minutes: 15, 30 or 60.
  public let slotMinutes: Int
  /// The part of the day that a plan may use; its length is a whole number of slots.
  public let frame: TimeSpan

  /// The lengths of a slot that a plan may choose, in minutes.
  public static let slotLengths = [15, 30, 60]

  /// The grid of so many minutes a slot within a frame.
  ///
  /// Nothing when the slot is not 15, 30 or 60 minutes or does not divide the frame.
  public init?(slotMinutes: Int, frame: TimeSpan) {
    guard Self.slotLengths.contains(slotMinutes), frame.minutes % slotMinutes == 0 else {
      return nil
    }
    self.slotMinutes = slotMinutes
    self.frame = frame
  }

  /// The grid of a plan that says nothing else: hours from 8 to 22.
  public static let standard = WeekGrid()

  private init() {
    slotMinutes = 60
    let start = TimeOfDay.midnight.advanced(byMinutes: 8 * 60)
    frame = TimeSpan(start, start.advanced(byMinutes: 14 * 60)) ?? .wholeDay
  }

  /// The number of slots in one day.
  public var slotsPerDay: Int { frame.minutes / slotMinutes }

  /// All slot numbers of a day.
  public var slots: Range<Int> { 0..<slotsPerDay }

  /// The minutes of the day that a slot covers.
  public func minutes(of slot: Int) -> Range<Int> {
    let start = frame.start.minutes + slot * slotMinutes
    return start..<(start + slotMinutes)
  }

  /// The time at which a slot begins; `slotsPerDay` gives the end of the frame.
  public func start(of slot: Int) -> TimeOfDay {
    frame.start.advanced(byMinutes: slot * slotMinutes)
  }

  /// The time span of a run of slots, or nothing when the run is empty.
  public func span(of slots: Range<Int>) -> TimeSpan? {
    TimeSpan(start(of: slots.lowerBound), start(of: slots.upperBound))
  }

  /// Whether a time is a boundary between slots of the frame, both ends of the frame included.
  public func contains(_ time: TimeOfDay) -> Bool {
    frame.start <= time && time <= frame.end
      && (time.minutes - frame.start.minutes) % slotMinutes == 0
  }

  /// The slots that a span covers wholly, cut to the frame; empty when it covers none.
  public func slots(within span: TimeSpan) -> Range<Int> {
    let first = slot(roundingUp: span.start.minutes - frame.start.minutes)
    let last = max(0, span.end.minutes - frame.start.minutes) / slotMinutes
    return first..<max(first, min(last, slotsPerDay))
  }

  /// The slots that share at least a minute with a span, cut to the frame.
  public func slots(touching span: TimeSpan) -> Range<Int> {
    let first = max(0, span.start.minutes - frame.start.minutes) / slotMinutes
    let last = slot(roundingUp: span.end.minutes - frame.start.minutes)
    return min(first, last)..<last
  }

  /// The two boundaries around a time that is off the grid, for a message's hint.
  public func neighbours(of time: TimeOfDay) -> (before: TimeOfDay, after: TimeOfDay) {
    let slot = max(0, time.minutes - frame.start.minutes) / slotMinutes
    return (start(of: min(slot, slotsPerDay)), start(of: min(slot + 1, slotsPerDay)))
  }

  private func slot(roundingUp minutes: Int) -> Int {
    min(slotsPerDay, max(0, minutes + slotMinutes - 1) / slotMinutes)
  }
}
