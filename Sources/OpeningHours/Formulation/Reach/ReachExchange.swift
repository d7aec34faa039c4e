import IntegerProgramming

extension ReachSearch {
  /// A week made better by exchanging the plans of one day or two, until no exchange helps.
  ///
  /// It proves nothing; a good week early lets the search leave out more.
  func improved(_ week: Incumbent) -> Incumbent {
    var week = week
    var isBetter = true
    while isBetter, limits.stopReason == nil {
      isBetter = false
      for first in columns.indices {
        for second in first..<columns.count {
          if let found = exchange(first, second, in: week) {
            week = found
            isBetter = true
          }
        }
      }
    }
    return week
  }

  /// The best week with other plans on two days (or one, where both are the same), if it reaches
  /// more.
  private func exchange(_ first: Int, _ second: Int, in week: Incumbent) -> Incumbent? {
    let days = first == second ? [first] : [first, second]
    var node = root
    for day in columns.indices where !days.contains(day) {
      node.open.removeAll { $0.day == day }
      node = node.choosing(week.chosen[day], day: day, columns, people)
    }
    guard node.leavePossible(columns, classRows) else { return nil }
    var best: Incumbent?
    for plan in node.open[0].plans {
      var rest = node
      rest.open.removeFirst()
      rest = rest.choosing(plan, day: first, columns, people)
      guard rest.leavePossible(columns, classRows) else { continue }
      if let last = rest.open.first {
        let gains = people.gains(last.plans, day: last.day, beyond: rest.served)
        guard let top = gains.indices.max(by: { (gains[$0], $1) < (gains[$1], $0) }),
          rest.reached + gains[top] > max(week.reached, best?.reached ?? 0)
        else { continue }
        rest = rest.choosing(last.plans[top], day: last.day, columns, people)
      }
      guard rest.reached > max(week.reached, best?.reached ?? 0) else { continue }
      best = Incumbent(rest)
    }
    return best
  }
}
