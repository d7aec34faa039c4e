import OpeningHoursTables

/// The best weeks of a branch by dynamic programming over its days.
///
/// What matters of the days before a day is what they leave of the branch's own sums. Plans that add the same to
/// each of them are a class, of which the best one alone goes on; so the same recursion serves any prices.
struct BranchRecursion {
  let lanes: WeekLanes

  /// The best week with a number of open slots, or of all.
  struct Best {
    let openSlots: Int
    /// What it is worth less what it costs, in scaled numbers.
    let value: Int
    let tieBreak: Int
    /// The plan of each day, Monday first.
    let plans: [Int]
  }

  /// The beginnings of weeks that differ in what they leave.
  private struct Layer {
    var states: [UInt64] = []
    var values: [Int] = []
    var tieBreaks: [Int] = []
    /// The beginning that each comes from, one day shorter.
    var before: [Int32] = []
    var classes: [Int32] = []
  }

  /// The best plan of each class of a day.
  struct Offers {
    var values: [Int]
    var tieBreaks: [Int]
    /// -1 where no plan of the class is permitted.
    var plans: [Int32]
  }

  /// The best plan of each class.
  ///
  /// - Parameters:
  ///   - day: The day, 0 for Monday.
  ///   - worth: What each plan is worth, as [plan].
  ///   - tieBreaks: What decides between equals, as [plan].
  ///   - permits: Whether a plan may be taken.
  /// - Returns: The offers of the day, as [class].
  func offers(
    _ day: Int, _ worth: [Int], _ tieBreaks: [Int], permits: ((Int) -> Bool)? = nil
  ) -> Offers {
    let count = lanes.usages[day].count
    var offers = Offers(
      values: Array(repeating: .min, count: count), tieBreaks: Array(repeating: 0, count: count),
      plans: Array(repeating: -1, count: count))
    let classes = lanes.classes[day]
    for plan in worth.indices {
      if let permits, !permits(plan) { continue }
      let own = Int(classes[plan])
      if offers.plans[own] < 0 || worth[plan] > offers.values[own]
        || (worth[plan] == offers.values[own] && tieBreaks[plan] < offers.tieBreaks[own])
      {
        offers.values[own] = worth[plan]
        offers.tieBreaks[own] = tieBreaks[plan]
        offers.plans[own] = Int32(plan)
      }
    }
    return offers
  }

  /// The best week for each number of open slots where they are tracked, else the best of all.
  ///
  /// - Parameter days: The offers of each day, Monday first.
  /// - Returns: The weeks in order of the open slots; none where no week is permitted.
  func best(_ days: [Offers]) -> [Best] {
    var layers: [Layer] = []
    var layer = Layer()
    layer.states = [lanes.start]
    layer.values = [0]
    layer.tieBreaks = [0]
    var table = StateTable()
    for day in days.indices {
      let next = next(layer, day, days[day], &table)
      layers.append(next)
      layer = next
      if layer.states.isEmpty { return [] }
    }
    return ends(layer).map { openSlots, place in
      Best(
        openSlots: openSlots, value: layer.values[place], tieBreak: layer.tieBreaks[place],
        plans: plans(layers, days, from: place))
    }
  }

  /// The best end for each number of open slots.
  private func ends(_ layer: Layer) -> [(openSlots: Int, place: Int)] {
    var ends: [Int: Int] = [:]
    for place in layer.states.indices {
      let open = lanes.tracked?.openSlots(layer.states[place]) ?? 0
      if let tracked = lanes.tracked, open < tracked.least { continue }
      if let other = ends[open],
        (-layer.values[other], layer.tieBreaks[other])
          <= (-layer.values[place], layer.tieBreaks[place])
      {
        continue
      }
      ends[open] = place
    }
    return ends.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func plans(_ layers: [Layer], _ days: [Offers], from place: Int) -> [Int] {
    var plans = Array(repeating: 0, count: layers.count)
    var place = place
    for day in layers.indices.reversed() {
      plans[day] = Int(days[day].plans[Int(layers[day].classes[place])])
      place = Int(layers[day].before[place])
    }
    return plans
  }

  /// The best beginnings that end with a day.
  private func next(
    _ layer: Layer, _ day: Int, _ offers: Offers, _ table: inout StateTable
  ) -> Layer {
    var found = Layer()
    table.clear()
    let usages = lanes.usages[day]
    let offered = usages.indices.filter { offers.plans[$0] >= 0 }
    for before in layer.states.indices {
      let (value, tieBreak) = (layer.values[before], layer.tieBreaks[before])
      for own in offered {
        guard let state = lanes.state(layer.states[before], after: usages[own], on: day) else {
          continue
        }
        let newValue = value + offers.values[own]
        let newTieBreak = tieBreak + offers.tieBreaks[own]
        let place = table.place(of: state, next: found.states.count)
        if place == found.states.count {
          found.states.append(state)
          found.values.append(newValue)
          found.tieBreaks.append(newTieBreak)
          found.before.append(Int32(before))
          found.classes.append(Int32(own))
        } else if newValue > found.values[place]
          || (newValue == found.values[place] && newTieBreak < found.tieBreaks[place])
        {
          found.values[place] = newValue
          found.tieBreaks[place] = newTieBreak
          found.before[place] = Int32(before)
          found.classes[place] = Int32(own)
        }
      }
    }
    return found
  }
}

/// Where states stand in a list: open addressing, emptied by a new stamp.
private struct StateTable {
  private var keys: [UInt64]
  private var places: [Int32]
  private var stamps: [UInt32]
  private var stamp: UInt32 = 0
  private var count = 0
  private var shift: UInt64

  init() {
    let bits: UInt64 = 10
    keys = Array(repeating: 0, count: 1 << bits)
    places = Array(repeating: 0, count: 1 << bits)
    stamps = Array(repeating: 0, count: 1 << bits)
    shift = 64 - bits
  }

  mutating func clear() {
    stamp += 1
    count = 0
  }

  /// The place of a state; a new one gets the next place.
  mutating func place(of state: UInt64, next: Int) -> Int {
    if count * 2 >= keys.count { grow() }
    var slot = slot(of: state)
    while stamps[slot] == stamp {
      if keys[slot] == state { return Int(places[slot]) }
      slot = (slot + 1) & (keys.count - 1)
    }
    stamps[slot] = stamp
    keys[slot] = state
    places[slot] = Int32(next)
    count += 1
    return next
  }

  private func slot(of state: UInt64) -> Int {
    // The golden ratio spreads states that differ in few bits (Knuth, volume 3, section 6.4).
    Int((state &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  private mutating func grow() {
    let old = (keys, places, stamps)
    shift -= 1
    keys = Array(repeating: 0, count: old.0.count * 2)
    places = Array(repeating: 0, count: old.0.count * 2)
    stamps = Array(repeating: stamp &- 1, count: old.0.count * 2)
    for index in old.0.indices where old.2[index] == stamp {
      var slot = slot(of: old.0[index])
      while stamps[slot] == stamp { slot = (slot + 1) & (keys.count - 1) }
      stamps[slot] = stamp
      keys[slot] = old.0[index]
      places[slot] = old.1[index]
    }
  }
}
