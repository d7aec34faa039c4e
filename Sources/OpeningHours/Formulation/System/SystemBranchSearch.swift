import IntegerProgramming
import OpeningHoursTables

/// One branch of a system, made ready to be asked for its best week at many prices.
struct SystemBranchSearch {
  let days: BranchDays
  /// The recursion over days without and with the number of open slots.
  let plain: BranchRecursion
  private let tracked: BranchRecursion
  /// The rows of the system that count the branch.
  private(set) var rows: [(place: Int, measure: SystemMeasure)]

  /// What making a branch ready came to.
  enum Preparation {
    case ready(SystemBranchSearch)
    /// No week obeys the branch's own rules.
    case infeasible
    /// Its rules link the days by more than sums, or its plans are too many for this way.
    case beyond
  }

  /// Makes a branch ready.
  ///
  /// - Parameters:
  ///   - problem: Its decision.
  ///   - factor: How often its thousandths count.
  ///   - usage: What being open takes.
  ///   - reductions: What each open slot of the week is worth less by itself.
  ///   - patterns: The sets of windows that somebody has on each day; none where nobody is counted.
  ///   - rows: The rows of the system that count it.
  ///   - limits: When to end.
  /// - Returns: The branch, or why it cannot be asked.
  /// - Throws: `ListingStopped` when the limits end the search.
  static func prepared(
    _ problem: Problem, factor: Int, _ usage: BranchUsage, reductions: [Int],
    patterns: [[[Range<Int>]]], rows: [(place: Int, measure: SystemMeasure)],
    within limits: SearchLimits
  ) throws -> Preparation {
    // What people are worth stands in rows.
    guard problem.team == nil, problem.objective != .reach || !patterns.isEmpty else {
      return .beyond
    }
    var formulation = ProblemFormulation(problem)
    do {
      guard let week = try formulation.unmergedWeek(within: limits) else { return .infeasible }
      guard week.classes.isEmpty else { return .beyond }
      let packings = [false, true].map {
        WeekLanes.packed(week.columns, week.sums, tracks: $0)
      }
      guard case .lanes(let plain) = packings[0], case .lanes(let tracked) = packings[1] else {
        if case .infeasible = packings[0] { return .infeasible }
        return .beyond
      }
      return .ready(
        SystemBranchSearch(
          days: BranchDays(
            week.columns, factor: factor, usage, reductions: reductions,
            patterns: patterns),
          plain: BranchRecursion(lanes: plain), tracked: BranchRecursion(lanes: tracked),
          rows: rows))
    } catch is TooManyDayPlans {
      return .beyond
    }
  }

  private init(
    days: BranchDays, plain: BranchRecursion, tracked: BranchRecursion,
    rows: [(place: Int, measure: SystemMeasure)]
  ) {
    self.days = days
    self.plain = plain
    self.tracked = tracked
    self.rows = rows
  }

  /// What the branch's own rules leave of sums, without the number of open slots.
  var plainLanes: WeekLanes { plain.lanes }

  /// The same branch under other rows.
  func with(rows: [(place: Int, measure: SystemMeasure)]) -> SystemBranchSearch {
    var other = self
    other.rows = rows
    return other
  }

  /// The prices that the system's rows ask of the branch.
  func prices(_ prices: [Int]) -> BranchPrices {
    BranchPrices(days.usage, rows: rows, prices: prices)
  }

  /// The best week at some prices, with what it is worth less what it costs in scaled numbers.
  func best(
    _ prices: BranchPrices, scale: Int, permits: FrozenDays? = nil
  ) -> (week: BranchWeek, value: Int)? {
    let offers = offers(plain, prices, scale: scale, permits)
    return plain.best(offers).first.map { (days.week($0.plans), $0.value - prices.base) }
  }

  /// The best week for each number of open slots at some prices, in order of the slots.
  func curve(
    _ prices: BranchPrices, scale: Int, permits: FrozenDays? = nil
  ) -> [BranchRecursion.Best] {
    tracked.best(offers(tracked, prices, scale: scale, permits))
  }

  func offers(
    _ recursion: BranchRecursion, _ prices: BranchPrices, scale: Int, _ permits: FrozenDays?
  ) -> [BranchRecursion.Offers] {
    days.days.indices.map { day in
      let plans = days.days[day]
      var isPermitted: ((Int) -> Bool)?
      if let permits {
        isPermitted = { plan in
          let first = Int(plans.firstEdges[plan])
          let end = Int(plans.firstEdges[plan + 1])
          return permits.allows(day, plans.edges[first..<end])
        }
      }
      return recursion.offers(
        day, days.priced(day, prices, scale: scale), plans.tieBreaks, permits: isPermitted)
    }
  }
}

/// What of a branch's week is decided: slots that count somewhere, and days that open or close.
struct FrozenDays {
  /// By day: whether it is closed, where that is decided.
  var closed: [Bool?]
  /// By day: slots that must be open.
  var open: [[UInt16]]
  /// By day: all of its blocks as begins and ends in turn, where they are decided.
  private var whole: [[UInt16]]?

  init(closed: [Bool?], open: [[UInt16]]) {
    self.closed = closed
    self.open = open
  }

  /// Just these blocks, by day.
  init(exactly blocks: [[Range<Int>]]) {
    closed = blocks.map { _ in nil }
    open = blocks.map { _ in [] }
    whole = blocks.map { $0.flatMap { [UInt16($0.lowerBound), UInt16($0.upperBound)] } }
  }

  /// Whether a day's blocks, as begins and ends in turn, fit what is decided.
  func allows(_ day: Int, _ edges: ArraySlice<UInt16>) -> Bool {
    if let whole { return whole[day].elementsEqual(edges) }
    if let closed = closed[day], closed != edges.isEmpty { return false }
    for slot in open[day] {
      var edge = edges.startIndex
      var isOpen = false
      while edge < edges.endIndex {
        if edges[edge] <= slot, slot < edges[edge + 1] { isOpen = true }
        edge += 2
      }
      if !isOpen { return false }
    }
    return true
  }
}

extension ProblemFormulation {
  /// The plans of each day, all of them, with the rows of the week; nothing where a day has no plan.
  ///
  /// - Throws: `TooManyDayPlans`, or `ListingStopped` when the limits end the search.
  mutating func unmergedWeek(
    within limits: SearchLimits
  ) throws -> (columns: [[DayPlanColumn]], sums: [WeekRow], classes: [ClassRow])? {
    guard let columns = try columns(under: problem.rules, merges: false, within: limits) else {
      return nil
    }
    let rows = rows(problem.rules)
    return (columns, rows.sums, rows.classes)
  }
}

extension SystemSearch {
  /// What rows about slots and days make of the weeks.
  func frozenDays(_ weeks: [BranchWeek]) -> [FrozenDays] {
    weeks.indices.map { branch in
      let week = weeks[branch]
      var days = FrozenDays(
        closed: week.blocks.map { _ in nil }, open: week.blocks.map { _ in [] })
      for (row, measure) in own[branch] where !problem.rows[row].isSoft {
        switch measure {
        case .slot(let place) where week.amount(measure) == 1:
          days.open[place / week.slotsPerDay].append(UInt16(place % week.slotsPerDay))
        case .opens(let day), .closed(let day):
          days.closed[day.rawValue] = week.blocks[day.rawValue].isEmpty
        case .slot, .openSlots, .staffMinutes, .cost, .person: continue
        }
      }
      return days
    }
  }
}
