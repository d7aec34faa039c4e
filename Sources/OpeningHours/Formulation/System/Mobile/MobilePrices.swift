public import OpeningHoursTables

/// What a system pays for the minutes of vehicles, and for stops that are open at some time.
public struct MobilePrices: Sendable, Hashable {
  /// What a minute of a vehicle costs, in thousandths of the unit of demand; at least 0.
  public var vehicleMinute: Int
  /// What it is worth that vehicles stand at stops.
  public var standing: [Standing]

  /// A worth that a stop has while a vehicle stands there for all of a time.
  public struct Standing: Sendable, Hashable {
    /// The stop by its place in ``MobileLibrary/stops``, from 0.
    public let stop: Int
    /// The week of the rotation, from 0; nothing for each.
    public let week: Int?
    /// The weekday.
    public let day: Weekday
    /// The time.
    public let span: TimeSpan
    /// What it is worth, in thousandths of the unit of demand; below 0 where it costs.
    public let thousandths: Int

    /// Such a worth.
    public init(stop: Int, week: Int? = nil, day: Weekday, span: TimeSpan, thousandths: Int) {
      self.stop = stop
      self.week = week
      self.day = day
      self.span = span
      self.thousandths = thousandths
    }
  }

  /// Prices; none unless they are stated.
  public init(vehicleMinute: Int = 0, standing: [Standing] = []) {
    precondition(vehicleMinute >= 0)
    self.vehicleMinute = vehicleMinute
    self.standing = standing
  }

  /// Nothing is paid for.
  public static let none = MobilePrices()
}
