public import OpeningHoursTables

extension Plan {
  /// The sweep that shows what a plan trades off near its own limit: from no change to twice as many as it
  /// bears where it bounds changes, else around its weekly hours; nothing where it bounds neither.
  ///
  /// The plan's own value is among the values, unless no flag can write it.
  public var suggestedSweep: SweepRange? {
    func most(_ key: PlanKey) -> Int? {
      rules.compactMap { $0.statement.limit(of: key)?.value }.min()
    }
    if let changes = most(.maxChanges) {
      let last = max(4, 2 * Self.hours(changes))
      return SweepRange(
        .maxChanges, from: 0, through: last, by: max(1, last / 8), with: changes)
    }
    guard let minutes = most(.weeklyHours) else { return nil }
    let hours = Self.hours(minutes)
    let reach = max(4, hours / 8)
    return SweepRange(
      .weeklyHours, from: max(1, hours - reach), through: hours + reach, by: max(1, reach / 4),
      with: minutes)
  }

  private static func hours(_ minutes: Int) -> Int { (minutes + 59) / 60 }
}

extension SweepRange {
  /// How many values a suggested sweep takes at most beyond the plan's own limit's surroundings.
  private static let mostFurther = 8

  /// Whole hours from one to another, and so many minutes.
  fileprivate init(
    _ key: PlanKey, from first: Int, through last: Int, by step: Int, with minutes: Int
  ) {
    let whole = stride(from: first, through: last, by: step).map { $0 * 100 }
    // Values are counted in hundredths of an hour, which not all minutes are.
    let own = minutes % 3 == 0 ? [minutes * 100 / 60] : []
    self.init(key, values: Set(whole + own).sorted())
  }

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
