/// Labels of hours without am or pm, as a clock of twelve hours has them.
///
/// `9-10, 10-11, 11-12, 1-2, 2-3` is a list of a day from 9 to 15. It is never assumed: a list that
/// looks like it is asked about, and ``ClockFace/twelveHours`` settles it.
struct TwelveHourLabels {
  /// Minutes after twelve at which a label starts and ends, each below 720.
  private struct Label {
    let start: Int
    let end: Int?
  }

  private let labels: [Label?]
  /// A label that is likely in the afternoon, and one of the morning that it stands beside.
  let fall: (index: Int, beside: Int?)?

  init(_ texts: [String]) {
    let times = texts.map { HourWords.sides(of: $0).map { ClockWords($0) } }
    let isTwelve = times.allSatisfy { sides in
      sides.allSatisfy {
        $0.map { $0.half == nil && (60...779).contains($0.minutes(assuming: nil)) } ?? true
      }
    }
    guard isTwelve else {
      (labels, fall) = (texts.map { _ in nil }, nil)
      return
    }
    let starts = times.map { ($0.first ?? nil)?.minutes(assuming: nil) }
    labels = times.map { sides in
      guard (1...2).contains(sides.count), let start = sides[0]?.minutes(assuming: nil) else {
        return nil
      }
      guard sides.count == 2 else { return Label(start: start % 720, end: nil) }
      return (sides[1]?.minutes(assuming: nil)).map { Label(start: start % 720, end: $0 % 720) }
    }
    fall = Self.fall(starts, labels)
  }

  /// A label early in the clock after, or apart from, those of the morning, or before six without
  /// any: no library opens so.
  private static func fall(_ starts: [Int?], _ labels: [Label?]) -> (index: Int, beside: Int?)? {
    let last = starts.compactMap(\.self).max() ?? 0
    let morning = last >= 480 ? starts.lastIndex { $0 == last } : nil
    for (index, start) in starts.enumerated() {
      guard let start, start < 480 else { continue }
      guard let morning else {
        if start < 360 { return (index, nil) }
        continue
      }
      // What leads up to the morning without a gap is the early morning.
      let isApart = !isJoined(start, to: 480, starts, labels)
      let isAfter = starts[..<index].last { $0 != nil }.map { ($0 ?? 0) >= 540 } ?? false
      if isApart || isAfter { return (index, morning) }
    }
    return nil
  }

  /// Whether labels cover the clock from one minute to another.
  private static func isJoined(
    _ start: Int, to goal: Int, _ starts: [Int?], _ labels: [Label?]
  ) -> Bool {
    var reached = start
    for index in starts.indices.sorted(by: { starts[$0] ?? 0 < starts[$1] ?? 0 }) {
      guard let own = starts[index], own >= start, own <= reached else { continue }
      reached = max(reached, labels[index]?.end ?? own + 60)
    }
    return reached >= goal
  }

  /// The labels on a clock of twelve hours, or nothing when the day's beginning cannot be told.
  ///
  /// A list in the order of the day passes noon where it falls; otherwise the day begins after the
  /// longest stretch of the clock that no label covers.
  func spans() -> [HourLabel?]? {
    let known = labels.compactMap(\.self)
    guard let first = known.first, let dawn = dawn(known, first) else { return nil }
    return labels.map { label in
      guard let label else { return nil }
      var start = label.start
      if start < dawn { start += 720 }
      // A day that begins between noon and six is one of the afternoon.
      if dawn < 360 { start = label.start + 720 }
      guard let begin = TimeOfDay(minutes: start) else { return nil }
      guard let end = label.end else { return .start(begin) }
      var finish = end
      while finish <= start { finish += 720 }
      return TimeOfDay(minutes: finish).flatMap { TimeSpan(begin, $0) }.map { .span($0) }
    }
  }

  /// The minute of the clock, below 720, at which the day begins.
  private func dawn(_ known: [Label], _ first: Label) -> Int? {
    let falls = zip(known.dropFirst(), known).count { $0.0.start < $0.1.start }
    let isOrdered = falls <= 1 && (falls == 0 || (known.last?.start ?? 0) < first.start)
    if isOrdered { return first.start }
    let sorted = known.sorted { $0.start < $1.start }
    let gaps = sorted.indices.map { index -> (length: Int, dawn: Int) in
      let next = sorted[(index + 1) % sorted.count].start
      let end = sorted[index].end ?? (sorted[index].start + 60) % 720
      return ((next - end + 720) % 720, next)
    }
    let longest = gaps.map(\.length).max() ?? 0
    let found = gaps.filter { $0.length == longest }
    return longest > 0 && found.count == 1 ? found[0].dawn : nil
  }
}
