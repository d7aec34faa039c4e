/// The cheapest intervals that cover each place of a line as often as it demands.
///
/// An interval may be taken any number of times, and places may be covered more often than they
/// demand. The matrix of such a program is an interval matrix, so its relaxation has integral
/// vertices, and its differences of neighbouring rows make it a minimum-cost flow (Ahuja, Magnanti &
/// Orlin 1993, chapter 9): an interval carries flow from its first boundary to the one after its last
/// place, and each surplus flows back by one boundary at no cost. It is solved by successive
/// shortest paths in whole numbers.
public struct IntervalCover {
  /// The number of places of the line.
  public let places: Int
  /// For each boundary the intervals that begin there, as positions in the arrays below.
  private let beginning: [Range<Int>]
  private let ends: [Int]
  private let costs: [Int]
  /// The interval, as the caller counts, that each arc stands for.
  private let origins: [Int]
  /// For each boundary the arcs that end there.
  private let ending: [[Int]]
  private let starts: [Int]

  /// A line with intervals to cover it by.
  ///
  /// - Parameters:
  ///   - places: The number of places.
  ///   - intervals: Stretches of places, none empty and all within the line, with costs from 0. Of
  ///     equal stretches only the cheapest counts, of equally cheap ones the first.
  public init(places: Int, intervals: [(range: Range<Int>, cost: Int)]) {
    precondition(
      intervals.allSatisfy {
        !$0.range.isEmpty && $0.range.lowerBound >= 0 && $0.range.upperBound <= places
          && $0.cost >= 0
      })
    self.places = places
    let order = intervals.indices.sorted { left, right in
      let (first, second) = (intervals[left], intervals[right])
      return (first.range.lowerBound, first.range.upperBound, first.cost, left)
        < (second.range.lowerBound, second.range.upperBound, second.cost, right)
    }
    var kept: [Int] = []
    for interval in order where kept.last.map({ intervals[$0].range }) != intervals[interval].range
    {
      kept.append(interval)
    }
    origins = kept
    starts = kept.map { intervals[$0].range.lowerBound }
    ends = kept.map { intervals[$0].range.upperBound }
    costs = kept.map { intervals[$0].cost }
    var ending = [[Int]](repeating: [], count: places + 1)
    for arc in kept.indices { ending[ends[arc]].append(arc) }
    self.ending = ending
    let starts = starts
    var next = 0
    beginning = (0...places).map { boundary in
      let first = next
      while next < starts.count, starts[next] == boundary { next += 1 }
      return first..<next
    }
  }

  /// A cover: what it costs, and which interval is taken how often.
  public struct Cover: Sendable, Equatable {
    /// The sum of the costs.
    public let cost: Int
    /// The intervals taken, in order of their stretches; a count is at least 1.
    public let taken: [Taken]

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
  /// - Parameter demand: How often each place must be covered, from 0, as [place].
  /// - Returns: One of the cheapest covers, the same one for the same input.
  public func cheapest(demand: [Int]) -> Cover? {
    precondition(demand.count == places)
    var flow = Flow(demand: demand, arcs: costs.count)
    var cost = 0
    while flow.hasSupply {
      relaxAll(&flow)
      guard let spent = flow.augment(starts: starts, ends: ends) else { return nil }
      cost += spent
    }
    return Cover(
      cost: cost,
      taken: costs.indices.lazy.filter { flow.taken[$0] > 0 }
        .map { .init(interval: origins[$0], count: flow.taken[$0]) })
  }

  /// Finds the distances from the supplies (Bellman-Ford in sweeps, forth and back along the line).
  private func relaxAll(_ flow: inout Flow) {
    flow.beginSearch()
    var changes = true
    while changes {
      changes = false
      for boundary in 0...places where flow.distance[boundary] < Flow.far {
        let here = flow.distance[boundary]
        for arc in beginning[boundary] {
          changes = flow.relax(ends[arc], here + costs[arc], .interval(arc)) || changes
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
        for arc in ending[boundary] where flow.taken[arc] > 0 {
          changes = flow.relax(starts[arc], here - costs[arc], .lessInterval(arc)) || changes
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
    private(set) var distance: [Int]
    private var step: [Step?]

    /// How a shortest path reached a boundary.
    enum Step {
      case interval(Int)
      case lessInterval(Int)
      case surplus(Int)
      case lessSurplus(Int)
    }

    init(demand: [Int], arcs: Int) {
      supply = zip(demand + [0], [0] + demand).map(-)
      taken = Array(repeating: 0, count: arcs)
      surplus = Array(repeating: 0, count: demand.count)
      distance = Array(repeating: Self.far, count: demand.count + 1)
      step = Array(repeating: nil, count: demand.count + 1)
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
    mutating func augment(starts: [Int], ends: [Int]) -> Int? {
      let needy = supply.indices.filter { supply[$0] < 0 && distance[$0] < Self.far }
      guard let last = needy.min(by: { (distance[$0], $0) < (distance[$1], $1) }) else {
        return nil
      }
      var amount = -supply[last]
      var boundary = last
      while let step = step[boundary] {
        switch step {
        case .interval(let arc): boundary = starts[arc]
        case .lessInterval(let arc): (amount, boundary) = (min(amount, taken[arc]), ends[arc])
        case .surplus(let place): boundary = place + 1
        case .lessSurplus(let place): (amount, boundary) = (min(amount, surplus[place]), place)
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
          boundary = starts[arc]
        case .lessInterval(let arc):
          taken[arc] -= amount
          boundary = ends[arc]
        case .surplus(let place):
          surplus[place] += amount
          boundary = place + 1
        case .lessSurplus(let place):
          surplus[place] -= amount
          boundary = place
        }
      }
      return amount * distance[last]
    }
  }
}
