/// The cheapest intervals that cover each place of a line as often as it demands.
///
/// An interval may be taken any number of times, and places may be covered more often than they
/// demand. The matrix of such a program is an interval matrix, so its relaxation has integral
/// vertices, and its differences of neighbouring rows make it a minimum-cost flow (Ahuja, Magnanti &
/// Orlin 1993, chapter 9): an interval carries flow from its first boundary to the one after its last
/// place, and each surplus flows back by one boundary at no cost. It is solved by successive
/// shortest paths in whole numbers.
public struct IntervalCover: Sendable {
  /// The number of places of the line.
  public let places: Int
  /// The stretches that some interval has, in order; each is an arc of the flow.
  private let stretches: [Range<Int>]
  /// For each stretch the intervals that have it, in the caller's order.
  private let members: [[Int]]
  /// For each boundary the arcs that begin there.
  private let beginning: [Range<Int>]
  /// For each boundary the arcs that end there.
  private let ending: [[Int]]

  /// A line with intervals to cover it by.
  ///
  /// - Parameters:
  ///   - places: The number of places.
  ///   - ranges: The stretches of the intervals, none empty and all within the line.
  public init(places: Int, ranges: [Range<Int>]) {
    precondition(
      ranges.allSatisfy { !$0.isEmpty && $0.lowerBound >= 0 && $0.upperBound <= places })
    self.places = places
    let order = ranges.indices.sorted { left, right in
      (ranges[left].lowerBound, ranges[left].upperBound, left)
        < (ranges[right].lowerBound, ranges[right].upperBound, right)
    }
    var stretches: [Range<Int>] = []
    var members: [[Int]] = []
    for interval in order {
      if stretches.last == ranges[interval] {
        members[members.count - 1].append(interval)
      } else {
        stretches.append(ranges[interval])
        members.append([interval])
      }
    }
    self.stretches = stretches
    self.members = members
    var ending = [[Int]](repeating: [], count: places + 1)
    for arc in stretches.indices { ending[stretches[arc].upperBound].append(arc) }
    self.ending = ending
    var next = 0
    beginning = (0...places).map { boundary in
      let first = next
      while next < stretches.count, stretches[next].lowerBound == boundary { next += 1 }
      return first..<next
    }
  }

  /// Costs of the intervals of a line, made ready for covers.
  public struct Costs: Sendable {
    /// The cost of each arc: that of its cheapest interval.
    fileprivate let arcs: [Int]
    /// That interval; of equally cheap ones the first.
    fileprivate let origins: [Int]
  }

  /// Makes costs ready.
  ///
  /// - Parameter costs: What each interval costs, from 0, as [interval].
  /// - Returns: The costs for ``cheapest(demand:at:lacking:)``.
  public func costs(_ costs: [Int]) -> Costs {
    var arcs: [Int] = []
    var origins: [Int] = []
    arcs.reserveCapacity(members.count)
    origins.reserveCapacity(members.count)
    for intervals in members {
      var cheapest = intervals[0]
      for interval in intervals.dropFirst() where costs[interval] < costs[cheapest] {
        cheapest = interval
      }
      precondition(costs[cheapest] >= 0)
      arcs.append(costs[cheapest])
      origins.append(cheapest)
    }
    return Costs(arcs: arcs, origins: origins)
  }

  /// A cover: what it costs, and which interval is taken how often.
  public struct Cover: Sendable, Equatable {
    /// The sum of the costs.
    public let cost: Int
    /// The intervals taken, in order of their stretches; a count is at least 1.
    public let taken: [Taken]
    /// By how much each place is covered less often than it demands, as [place].
    public let lacking: [Int]

    /// An interval with the number of times it is taken.
    public struct Taken: Sendable, Equatable {
      /// Its place in the list of intervals.
      public let interval: Int
      /// How often it is taken.
      public let count: Int
    }
  }

  /// The cheapest cover; `nil` where some demand cannot be covered at all.
  ///
  /// - Parameters:
  ///   - demand: How often each place must be covered, from 0, as [place].
  ///   - costs: What the intervals cost.
  ///   - lacking: What it costs to cover a place once less often than it demands, twice and so on, as
  ///     [place]; rising from 0 at each place, and as often as it stands there. Empty where nothing may lack.
  /// - Returns: One of the cheapest covers, the same one for the same input.
  public func cheapest(demand: [Int], at costs: Costs, lacking: [[Int]] = []) -> Cover? {
    precondition(demand.count == places && (lacking.isEmpty || lacking.count == places))
    var flow = Flow(demand: demand, arcs: stretches.count, lacking: lacking)
    var cost = 0
    while flow.hasSupply {
      relaxAll(&flow, costs.arcs)
      guard let spent = flow.augment(stretches) else { return nil }
      cost += spent
    }
    return Cover(
      cost: cost,
      taken: stretches.indices.lazy.filter { flow.taken[$0] > 0 }
        .map { .init(interval: costs.origins[$0], count: flow.taken[$0]) },
      lacking: flow.lacked)
  }

