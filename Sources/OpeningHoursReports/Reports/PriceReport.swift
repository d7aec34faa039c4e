public import OpeningHours
import OpeningHoursTables

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

  /// Whether the plan says what shifts weigh, and it is known what those of the best week do.
  var hasBurden: Bool { list.prices.contains { burden(of: $0) != nil } }

  /// How much more the best week with a wish weighs on the staff, in thousandths; below 0 where it weighs
  /// less, and nothing where that is not known.
  func burden(of price: Price) -> Int? {
    guard let burden = plan.burden, let team = list.proposal.problem.team,
      let old = list.proposal.staffing?.proposed, let week = price.week, let new = week.shifts
    else { return nil }
    return burden.thousandths(of: new, team) - burden.thousandths(of: old, team)
  }

  /// An hour that is not as more of the team wish than not, with what it costs to have it so.
  struct StaffWishPrice {
    let price: Price
    /// How many more people wish it than wish the contrary, on average over the hour.
    let people: Int
    /// What the best week with it is worth less, in thousandths.
    let loss: Int
    /// How many more wishes that week keeps, as people for so many hours; below 0 where it keeps fewer.
    let more: Double
  }

  /// The hours that are not as the team wishes, the cheapest first, and of those as cheap what most wish.
  var staffWishPrices: [StaffWishPrice] {
    guard let wishes = plan.file.staffWishes else { return [] }
    let kept = wishes.kept(in: list.proposal.schedule)
    return list.prices.compactMap { price -> StaffWishPrice? in
      let opening = wishes.keptMore(byOpening: price.span, on: price.day)
      let gain = price.isOpen ? -opening : opening
      let slots = wishes.grid.slots(within: price.span).count
      guard gain > 0, let week = price.week else { return nil }
      return StaffWishPrice(
        price: price, people: max(1, (gain + slots / 2) / slots), loss: week.loss,
        more: wishes.hours(wishes.kept(in: week.schedule) - kept))
    }.sorted { left, right in
      (left.loss, -left.people, left.price.day, left.price.span)
        < (right.loss, -right.people, right.price.day, right.price.span)
    }
  }

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
