extension SystemBranchSearch {
  /// What each plan of a day comes to at best at some prices, with the best other days that the branch's own rules
  /// permit beside it.
  ///
  /// - Parameters:
  ///   - prices: What the rows charge.
  ///   - scale: By how much prices are multiplied.
  /// - Returns: Scaled numbers, as [day][plan]; nothing for a plan that no week can have.
  func completions(_ prices: BranchPrices, scale: Int) -> [[Int?]] {
    let offers = offers(plain, prices, scale: scale, nil)
    return days.days.indices.map { day in
      let worth = days.priced(day, prices, scale: scale)
      let lanes = plainLanes
      // Of plans that the rules count alike only the worth differs.
      let best = lanes.usages[day].indices.map { own -> Int? in
        guard offers[day].plans[own] >= 0 else { return nil }
        var fixed = offers
        for other in fixed[day].plans.indices where other != own { fixed[day].plans[other] = -1 }
        return plain.best(fixed).first.map { $0.value - prices.base - offers[day].values[own] }
      }
      return worth.indices.map { plan in
        best[Int(lanes.classes[day][plan])].map { $0 + worth[plan] }
      }
    }
  }
}
