public import OpeningHoursTables

/// A plan that is written around tables: what they say is filled in, what only the library knows is left to it.
public struct PlanDraft: Sendable {
  /// A table that the plan names.
  public struct Table: Sendable {
    /// The key of the plan that names it.
    public enum Key: String, Sendable, Hashable {
      /// Shares of those who were asked, or people.
      case wishes
      /// Respondents with their ticks.
      case respondents
      /// Visits that were counted.
      case visits
    }

    /// What it holds.
    public let key: Key
    /// Its path beside the plan.
    public let path: String
    /// How many people were asked, where the table says so; respondents are counted.
    public let sample: Int?
    /// The times that it speaks of, those that nobody was asked about included.
    public let slots: [Survey.Slot]
    /// A table.
    public init(key: Key, path: String, sample: Int? = nil, slots: [Survey.Slot]) {
      self.key = key
      self.path = path
      self.sample = sample
      self.slots = slots
    }
  }

  /// What the library has to fill in, or to look at.
  public enum Gap: String, Sendable, Hashable, CaseIterable {
    /// The library's name.
    case library
    /// Today's hours, which were taken from the hours that nobody was asked about.
    case today
    /// The time zone, which calendars need.
    case timezone
    /// How many people were asked.
    case sample
    /// How wishes become visits, where no time was both asked about and counted.
    case conversion
    /// How many people the wishes speak for, where visits stand beside them.
    case people
    /// The invented team.
    case team
  }

  /// The tables, at most one of wishes or respondents and one of visits.
  public let tables: [Table]
  /// Today's hours.
  public let today: Schedule
  /// Whether they were taken from the hours that nobody was asked about.
  public let isTodayGuessed: Bool
  /// The time zone by its name in the tz database.
  public let timezone: String?
  /// Whether an invented team is part of the plan.
  public let hasTeam: Bool
  /// What the table of visits holds, where there is one.
  public let visits: Visits?
  /// What the table of wishes holds, or the shares of the respondents, where there is one.
  public let wishes: ShareTable?

  /// A draft around tables.
  ///
  /// - Parameters:
  ///   - tables: The tables by the names that the plan gives them.
  ///   - today: Today's hours.
  ///   - isTodayGuessed: Whether they were taken from the hours that nobody was asked about.
  ///   - timezone: The time zone by its name in the tz database.
  ///   - hasTeam: Whether an invented team is part of the plan.
  ///   - visits: What the table of visits holds.
  ///   - wishes: What the table of wishes holds, or the shares of the respondents.
  public init(
    tables: [Table], today: Schedule, isTodayGuessed: Bool, timezone: String?, hasTeam: Bool,
    visits: Visits? = nil, wishes: ShareTable? = nil
  ) {
    self.visits = visits
    self.wishes = wishes
    self.tables = tables
    self.today = today
    self.isTodayGuessed = isTodayGuessed
    self.timezone = timezone
    self.hasTeam = hasTeam
  }

  /// What is still to be filled in or looked at, in the order of the plan.
  public var gaps: [Gap] {
    let wishes = tables.first { $0.key == .wishes }
    return Gap.allCases.filter { gap in
      switch gap {
      case .library: true
      case .today: isTodayGuessed
      case .timezone: timezone == nil
      case .sample: wishes.map { $0.sample == nil } ?? false
      case .conversion: hasWishesAndVisits && !canFitConversion
      case .people: hasWishesAndVisits
      case .team: hasTeam
      }
    }
  }

  /// Whether what people say they would do has to be turned into visits.
  var hasWishesAndVisits: Bool {
    tables.contains { $0.key == .visits } && tables.contains { $0.key != .visits }
  }

  /// Whether times that were both asked about and counted imply how wishes become visits.
  var canFitConversion: Bool {
    guard let visits, let wishes,
      let shares = try? Demand(
        table: wishes, fileName: "", grid: grid, sample: nil, unasked: .keep)
    else { return false }
    let counted = Demand(
      visits: visits, wishes: nil, conversion: 0, people: 0, fileName: "", grid: grid)
    return ConversionFit(visits: counted, wishes: shares, people: 1) != nil
  }

  /// The grid on which all times of the tables and of today lie, and the whole hours around them.
  public var grid: WeekGrid {
    let spans = tables.flatMap(\.slots).map(\.span) + Weekday.allCases.flatMap { today[$0].spans }
    let times = spans.flatMap { [$0.start.minutes, $0.end.minutes] }
    guard let first = times.min(), let last = times.max() else { return .standard }
    let slot = WeekGrid.slotLengths.last { length in times.allSatisfy { $0 % length == 0 } }
    let frame = TimeSpan(
      .midnight.advanced(byMinutes: first / 60 * 60),
      .midnight.advanced(byMinutes: (last + 59) / 60 * 60))
    return WeekGrid(slotMinutes: slot ?? 15, frame: frame ?? .wholeDay) ?? .standard
  }

  /// Today's hours, where those that nobody was asked about can be no others.
  ///
  /// A survey of wishes asks when the library is closed. What it leaves out between hours that it asks about is
  /// open; what it leaves out before the first or after the last of them may be anything.
  ///
  /// - Parameters:
  ///   - asked: The times that somebody was asked about.
  ///   - left: The times of the same days and hours that nobody was asked about.
  /// - Returns: The week; nothing where it cannot be told.
  public static func today(asked: [Survey.Slot], leftOut left: [Survey.Slot]) -> Schedule? {
    guard !left.isEmpty else { return nil }
    var week = Schedule()
    for day in Weekday.allCases {
      let own = asked.filter { $0.day == day }.map(\.span)
      let open = DayPlan(left.filter { $0.day == day }.map(\.span))
      let isBetween = open.spans.allSatisfy { span in
        own.contains { $0.end <= span.start } && own.contains { $0.start >= span.end }
      }
      guard isBetween else { return nil }
      week[day] = open
    }
    return week
  }
}
