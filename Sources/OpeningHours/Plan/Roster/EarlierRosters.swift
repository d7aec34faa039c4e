import OpeningHoursTables

/// Finds the people and the weeks of rosters that were made before.
struct EarlierRosters {
  let people: [Person]
  let rotation: Rotation
  private(set) var diagnostics: [Diagnostic] = []
  private let places: [String: Int]

  init(people: [Person], rotation: Rotation) {
    self.people = people
    self.rotation = rotation
    places = Dictionary(
      people.enumerated().map { ($0.element.name.lowercased(), $0.offset) },
      uniquingKeysWith: { $1 })
  }

  /// A roster of the weeks of the rotation, of which as much as can be is kept.
  mutating func kept(_ table: RosterTable) -> [RosterAssignment] {
    let weeks = rotation.weeks
    return assignments(table) { (_, week) throws(TextError) in
      guard (1...weeks).contains(week) else {
        throw TextError(
          "week \(week) is not one of the rotation", hint: "its weeks are 1 to \(weeks)")
      }
      return week - 1
    }
  }

  /// What was worked in the weeks before: counted back from the rotation, -1 being the week before it, or
  /// the weeks of an earlier rotation, whose last one that is.
  mutating func history(_ table: RosterTable) -> [RosterAssignment] {
    let numbers = table.rows.compactMap { row in
      if case .week(let number, _) = row.day { number } else { nil }
    }
    let isEarlier = numbers.allSatisfy { $0 >= 1 }
    let last = numbers.max() ?? 0
    return assignments(table) { (row, week) throws(TextError) in
      if case .week = row.day, isEarlier { return week - last - 1 }
      let before = if case .date = row.day { week - 1 } else { week }
      guard before < 0 else {
        throw TextError(
          "\(row.day.inWords) is not before the rotation",
          hint: "a history ends before it; week -1 is the one before")
      }
      return before
    }
  }

  /// The shifts of a table; its weeks are placed by their numbers, those of dates counted from 1 as well.
  private mutating func assignments(
    _ table: RosterTable,
    week place: (RosterTable.Row, Int) throws(TextError) -> Int
  ) -> [RosterAssignment] {
    var found: [RosterAssignment] = []
    // The times of each person on each day: nobody is at two places.
    var times: [[Int]: [TimeSpan]] = [:]
    for row in table.rows {
      guard let person = places[row.person.lowercased()] else {
        diagnostics.append(
          .unknown(row.person, "person", at: row.source, among: people.map(\.name)))
        continue
      }
      guard let (number, day) = weekAndDay(row) else { continue }
      do {
        let shift = Shift(day: day, span: row.span, group: people[person].group)
        let assignment = RosterAssignment(
          person: person, week: try place(row, number), shift: shift)
        let key = [person, assignment.day.number]
        guard times[key]?.contains(where: { $0.intersection(row.span) != nil }) != true else {
          diagnostics.append(
            Diagnostic(
              row.source, "\(row.person) has another shift at the same time",
              hint: "take one of the rows out"))
          continue
        }
        times[key, default: []].append(row.span)
        found.append(assignment)
      } catch {
        diagnostics.append(error.at(row.daySource))
      }
    }
    return found.sorted()
  }

  /// The number of a row's week, that of the rotation's first being 1, and its day.
  private mutating func weekAndDay(_ row: RosterTable.Row) -> (Int, Weekday)? {
    switch row.day {
    case .week(let number, let day): return (number, day)
    case .date(let date):
      guard let start = rotation.start else {
        diagnostics.append(
          Diagnostic(
            row.daySource, "\(date) is a date, and the rotation has none",
            hint: "add  rotation: { from: 2027-01-04 } , or write week and day"))
        return nil
      }
      let days = date.daysSince1970 - start.daysSince1970
      return ((days - date.weekday.rawValue) / 7 + 1, date.weekday)
    }
  }
}

extension RosterTable.Day {
  /// The day as messages say it.
  fileprivate var inWords: String {
    switch self {
    case .week(let number, _): "week \(number)"
    case .date(let date): "\(date)"
    }
  }
}
