import OpeningHoursTables

/// The ways to loosen one rule, from a little to as far as anyone would go.
///
/// Who stands higher asks for less: a week that one rung of a height permits is permitted by a rung
/// of each height above, unless the ladder has to be climbed rung by rung.
struct Ladder: Sendable {
  let rule: Rule
  /// The greatest height; heights count from 1.
  let highest: Int
  /// The height at which nothing would be left of the rule, to tell small changes from great ones.
  let whole: Int
  /// Whether a greater height need not permit what a smaller one does.
  var isClimbed = false
  /// What the rule could say at a height; nothing in place of a statement leaves it out.
  let rungs: @Sendable (Int) -> [Rule.Statement?]

  /// The changes of a height.
  func changes(at height: Int) -> [Repair.Change] {
    rungs(height).map { loosened in
      Repair.Change(
        rule: rule, loosened: loosened, unchanged: nil,
        permille: loosened == nil ? 1000 : min(1000, 1000 * height / max(1, whole)),
        isSmallest: true)
    }
  }

  /// The ladder that leads away from a rule; none for law, nor for what a contract says of each person.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - grid: The grid, on which the rungs lie.
  ///   - today: Today's week: of rungs of a height those come first that open hours the house has.
  init?(for rule: Rule, on grid: WeekGrid, today: Schedule) {
    guard rule.origin.ease != nil else { return nil }
    if let number = rule.statement.number {
      guard let ladder = Self.ofNumber(number, rule, grid) else { return nil }
      self = ladder
      return
    }
    switch rule.statement {
    case .day(let own, let days):
      self = LadderOfHours(rule: rule, days: days, grid: grid, today: today).ladder(own)
    case .week(.sameOpening(let days)): self = Self.ofOpening(rule, days)
    // What has neither a number nor hours nor days to give up is kept or left out.
    case .week, .duty, .team: self = .leftOut(rule)
    }
  }

  init(
    rule: Rule, highest: Int, whole: Int, isClimbed: Bool = false,
    rungs: @escaping @Sendable (Int) -> [Rule.Statement?]
  ) {
    self.rule = rule
    self.highest = highest
    self.whole = whole
    self.isClimbed = isClimbed
    self.rungs = rungs
  }

  /// All or nothing.
  static func leftOut(_ rule: Rule) -> Ladder {
    Ladder(rule: rule, highest: 1, whole: 1) { _ in [nil] }
  }

  /// Fewer days that open together.
  private static func ofOpening(_ rule: Rule, _ days: [Weekday]) -> Ladder {
    Ladder(rule: rule, highest: max(1, days.count - 1), whole: days.count) { height in
      guard height < days.count - 1 else { return [nil] }
      return days.subsets(without: height).map { .week(.sameOpening($0)) }
    }
  }
}

extension Ladder {
  /// A rule with a number in it; nothing where the number is kept.
  private static func ofNumber(
    _ number: RuleNumber<Rule.Statement>, _ rule: Rule, _ grid: WeekGrid
  ) -> Ladder? {
    let (value, step, with) = (number.value, number.unit.step(grid), number.with)
    let day = grid.slotsPerDay * grid.slotMinutes
    func until(_ last: Int) -> Ladder {
      switch number.loosens {
      case .upwards: raised(rule, number, to: last, grid)
      case .downwards: lowered(rule, number, to: last, grid)
      }
    }
    switch number.end {
    case .at(let last): return until(last)
    case .oneSlot: return until(grid.slotMinutes)
    case .aDay: return until(day)
    case .aWeek: return until(Weekday.allCases.count * day)
    case .endOfFrame: return until(grid.frame.end.minutes)
    case .isKept: return nil
    case .afterSteps(let steps):
      return Ladder(rule: rule, highest: steps, whole: value / step) { [with(value + $0 * step)] }
    case .never:
      let base = value / step * step
      return Ladder(
        rule: rule, highest: max(1024, 10 * (value / step)), whole: value / step
      ) { [with(base + $0 * step)] }
    }
  }

  /// An upper limit that is raised step by step to where it says nothing any more.
  private static func raised(
    _ rule: Rule, _ number: RuleNumber<Rule.Statement>, to most: Int, _ grid: WeekGrid
  ) -> Ladder {
    let (step, with) = (number.unit.step(grid), number.with)
    // Times of day step from the first slot on, which need not begin at a full hour.
    let first = number.unit == .time ? grid.frame.start.minutes : 0
    let base = first + (number.value - first) / step * step
    let highest = max(1, (most - base + step - 1) / step)
    return Ladder(rule: rule, highest: highest, whole: number.value / step) { height in
      [height < highest ? with(base + height * step) : nil]
    }
  }

  /// A lower limit that is lowered step by step to where it says nothing any more.
  private static func lowered(
    _ rule: Rule, _ number: RuleNumber<Rule.Statement>, to least: Int, _ grid: WeekGrid
  ) -> Ladder {
    let (step, with) = (number.unit.step(grid), number.with)
    let base = (number.value + step - 1) / step * step
    let highest = max(1, (base - least) / step)
    return Ladder(rule: rule, highest: highest, whole: number.value / step) { height in
      [height < highest ? with(base - height * step) : nil]
    }
  }
}

extension [Weekday] {
  /// All choices of these days that leave so many out.
  fileprivate func subsets(without count: Int) -> [[Weekday]] {
    guard count > 0 else { return [self] }
    guard let first else { return [] }
    let rest = Array(dropFirst())
    return rest.subsets(without: count - 1) + rest.subsets(without: count).map { [first] + $0 }
  }
}
