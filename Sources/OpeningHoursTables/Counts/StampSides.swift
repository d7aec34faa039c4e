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
  /// Then on nearly all days somebody is counted in the stretch that begins when the library closes,
  /// and nobody in the one that begins when it opens.
  static func contradicts(_ counts: [StampedCount], hours: Schedule) -> Bool {
    let spans = Weekday.allCases.map { hours[$0].spans }
    var opening: Set<Int> = []
    var closing: Set<Int> = []
    var days: Set<Int> = []
    for count in counts where count.value > 0 {
      let own = spans[count.date.weekday.rawValue]
      guard let first = own.first, let last = own.last else { continue }
      if count.minute > first.start.minutes, count.minute < last.end.minutes {
        days.insert(count.day)
      }
      if count.minute == first.start.minutes { opening.insert(count.day) }
      if count.minute == last.end.minutes { closing.insert(count.day) }
    }
    return days.count > 1 && closing.count * 10 >= days.count * 8
      && opening.count * 10 <= days.count
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
