/// The best times for visits in a given order: dynamic programming over slots, with lunch had or not.
struct MobileTiming {
  let problem: MobileProblem
  private let slotCount: Int
  /// The last slot of a visit after which another can begin in a slot, as
  /// [(from × visits + to) × slots + slot]; −1 where there is none.
  private let before: [Int16]
  /// The same with lunch between them.
  private let beforeWithLunch: [Int16]
  /// The first and last slot of each visit by the frame and the depot, and whether lunch fits before or
  /// after it in a slot.
  private let canBeFirst: [Bool]
  private let canBeLast: [Bool]
  private let lunchBefore: [Bool]
  private let lunchAfter: [Bool]
  /// Work arrays, as [visit of the order × 2 + lunch][slot].
  private var best: [Int]

  private static let none = MobileProblem.forbidden * 4

  init(_ problem: MobileProblem) {
    self.problem = problem
    let (visits, slots) = (problem.visitCount, problem.slots.count)
    slotCount = slots
    var before = [Int16](repeating: -1, count: visits * visits * slots)
    var withLunch = before
    for from in 0..<visits {
      for to in 0..<visits where from != to && problem.drive[from][to] < MobileProblem.tooFar {
        let base = (from * visits + to) * slots
        let (length, drive) = (problem.durations[from], problem.drive[from][to])
        var (last, lastWithLunch) = (-1, -1)
        for slot in 0..<slots {
          let start = problem.slots[slot]
          while last + 1 < slot, problem.slots[last + 1] + length + drive <= start { last += 1 }
          while lastWithLunch + 1 < slot,
            let ready = problem.readyAfterLunch(
              end: problem.slots[lastWithLunch + 1] + length, drive: drive), ready <= start
          {
            lastWithLunch += 1
          }
          before[base + slot] = Int16(last)
          withLunch[base + slot] = Int16(lastWithLunch)
        }
      }
    }
    (self.before, beforeWithLunch) = (before, withLunch)
    func each(_ test: (Int, Int) -> Bool) -> [Bool] {
      (0..<visits).flatMap { visit in problem.slots.map { test(visit, $0) } }
    }
    canBeFirst = each { $1 - problem.fromDepot[$0] >= problem.frame.lowerBound }
    canBeLast = each {
      $1 + problem.durations[$0] + problem.toDepot[$0] <= problem.frame.upperBound
    }
    lunchBefore = each { problem.hasLunch(before: $1, fromDepot: problem.fromDepot[$0]) }
    lunchAfter = each {
      problem.hasLunch(after: $1 + problem.durations[$0], toDepot: problem.toDepot[$0])
    }
    best = []
  }

  // MARK: What pricing shares

  /// The last slot of a visit from which another can begin in a slot.
  func lastSlot(of from: Int, before to: Int, in slot: Int) -> Int {
    Int(before[(from * problem.visitCount + to) * slotCount + slot])
  }

  /// The same with lunch between them.
  func lastSlotWithLunch(of from: Int, before to: Int, in slot: Int) -> Int {
    Int(beforeWithLunch[(from * problem.visitCount + to) * slotCount + slot])
  }

  /// What a first visit in a slot begins with: the credit of the minutes before it; nothing where it cannot
  /// be the first.
  func opening(_ visit: Int, _ slot: Int) -> (credit: Int, hasLunch: Bool)? {
    let place = visit * slotCount + slot
    guard canBeFirst[place] else { return nil }
    return (
      problem.minutePrice * (problem.slots[slot] - problem.fromDepot[visit]), lunchBefore[place]
    )
  }

  /// What a last visit in a slot costs at its end; nothing where it cannot be the last one.
  func closing(_ visit: Int, _ slot: Int, hasLunch: Bool) -> Int? {
    let place = visit * slotCount + slot
    guard canBeLast[place], hasLunch || lunchAfter[place] else { return nil }
    return problem.minutePrice
      * (problem.slots[slot] + problem.durations[visit] + problem.toDepot[visit])
  }

  // MARK: One order

  /// The most that visits in an order can be worth on a vehicle-day; nothing where there is no time for them.
  mutating func value(of visits: [Int], on day: Int) -> Int? {
    guard !visits.isEmpty else { return 0 }
    fill(visits, day)
    return end(visits).map(\.value)
  }

