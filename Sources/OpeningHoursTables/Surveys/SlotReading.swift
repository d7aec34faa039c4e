/// The slots of many labels read together, since only together they tell language and lengths.
struct SlotReading {
  /// A day and hours as they are written, and where.
  struct Label: Hashable {
    let day: String
    let hours: String
    let source: Source
  }

  /// The slot of each label, by index; nothing where it has a problem.
  let slots: [Survey.Slot?]
  /// What is wrong, in the order of the labels.
  let problems: [Diagnostic]

  /// Reads labels.
  ///
  /// - Parameters:
  ///   - labels: the labels; a bare start lasts until the next start on any day.
  ///   - file: where to complain about all of them.
  ///   - mergesEqual: whether two labels may be the same slot, as when an option was reworded.
  ///   - clock: the clock of hours without am and pm, where it was told.
  init(
    _ labels: [Label], in file: Source, mergesEqual: Bool = false, clock: ClockFace? = nil
  ) {
    let days = Distinct(labels.map { ($0.day, $0.source) })
    let hours = Distinct(labels.map { ($0.hours, $0.source) })
    let reading = WeekdayNames.reading(of: days.texts)
    var problems = reading.defects(days.texts, days.sources, in: file)
    var readDays: [Weekday?] = days.texts.map { _ in nil }
    if case .days(let found, _) = reading { readDays = found }
    let axis = HourAxis(hours.texts, clock: clock)
    problems += axis.problems.filter { axis.spans[$0.index] == nil }.map {
      Diagnostic(hours.sources[$0.index], $0.message, hint: $0.hint)
    }
    slots = labels.indices.map { index in
      guard let day = readDays[days.index[index]], let span = axis.spans[hours.index[index]]
      else { return nil }
      return Survey.Slot(day: day, span: span)
    }
    self.problems = problems + Self.collisions(slots, labels, mergesEqual: mergesEqual)
  }

  /// Slots of one day that stand twice or overlap; the one further down is at fault.
  private static func collisions(
    _ slots: [Survey.Slot?], _ labels: [Label], mergesEqual: Bool
  ) -> [Diagnostic] {
    var seen: [Weekday: [(span: TimeSpan, source: Source)]] = [:]
    return slots.indices.compactMap { index in
      guard let slot = slots[index] else { return nil }
      let earlier = seen[slot.day, default: []].first { $0.span.intersection(slot.span) != nil }
      seen[slot.day, default: []].append((slot.span, labels[index].source))
      guard let earlier, !(mergesEqual && earlier.span == slot.span) else { return nil }
      let text = "\(slot.day.name) \(slot.span.short)"
      return Diagnostic(
        labels[index].source,
        earlier.span == slot.span
          ? "\(text) stands twice" : "\(text) overlaps \(slot.day.name) \(earlier.span.short)",
        hint: "the other one is at \(earlier.source)")
    }
  }

  /// Texts without repetition, where case and accents do not tell two apart.
  private struct Distinct {
    var texts: [String] = []
    var sources: [Source] = []
    /// For each original text the index of its equal in `texts`.
    var index: [Int] = []

    init(_ all: [(text: String, source: Source)]) {
      var known: [String: Int] = [:]
      for (text, source) in all {
        let key = folded(text)
        if known[key] == nil {
          known[key] = texts.count
          texts.append(text)
          sources.append(source)
        }
        index.append(known[key] ?? 0)
      }
    }
  }
}