  /// Finds the distances from the supplies (Bellman-Ford in sweeps, forth and back along the line).
  private func relaxAll(_ flow: inout Flow, _ costs: [Int]) {
    flow.beginSearch()
    var changes = true
    while changes {
      changes = false
      for boundary in 0...places where flow.distance[boundary] < Flow.far {
        let here = flow.distance[boundary]
        for arc in beginning[boundary] {
          changes =
            flow.relax(stretches[arc].upperBound, here + costs[arc], .interval(arc)) || changes
        }
        if boundary < places, let cost = flow.costOfLack(at: boundary) {
          changes = flow.relax(boundary + 1, here + cost, .lack(boundary)) || changes
        }
        if boundary < places, flow.surplus[boundary] > 0 {
          changes = flow.relax(boundary + 1, here, .lessSurplus(boundary)) || changes
        }
      }
      for boundary in (0...places).reversed() where flow.distance[boundary] < Flow.far {
        let here = flow.distance[boundary]
        if boundary > 0 {
          changes = flow.relax(boundary - 1, here, .surplus(boundary - 1)) || changes
        }
        if boundary > 0, let cost = flow.savingOfLack(at: boundary - 1) {
          changes = flow.relax(boundary - 1, here - cost, .lessLack(boundary - 1)) || changes
        }
        for arc in ending[boundary] where flow.taken[arc] > 0 {
          changes =
            flow.relax(stretches[arc].lowerBound, here - costs[arc], .lessInterval(arc)) || changes
        }
      }
    }
  }
}

extension IntervalCover {
  /// A flow that does not yet meet all of the demand.
  private struct Flow {
    static let far = Int.max / 4
    /// How far the demand rises at each boundary beyond what flows from there.
    private var supply: [Int]
    /// How often each arc is taken.
    var taken: [Int]
    /// How much more than demanded covers each place.
    var surplus: [Int]
    /// How much less, and what each time costs.
    private(set) var lacked: [Int]
    private let lacking: [[Int]]
    private(set) var distance: [Int]
    private var step: [Step?]

    /// How a shortest path reached a boundary.
    enum Step {
      case interval(Int)
      case lessInterval(Int)
      case surplus(Int)
      case lessSurplus(Int)
      case lack(Int)
      case lessLack(Int)
    }

    init(demand: [Int], arcs: Int, lacking: [[Int]]) {
      self.lacking = lacking
      lacked = Array(repeating: 0, count: demand.count)
      supply = zip(demand + [0], [0] + demand).map(-)
      taken = Array(repeating: 0, count: arcs)
      surplus = Array(repeating: 0, count: demand.count)
      distance = Array(repeating: Self.far, count: demand.count + 1)
      step = Array(repeating: nil, count: demand.count + 1)
    }

    /// What the next time costs that a place is covered less often; nothing where it may not be.
    func costOfLack(at place: Int) -> Int? {
      guard !lacking.isEmpty, lacked[place] < lacking[place].count else { return nil }
      return lacking[place][lacked[place]]
    }

    /// What the last time saves.
    func savingOfLack(at place: Int) -> Int? {
      lacked[place] > 0 ? lacking[place][lacked[place] - 1] : nil
    }

    var hasSupply: Bool { supply.contains { $0 > 0 } }

    mutating func beginSearch() {
      for boundary in supply.indices {
        distance[boundary] = supply[boundary] > 0 ? 0 : Self.far
        step[boundary] = nil
      }
    }

    mutating func relax(_ boundary: Int, _ length: Int, _ by: Step) -> Bool {
      guard length < distance[boundary] else { return false }
      distance[boundary] = length
      step[boundary] = by
      return true
    }

    /// Sends what it can along the shortest path; what that costs, or `nil` without a path.
    mutating func augment(_ stretches: [Range<Int>]) -> Int? {
      let needy = supply.indices.filter { supply[$0] < 0 && distance[$0] < Self.far }
      guard let last = needy.min(by: { (distance[$0], $0) < (distance[$1], $1) }) else {
        return nil
      }
      var amount = -supply[last]
      var boundary = last
      while let step = step[boundary] {
        switch step {
        case .interval(let arc): boundary = stretches[arc].lowerBound
        case .lessInterval(let arc):
          (amount, boundary) = (min(amount, taken[arc]), stretches[arc].upperBound)
        case .surplus(let place): boundary = place + 1
        case .lessSurplus(let place): (amount, boundary) = (min(amount, surplus[place]), place)
        // Each time has a cost of its own.
        case .lack(let place): (amount, boundary) = (min(amount, 1), place)
        case .lessLack(let place): (amount, boundary) = (min(amount, 1), place + 1)
        }
      }
      amount = min(amount, supply[boundary])
      supply[boundary] -= amount
      supply[last] += amount
      boundary = last
      while let step = step[boundary] {
        switch step {
        case .interval(let arc):
          taken[arc] += amount
          boundary = stretches[arc].lowerBound
        case .lessInterval(let arc):
          taken[arc] -= amount
          boundary = stretches[arc].upperBound
        case .surplus(let place):
          surplus[place] += amount
          boundary = place + 1
        case .lessSurplus(let place):
          surplus[place] -= amount
          boundary = place
        case .lack(let place):
          lacked[place] += amount
          boundary = place
        case .lessLack(let place):
          lacked[place] -= amount
          boundary = place + 1
        }
      }
      return amount * distance[last]
    }
  }
}
