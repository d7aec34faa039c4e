/// What sets of visits gain at most on a vehicle-day: dynamic programming over sets, the last visit, its slot
/// and lunch (Held and Karp 1962), without what cannot reach some value any more.
struct MobileVisitSets {
  private let timing: MobileTiming
  private let gains: [[Int]]
  private let visits: [Int]
  /// What gains less is left out.
  private let least: Int
  private let slots: Int
  /// The most that can follow on a visit, as [(visit × 2 + lunch) × slots + slot].
  private let completions: [Int]

  /// So many visits can be told apart.
  static let mostVisits = 128
  static let none = MobileProblem.forbidden * 4

  /// Orders of the same visits with the same last one.
  private struct Order {
    let set: UInt128
    let last: Int
    /// What the best of them gains, as [lunch × slots + slot of the last visit].
    var gains: [Int]
    /// The order it is made of, by the same places.
    var parents: [Int32]
  }

  private struct Key: Hashable {
    let set: UInt128
    let last: Int
  }

  init(_ timing: MobileTiming, day: Int, gains: [[Int]], visits: [Int], least: Int) {
    self.timing = timing
    self.gains = gains
    self.visits = visits
    self.least = least
    slots = timing.problem.slots.count
    completions = Self.completions(timing, gains, visits)
  }

  /// The sets that gain enough, in a fixed order; nothing where too many orders have to be followed.
  ///
  /// - Parameter left: So many orders may be followed; afterwards so many fewer.
  /// - Returns: The sets with what each gains at most.
  func all(left: inout Int) -> [(set: UInt128, gain: Int)]? {
    var found: [UInt128: Int] = [:]
    var level = first()
    while !level.isEmpty {
      left -= level.count
      guard left >= 0 else { return nil }
      for order in level {
        let gain = end(order)?.gain ?? Self.none
        if gain >= least, gain > found[order.set] ?? Self.none { found[order.set] = gain }
      }
      guard let next = next(level, keepsParents: false, most: left) else { return nil }
      level = next
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The best order of all visits together.
  func bestOrder() -> [Int]? {
    var levels = [first()]
    while levels.count < visits.count {
      guard let next = next(levels[levels.count - 1], keepsParents: true, most: .max) else {
        return nil
      }
      levels.append(next)
    }
    var best: (gain: Int, order: Int, place: Int)?
    for (index, order) in levels[levels.count - 1].enumerated() {
      guard let end = end(order), end.gain > best?.gain ?? Self.none else { continue }
      best = (end.gain, index, end.place)
    }
    guard var (_, index, place) = best else { return nil }
    var visits: [Int] = []
    for level in levels.reversed() {
      let order = level[index]
      visits.append(order.last)
      // Parents hold the order and the place in it.
      let parent = Int(order.parents[place])
      (index, place) = (parent / (2 * slots), parent % (2 * slots))
    }
    return visits.reversed()
  }

  // MARK: Levels

  private func first() -> [Order] {
    visits.compactMap { visit in
      var order = Order(
        set: UInt128(1) << UInt128(visit), last: visit, gains: blank,
        parents: Array(repeating: 0, count: 2 * slots))
      var isUseful = false
      for slot in 0..<slots {
        guard gains[visit][slot] > MobileProblem.forbidden,
          let opening = timing.opening(visit, slot)
        else { continue }
        let place = (opening.hasLunch ? slots : 0) + slot
        let gain = opening.credit + gains[visit][slot]
        guard gain + completions[visit * 2 * slots + place] >= least else { continue }
        order.gains[place] = gain
        isUseful = true
      }
      return isUseful ? order : nil
    }
  }

  private var blank: [Int] { Array(repeating: Self.none, count: 2 * slots) }

  private func end(_ order: Order) -> (gain: Int, place: Int)? {
    var best: (gain: Int, place: Int)?
    for place in 0..<(2 * slots) where order.gains[place] > MobileProblem.forbidden {
      guard
        let cost = timing.closing(order.last, place % slots, hasLunch: place >= slots)
      else { continue }
      let gain = order.gains[place] - cost
      if gain > best?.gain ?? Self.none { best = (gain, place) }
    }
    return best
  }

  /// The orders with one visit more; nothing where they are too many.
  private func next(_ level: [Order], keepsParents: Bool, most: Int) -> [Order]? {
    var orders: [Order] = []
    var places: [Key: Int] = [:]
    var made = (gains: blank, parents: Array(repeating: Int32(0), count: 2 * slots))
    for (index, order) in level.enumerated() {
      for visit in visits where order.set >> UInt128(visit) & 1 == 0 {
        guard extend(order, index, to: visit, &made) else { continue }
        let key = Key(set: order.set | UInt128(1) << UInt128(visit), last: visit)
        guard let place = places[key] else {
          guard orders.count < most else { return nil }
          places[key] = orders.count
          orders.append(
            Order(
              set: key.set, last: visit, gains: made.gains,
              parents: keepsParents ? made.parents : []))
          continue
        }
        for slot in 0..<(2 * slots) where made.gains[slot] > orders[place].gains[slot] {
          orders[place].gains[slot] = made.gains[slot]
          if keepsParents { orders[place].parents[slot] = made.parents[slot] }
        }
      }
    }
    return orders
  }

  /// What an order gains with one more visit; whether any of it can still gain enough.
  private func extend(
    _ order: Order, _ index: Int, to visit: Int, _ made: inout (gains: [Int], parents: [Int32])
  ) -> Bool {
    var isUseful = false
    var (hungry, fed, justFed) = (Self.none, Self.none, Self.none)
    var (from, fedFrom, justFrom) = (0, 0, 0)
    var (seen, seenWithLunch) = (-1, -1)
    for slot in 0..<slots {
      let last = timing.lastSlot(of: order.last, before: visit, in: slot)
      while seen < last {
        seen += 1
        if order.gains[seen] > hungry { (hungry, from) = (order.gains[seen], seen) }
        if order.gains[slots + seen] > fed {
          (fed, fedFrom) = (order.gains[slots + seen], slots + seen)
        }
      }
      let lunched = timing.lastSlotWithLunch(of: order.last, before: visit, in: slot)
      while seenWithLunch < lunched {
        seenWithLunch += 1
        if order.gains[seenWithLunch] > justFed {
          (justFed, justFrom) = (order.gains[seenWithLunch], seenWithLunch)
        }
      }
      let own = gains[visit][slot]
      for lunch in 0...1 {
        let place = lunch * slots + slot
        let (before, parent) =
          lunch == 0 ? (hungry, from) : fed >= justFed ? (fed, fedFrom) : (justFed, justFrom)
        let isPossible = own > MobileProblem.forbidden && before > MobileProblem.forbidden
        let gain = isPossible ? before + own : Self.none
        let isEnough = isPossible && gain + completions[visit * 2 * slots + place] >= least
        made.gains[place] = isEnough ? gain : Self.none
        made.parents[place] = Int32(index * 2 * slots + parent)
        isUseful = isUseful || isEnough
      }
    }
    return isUseful
  }
}
