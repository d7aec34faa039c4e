import OpeningHoursTables

extension [RosterLesson] {
  /// The lessons without those that others imply; of two that say the same the first one.
  var withoutImplied: [RosterLesson] {
    var left = self
    for place in indices.reversed() {
      var others = left
      let own = others.remove(at: place)
      if own.rule.isImplied(by: others.map(\.rule)) { left = others }
    }
    return left
  }
}

extension Rule {
  /// Whether a rule about shifts over some times holds in every week in which others hold, by counting alone.
  ///
  /// A shift over a time is one over all that lies within that time. So what may be over times is no more than
  /// what may be over times within them, and where several rules share them out, no more than their sum.
  func isImplied(by others: [Rule]) -> Bool {
    guard case .team(.shiftsOver(let group, let times, let most, _)) = statement else {
      return false
    }
    let limits = others.compactMap { other -> TimesLimit? in
      guard case .team(.shiftsOver(group, let times, let most, _)) = other.statement else {
        return nil
      }
      return TimesLimit(times: times.byDay, most: most)
    }
    return TimesLimit(times: times.byDay, most: most).isImplied(by: limits[...])
  }
}

/// The most shifts over one of some times of days.
private struct TimesLimit {
  let times: [(day: Int, span: TimeSpan)]
  let most: Int

  /// Whether others imply it, each of which may be needed for a part of the times.
  func isImplied(by others: ArraySlice<TimesLimit>) -> Bool {
    if times.isEmpty { return true }
    for (place, other) in zip(others.indices, others) where other.most <= most {
      let left = times.filter { time in
        !other.times.contains { $0.day == time.day && time.span.intersection($0.span) == $0.span }
      }
      guard left.count < times.count else { continue }
      let rest = TimesLimit(times: left, most: most - other.most)
      if rest.isImplied(by: others[(place + 1)...]) { return true }
    }
    return false
  }
}

extension [[TimeSpan]] {
  /// The times, each with the number of its day.
  fileprivate var byDay: [(day: Int, span: TimeSpan)] {
    enumerated().flatMap { day, spans in spans.map { (day, $0) } }
  }
}
