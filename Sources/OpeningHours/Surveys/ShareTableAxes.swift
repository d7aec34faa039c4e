/// The days and the hours of a table, by index of its rows and columns of shares.
struct ShareTableAxes {
  /// By index of the day; nothing where the label has an error.
  let days: [Weekday?]
  /// By index of the hour; nothing where the label has an error.
  let spans: [TimeSpan?]
  let isTransposed: Bool
}

/// Reading both axes, whichever of them is the rows.
extension ShareTableReader {
  /// Reads the labels of the given rows and columns.
  mutating func readAxes(
    _ layout: ShareTableLayout, rows: [Int], columns: [Int]
  ) -> ShareTableAxes {
    let rowPlaces = rows.map { (row: $0, column: 0) }
    let columnPlaces = columns.map { (row: layout.header, column: $0) }
    let days = readDays(layout.isTransposed ? rowPlaces : columnPlaces)
    let spans = readHours(layout.isTransposed ? columnPlaces : rowPlaces)
    return ShareTableAxes(days: days, spans: spans, isTransposed: layout.isTransposed)
  }

  private mutating func readHours(_ places: [(row: Int, column: Int)]) -> [TimeSpan?] {
    let axis = HourAxis(places.map { table.text(row: $0.row, column: $0.column).trimmed })
    for problem in axis.problems {
      let place = places[problem.index]
      errors.append(
        Diagnostic(
          table.source(row: place.row, column: place.column), problem.message, hint: problem.hint))
    }
    let minutes = axis.spans.compactMap { $0?.minutes }.reduce(0, +)
    if minutes > 1440 {
      let text = "a table with \(minutes / 60) hours a day; a day has 24"
      errors.append(Diagnostic(wholeFile, text))
    }
    if axis.hasBareStarts, let first = places.first {
      note(
        row: first.row, column: first.column,
        "hours without an end last until the next one, the last as long as the one before")
    }
    return axis.spans
  }

  private mutating func readDays(_ places: [(row: Int, column: Int)]) -> [Weekday?] {
    let labels = places.map { table.text(row: $0.row, column: $0.column).trimmed }
    let sources = places.map { table.source(row: $0.row, column: $0.column) }
    let reading = WeekdayNames.reading(of: labels)
    errors += defects(of: reading, labels, sources)
    guard case .days(let days, _) = reading else { return labels.map { _ in nil } }
    return days
  }

  private func defects(
    of reading: WeekdayNames.Reading, _ labels: [String], _ sources: [Source]
  ) -> [Diagnostic] {
    func unknown(_ indices: [Int], in language: WeekdayLanguage) -> [Diagnostic] {
      indices.map { unknownDay(labels[$0], language, sources[$0]) }
    }
    switch reading {
    case .days(let days, let language):
      return unknown(days.indices.filter { days[$0] == nil }, in: language)
    case .noDay:
      return [Diagnostic(wholeFile, "no weekday found in the headings")]
    case .twice(let day, let first, let second, let language):
      let message = "\"\(labels[second])\" is \(day.name) a second time"
      let hint = "it stands at \(sources[first]) already"
      // Cells that no language knows are reported now, not only when the repetition is gone.
      return [Diagnostic(sources[second], message, hint: hint)]
        + unknown(labels.indices.filter { !WeekdayNames.isDay(labels[$0]) }, in: language)
    case .ambiguous(let days, let language, or: let others, let other):
      let index = days.indices.first { days[$0] != others[$0] } ?? 0
      let readings = [(days, language), (others, other)].map { days, language in
        days.compactMap { $0?.name }.joined(separator: ", ") + " (\(language.rawValue))"
      }
      let message = "the weekdays can be read as \(readings.joined(separator: " or as "))"
      return [Diagnostic(sources[index], message, hint: "write the names in full")]
    case .mixed(let language, let indices):
      return unknown(indices, in: language)
    }
  }

  private func unknownDay(
    _ label: String, _ language: WeekdayLanguage, _ source: Source
  ) -> Diagnostic {
    guard !label.isEmpty else {
      return Diagnostic(source, "shares without a weekday", hint: "name it, or remove the shares")
    }
    guard label.count > 1 else {
      let message = "\"\(label)\" may be several weekdays, or none"
      return Diagnostic(source, message, hint: "write at least two letters: Mo, Tu, We")
    }
    return Diagnostic(
      source, "\"\(label)\" is not a weekday in \(language.rawValue), as the others are",
      hint: didYouMean(label, among: language.names))
  }
}
