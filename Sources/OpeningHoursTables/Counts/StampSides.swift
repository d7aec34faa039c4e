/// Decides whether the stamps of a file are the beginnings or the ends of what was counted over.
struct StampSides {
  /// How it is known that they are ends; nothing where they are beginnings.
  let evidence: CountsFinding.StampEvidence?
  /// The counts with last minutes made ends: 10:59 as 11:00.
  private(set) var counts: [StampedCount]

  /// - Parameters:
  ///   - reader: What was read.
  ///   - counts: The counts, each moment once.
  init(_ reader: CountsReader, _ counts: [StampedCount]) {
    self.counts = counts
    guard !reader.hasEnds else {
      evidence = nil
      return
    }
    var heading: StampSide?
    if case .rows(let columns) = reader.layout { heading = columns.side }
    if let stated = reader.options.stamps {
      evidence = stated == .end ? .stated : nil
    } else if heading == .start {
      evidence = nil
    } else if heading == .end {
      evidence = .heading
    } else if reader.hasMidnightEnd {
      evidence = .midnight
    } else {
      evidence = Self.areLastMinutes(counts) ? .lastMinute : nil
    }
    guard evidence != nil else { return }
    for index in counts.indices where counts[index].minute % 15 == 14 {
      self.counts[index].minute += 1
    }
  }

  private static func areLastMinutes(_ counts: [StampedCount]) -> Bool {
    counts.count { $0.minute % 15 == 14 } * 10 >= counts.count * 8 && !counts.isEmpty
  }

  /// Whether the hours of the library say that stamps taken for beginnings are ends.
  ///
  /// Then people are counted in the stretch that begins when the library closes, and hardly anybody
  /// (the staff perhaps) in the one that begins when it opens: on nearly all days, or where few come
  /// over all of them.
  static func contradicts(_ counts: [StampedCount], hours: Schedule) -> Bool {
    let spans = Weekday.allCases.map { hours[$0].spans }
    var (opening, within, closing) = (Edge(), Edge(), Edge())
    for count in counts {
      let own = spans[count.date.weekday.rawValue]
      guard let start = own.first?.start.minutes, let end = own.last?.end.minutes else { continue }
      if count.minute <= start, count.end > start {
        opening.add(count)
      } else if count.minute > start, count.minute < end {
        within.add(count)
      } else if (end..<end + max(1, count.length)).contains(count.minute) {
        closing.add(count)
      }
    }
    let days = within.days.count
    if days > 1, closing.days.count * 10 >= days * 8, opening.days.count * 10 <= days {
      return true
    }
    let usual = within.sum / Double(max(1, within.rows))
    return closing.sum >= 10 && closing.rows * 2 >= days && opening.sum * 10 <= closing.sum
      && closing.sum * 4 >= usual * Double(closing.rows)
  }

  /// What is counted in one stretch of each day.
  private struct Edge {
    var sum = 0.0
    var rows = 0
    /// The days on which somebody is counted.
    var days: Set<Int> = []

    mutating func add(_ count: StampedCount) {
      rows += 1
      sum += count.value
      if count.value > 0 { days.insert(count.day) }
    }
  }

  /// Asks what the stamps are.
  static func question(_ sheet: CountsSheet) -> InputErrors {
    InputErrors([
      Diagnostic(
        sheet.wholeFile,
        "somebody is counted in the stretch after closing and nobody in the first after opening: "
          + "are the times ends?",
        hint: "say --stamps end if 11:00 stands for 10-11, --stamps start if it stands for 11-12; "
          + "or check the hours and the time zone")
    ])
  }
}
