/// The days and the hours of a table, by index of its rows and columns of shares.
struct ShareTableAxes {
  /// By index of the day; nothing where the label has an error.
  let days: [Weekday?]
  /// By index of the hour; nothing where the label has an error.
  let spans: [TimeSpan?]
  /// By index of the hour the part of the day that it is asked about as; nothing for plain hours.
  let parts: [DayPart?]
  let isTransposed: Bool
}

/// Reading both axes, whichever of them is the rows.
extension ShareTableReader {
  /// Reads the labels at the given places.
  mutating func readAxes(
    days dayPlaces: [ShareGrid.Place], hours places: [ShareGrid.Place], isTransposed: Bool
  ) -> ShareTableAxes {
    let days = readDays(dayPlaces)
    let parts = readParts(places)
    let hours = readHours(places.indices.filter { parts[$0] == nil }.map { places[$0] })
    var next = hours.makeIterator()
    let spans = parts.map { part in part == nil ? next.next() ?? nil : part?.span }
    return ShareTableAxes(
      days: days, spans: spans, parts: parts.map { $0?.part }, isTransposed: isTransposed)
  }

  /// A label of an hour, with its end where that stands apart, and without the number of people asked that
  /// may stand behind it.
  func label(at place: ShareGrid.Place) -> String {
    let start = SampleSize.withoutStatement(
      table.text(row: place.row, column: place.column).trimmed)
    return endColumn.map { "\(start) - \(table.text(row: place.row, column: $0).trimmed)" } ?? start
  }

  /// The parts of the day among the labels, with their hours where these are stated.
  private mutating func readParts(
    _ places: [ShareGrid.Place]
  ) -> [(part: DayPart, span: TimeSpan?)?] {
    var first: [DayPart: Source] = [:]
    return places.map { place in
      let label = label(at: place)
      guard let (part, written) = DayPart.reading(label) else { return nil }
      let source = table.source(row: place.row, column: place.column)
      let span = written ?? options.parts[part]
      if span == nil {
        errors.append(
          Diagnostic(
            source, "\"\(label)\" is a part of the day whose hours nobody states",
            hint: "write \(label) (\(part.example)), or  "
              + "parts: { \(part.rawValue): \(part.example) }  in the plan, "
              + "or say --parts \(part.rawValue)=\(part.example) to import"))
      }
      if let other = first.updateValue(source, forKey: part) {
        errors.append(
          Diagnostic(source, "\"\(label)\" stands twice", hint: "the first is at \(other)"))
      }
      return (part, span)
    }
  }

  private mutating func readHours(_ places: [ShareGrid.Place]) -> [TimeSpan?] {
    let axis = HourAxis(places.map(label), clock: options.clock)
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
      note(row: first.row, column: first.column, .openEnds)
    }
    return axis.spans
  }

  private mutating func readDays(_ places: [ShareGrid.Place]) -> [Weekday?] {
    let labels = places.map { table.text(row: $0.row, column: $0.column).trimmed }
    let sources = places.map { table.source(row: $0.row, column: $0.column) }
    let reading = WeekdayNames.reading(of: labels)
    errors += reading.defects(labels, sources, in: wholeFile)
    guard case .days(let days, _) = reading else { return labels.map { _ in nil } }
    return days
  }
}