  /// The same with the times.
  mutating func route(of visits: [Int], on day: Int) -> MobileRoute? {
    guard !visits.isEmpty else { return nil }
    fill(visits, day)
    guard let end = end(visits) else { return nil }
    var (slot, lunch) = (end.slot, end.lunch)
    var starts = [problem.slots[slot]]
    for place in stride(from: visits.count - 1, to: 0, by: -1) {
      let own = best[(place * 2 + lunch) * slotCount + slot]
      let worth = problem.worth[day][visits[place]][slot]
      (slot, lunch) = origin(visits, place, slot, lunch, own - worth)
      starts.append(problem.slots[slot])
    }
    return MobileRoute(day: day, visits: visits, starts: starts.reversed(), value: end.value)
  }

  private func end(_ visits: [Int]) -> (value: Int, slot: Int, lunch: Int)? {
    let last = visits.count - 1
    var found: (value: Int, slot: Int, lunch: Int)?
    for lunch in 0...1 {
      for slot in 0..<slotCount {
        let value = best[(last * 2 + lunch) * slotCount + slot]
        guard value > MobileProblem.forbidden,
          let cost = closing(visits[last], slot, hasLunch: lunch == 1)
        else { continue }
        if value - cost > found?.value ?? Self.none { found = (value - cost, slot, lunch) }
      }
    }
    return found
  }

  /// Where the best value before a visit came from: the earliest slot that gives it.
  private func origin(
    _ visits: [Int], _ place: Int, _ slot: Int, _ lunch: Int, _ value: Int
  ) -> (Int, Int) {
    let (from, to) = (visits[place - 1], visits[place])
    let last = lastSlot(of: from, before: to, in: slot)
    for other in 0..<max(0, last + 1)
    where best[((place - 1) * 2 + lunch) * slotCount + other] == value { return (other, lunch) }
    let lunched = lastSlotWithLunch(of: from, before: to, in: slot)
    for other in 0..<max(0, lunched + 1)
    where best[(place - 1) * 2 * slotCount + other] == value { return (other, 0) }
    preconditionFailure("each value has an origin")
  }

  /// The best values of the visits in order, each by slot and lunch.
  private mutating func fill(_ visits: [Int], _ day: Int) {
    let needed = visits.count * 2 * slotCount
    if best.count < needed { best = Array(repeating: Self.none, count: needed) }
    for slot in 0..<slotCount {
      best[slot] = Self.none
      best[slotCount + slot] = Self.none
      let worth = problem.worth[day][visits[0]][slot]
      guard worth > MobileProblem.forbidden, let opening = opening(visits[0], slot) else {
        continue
      }
      best[(opening.hasLunch ? slotCount : 0) + slot] = worth + opening.credit
    }
    for place in 1..<max(1, visits.count) { step(visits, place, day) }
  }

  private mutating func step(_ visits: [Int], _ place: Int, _ day: Int) {
    let base = (visits[place - 1] * problem.visitCount + visits[place]) * slotCount
    let (old, new) = ((place - 1) * 2 * slotCount, place * 2 * slotCount)
    problem.worth[day][visits[place]].withUnsafeBufferPointer { worth in
      before.withUnsafeBufferPointer { before in
        beforeWithLunch.withUnsafeBufferPointer { withLunch in
          best.withUnsafeMutableBufferPointer { best in
            var (hungry, fed, justFed) = (Self.none, Self.none, Self.none)
            var (seen, seenWithLunch) = (-1, -1)
            for slot in 0..<slotCount {
              let last = Int(before[base + slot])
              while seen < last {
                seen += 1
                hungry = max(hungry, best[old + seen])
                fed = max(fed, best[old + slotCount + seen])
              }
              let lunched = Int(withLunch[base + slot])
              while seenWithLunch < lunched {
                seenWithLunch += 1
                justFed = max(justFed, best[old + seenWithLunch])
              }
              let own = worth[slot]
              let isOpen = own > MobileProblem.forbidden
              best[new + slot] =
                isOpen && hungry > MobileProblem.forbidden ? hungry + own : Self.none
              let most = max(fed, justFed)
              best[new + slotCount + slot] =
                isOpen && most > MobileProblem.forbidden ? most + own : Self.none
            }
          }
        }
      }
    }
  }
}
