import OpeningHoursTables

/// What a branch's own rules leave of each sum over its days, packed into the bits of one number.
///
/// Each limited sum is a lane of bits with one more bit in front of it as a guard: to take a day plan's
/// part away is one subtraction for all lanes, and a guard that is gone tells of a lane that fell below 0.
struct WeekLanes {
  /// All lanes full.
  let start: UInt64
  let guards: UInt64
  /// The guards of the sums that must not exceed a limit.
  let limitGuards: UInt64
  /// The lanes of sums that must come to something: they end at 0.
  let needs: [Lane]
  /// The lanes of sums of which more than the days behind can take is as good as just that.
  let limits: [Lane]
  /// What is left at the most worth telling apart before each day, and after the last, by limit lane.
  let mostLeft: [[UInt64]]
  /// What the days behind can bring of each need, packed as a state is.
  let rest: [UInt64]
  /// The lane that tells how many slots are open, where that is asked for.
  let tracked: Tracked?
  /// The class of each plan of each day: plans that add the same to every lane.
  let classes: [[Int32]]
  /// What each class takes, packed, as [day][class].
  let usages: [[UInt64]]

  /// Some bits of a state.
  struct Lane {
    let shift: UInt64
    let mask: UInt64
    var guardBit: UInt64 { (mask + 1) << shift }
    var bits: UInt64 { mask << shift }
    func value(_ state: UInt64) -> UInt64 { state >> shift & mask }
  }

  struct Tracked {
    let lane: Lane
    let most: Int
    /// The open slots that every week has.
    let base: Int
    /// The least that the rules ask for.
    let least: Int

    func openSlots(_ state: UInt64) -> Int { base + most - Int(lane.value(state)) }
  }

  /// One limited sum before it is packed.
  private struct Sum {
    /// What each plan adds, as [day][plan], from 0.
    var usage: [[Int]]
    var amount: Int
    var isNeed: Bool
    var isTracked = false

    /// What divides all that plans add, from 1.
    var divisor: Int {
      var divisor = 0
      for day in usage {
        for amount in day where divisor != 1 && amount != divisor {
          divisor = greatestCommonDivisor(divisor, amount)
        }
      }
      return max(1, divisor)
    }
  }

  /// What the outcome of packing is.
  enum Packing {
    case lanes(WeekLanes)
    /// No week obeys the rules.
    case infeasible
    /// There are more sums, or larger ones, than a number has bits.
    case tooLarge
  }

  /// Packs the rules of a week.
  ///
  /// - Parameters:
  ///   - columns: The plans of each day, Monday first.
  ///   - rows: The rules that are sums over the days.
  ///   - tracks: Whether weeks with different numbers of open slots are told apart.
  /// - Returns: The lanes, or why there are none.
  static func packed(
    _ columns: [[DayPlanColumn]], _ rows: [WeekRow], tracks: Bool
  ) -> Packing {
    var sums: [Sum] = []
    var openBase = 0
    var openLeast = 0
    if tracks {
      let usage = columns.map { $0.map { $0.measures.openSlots } }
      openBase = usage.reduce(0) { $0 + ($1.min() ?? 0) }
      let span = usage.reduce(0) { $0 + ($1.max() ?? 0) - ($1.min() ?? 0) }
      sums.append(
        Sum(
          usage: usage.map { day in day.map { $0 - (day.min() ?? 0) } }, amount: span,
          isNeed: false, isTracked: true))
    }
    for row in rows {
      let usage = columns.map { $0.map { row.usage($0.measures) } }
      let base = usage.reduce(0) { $0 + ($1.min() ?? 0) }
      let span = usage.reduce(0) { $0 + ($1.max() ?? 0) - ($1.min() ?? 0) }
      let shifted = usage.map { day in day.map { $0 - (day.min() ?? 0) } }
      let isOpen = tracks && shifted == sums[0].usage
      if let upper = row.upper {
        guard upper >= base else { return .infeasible }
        if isOpen {
          sums[0].amount = min(sums[0].amount, upper - base)
        } else if span > upper - base {
          sums.append(Sum(usage: shifted, amount: upper - base, isNeed: false))
        }
      }
      if let lower = row.lower, lower > base {
        guard lower - base <= span else { return .infeasible }
        if isOpen {
          openLeast = max(openLeast, lower)
        } else {
          sums.append(Sum(usage: shifted, amount: lower - base, isNeed: true))
        }
      }
    }
    return pack(
      sums, columns.map(\.count), openBase: openBase, openLeast: openLeast)
  }

