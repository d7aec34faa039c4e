import Testing

@testable import IntegerProgramming

struct IntervalCoverTests {
  /// Small numbers that look random and are the same in each run.
  private struct Numbers {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
  }

  /// The optimum of the same cover as an integer program.
  private func optimum(
    _ intervals: [(range: Range<Int>, cost: Int)], _ demand: [Int]
  ) throws -> Int? {
    var program = IntegerProgram()
    let variables = intervals.indices.map {
      program.addVariable("take_\($0)", kind: .integer, lower: 0)
    }
    for (place, least) in demand.enumerated() {
      var covered = LinearExpression()
      for (interval, variable) in zip(intervals, variables) where interval.range.contains(place) {
        covered.add(1, times: variable)
      }
      program.addRow("place_\(place)", covered, lower: Double(least))
    }
    var cost = LinearExpression()
    for (interval, variable) in zip(intervals, variables) {
      cost.add(Double(interval.cost), times: variable)
    }
    program.objective = Objective(.minimize, cost)
    return try program.solved().solution.map { Int($0.objectiveValue.rounded()) }
  }

  @Test(arguments: 0..<700)
  func `the cheapest cover costs what the integer program says`(_ number: Int) throws {
    var numbers = Numbers(state: UInt64(number + 1))
    let places = 1 + numbers.below(12)
    let intervals = (0..<(1 + numbers.below(25))).map { _ in
      let first = numbers.below(places)
      return (
        range: first..<(first + 1 + numbers.below(places - first)), cost: numbers.below(50)
      )
    }
    let demand = (0..<places).map { _ in numbers.below(number % 3 == 0 ? 2 : 6) }
    let line = IntervalCover(places: places, ranges: intervals.map(\.range))
    let cover = line.cheapest(demand: demand, at: line.costs(intervals.map(\.cost)))
    #expect(cover?.cost == (try optimum(intervals, demand)))
    guard let cover else { return }
    var covered = Array(repeating: 0, count: places)
    for taken in cover.taken {
      #expect(taken.count > 0)
      for place in intervals[taken.interval].range { covered[place] += taken.count }
    }
    #expect(zip(covered, demand).allSatisfy { $0 >= $1 })
    #expect(cover.cost == cover.taken.reduce(0) { $0 + $1.count * intervals[$1.interval].cost })
  }

  @Test(arguments: 0..<300)
  func `what may lack at a cost that rises is as cheap as the integer program says`(
    _ number: Int
  ) throws {
    var numbers = Numbers(state: UInt64(number + 5001))
    let places = 1 + numbers.below(8)
    let intervals = (0..<(1 + numbers.below(12))).map { _ in
      let first = numbers.below(places)
      return (
        range: first..<(first + 1 + numbers.below(places - first)), cost: numbers.below(50)
      )
    }
    let demand = (0..<places).map { _ in numbers.below(6) }
    let lacking = demand.map { most in
      (0..<numbers.below(most + 1)).map { _ in numbers.below(60) }.sorted()
    }
    let line = IntervalCover(places: places, ranges: intervals.map(\.range))
    let cover = line.cheapest(
      demand: demand, at: line.costs(intervals.map(\.cost)), lacking: lacking)
    // Each time that a place may lack is one more interval of its own, which can be taken once.
    var best: Int?
    func look(_ place: Int, _ left: [Int], _ cost: Int) throws {
      guard place < places else {
        if let covered = try optimum(intervals, left) { best = min(best ?? .max, cost + covered) }
        return
      }
      for count in 0...lacking[place].count {
        var rest = left
        rest[place] -= count
        try look(place + 1, rest, cost + lacking[place].prefix(count).reduce(0, +))
      }
    }
    guard lacking.reduce(1, { $0 * ($1.count + 1) }) <= 200 else { return }
    try look(0, demand, 0)
    #expect(cover?.cost == best)
    guard let cover else { return }
    for place in 0..<places {
      let covered = cover.taken.filter { intervals[$0.interval].range.contains(place) }
        .reduce(0) { $0 + $1.count }
      #expect(covered + cover.lacking[place] >= demand[place])
    }
  }

  @Test func `nothing demanded costs nothing, and what no interval holds has no cover`() {
    let cover = IntervalCover(places: 3, ranges: [0..<2])
    let costs = cover.costs([5])
    #expect(
      cover.cheapest(demand: [0, 0, 0], at: costs) == .init(cost: 0, taken: [], lacking: [0, 0, 0]))
    #expect(cover.cheapest(demand: [0, 0, 1], at: costs) == nil)
    #expect(cover.cheapest(demand: [1, 2, 0], at: costs)?.taken == [.init(interval: 0, count: 2)])
  }
}
