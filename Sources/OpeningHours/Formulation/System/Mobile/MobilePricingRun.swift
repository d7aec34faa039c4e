/// One pass over the slots of a vehicle-day: the labels at each visit and slot, none of which is worse than
/// another in everything.
struct MobilePricingRun {
  typealias Label = MobilePricing.Label

  let pricing: MobilePricing
  let day: Int
  private let prices: [Int]
  private let labelsPerCell: Int
  private(set) var labels: [Label] = []
  /// The best end at each visit.
  private(set) var ends: [(value: Int, label: Int32)] = []
  private(set) var steps = 0
  private let visits: [Int]
  /// The labels at a visit that begin no later than a slot, as a stretch of ``members``, by visit × slots +
  /// slot.
  private var cells: [Range<Int32>]
  private var members: [Int32] = []
  /// The best new label of each memory and lunch, and which of them there are.
  private var found: [(value: Int, parent: Int32)]
  private var touched: [Int] = []

  private static let none = MobileProblem.forbidden * 4

  init(_ pricing: MobilePricing, day: Int, prices: [Int], labelsPerCell: Int) {
    self.pricing = pricing
    self.day = day
    self.prices = prices
    self.labelsPerCell = labelsPerCell
    let problem = pricing.timing.problem
    visits = problem.durations.indices.filter { visit in
      problem.worth[day][visit].contains {
        $0 > MobileProblem.forbidden && !pricing.isUseless(visit, gain: $0 - prices[visit])
      }
    }
    cells = Array(repeating: 0..<0, count: problem.visitCount * problem.slots.count)
    found = Array(repeating: (Self.none, -1), count: 512)
  }

  mutating func go() {
    let problem = pricing.timing.problem
    let slots = problem.slots.count
    var bestEnds = [(value: Int, label: Int32)](
      repeating: (Self.none, -1), count: problem.visitCount)
    for slot in 0..<slots {
      for visit in visits {
        let place = visit * slots + slot
        let before = slot == 0 ? 0..<0 : cells[place - 1]
        cells[place] = before
        let worth = problem.worth[day][visit][slot]
        let gain = worth - prices[visit]
        guard worth > MobileProblem.forbidden, !pricing.isUseless(visit, gain: gain) else {
          continue
        }
        collect(visit, slot)
        guard !touched.isEmpty else { continue }
        let first = labels.count
        cells[place] = keep(visit, slot, gain: gain, before: before)
        for label in first..<labels.count {
          guard
            let cost = pricing.timing.closing(visit, slot, hasLunch: labels[label].hasLunch)
          else { continue }
          let value = labels[label].value - cost
          if value > bestEnds[visit].value { bestEnds[visit] = (value, Int32(label)) }
        }
      }
    }
    ends = bestEnds.filter { $0.value > 0 }
  }

  /// The best values with which a visit can begin in a slot, by memory and lunch.
  private mutating func collect(_ visit: Int, _ slot: Int) {
    let slots = pricing.timing.problem.slots.count
    if let opening = pricing.timing.opening(visit, slot) {
      take(opening.credit, memory: 1, hasLunch: opening.hasLunch, parent: -1)
    }
    for other in visits where other != visit {
      let last = pricing.timing.lastSlot(of: other, before: visit, in: slot)
      guard last >= 0 else { continue }
      for member in cells[other * slots + last] {
        let parent = members[Int(member)]
        let label = labels[Int(parent)]
        steps += 1
        guard let memory = pricing.memory(label.memory, from: other, to: visit) else { continue }
        take(label.value, memory: memory, hasLunch: label.hasLunch, parent: parent)
      }
      let lunched = pricing.timing.lastSlotWithLunch(of: other, before: visit, in: slot)
      guard lunched >= 0 else { continue }
      for member in cells[other * slots + lunched] {
        let parent = members[Int(member)]
        let label = labels[Int(parent)]
        guard !label.hasLunch else { continue }
        steps += 1
        guard let memory = pricing.memory(label.memory, from: other, to: visit) else { continue }
        take(label.value, memory: memory, hasLunch: true, parent: parent)
      }
    }
  }

  private mutating func take(_ value: Int, memory: UInt8, hasLunch: Bool, parent: Int32) {
    let place = Int(memory) * 2 + (hasLunch ? 1 : 0)
    if found[place].value == Self.none { touched.append(place) }
    if value > found[place].value { found[place] = (value, parent) }
  }

  /// Adds the labels that no other makes useless, and the stretch of all that are left.
  private mutating func keep(
    _ visit: Int, _ slot: Int, gain: Int, before: Range<Int32>
  ) -> Range<Int32> {
    var kept = before.map { members[Int($0)] }
    var isChanged = false
    // The best first: then nothing that is kept is thrown out again by a later one.
    touched.sort { (found[$0].value, $1) > (found[$1].value, $0) }
    for place in touched {
      let new = Label(
        value: found[place].value + gain, memory: UInt8(place >> 1), hasLunch: place & 1 == 1,
        visit: Int32(visit), slot: Int32(slot), parent: found[place].parent)
      found[place] = (Self.none, -1)
      guard !kept.contains(where: { dominates(labels[Int($0)], new) }) else { continue }
      kept.removeAll { dominates(new, labels[Int($0)]) }
      kept.append(Int32(labels.count))
      labels.append(new)
      isChanged = true
    }
    touched.removeAll(keepingCapacity: true)
    guard isChanged else { return before }
    if kept.count > labelsPerCell {
      kept.sort { (labels[Int($0)].value, $1) > (labels[Int($1)].value, $0) }
      kept.removeLast(kept.count - labelsPerCell)
    }
    let first = Int32(members.count)
    members += kept
    return first..<Int32(members.count)
  }

  /// Whether whatever follows on one label is no worse after another, which begins no later.
  private func dominates(_ label: Label, _ other: Label) -> Bool {
    label.value >= other.value && label.memory & ~other.memory == 0
      && (label.hasLunch || !other.hasLunch)
  }
}
