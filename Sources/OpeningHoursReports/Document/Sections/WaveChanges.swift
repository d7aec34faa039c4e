import OpeningHours
import OpeningHoursTables

/// What changed from one survey to the next, in tables.
struct WaveChanges: Speaking {
  let report: WavesReport
  let comparison: WaveComparison
  let language: Language

  private var words: any WavePhrases { phrases.waves }
  private var then: String { language.period(comparison.then) }
  private var now: String { language.period(comparison.now) }

  var blocks: [Document.Block] {
    let changed = report.changed(comparison)
    return (changed.hours.isEmpty ? [] : [.table(hourTable(changed.hours))])
      + (changed.more > 0
        ? [
          .remarks([language.sentence(phrases.accounts.more(numbers.grouped(changed.more))) + "."])
        ] : [])
      + [.table(differenceTable), .remarks(remarks)] + groupBlocks
  }

  /// The hours that changed most clearly.
  private func hourTable(_ hours: [WaveComparison.Hour]) -> Document.Table {
    Document.Table(
      words.changedHours,
      [phrases.words.day, phrases.words.time, then, now, words.difference, words.interval],
      figures: [2, 3, 4, 5],
      hours.map { hour in
        Document.Row([
          name(hour.time.slot.day), .init(language.span(hour.time.slot.span)),
          percent(hour.change.then.part), percent(hour.change.now.part),
          points(hour.change.now.part, hour.change.then.part), .init(range(hour.change.interval)),
        ])
      })
  }

  /// All differences, hours by weekdays.
  private var differenceTable: Document.Table {
    let hours = Dictionary(
      grouping: comparison.hours, by: { $0.time.slot.span })
    let days = Weekday.allCases.filter { day in
      comparison.hours.contains { $0.time.slot.day == day }
    }
    return Document.Table(
      words.differences, [phrases.words.time] + days.map(language.short),
      figures: Set(1...max(1, days.count)), repeating: 1,
      hours.keys.sorted().map { span in
        Document.Row(
          [.init(language.span(span))]
            + days.map { day in
              hours[span]?.first { $0.time.slot.day == day }.map(cell) ?? .none
            })
      })
  }

  /// Whether some hour of the table was not asked about in both surveys.
  private var hasGaps: Bool {
    let slots = comparison.hours.map(\.time.slot)
    return Set(slots.map(\.day)).count * Set(slots.map(\.span)).count > Set(slots).count
  }

  private func cell(_ hour: WaveComparison.Hour) -> Document.Cell {
    let points = points(hour.change.now.part, hour.change.then.part)
    return .init(points.text + (hour.isChanged ? "*" : ""), number: points.number)
  }

  private var remarks: [String] {
    let reservations = WaveComparison.Reservation.allCases.filter(
      comparison.reservations.contains)
    return [
      comparison.claims
        ? words.chance(
          numbers.grouped(comparison.hours.count), numbers.number(comparison.expectedByChance))
        : nil,
      comparison.hours.contains(where: \.isChanged) ? words.changedMark : nil,
      hasGaps ? words.notAskedMark : nil,
    ].compactMap(\.self) + reservations.map(words.reservation)
      + [
        comparison.shared.map { words.samePeople(numbers.grouped($0)) },
        asked(then, comparison.askedThen), asked(now, comparison.askedNow),
      ].compactMap(\.self)
  }

  private func asked(_ date: String, _ times: [WaveTime]) -> String? {
    times.isEmpty
      ? nil
      : words.askedOnly(date, language.shorts(times.map { ($0.slot.day, $0.slot.span) }))
  }

  // MARK: Groups

  private var groupBlocks: [Document.Block] {
    guard !comparison.groups.isEmpty else { return [] }
    let table = Document.Table(
      words.byGroup,
      [phrases.people.group, phrases.people.people, then, now, words.difference, words.interval],
      figures: [1, 2, 3, 4, 5],
      comparison.groups.map { group in
        let difference = points(group.meanNow, group.meanThen)
        return Document.Row([
          .init(name(of: group)),
          .init("\(numbers.grouped(group.peopleThen)), \(numbers.grouped(group.peopleNow))"),
          percent(group.meanThen), percent(group.meanNow),
          .init(difference.text + (group.isChanged ? "*" : ""), number: difference.number),
          .init(range(group.interval)),
        ])
      })
    let hours = comparison.groups.flatMap { group in
      group.changedHours.map { hour in
        "\(name(of: group)), \(language.moment(hour.time.slot)) "
          + "(\(points(hour.change.now.part, hour.change.then.part).text))"
      }
    }
    let told = words.groupHours(
      numbers.grouped(comparison.groupHours), hours.isEmpty ? nil : hours.joined(separator: "; "))
    return [.table(table), .remarks([words.groupExplained])]
      + (comparison.claims && comparison.groupHours > 0 ? [.paragraph(told)] : [])
  }

  private func name(of group: WaveComparison.Group) -> String {
    language.group(group.column, group.value, of: report.plan)
  }

  // MARK: Figures

  /// A difference of parts as percentage points with their sign, as that of the parts as they are shown:
  /// "+3", "−1.4".
  private func points(_ now: Double, _ then: Double = 0) -> Document.Cell {
    difference(now.thousandthsOfPoints, then.thousandthsOfPoints, .wishes)
  }

  private func range(_ interval: ClosedRange<Double>) -> String {
    words.range(points(interval.lowerBound).text, points(interval.upperBound).text)
  }
}
