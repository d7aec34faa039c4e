import IntegerProgramming
import OpeningHoursTables

/// Makes weeks better that keep every row by giving one or two days of branches other plans, as long as that
/// reaches more people, or as many with fewer changes.
struct PeopleExchange {
  private let search: SystemSearch
  private let rows: [SystemRow]
  private(set) var cover: PeopleCover
  /// The rows that must be kept.
  private let hard: [Int]
  /// What all weeks add to each of these.
  private var sums: [Int]
  /// The kinds of plans of each day, as [branch][day]: plans that rows and the branch's own rules count alike.
  private let kinds: [[Kinds]]

  /// The plans of a day by what is counted of them.
  private struct Kinds {
    /// The kind of each plan.
    var kinds: [Int] = []
    /// What each kind takes of the branch's own sums, packed.
    var usages: [UInt64] = []
    /// What each adds to the rows that must be kept.
    var amounts: [[Int]] = []
  }

  /// A plan that might be put on a day.
  private struct Offer {
    let plan: Int
    let kind: Int
    let gain: Int
    let tieBreak: Int
  }

  init?(_ search: SystemSearch, _ rows: [SystemRow], _ weeks: [BranchWeek]) {
    guard let cover = PeopleCover(search, weeks) else { return nil }
    self.search = search
    self.rows = rows
    self.cover = cover
    let hard = rows.indices.filter { !rows[$0].isSoft }
    self.hard = hard
    sums = hard.map { place in
      rows[place].branches.reduce(0) { $0 + weeks[$1].amount(rows[place].measure) }
    }
    kinds = search.branches.enumerated().map { branch, own in
      own.days.days.indices.map { day in
        var found = Kinds()
        var places: [[Int]: Int] = [:]
        for plan in 0..<own.days.days[day].count {
          let usage = own.plainLanes.usages[day][Int(own.plainLanes.classes[day][plan])]
          let amounts = hard.map { row in
            rows[row].branches.contains(branch)
              ? own.days.amount(rows[row].measure, day, plan) : 0
          }
          let key = [Int(bitPattern: UInt(usage))] + amounts
          let kind = places[key] ?? found.usages.count
          if kind == found.usages.count {
            places[key] = kind
            found.usages.append(usage)
            found.amounts.append(amounts)
          }
          found.kinds.append(kind)
        }
        return found
      }
    }
  }

  /// So many pairs of days are tried at most, which decides how long it takes.
  private static let mostPairs = 4000
  /// So many plans of the first day of a pair are tried.
  private static let mostFirst = 6

  /// Exchanges until nothing helps, or the work that is granted is done.
  mutating func run() {
    var draws = SearchDraws(seed: 1)
    let days = search.branches.indices.flatMap { branch in
      Weekday.allCases.indices.map { (branch: branch, day: $0) }
    }
    var pairs = days.indices.flatMap { first in
      days.indices.filter { $0 != first }.map { (first, $0) }
    }
    var tried = 0
    var hasImproved = true
    while hasImproved {
      hasImproved = false
      for (branch, day) in days where exchange(branch, day) { hasImproved = true }
      pairs.shuffle(using: &draws)
      for (first, second) in pairs {
        guard tried < Self.mostPairs, search.batch.limits.stopReason == nil else { return }
        tried += 1
        if exchange(days[first], days[second]) { hasImproved = true }
      }
    }
  }

  /// Gives a day its best plan while all others stay; whether it is another one.
  private mutating func exchange(_ branch: Int, _ day: Int) -> Bool {
    let old = cover.plans[branch][day]
    take(branch, day)
    let best = offers(branch, day).filter { isPossible($0, branch, day) }.max(by: isWorse)
    let gain = cover.gains(branch, day)[old]
    let ties = search.branches[branch].days.days[day].tieBreaks[old]
    guard let best, (best.gain, -best.tieBreak) > (gain, -ties) else {
      put(old, branch, day)
      return false
    }
    put(best.plan, branch, day)
    return true
  }

  /// Gives two days other plans if that reaches more; whether it did.
  private mutating func exchange(
    _ first: (branch: Int, day: Int), _ second: (branch: Int, day: Int)
  ) -> Bool {
    let old = (cover.plans[first.branch][first.day], cover.plans[second.branch][second.day])
    take(second.branch, second.day)
    let kept = cover.gains(second.branch, second.day)[old.1]
    take(first.branch, first.day)
    let current = cover.gains(first.branch, first.day)[old.0] + kept
    // The rules of one branch are asked about both of its days together, those of two about each.
    let offers = offers(first.branch, first.day)
      .filter { first.branch == second.branch || fits($0, first.branch, first.day) }
      .sorted { isWorse($1, $0) }
    for offer in offers.prefix(Self.mostFirst) where offer.plan != old.0 {
      put(offer.plan, first.branch, first.day)
      let best = self.offers(second.branch, second.day)
        .filter { isPossible($0, second.branch, second.day) }.max(by: isWorse)
      if let best, offer.gain + best.gain > current {
        put(best.plan, second.branch, second.day)
        return true
      }
      take(first.branch, first.day)
    }
    put(old.0, first.branch, first.day)
    put(old.1, second.branch, second.day)
    return false
  }

  private func isWorse(_ one: Offer, _ other: Offer) -> Bool {
    (one.gain, -one.tieBreak, -one.plan) < (other.gain, -other.tieBreak, -other.plan)
  }

  /// The best plan of each kind for a day that has none.
  private func offers(_ branch: Int, _ day: Int) -> [Offer] {
    let gains = cover.gains(branch, day)
    let own = kinds[branch][day]
    let ties = search.branches[branch].days.days[day].tieBreaks
    var best = [Offer?](repeating: nil, count: own.usages.count)
    for plan in gains.indices {
      let offer = Offer(plan: plan, kind: own.kinds[plan], gain: gains[plan], tieBreak: ties[plan])
      if best[offer.kind].map({ isWorse($0, offer) }) ?? true { best[offer.kind] = offer }
    }
    return best.compactMap(\.self)
  }

  private mutating func take(_ branch: Int, _ day: Int) {
    cover.takeAway(branch, day)
    add(branch, day, -1)
  }

  private mutating func put(_ plan: Int, _ branch: Int, _ day: Int) {
    cover.put(plan, branch, day)
    add(branch, day, 1)
  }

  private mutating func add(_ branch: Int, _ day: Int, _ sign: Int) {
    let own = kinds[branch][day]
    for (place, amount) in own.amounts[own.kinds[cover.plans[branch][day]]].enumerated() {
      sums[place] += sign * amount
    }
  }

  /// Whether a plan on a day that has none keeps the rows and the branch's own rules.
  private func isPossible(_ offer: Offer, _ branch: Int, _ day: Int) -> Bool {
    for (place, amount) in kinds[branch][day].amounts[offer.kind].enumerated()
    where rows[hard[place]].violation(sums[place] + amount) > 0 { return false }
    return fits(offer, branch, day)
  }

  /// Whether a plan on a day that has none keeps the branch's own rules.
  private func fits(_ offer: Offer, _ branch: Int, _ day: Int) -> Bool {
    let lanes = search.branches[branch].plainLanes
    var state = lanes.start
    for other in kinds[branch].indices {
      let kind =
        other == day ? offer.kind : kinds[branch][other].kinds[cover.plans[branch][other]]
      guard let next = lanes.state(state, after: kinds[branch][other].usages[kind], on: other)
      else { return false }
      state = next
    }
    return lanes.isDone(state)
  }
}
