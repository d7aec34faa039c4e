/// The stretches of the week for which averages are made.
///
/// Where rows are of different lengths the longest ones decide, and shorter ones are added up to them;
/// what the hours cut is counted for its open part, since nobody comes in while it is closed.
struct CountsWeek {
  /// One stretch of a weekday.
  struct Stretch {
    /// The minutes over which rows are added up.
    let minutes: Range<Int>
    /// The open part of it.
    let open: TimeSpan
  }

  /// The stretches by weekday, in order of time.
  let days: [[Stretch]]
  /// Opening hours that part a stretch in two, so that nothing can be said of it.
  private(set) var parted: [TimeSpan] = []
  private let hours: [[TimeSpan]]
  /// By weekday and minute the index of the stretch; -1 where there is none.
  private let index: [[Int]]

  init(_ counts: [StampedCount], lengths: [Int], hours: Schedule, every stated: Int?) {
    let spans = Weekday.allCases.map { hours[$0].spans }
    self.hours = spans
    var found: [[Range<Int>]]
    if let stated {
      found = Self.grid(counts, every: stated)
    } else {
      found = Self.found(counts, lengths: Set(lengths), spans)
    }
    var parted: [TimeSpan] = []
    days = zip(found, spans).map { bins, open in
      bins.compactMap { bin in
        guard let span = Self.span(bin) else { return nil }
        let parts = open.compactMap { $0.intersection(span) }
        if parts.count > 1 { parted.append(span) }
        return parts.count == 1 ? Stretch(minutes: bin, open: parts[0]) : nil
      }
    }
    self.parted = parted
    index = days.map { stretches in
      var index = [Int](repeating: -1, count: 1441)
      for (position, stretch) in stretches.enumerated() {
        for minute in stretch.minutes { index[minute] = position }
      }
      return index
    }
  }

  /// The stretch to which a count belongs, by its index; nothing where it fits in none.
  func stretch(of count: StampedCount, on day: Weekday) -> Int? {
    let found = index[day.rawValue][min(1440, count.minute)]
    guard found >= 0, count.end <= days[day.rawValue][found].minutes.upperBound else { return nil }
    return found
  }

  /// Over how many minutes shorter counts are added up; nothing where all stand for themselves.
  func minutesAddedUp(_ counts: [StampedCount]) -> Int? {
    counts.lazy.compactMap { count -> Int? in
      let day = count.date.weekday
      guard let found = stretch(of: count, on: day) else { return nil }
      let minutes = days[day.rawValue][found].minutes.count
      return minutes > count.length ? minutes : nil
    }.max()
  }

  /// Whether a count touches the hours, or lies within so many minutes of them.
  func isOpen(_ count: StampedCount, on day: Weekday, margin: Int = 0) -> Bool {
    hours[day.rawValue].contains {
      $0.start.minutes - margin < count.end && count.minute < $0.end.minutes + margin
    }
  }

  private static func span(_ minutes: Range<Int>) -> TimeSpan? {
    guard let start = TimeOfDay(minutes: minutes.lowerBound),
      let end = TimeOfDay(minutes: minutes.upperBound)
    else { return nil }
    return TimeSpan(start, end)
  }

  /// Stretches of a length that was said, from midnight on or as nearly all rows begin.
  private static func grid(_ counts: [StampedCount], every length: Int) -> [[Range<Int>]] {
    var rows = [Int](repeating: 0, count: length)
    for count in counts { rows[count.minute % length] += 1 }
    let phase = rows.indices.first { rows[$0] * 10 >= counts.count * 9 } ?? 0
    let bins = stride(from: phase, to: 1440, by: length).map { $0..<min(1440, $0 + length) }
    return Weekday.allCases.map { _ in bins }
  }

  /// The longest stretches of the rows that do not overlap; a rare one does not decide.
  private static func found(
    _ counts: [StampedCount], lengths: Set<Int>, _ hours: [[TimeSpan]]
  ) -> [[Range<Int>]] {
    var rows = Weekday.allCases.map { _ in [Range<Int>: Int]() }
    for count in counts where count.length > 0 && count.end <= 1440 {
      let day = count.date.weekday.rawValue
      let minutes = count.minute..<count.end
      if hours[day].contains(where: { $0.range.overlaps(minutes) }) {
        rows[day][minutes, default: 0] += 1
      }
    }
    return rows.map { rows in
      let ranked = rows.filter { lengths.isEmpty || lengths.contains($0.key.count) }.sorted {
        ($1.key.count, $0.key.lowerBound) < ($0.key.count, $1.key.lowerBound)
      }
      let most = ranked.map(\.value).max() ?? 0
      var chosen: [Range<Int>] = []
      var isTaken = [Bool](repeating: false, count: 1440)
      for (minutes, count) in ranked where count * 25 >= most {
        if minutes.contains(where: { isTaken[$0] }) { continue }
        for minute in minutes { isTaken[minute] = true }
        chosen.append(minutes)
      }
      return chosen.sorted { $0.lowerBound < $1.lowerBound }
    }
  }
}
