public import OpeningHours

/// The facts of the price list of wishes.
public struct PriceReport: Sendable {
  /// The plan that was asked about.
  public let plan: Plan
  /// The prices.
  public let list: PriceList

  /// A report about a price list.
  public init(plan: Plan, list: PriceList) {
    self.plan = plan
    self.list = list
  }

  var objective: Plan.Objective { plan.objective }

  /// So many hours to open and to close are shown where not all are asked for.
  static let (mostToOpen, mostToClose) = (15, 10)

  /// Whether staff is modelled, so that hours take more or less of it.
  var hasStaff: Bool { list.prices.contains { $0.extraStaffMinutes != nil } }

  /// The hours whose price was not found out in time.
  var unknown: [Price] {
    list.prices.filter { if case .unknown = $0.outcome { true } else { false } }
  }

  /// Whether perhaps fewer of the rules that are named against an hour would be enough.
  var isRough: Bool {
    list.prices.contains { price in
      if case .impossible(_, isMinimal: false) = price.outcome { true } else { false }
    }
  }

  /// How many hours were not asked about before the end.
  var missingCount: Int { list.wishCount - list.prices.count - list.failures.count }
}
