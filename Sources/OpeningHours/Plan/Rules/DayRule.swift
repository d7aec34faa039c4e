public import OpeningHoursTables

/// What a day's plan must be like.
///
/// Such rules decide which day plans exist. Times and lengths are minutes unless they say otherwise.
public enum DayRule: Sendable, Hashable {
  /// Open at least during these spans.
  case open([TimeSpan])
  /// Open at some time of the day.
  case openAtSomeTime
  /// Closed during these spans.
  case closed([TimeSpan])
  /// These hours and no others.
  case exactly(DayPlan, asToday: Bool)
  /// Hours of today about which nothing is known stay open; of the week each day takes its own.
  case keepsUnknown(Schedule)
  /// A block lasts at least so long.
  case shortestBlock(minutes: Int)
  /// A block lasts at most so long.
  case longestBlock(minutes: Int)
  /// At most so many blocks in a day.
  case mostBlocks(Int)
  /// A closure between two blocks lasts at least so long.
  case shortestClosure(minutes: Int)
  /// Closes at this time or earlier.
  case latestClose(TimeOfDay)
  /// Open at most so long in a day.
  case longestDay(minutes: Int)

  /// The kinds of such rules, one for each case.
  enum Kind: CaseIterable {
    case open, openAtSomeTime, closed, exactly, keepsUnknown, shortestBlock, longestBlock,
      mostBlocks
    case shortestClosure, latestClose, longestDay
  }

  /// The kind of this rule.
  var kind: Kind {
    switch self {
    case .open: .open
    case .openAtSomeTime: .openAtSomeTime
    case .closed: .closed
    case .exactly: .exactly
    case .keepsUnknown: .keepsUnknown
    case .shortestBlock: .shortestBlock
    case .longestBlock: .longestBlock
    case .mostBlocks: .mostBlocks
    case .shortestClosure: .shortestClosure
    case .latestClose: .latestClose
    case .longestDay: .longestDay
    }
  }
}

extension DayRule {
  /// The number in the rule, where it has one.
  var number: RuleNumber<DayRule>? {
    switch self {
    case .open, .openAtSomeTime, .closed, .exactly, .keepsUnknown: nil
    case .shortestBlock(let minutes):
      .least(minutes, .openMinutes, until: .oneSlot) { .shortestBlock(minutes: $0) }
    case .longestBlock(let minutes):
      .most(minutes, .openMinutes, until: .aDay) { .longestBlock(minutes: $0) }
    case .mostBlocks(let count): .most(count, .count, until: .at(5)) { .mostBlocks($0) }
    case .shortestClosure(let minutes):
      .least(minutes, .openMinutes, until: .oneSlot) { .shortestClosure(minutes: $0) }
    case .latestClose(let time):
      .most(time.minutes, .time, until: .endOfFrame) {
        .latestClose(.midnight.advanced(byMinutes: $0))
      }
    case .longestDay(let minutes):
      .most(minutes, .openMinutes, until: .aDay) { .longestDay(minutes: $0) }
    }
  }

  /// The key of the plan that states the rule.
  var key: PlanKey {
    switch self {
    case .open, .openAtSomeTime: .open
    case .closed: .close
    case .exactly(_, let asToday): asToday ? .keep : .exactly
    case .keepsUnknown: .unasked
    case .shortestBlock: .shortestBlock
    case .longestBlock: .longestBlock
    case .mostBlocks: .blocksADay
    case .shortestClosure: .shortestClosure
    case .latestClose: .latestClose
    case .longestDay: .longestDay
    }
  }
}
