// Smaller graphs for people whose dear rosters are of no interest (Irnich, Desaulniers, Desrosiers and
// Hadjar, *Path-reduced costs for eliminating arcs in routing and scheduling*, 2010).
extension PersonGraph {
  /// The graph without the arcs on which every path costs more than the cheapest one by so much.
  ///
  /// - Parameters:
  ///   - prices: What a shift of each kind is worth, as [week][kind].
  ///   - burdenPrice: What a unit of burden costs on the way.
  ///   - dutyPrices: What a duty of each quota is worth beside.
  ///   - room: How much more a path may cost.
  ///   - lastCost: What a burden costs at the end.
  /// - Returns: The graph of what is left.
  func thinned(
    _ prices: [[Double]], burdenPrice: Double, dutyPrices: [Double] = [], room: Double,
    lastCost: (Int) -> Double
  ) -> PersonGraph {
    let costs = arcs.enumerated().map { day, own in
      let worths = work.choices[day].map {
        $0.price(prices[day / 7], burdenPrice: burdenPrice, dutyPrices)
      }
      return own.map { Double($0.cost) + worths[Int($0.choice)] }
    }
    var after = [lastBurdens.map(lastCost)]
    for day in arcs.indices.reversed() {
      var distances = Array(repeating: Double.infinity, count: sizes[day])
      for (arc, cost) in zip(arcs[day], costs[day]) {
        let distance = cost + after[after.count - 1][Int(arc.to)]
        distances[Int(arc.from)] = min(distances[Int(arc.from)], distance)
      }
      after.append(distances)
    }
    after.reverse()
    let most = (after[0].min() ?? .infinity) + room
    var before = Array(repeating: 0.0, count: sizes.first ?? 0)
    var kept: [[Arc]] = []
    for (day, own) in arcs.enumerated() {
      var next = Array(repeating: Double.infinity, count: sizes[day + 1])
      var left: [Arc] = []
      for (arc, cost) in zip(own, costs[day]) {
        let distance = before[Int(arc.from)] + cost
        guard distance + after[day + 1][Int(arc.to)] <= most else { continue }
        next[Int(arc.to)] = min(next[Int(arc.to)], distance)
        left.append(arc)
      }
      kept.append(left)
      before = next
    }
    return PersonGraph(work: work, arcs: kept, sizes: sizes, lastBurdens: lastBurdens)
  }

  /// The graph in which each state knows the burden so far, up to so much; nothing comes of one with more
  /// arcs than so many.
  func counting(most: Int, mostArcs: Int) -> PersonGraph? {
    var burdens: [(state: Int32, burden: Int)] = (0..<(sizes.first ?? 0)).map { (Int32($0), 0) }
    var counted: [[Arc]] = []
    var counts = [burdens.count]
    var total = 0
    for (day, own) in arcs.enumerated() {
      var leaving = Array(repeating: [Arc](), count: sizes[day])
      for arc in own { leaving[Int(arc.from)].append(arc) }
      var places = Array(repeating: Int32(-1), count: sizes[day + 1] * (most + 1))
      var next: [(state: Int32, burden: Int)] = []
      var left: [Arc] = []
      for (from, state) in burdens.enumerated() {
        for arc in leaving[Int(state.state)] {
          let burden = state.burden + work.choices[day][Int(arc.choice)].burden
          guard burden <= most else { continue }
          let place = Int(arc.to) * (most + 1) + burden
          if places[place] < 0 {
            places[place] = Int32(next.count)
            next.append((arc.to, burden))
          }
          left.append(
            Arc(from: Int32(from), to: places[place], choice: arc.choice, cost: arc.cost))
        }
      }
      total += left.count
      guard total <= mostArcs else { return nil }
      counted.append(left)
      burdens = next
      counts.append(next.count)
    }
    return PersonGraph(
      work: work, arcs: counted, sizes: counts, lastBurdens: burdens.map(\.burden))
  }
}
