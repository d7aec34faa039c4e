public import OpeningHoursTables

extension Proposal {
  /// The sweep that shows what a plan trades off near the limit that holds its best week back: that of
  /// changes, else of weekly hours, of staff hours or of the budget; nothing where it bounds none of them.
  ///
  /// From no change to twice as many as the plan bears, else around the limit. The plan's own value is
  /// among the values, unless no flag can write it.
  public var suggestedSweep: SweepRange? {
    let limits = [PlanKey.maxChanges, .weeklyHours, .staffHours, .budget].compactMap { key in
      problem.rules.compactMap { $0.statement.limit(of: key)?.value }.min().map { (key, $0) }
    }
    // A week that leaves more than a fiftieth of a limit is held back by another.
    let reached = limits.first { key, most in (most - key.amount(of: self)) * 50 <= most }
    guard let (key, most) = reached ?? limits.first else { return nil }
    let value = SweepRange.whole(most, of: key)
    if key == .maxChanges {
      let last = max(4, 2 * value)
      return SweepRange(key, from: 0, through: last, by: max(1, last / 8), with: most)
    }
    let reach = max(4, value / 8)
    return SweepRange(
      key, from: max(1, value - reach), through: value + reach, by: max(1, reach / 4), with: most)
  }
}

extension SweepRange {
  /// How many values a suggested sweep takes at most beyond the plan's own limit's surroundings.
  private static let mostFurther = 8

  /// Whole hours, or units of money, from one to another, and the plan's own value.
  fileprivate init(
    _ key: PlanKey, from first: Int, through last: Int, by step: Int, with own: Int
  ) {
    let whole = stride(from: first, through: last, by: step).map { $0 * 100 }
    // Values are counted in hundredths of an hour, which not all minutes are.
    let hundredths = own * 100
    let unit = Self.unit(of: key)
    let exact = hundredths % unit == 0 ? [hundredths / unit] : []
    self.init(key, values: Set(whole + exact).sorted())
  }

  /// The least whole value, in hours or units of money, that is no less than an amount in minutes or
  /// hundredths.
  static func whole(_ amount: Int, of key: PlanKey) -> Int {
    let unit = unit(of: key)
    return (amount + unit - 1) / unit
  }

  private static func unit(of key: PlanKey) -> Int { key == .budget ? 100 : 60 }

  /// The range with further values up to the one at which the curve ends to rise, evenly spread.
  ///
  /// - Parameter plateau: Where that is; nothing where it is not known.
  /// - Returns: The same range where it reaches as far already.
  public func extended(to plateau: Plateau?) -> SweepRange {
    guard let end = plateau?.value.map({ $0 * 100 }), let last = values.last, last < end else {
      return self
    }
    let perStep = Self.mostFurther * 100
    let step = max(
      values.count > 1 ? last - values[values.count - 2] : 100,
      (end - last + perStep - 1) / perStep * 100)
    let further = stride(from: last + step, to: end, by: step)
    return SweepRange(key, values: values + further + [end])
  }
}

extension PlanQuestion {
  /// The question without the flags of a key, so that a sweep of the key says something.
  ///
  /// - Parameter key: The key.
  /// - Returns: The question with all other flags.
  /// - Throws: `InputErrors` for flags that cannot be read.
  public func without(_ key: PlanKey) throws(InputErrors) -> PlanQuestion {
    try asking(scenario: plan.scenario, flags: plan.flags.filter { $0.key != key })
  }
}
