/// A time that people were asked about: an hour of the table, or a part of the day as a whole.
public struct WaveTime: Sendable, Hashable, Comparable {
  /// The day and the stretch of it.
  public let slot: Survey.Slot
  /// The part of the day, where it was asked about as a whole.
  public let part: DayPart?

  /// A time.
  public init(_ slot: Survey.Slot, part: DayPart? = nil) {
    self.slot = slot
    self.part = part
  }

  /// Orders times by day and time, an hour before a part of the day.
  public static func < (left: WaveTime, right: WaveTime) -> Bool {
    left.slot == right.slot ? left.part == nil && right.part != nil : left.slot < right.slot
  }
}
