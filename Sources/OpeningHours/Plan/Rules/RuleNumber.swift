import OpeningHoursTables

/// The number in a rule with all that is asked of it: by repairs, sweeps, fronts, "one more" and
/// sentences.
public struct RuleNumber<Statement: Sendable>: Sendable {
  /// The number, in its unit.
  public let value: Int
  /// What it counts.
  public let unit: RuleUnit
  /// In which direction the rule asks for less.
  let loosens: Loosening
  /// Where the rule says nothing any more.
  let end: LooseningEnd
  /// The rule with another number.
  let with: @Sendable (Int) -> Statement

  /// An upper limit.
  static func most(
    _ value: Int, _ unit: RuleUnit, until end: LooseningEnd,
    _ with: @escaping @Sendable (Int) -> Statement
  ) -> RuleNumber {
    RuleNumber(value: value, unit: unit, loosens: .upwards, end: end, with: with)
  }

  /// A lower limit.
  static func least(
    _ value: Int, _ unit: RuleUnit, until end: LooseningEnd,
    _ with: @escaping @Sendable (Int) -> Statement
  ) -> RuleNumber {
    RuleNumber(value: value, unit: unit, loosens: .downwards, end: end, with: with)
  }

  /// The number of a rule that the statement is a part of.
  func map<Whole: Sendable>(
    _ whole: @escaping @Sendable (Statement) -> Whole
  ) -> RuleNumber<Whole> {
    let with = with
    return RuleNumber<Whole>(
      value: value, unit: unit, loosens: loosens, end: end, with: { whole(with($0)) })
  }
}

/// In which direction a rule asks for less.
enum Loosening: Sendable {
  /// An upper limit asks for less the higher it is.
  case upwards
  /// A lower limit asks for less the lower it is.
  case downwards
}

/// Where a rule that is loosened step by step says nothing any more.
enum LooseningEnd: Sendable {
  /// At this number.
  case at(Int)
  /// At one slot of the grid.
  case oneSlot
  /// At the minutes of a day of the grid.
  case aDay
  /// At the minutes of a week of the grid.
  case aWeek
  /// At the end of the grid's day.
  case endOfFrame
  /// Nowhere: no number is high enough.
  case never
  /// Nowhere, but after so many steps it is not what is missing.
  case afterSteps(Int)
  /// A contract is kept: how many people have it is what a house can decide on.
  case isKept
}
