/// A time of day in whole minutes after midnight, 0:00 to 24:00 with both ends included.
///
/// 24:00 is the end of the day, so that a library may close at midnight.
public struct TimeOfDay: Sendable, Hashable, Comparable {
  /// Minutes after midnight, 0...1440.
  public let minutes: Int

  /// The time so many minutes after midnight, or nothing outside 0...1440.
  public init?(minutes: Int) {
    guard (0...1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// The time in five characters, as ``clock`` writes it: "09:30", "24:00".
  public init?(clock text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [2, 2],
      text.allSatisfy({ $0 == ":" || $0.isASCII && $0.isNumber })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers[1] < 60 else { return nil }
    self.init(minutes: numbers[0] * 60 + numbers[1])
  }

  /// The start of the day, 0:00.
  public static let midnight = TimeOfDay(unchecked: 0)

  /// The end of the day, 24:00.
  public static let endOfDay = TimeOfDay(unchecked: 1440)

  private init(unchecked minutes: Int) { self.minutes = minutes }

  /// Orders times of the day.
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }

  /// This time, so many minutes later (or earlier, when negative), held within the day.
  public func advanced(byMinutes minutes: Int) -> TimeOfDay {
    TimeOfDay(unchecked: min(1440, max(0, self.minutes + minutes)))
  }

  /// Five characters, as in OpenStreetMap and JSON: "09:30".
  public var clock: String { minutes < 600 ? "0\(full)" : full }

  /// Hours and minutes as a person writes them: "9:00", "9:30".
  public var full: String { "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)" }

  /// As short as a person writes it: "9", or "9:30" when it is not a full hour.
  public var short: String { minutes % 60 == 0 ? "\(minutes / 60)" : full }
}
