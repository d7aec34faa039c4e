import OpeningHoursTables

/// Shares the shifts of one group out to its people so that each keeps within what one may be asked for.
///
/// First by exchanges. Then a search in depth, the longest shifts first, each to whoever has most to do already and can take it:
/// small groups are decided at once, and of large ones most.
struct ShiftSharing {
  /// What was found.
  enum Answer {
    /// For each shift who works it, from 0.
    case shared([Int])
    /// No set of so many people can work them.
    case impossible
    /// The search was ended.
    case unknown
  }

  /// Beyond so many steps an integer program is the better way.
  private static let mostSteps = 20_000

  private let shifts: [Shift]
  private let paid: [Int]
  private let limits: PersonLimits
  /// The shifts, the longest first.
  private let order: [Int]
  private var own: [[Int]]
  private var minutes: [Int]
  private var steps = 0

  /// - Parameters:
  ///   - shifts: The shifts of one group.
  ///   - team: The team, for what is paid.
  ///   - limits: What each person may be asked for.
  init(_ shifts: [Shift], _ team: Team, _ limits: PersonLimits) {
    self.shifts = shifts
    let paid = shifts.map { team.paidMinutes(of: $0) }
    self.paid = paid
    self.limits = limits
    order = shifts.indices.sorted { (-paid[$0], $0) < (-paid[$1], $1) }
    // More people than shifts are of no use.
    own = Array(repeating: [], count: min(limits.people, shifts.count))
    minutes = own.map { _ in 0 }
  }

  /// What exchanges alone find, which prove nothing.
  mutating func exchanged() -> Answer {
    var swaps = ShiftSwaps(shifts, paid: paid, limits: limits, people: own.count)
    guard let shares = swaps.shares() else { return .unknown }
    own = shares
    return .shared(workers)
  }

  /// The answer.
  mutating func answer() -> Answer {
    if case .shared(let workers) = exchanged() { return .shared(workers) }
    switch share(0, left: paid.reduce(0, +)) {
    case true?: return .shared(workers)
    case false?: return .impossible
    case nil: return .unknown
    }
  }

  /// For each shift who works it; people are numbered in the order of their first shifts.
  private var workers: [Int] {
    var workers = shifts.map { _ in 0 }
    let people = own.filter { !$0.isEmpty }.sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }
    for (worker, places) in people.enumerated() { for place in places { workers[place] = worker } }
    return workers
  }

  private mutating func share(_ next: Int, left: Int) -> Bool? {
    guard next < order.count else { return true }
    steps += 1
    if steps > Self.mostSteps { return nil }
    if let most = limits.minutes, left > minutes.reduce(0, { $0 + most - $1 }) { return false }
    let place = order[next]
    var hasIdle = false
    for person in own.indices.sorted(by: { (-minutes[$0], $0) < (-minutes[$1], $1) }) {
      // Who has nothing to do yet is like all others who have not.
      if own[person].isEmpty {
        if hasIdle { continue }
        hasIdle = true
      }
      guard canTake(place, person) else { continue }
      own[person].append(place)
      minutes[person] += paid[place]
      let answer = share(next + 1, left: left - paid[place])
      if answer != false { return answer }
      own[person].removeLast()
      minutes[person] -= paid[place]
    }
    return false
  }

  private func canTake(_ place: Int, _ person: Int) -> Bool {
    if let most = limits.minutes, minutes[person] + paid[place] > most { return false }
    if let most = limits.shifts, own[person].count >= most { return false }
    let sameDay = own[person].filter { shifts[$0].day == shifts[place].day }
    if let most = limits.shiftsADay, sameDay.count >= most { return false }
    return sameDay.allSatisfy { shifts[$0].span.intersection(shifts[place].span) == nil }
  }
}
