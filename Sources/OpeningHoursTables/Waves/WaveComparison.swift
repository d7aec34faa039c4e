/// What changed from one survey to the next: hour by hour, and by segment where both have respondents.
public struct WaveComparison: Sendable {
  /// When people were asked first.
  public let then: CalendarPeriod
  /// When they were asked next.
  public let now: CalendarPeriod
  /// The times that were asked about in both, by day and time.
  public let hours: [Hour]
  /// The times that only the earlier survey asked about; a blank is *not asked*.
  public let askedThen: [WaveTime]
  /// The times that only the later survey asked about.
  public let askedNow: [WaveTime]
  /// How many people answered both; nothing where nobody can be known again.
  public let shared: Int?
  /// What changed by segment, column by column; empty where a table has shares alone.
  public let groups: [Group]
  /// How many hours of segments were compared.
  public let groupHours: Int
  /// Why a difference need not be a change, so that none is called one.
  public let reservations: Set<Reservation>

  /// A time with its change.
  public struct Hour: Sendable, Hashable {
    /// The time.
    public let time: WaveTime
    /// Its shares.
    public let change: ShareChange
    /// Whether it changed beyond chance, however many hours were compared.
    public let isChanged: Bool
  }

  /// Why a difference between surveys need not be a change of wishes.
  public enum Reservation: Sendable, Hashable, CaseIterable {
    /// The question was put in other words.
    case wording
    /// One survey is weighted and the other is not, or by other columns.
    case weighting
  }

  /// Whether hours are called changed.
  public var claims: Bool { reservations.isEmpty }

  /// How many of the hours would pass a plain test by chance alone, on average.
  public var expectedByChance: Double { HolmProcedure.level * Double(hours.count) }

  /// Compares two surveys.
  ///
  /// - Parameters:
  ///   - then: The earlier survey.
  ///   - now: The later survey.
  ///   - shared: The people who answered both, where they are known again.
  ///   - isSameQuestion: Whether both asked in the same words.
  package init(
    from then: SurveyWave, to now: SurveyWave, shared: SharedRespondents? = nil,
    isSameQuestion: Bool = true
  ) {
    let (early, late) = (Set(then.shares.keys), Set(now.shares.keys))
    var reservations: Set<Reservation> = []
    if !isSameQuestion { reservations.insert(.wording) }
    if then.weightedBy.map(folded).sorted() != now.weightedBy.map(folded).sorted() {
      reservations.insert(.weighting)
    }
    self.reservations = reservations
    self.then = then.asked
    self.now = now.asked
    askedThen = early.subtracting(late).sorted()
    askedNow = late.subtracting(early).sorted()
    self.shared = shared?.pairs.count
    let people = PeopleCompared(then, now, shared)
    let times = early.intersection(late).sorted()
    let changes = times.compactMap { time in
      then.shares[time].flatMap { early in
        now.shares[time].map { late in
          ShareChange(
            from: early, to: late, correlation: people?.correlation(at: time) ?? 0)
        }
      }
    }
    let isBeyond = Self.areBeyondChance(changes.map(\.score), reservations)
    hours = zip(zip(times, changes), isBeyond).map {
      Hour(time: $0.0, change: $0.1, isChanged: $1)
    }
    let slots = times.filter { $0.part == nil }.map(\.slot)
    let found = people?.groups(at: slots) ?? []
    let groupScores = found.flatMap { $0.hours.map(\.change.score) }
    var isHourBeyond = Self.areBeyondChance(groupScores, reservations)[...]
    let isGroupBeyond = Self.areBeyondChance(found.map(\.score), reservations)
    groupHours = groupScores.count
    groups = zip(found, isGroupBeyond).map { group, isBeyond in
      let own = isHourBeyond.prefix(group.hours.count)
      isHourBeyond = isHourBeyond.dropFirst(group.hours.count)
      return Group(group, isChanged: isBeyond, areBeyond: Array(own))
    }
  }

  private static func areBeyondChance(
    _ scores: [Double], _ reservations: Set<Reservation>
  ) -> [Bool] {
    reservations.isEmpty
      ? HolmProcedure.areBeyondChance(scores) : scores.map { _ in false }
  }
}