  private static func pack(
    _ sums: [Sum], _ counts: [Int], openBase: Int, openLeast: Int
  ) -> Packing {
    var shift: UInt64 = 0
    var lanes: [(Sum, Lane)] = []
    for var sum in sums {
      let divisor = sum.isTracked ? 1 : sum.divisor
      sum.usage = sum.usage.map { $0.map { $0 / divisor } }
      sum.amount = sum.isNeed ? (sum.amount + divisor - 1) / divisor : sum.amount / divisor
      // A plan that takes more than there is takes one too much.
      sum.usage = sum.usage.map { $0.map { min($0, sum.amount + 1) } }
      let width = UInt64(Int.bitWidth - (sum.amount + 1).leadingZeroBitCount)
      guard shift + width + 1 <= 63 else { return .tooLarge }
      lanes.append((sum, Lane(shift: shift, mask: 1 << width - 1)))
      shift += width + 1
    }
    return .lanes(WeekLanes(lanes, counts, openBase: openBase, openLeast: openLeast))
  }

  private init(
    _ lanes: [(sum: Sum, lane: Lane)], _ counts: [Int], openBase: Int, openLeast: Int
  ) {
    start = lanes.reduce(0) { $0 | UInt64($1.sum.amount) << $1.lane.shift }
    guards = lanes.reduce(0) { $0 | $1.lane.guardBit }
    limitGuards = lanes.reduce(0) { $0 | ($1.sum.isNeed ? 0 : $1.lane.guardBit) }
    needs = lanes.filter { $0.sum.isNeed }.map(\.lane)
    let limited = lanes.filter { !$0.sum.isNeed && !$0.sum.isTracked }
    limits = limited.map(\.lane)
    tracked = lanes.first { $0.sum.isTracked }.map {
      Tracked(lane: $0.lane, most: $0.sum.amount, base: openBase, least: openLeast)
    }
    let dayCount = Weekday.allCases.count
    mostLeft = (0...dayCount).map { day in
      limited.map { sum, _ in
        UInt64(sum.usage[day...].reduce(0) { $0 + ($1.max() ?? 0) })
      }
    }
    rest = (0...dayCount).map { day in
      lanes.reduce(0) { rest, own in
        guard own.sum.isNeed else { return rest }
        let most = own.sum.usage[day...].reduce(0) { $0 + ($1.max() ?? 0) }
        return rest | min(UInt64(most), own.lane.mask) << own.lane.shift
      }
    }
    var classes: [[Int32]] = []
    var usages: [[UInt64]] = []
    for day in 0..<dayCount {
      var places: [UInt64: Int32] = [:]
      var own: [UInt64] = []
      classes.append(
        (0..<counts[day]).map { plan in
          let usage = lanes.reduce(UInt64(0)) {
            $0 | UInt64($1.sum.usage[day][plan]) << $1.lane.shift
          }
          if let place = places[usage] { return place }
          places[usage] = Int32(own.count)
          own.append(usage)
          return Int32(own.count - 1)
        })
      usages.append(own)
    }
    self.classes = classes
    self.usages = usages
  }
}

extension WeekLanes {
  /// What a day plan leaves of a state; nothing where it takes more than there is, or where the days behind
  /// could not bring what is still needed.
  @inline(__always)
  func state(_ state: UInt64, after usage: UInt64, on day: Int) -> UInt64? {
    var state = (state | guards) &- usage
    guard state & limitGuards == limitGuards else { return nil }
    for lane in needs where state & lane.guardBit == 0 { state &= ~lane.bits }
    state &= ~guards
    let needGuards = guards & ~limitGuards
    guard ((rest[day + 1] | guards) &- state) & needGuards == needGuards else { return nil }
    for (place, lane) in limits.enumerated() where lane.value(state) > mostLeft[day + 1][place] {
      state = state & ~lane.bits | mostLeft[day + 1][place] << lane.shift
    }
    return state
  }

  /// Whether everything that is needed has come together.
  func isDone(_ state: UInt64) -> Bool { needs.allSatisfy { $0.value(state) == 0 } }
}
