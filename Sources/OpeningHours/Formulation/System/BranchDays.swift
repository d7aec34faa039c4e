import OpeningHoursTables

/// Every plan of each day of a branch, laid out so that new prices are quickly worked in.
struct BranchDays {
  /// The days, Monday first.
  let days: [Day]
  let usage: BranchUsage
  var slotsPerDay: Int { usage.grid.slotsPerDay }

  /// The plans of one day, as arrays over them.
  struct Day {
    /// What each is worth to the system.
    var values: [Int] = []
    var openSlots: [Int32] = []
    var changedSlots: [Int32] = []
    /// What decides between plans worth as much, as one number; less is better.
    var tieBreaks: [Int] = []
    /// Where each one's blocks begin in ``edges``, and where the last one's end.
    var firstEdges: [Int32] = [0]
    /// Begin and end of each block, in turn.
    var edges: [UInt16] = []
    /// The sets of windows of which each plan has one open, as bits, so many words for each plan.
    var served: [UInt64] = []
    var words = 0

    var count: Int { values.count }

    func blocks(of plan: Int) -> [Range<Int>] {
      stride(from: Int(firstEdges[plan]), to: Int(firstEdges[plan + 1]), by: 2).map {
        Int(edges[$0])..<Int(edges[$0 + 1])
      }
    }
  }

  /// Lays plans out.
  ///
  /// - Parameters:
  ///   - columns: The plans of each day, Monday first.
  ///   - factor: How often a thousandth of the branch counts.
  ///   - usage: What being open takes.
  ///   - reductions: What each open slot of the week is worth less by itself.
  ///   - patterns: The sets of windows that somebody has on each day, as [day][pattern]; none where nobody is counted.
  init(
    _ columns: [[DayPlanColumn]], factor: Int, _ usage: BranchUsage, reductions: [Int],
    patterns: [[[Range<Int>]]] = []
  ) {
    self.usage = usage
    let slotsPerDay = usage.grid.slotsPerDay
    days = columns.enumerated().map { place, plans in
      let less = reductions[(place * slotsPerDay)..<((place + 1) * slotsPerDay)]
      var day = Day()
      for plan in plans {
        let measures = plan.measures
        let reduction = plan.blocks.reduce(0) { sum, block in
          block.reduce(sum) { $0 + less[less.startIndex + $1] }
        }
        day.values.append(measures.value * factor - reduction)
        day.openSlots.append(Int32(measures.openSlots))
        day.changedSlots.append(Int32(measures.changedSlots))
        day.tieBreaks.append(measures.tieBreak.packed)
        for block in plan.blocks {
          day.edges.append(UInt16(block.lowerBound))
          day.edges.append(UInt16(block.upperBound))
        }
        day.firstEdges.append(Int32(day.edges.count))
        if !patterns.isEmpty {
          day.served += ReachColumn.served(by: plan.blocks, patterns[place])
        }
      }
      day.words = patterns.isEmpty ? 0 : (patterns[place].count + 63) / 64
      return day
    }
  }

  /// What each plan of a day is worth less what it costs, in scaled numbers, as [plan].
  func priced(_ day: Int, _ prices: BranchPrices, scale: Int) -> [Int] {
    let plans = days[day]
    var before = [0]
    before.reserveCapacity(slotsPerDay + 1)
    for slot in 0..<slotsPerDay {
      before.append(before[slot] + prices.slots[day * slotsPerDay + slot])
    }
    let closed = prices.closedDays[day]
    let ofPatterns = prices.patterns.isEmpty ? [] : prices.patterns[day]
    var worth: [Int] = []
    worth.reserveCapacity(plans.count)
    for plan in 0..<plans.count {
      var value = plans.values[plan] * scale
      var edge = Int(plans.firstEdges[plan])
      let end = Int(plans.firstEdges[plan + 1])
      if edge == end { value -= closed }
      while edge < end {
        value -= before[Int(plans.edges[edge + 1])] - before[Int(plans.edges[edge])]
        edge += 2
      }
      worth.append(value - plans.sum(ofPatterns, servedBy: plan))
    }
    return worth
  }

  /// What a row counts of a plan of a day.
  func amount(_ measure: SystemMeasure, _ day: Int, _ plan: Int) -> Int {
    let plans = days[day]
    let open = Int(plans.openSlots[plan])
    let (each, fixed) = (usage.ofSlot[day], usage.ofDay[day])
    switch measure {
    case .openSlots: return open
    case .staffMinutes: return open > 0 ? open * each.staffMinutes + fixed.staffMinutes : 0
    case .cost: return open > 0 ? open * each.cost + fixed.cost : 0
    case .slot(let place):
      guard place / slotsPerDay == day else { return 0 }
      return plans.blocks(of: plan).contains { $0.contains(place % slotsPerDay) } ? 1 : 0
    case .opens(let other): return other.rawValue == day && open > 0 ? 1 : 0
    case .closed(let other): return other.rawValue == day && open == 0 ? 1 : 0
    case .person(let windows):
      return windows.days.contains { $0.day == day && plans.serves($0.pattern, plan) } ? 1 : 0
    }
  }

  /// The week of a plan for each day.
  func week(_ plans: [Int]) -> BranchWeek {
    var sums = (value: 0, open: 0, staff: 0, cost: 0, changed: 0)
    for (place, plan) in plans.enumerated() {
      let day = days[place]
      let open = Int(day.openSlots[plan])
      sums.value += day.values[plan]
      sums.changed += Int(day.changedSlots[plan])
      sums.open += open
      guard open > 0 else { continue }
      let (each, fixed) = (usage.ofSlot[place], usage.ofDay[place])
      sums.staff += open * each.staffMinutes + fixed.staffMinutes
      sums.cost += open * each.cost + fixed.cost
    }
    return BranchWeek(
      blocks: zip(days, plans).map { $0.blocks(of: $1) }, value: sums.value, openSlots: sums.open,
      staffMinutes: sums.staff, cost: sums.cost, changedSlots: sums.changed,
      slotsPerDay: slotsPerDay)
  }
}

extension BranchDays.Day {
  /// Whether a plan has a window of a set open.
  func serves(_ pattern: Int, _ plan: Int) -> Bool {
    served[plan * words + pattern / 64] >> UInt64(pattern % 64) & 1 == 1
  }

  /// The sum of numbers over the sets of windows that a plan serves.
  func sum(_ numbers: [Int], servedBy plan: Int) -> Int {
    guard !numbers.isEmpty, words > 0 else { return 0 }
    var sum = 0
    for word in 0..<words {
      var left = served[plan * words + word]
      while left != 0 {
        let pattern = word * 64 + left.trailingZeroBitCount
        if pattern < numbers.count { sum += numbers[pattern] }
        left &= left - 1
      }
    }
    return sum
  }
}

extension TieBreak {
  /// The tie-break of a week or a part of one as one number that is ordered alike: a week has fewer than 2^10
  /// slots, its lateness fewer than 2^19, and 2^33 paid minutes are more than any team has.
  var packed: Int { (changedSlots << 52) + (min(staffMinutes, 1 << 33 - 1) << 19) + lateness }
}
