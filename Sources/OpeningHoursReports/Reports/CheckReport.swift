public import OpeningHours

/// The facts of a plan that was read and found in order.
public struct CheckReport: Sendable {
  /// The plan.
  public let plan: Plan
  /// The demand.
  public let demand: Demand
  /// Whom hours reach, where the plan names respondents.
  public let reach: Reach?

  /// A report about a plan without problems.
  public init(plan: Plan, demand: Demand, reach: Reach? = nil) {
    self.plan = plan
    self.demand = demand
    self.reach = reach
  }

  /// The texts that some languages lack, with their codes.
  var incompleteTexts: [(key: String, text: PlanText)] {
    plan.file.texts.filter { !$0.text.missing.isEmpty }
  }

  /// Everything that must hold.
  var rules: [Rule] { Problem(plan: plan, demand: demand, reach: reach).rules }
}
