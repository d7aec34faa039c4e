public import OpeningHoursTables

extension Plan {
  /// The sweep that shows what a plan trades off: from no change to twice as many as it bears where it
  /// bounds changes, else around its weekly hours; nothing where it bounds neither.
  public var suggestedSweep: SweepRange? {
    func most(_ limit: (WeekRule) -> Int?) -> Int? {
      rules.aboutWeek.compactMap(limit).min().map { ($0 + 59) / 60 }
    }
    let changes = most { if case .mostChanged(let minutes) = $0 { minutes } else { nil } }
    let hours = most { if case .mostWeekly(let minutes) = $0 { minutes } else { nil } }
    var text: String?
    if let changes {
      let last = max(4, 2 * changes)
      text = "max-changes=0..\(last):\(max(1, last / 8))"
    } else if let hours {
      let reach = max(4, hours / 8)
      text = "weekly-hours=\(max(1, hours - reach))..\(hours + reach):\(max(1, reach / 4))"
    }
    return text.flatMap { try? SweepRange($0) }
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
