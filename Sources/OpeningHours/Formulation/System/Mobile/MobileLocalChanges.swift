// What a local search tries to change.
extension MobileLocalSearch {
  /// Moves a visit to another place, on the same route or another one.
  mutating func relocate(_ temperature: Double) {
    let visit = draw(problem.visitCount)
    let (from, to) = (place[visit], draw(routes.count))
    guard canBegin(visit, days[to]) else { return }
    let without = routes[from].filter { $0 != visit }
    if from == to {
      guard !without.isEmpty else { return }
      var visits = without
      visits.insert(visit, at: draw(without.count + 1))
      return propose([(from, visits)], temperature)
    }
    var visits = routes[to]
    visits.insert(visit, at: draw(visits.count + 1))
    propose([(from, without), (to, visits)], temperature)
  }

  /// Lets two visits change places.
  mutating func exchange(_ temperature: Double) {
    let (one, other) = (draw(problem.visitCount), draw(problem.visitCount))
    let (first, second) = (place[one], place[other])
    guard one != other, canBegin(one, days[second]), canBegin(other, days[first]) else { return }
    func swapped(_ visits: [Int]) -> [Int] {
      visits.map { $0 == one ? other : $0 == other ? one : $0 }
    }
    if first == second { return propose([(first, swapped(routes[first]))], temperature) }
    propose(
      [(first, swapped(routes[first])), (second, swapped(routes[second]))], temperature)
  }

  /// Turns a stretch of a route round.
  mutating func turn(_ temperature: Double) {
    let index = draw(routes.count)
    let count = routes[index].count
    guard count > 1 else { return }
    let (one, other) = (draw(count), draw(count))
    let (first, last) = (min(one, other), max(one, other))
    guard first < last else { return }
    var visits = routes[index]
    visits[first...last].reverse()
    propose([(index, visits)], temperature)
  }

  /// Lets two routes change what follows on a visit of each.
  mutating func crossTails(_ temperature: Double) {
    let (one, other) = (draw(routes.count), draw(routes.count))
    guard one != other else { return }
    let cut = draw(routes[one].count + 1)
    let otherCut = draw(routes[other].count + 1)
    let (tail, otherTail) = (routes[one][cut...], routes[other][otherCut...])
    guard tail.allSatisfy({ canBegin($0, days[other]) }),
      otherTail.allSatisfy({ canBegin($0, days[one]) })
    else { return }
    propose(
      [
        (one, Array(routes[one][..<cut] + otherTail)),
        (other, Array(routes[other][..<otherCut] + tail)),
      ], temperature)
  }

  /// Brings one moved visit back to its weekday and moves another one.
  mutating func replaceMoved(_ temperature: Double) {
    guard moved > 0 else { return }
    let (back, away) = (draw(problem.visitCount), draw(problem.visitCount))
    let (from, second) = (place[back], place[away])
    guard back != away, problem.isMoved[days[from]][back], !problem.isMoved[days[second]][away]
    else { return }
    let home = draw(routes.count)
    let target = draw(routes.count)
    guard !problem.isMoved[days[home]][back], canBegin(back, days[home]),
      canBegin(away, days[target]), target != second, home != from
    else { return }
    var changed: [Int: [Int]] = [:]
    func visits(_ index: Int) -> [Int] { changed[index] ?? routes[index] }
    changed[from] = visits(from).filter { $0 != back }
    changed[second] = visits(second).filter { $0 != away }
    for (visit, index) in [(back, home), (away, target)] {
      var list = visits(index)
      list.insert(visit, at: draw(list.count + 1))
      changed[index] = list
    }
    propose(changed.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, temperature)
  }
}
