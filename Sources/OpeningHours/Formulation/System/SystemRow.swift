import OpeningHoursTables

/// A sum over the branches' weeks that must stay between two limits.
struct SystemRow: Hashable {
  /// The place of the rule that it is a part of; nothing where it is about people who go elsewhere.
  let rule: Int?
  let measure: SystemMeasure
  /// The branches that it counts, in order.
  let branches: [Int]
  /// The limits, both included.
  let lower: Int?
  let upper: Int?
  /// What each unit that is missing of the lower limit loses, in units of worth; 0 where none may be missing.
  var loss = 0

  /// Whether the row may be missed, at a loss.
  var isSoft: Bool { loss > 0 }

  /// By how much a sum lies outside of limits that have to be kept.
  func violation(_ sum: Int) -> Int {
    isSoft ? 0 : max(0, (lower ?? sum) - sum, sum - (upper ?? sum))
  }

  /// What a sum loses.
  func lost(_ sum: Int) -> Int { isSoft ? loss * max(0, (lower ?? sum) - sum) : 0 }
}

/// What a row counts of a branch's week.
enum SystemMeasure: Hashable {
  /// Open slots of the week.
  case openSlots
  /// Paid minutes of staff.
  case staffMinutes
  /// What the week costs, in sixtieths of hundredths of the currency.
  case cost
  /// 1 where a slot is open, counted through the week from Monday's first one.
  case slot(Int)
  /// 1 where a day opens at some time.
  case opens(Weekday)
  /// 1 where a day is closed.
  case closed(Weekday)
  /// On how many days some window of people is open who are alike.
  case person(PersonWindows)
}

extension [SystemRule] {
  /// The rows of the rules; those that no weeks can break are left out.
  ///
  /// - Parameters:
  ///   - grid: The grid of all branches.
  ///   - districts: The branches of each district, as places.
  ///   - branches: How many branches there are.
  /// - Returns: The rows in the order of the rules.
  func rows(_ grid: WeekGrid, districts: [String: [Int]], branches: Int) -> [SystemRow] {
    enumerated().flatMap { place, rule -> [SystemRow] in
      switch rule.statement {
      case .most(let quantity, let most):
        let measure: SystemMeasure
        var upper = most
        switch quantity {
        case .weeklyHours: (measure, upper) = (.openSlots, most / grid.slotMinutes)
        case .staffHours: measure = .staffMinutes
        case .cost: (measure, upper) = (.cost, most * 60)
        }
        return [
          SystemRow(
            rule: place, measure: measure, branches: [Int](0..<branches), lower: nil, upper: upper)
        ]
      case .leastOfDistrict(let district, let minutes):
        let slots = (minutes + grid.slotMinutes - 1) / grid.slotMinutes
        return [
          SystemRow(
            rule: place, measure: .openSlots, branches: districts[district] ?? [], lower: slots,
            upper: nil)
        ]
      case .open(let least, let groups, let days, let spans):
        let measures =
          spans.isEmpty
          ? days.map { SystemMeasure.opens($0) }
          : days.flatMap { day in
            spans.flatMap { grid.slots(touching: $0) }.map {
              SystemMeasure.slot(day.rawValue * grid.slotsPerDay + $0)
            }
          }
        return groups.flatMap { group in
          measures.map {
            SystemRow(rule: place, measure: $0, branches: group, lower: least, upper: nil)
          }
        }
      case .closed(let most, let groups, let days):
        return groups.filter { $0.count > most }.flatMap { group in
          days.map {
            SystemRow(
              rule: place, measure: .closed($0), branches: group, lower: nil, upper: most)
          }
        }
      }
    }
  }
}
