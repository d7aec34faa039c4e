public import OpeningHoursTables

/// With how many people the house opens, and how often they are away: what decides which hours are kept.
public struct Kept: Sendable, Hashable {
  /// With how many people it opens, by days and times that do not meet.
  public let opensWith: [Minimum]
  /// What somebody must be able to do whenever it is open, in order; no name stands twice.
  public let skills: [String]
  /// How often people are away.
  public let absence: Absence
  /// The weeks of a year in which it is open.
  public let weeks: Int
  /// How many days an absence lasts on average, where years with such spells are to be drawn.
  public let spellDays: Int?

  /// The weeks of a year unless the plan says otherwise: two are for holidays and closures.
  public static let standardWeeks = 50

  /// The fewest people with whom the house opens at some times.
  public struct Minimum: Sendable, Hashable {
    /// The days.
    public let days: [Weekday]
    /// The times of each day.
    public let spans: [TimeSpan]
    /// How many people.
    public let people: Int

    /// The fewest people with whom the house opens at some times.
    public init(days: [Weekday], spans: [TimeSpan], people: Int) {
      self.days = days
      self.spans = spans
      self.people = people
    }
  }

  /// What decides which hours are kept.
  public init(
    opensWith: [Minimum], skills: [String] = [], absence: Absence, weeks: Int = Kept.standardWeeks,
    spellDays: Int? = nil
  ) {
    self.opensWith = opensWith
    self.skills = skills
    self.absence = absence
    self.weeks = weeks
    self.spellDays = spellDays
  }

  /// With how many people it opens at a time: the most that is asked for in some part of it.
  public func people(on day: Weekday, during span: TimeSpan) -> Int {
    opensWith.filter { minimum in
      minimum.days.contains(day) && minimum.spans.contains { $0.intersection(span) != nil }
    }.map(\.people).max() ?? 0
  }

  /// Whether nobody who is away so often can be so in spells of so many days: some would have to fall ill
  /// before they are back.
  func areSpellsTooShort(for rate: Int) -> Bool {
    spellDays.map { rate > $0 * (10_000 - rate) } ?? false
  }

  /// The fewest and the most people with whom it opens at any time.
  public var peopleRange: ClosedRange<Int> {
    let people = opensWith.map(\.people)
    return (people.min() ?? 0)...(people.max() ?? 0)
  }
}

extension Kept {
  /// How many people on duty are enough for the house to open with a chance.
  ///
  /// Everybody is taken to be away as often as those of the groups that can be on duty then who are away
  /// most: exact where they are all alike, safe where they are not, since who comes more often can stand
  /// in for who comes less often.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - span: The time.
  ///   - chance: The least chance, in ten-thousandths.
  ///   - team: The team.
  /// - Returns: People on duty; 0 where nobody is asked for.
  func needed(on day: Weekday, during span: TimeSpan, chance: Int, _ team: Team) -> Int {
    BinomialQuantile.people(
      toHave: people(on: day, during: span), chance: chance,
      absence: absence(on: day, during: span, team))
  }

  /// How many people with a skill on duty are enough for one of them to come with a chance.
  func needed(with skill: String, chance: Int, _ team: Team) -> Int {
    let able = team.groups.filter { $0.skills.contains(skill) }
    return BinomialQuantile.people(
      toHave: 1, chance: chance, absence: absence.rates(of: able.map(\.name)).upperBound)
  }
}
