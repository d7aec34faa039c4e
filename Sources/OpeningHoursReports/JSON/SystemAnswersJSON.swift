import OpeningHours
import OpeningHoursTables

extension SystemComparisonReport {
  /// The comparison in the schema `openhours/system-comparison@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        unit: plan.objective.unit, whatIf: plan.whatIfs,
        scenarios: comparison.entries.map {
          SystemOutcomeJSON(name: $0.name, $0.outcome, plan)
        }))
  }

  private struct Content: Encodable {
    let schema = "openhours/system-comparison@1"
    let unit: String
    /// The scenario and the flags, as flags write them.
    let whatIf: [String]
    let scenarios: [SystemOutcomeJSON]
  }
}

extension SystemSweepReport {
  /// The sweep in the schema `openhours/system-sweep@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        key: sweep.range.name, unit: plan.objective.unit, whatIf: plan.whatIfs,
        points: sweep.outcomes.enumerated().map { place, outcome in
          SystemOutcomeJSON(name: sweep.range.text(place), outcome, plan)
        }))
  }

  private struct Content: Encodable {
    let schema = "openhours/system-sweep@1"
    let key: String
    let unit: String
    /// The scenario and the flags, as flags write them.
    let whatIf: [String]
    /// Named by their values.
    let points: [SystemOutcomeJSON]
  }
}

extension SystemPriceReport {
  /// The prices in the schema `openhours/system-prices@1`.
  public func json() throws -> String {
    let sentences = LinkSentences(plan: plan, language: .english)
    return try JSONText.text(
      Content(
        worth: JSONText.units(proposal.thousandths), unit: plan.objective.unit,
        whatIf: plan.whatIfs,
        limits: list.limits.map {
          .init(
            rule: sentences.sentence(plan.rules[$0.rule]), step: step($0),
            more: .init($0.more), less: Nullable($0.less.map { .init($0) }))
        },
        rules: list.rules.map {
          .init(
            rule: sentences.sentence(plan.rules[$0.rule]),
            source: plan.rules[$0.rule].source.description, without: .init($0.gain),
            branches: $0.changed.map { plan.file.branches[$0].name })
        }, wishes: list.wishes.map { SystemPriceJSON($0, plan) },
        complete: list.missingCount == 0))
  }

  /// By how much a limit was changed: hours, or the currency.
  private func step(_ price: SystemPriceList.LimitPrice) -> Double {
    if case .most(.cost, _) = plan.rules[price.rule].statement {
      Double(price.step) / 100
    } else {
      Double(price.step) / 60
    }
  }

  private struct Content: Encodable {
    let schema = "openhours/system-prices@1"
    let worth: Double
    let unit: String
    /// The scenario and the flags, as flags write them.
    let whatIf: [String]
    let limits: [Limit]
    let rules: [Rule]
    let wishes: [SystemPriceJSON]
    let complete: Bool

    struct Difference: Encodable {
      let worth: Nullable<Double>
      let proven: Bool

      init(_ own: SystemPriceList.Difference) {
        worth = Nullable(own.thousandths.map(JSONText.units))
        proven = own.isProven
      }
    }

    struct Limit: Encodable {
      let rule: String
      /// Hours, or the currency.
      let step: Double
      let more: Difference
      let less: Nullable<Difference>
    }

    struct Rule: Encodable {
      let rule: String
      let source: String
      let without: Difference
      let branches: [String]
    }
  }
}

extension SystemExplanationReport {
  /// The explanation in the schema `openhours/system-explanation@1`.
  public func json() throws -> String {
    let sentences = LinkSentences(plan: plan, language: .english)
    return try JSONText.text(
      Content(
        whatIf: plan.whatIfs, price: SystemPriceJSON(price, plan),
        decisive: explanation.decisive.map {
          .init(
            rule: sentences.sentence(plan.rules[$0]), source: plan.rules[$0].source.description)
        },
        decisiveOfBranch: explanation.decisiveOfBranch.map { RuleJSON($0) },
        triedAll: explanation.hasTriedAll))
  }

  private struct Content: Encodable {
    let schema = "openhours/system-explanation@1"
    /// The scenario and the flags, as flags write them.
    let whatIf: [String]
    let price: SystemPriceJSON
    let decisive: [Link]
    let decisiveOfBranch: [RuleJSON]
    let triedAll: Bool

    struct Link: Encodable {
      let rule: String
      let source: String
    }
  }
}

/// What came of one of several questions about a system.
private struct SystemOutcomeJSON: Encodable {
  let name: String
  let status: String
  let worth: Nullable<Double>
  let proven: Nullable<Bool>
  let relativeGap: Nullable<Double>
  let weeklyHours: Nullable<Double>
  let staffHours: Nullable<Double>
  let cost: Nullable<Double>
  let changedBranches: Nullable<Int>
  let branches: [Branch]
  let message: Nullable<String>

  struct Branch: Encodable {
    let name: String
    let week: WeekJSON
    let osm: String
    let weeklyHours: Double
  }

  init(name: String, _ outcome: SystemOutcome, _ plan: SystemPlan) {
    self.name = name
    status = outcome.status
    let account = outcome.account
    worth = Nullable(account.map { JSONText.units($0.thousandths) })
    proven = Nullable(account?.relativeGap.map { $0 == 0 })
    relativeGap = Nullable(account?.relativeGap)
    weeklyHours = Nullable(account.map { Double($0.openMinutes) / 60 })
    staffHours = Nullable(account?.staffMinutes.map { Double($0) / 60 })
    cost = Nullable(account?.cents.map { Double($0) / 100 })
    changedBranches = Nullable(account.map { $0.changed(from: $0.problem.today).count })
    branches =
      account.map { account in
        zip(plan.file.branches, account.weeks).map { branch, week in
          Branch(
            name: branch.name, week: WeekJSON(week), osm: week.osm,
            weeklyHours: Double(week.openMinutes) / 60)
        }
      } ?? []
    message = Nullable(SystemTables(plan: plan, language: .english).reason(outcome))
  }
}

/// One price of a system.
private struct SystemPriceJSON: Encodable {
  let branch: String
  let day: String
  let span: Nullable<String>
  let open: Bool
  let worth: Nullable<Double>
  let status: String
  let loss: Nullable<Double>
  let proven: Bool
  /// The branches whose weeks differ from the best ones.
  let branches: [String]

  init(_ price: SystemPrice, _ plan: SystemPlan) {
    branch = plan.file.branches[price.branch].name
    day = price.day.key
    span = Nullable(price.span?.clock)
    open = price.isOpen
    worth = Nullable(price.thousandths.map(JSONText.units))
    switch price.outcome {
    case .weeks(let account, let cost, let isProven):
      (status, loss, proven) = ("weeks", Nullable(JSONText.units(cost)), isProven)
      branches = account.changed(from: price.from).map { plan.file.branches[$0].name }
    case .impossible: (status, loss, proven, branches) = ("conflict", Nullable(nil), true, [])
    case .breaks(let breach):
      (status, loss, proven, branches) = (
        breach.isCertain ? "conflict" : "none_kept", Nullable(nil), breach.isCertain, []
      )
    case .unknown: (status, loss, proven, branches) = ("nothing_found", Nullable(nil), false, [])
    }
  }
}
