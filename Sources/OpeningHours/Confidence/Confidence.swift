public import OpeningHoursTables

/// How sure a proposal is: what the same question decides with other demands that the same survey and the same
/// counter could have told.
///
/// Each draw is a whole decision under all rules. What depends on the chance of who was asked and which weeks
/// were counted is told apart from what depends on estimates of hours that nobody was asked about.
public struct Confidence: Sendable, Hashable, Codable {
  /// What was asked for.
  public let request: Request
  /// How many draws were decided; fewer than asked for where the search ended early.
  public let draws: Int
  /// Which doubts were drawn, at least one; the last has all of them.
  public let doubts: [Doubt]
  /// How many people answered; nothing where it is not known.
  public let answered: Int?
  /// How many weeks were counted, where each of them is known; else 0.
  public let countedWeeks: Int
  /// Today's week.
  public let today: Schedule
  /// The week that the data as they are decide.
  public let proposed: Schedule
  /// In how many draws the proposed week is the best; one that is worth as much counts as it.
  public let sameWeek: ByDoubt<Int>
  /// The hours of the week on the grid, by day and time.
  public let hours: [Hour]
  /// The stretches that the proposed week opens or closes, by day and time.
  public let stretches: [Stretch]
  /// How many different weeks win with all doubts.
  public let winnerCount: Int
  /// The weeks that win most often with all doubts, a hundred at most, the most frequent first.
  public let weeks: [Winner]
  /// What today's week, which need not obey the rules, loses on the best one of each draw.
  public let todayRegret: Regret
  /// What the proposed week loses on the best one of each draw.
  public let proposalRegret: Regret
  /// What the proposed week is worth more than today's.
  public let gain: Gain
  /// Of ``weeks`` and the proposal the one that loses least on the best of each draw.
  public let robust: Robust
  /// How stable the changes are.
  public let changes: Stability

  /// An hour of the week, a slot of the grid.
  public struct Hour: Sendable, Hashable, Codable {
    /// The day.
    public let day: Weekday
    /// The time.
    public let span: TimeSpan
    /// Whether it is open today.
    public let isOpenToday: Bool
    /// Whether the proposed week opens it.
    public let isProposed: Bool
    /// In how many draws it is open.
    public let openIn: ByDoubt<Int>
  }

  /// A stretch of a day that the proposed week opens or closes.
  public struct Stretch: Sendable, Hashable, Codable {
    /// The day.
    public let day: Weekday
    /// The time.
    public let span: TimeSpan
    /// Whether it opens; else it closes.
    public let opens: Bool
    /// Whether the rules about its day leave no choice, so that no draw could tell otherwise.
    public let isForced: Bool
    /// In how many draws all of it is as the proposed week has it.
    public let agreeing: ByDoubt<Int>
  }

  /// A week that is the best of some draws.
  public struct Winner: Sendable, Hashable, Codable {
    /// The week.
    public let schedule: Schedule
    /// In how many draws it is the best.
    public let wins: Int
    /// In how many draws it is worth more than the proposed week.
    public let better: Int
    /// In how many draws it is worth less than the proposed week.
    public let worse: Int
    /// What it loses on the best one of each draw.
    public let regret: Regret
  }

  /// What a week loses on the best one of each draw, in thousandths of the objective's unit.
  public struct Regret: Sendable, Hashable, Codable {
    /// On average.
    public let mean: Double
    /// On average over the worst tenth of the draws.
    public let worstTenth: Double
    /// At worst.
    public let worst: Int
  }

  /// What the proposed week is worth more than today's, in thousandths of the objective's unit.
  public struct Gain: Sendable, Hashable, Codable {
    /// With the data as they are.
    public let proposed: Int
    /// A twentieth of the draws has less.
    public let low: Int
    /// A twentieth of the draws has more.
    public let high: Int

    /// The part of the draws between both ends.
    public static let level = 0.9
  }

  /// A week for who would rather lose little whatever the truth is.
  public struct Robust: Sendable, Hashable, Codable {
    /// The week.
    public let schedule: Schedule
    /// What it loses on the best one of each draw.
    public let regret: Regret
    /// What it is worth less than the proposed week with the data as they are, in thousandths.
    public let price: Int
  }
}

extension Confidence {
  /// The part of the draws in which the proposed week is the best, 0...1.
  public func sameWeekPart(_ doubt: Doubt) -> Double? { sameWeek[doubt].map(part) }

  /// So many draws as a part of all.
  public func part(_ count: Int) -> Double { Double(count) / Double(max(1, draws)) }

  /// Whether another week is a tie with the proposed one: neither is worth more in two draws of three.
  public func isTie(_ winner: Winner) -> Bool {
    winner.schedule != proposed && Self.isTie(winner.better, winner.worse, of: draws)
  }

  /// Whether it is a tie if an hour opens: it does, or does not, in fewer than two draws of three.
  public func isTie(_ hour: Hour) -> Bool {
    Self.isTie(hour.openIn.all, draws - hour.openIn.all, of: draws)
  }

  /// Whether neither of two things happens in two draws of three.
  static func isTie(_ one: Int, _ other: Int, of draws: Int) -> Bool {
    3 * max(one, other) < 2 * draws
  }

  /// The hours that fewer than two of three draws decide as the proposed week does.
  public var unsettledHours: Set<Survey.Slot> {
    let unsettled = hours.filter { hour in
      3 * (hour.isProposed ? hour.openIn.all : draws - hour.openIn.all) < 2 * draws
    }
    return Set(unsettled.map { Survey.Slot(day: $0.day, span: $0.span) })
  }

  /// The hours that the proposed week changes.
  public var changedHours: [Hour] { hours.filter { $0.isOpenToday != $0.isProposed } }

  /// The part of the draws that change an hour as the proposed week does, or leave it as that does, 0...1.
  public func agreement(_ hour: Hour) -> Double {
    part(hour.isProposed ? hour.openIn.all : draws - hour.openIn.all)
  }
}
