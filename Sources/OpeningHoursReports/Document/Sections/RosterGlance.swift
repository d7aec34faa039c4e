import OpeningHours
import OpeningHoursTables

/// All weeks of a roster at a glance: a letter for each person and day.
struct RosterGlance: Speaking {
  let report: RosterReport
  let language: Language

  private var words: any RosterPhrases { phrases.roster }

  /// The picture, with the same letters as its table.
  var illustration: Document.Illustration {
    let drawing = drawing
    return Document.Illustration(
      id: "roster", title: words.glance, description: words.lettersExplained,
      drawing: .roster(drawing),
      table: Document.Table(
        words.glance,
        [words.person] + drawing.weeks, repeating: 1,
        drawing.rows.map { row in
          Document.Row([.init(row.name)] + row.weeks.map { .init(String($0.map(drawing.letter))) })
        }))
  }

  private var drawing: RosterDrawing {
    RosterDrawing(
      weeks: (0..<report.weeks).map { words.week(numbers.grouped($0 + 1), nil) },
      rows: report.problem.people.indices.map { person in
        RosterDrawing.Row(
          name: report.label(person, language), group: report.problem.people[person].group,
          weeks: (0..<report.weeks).map { week in
            Weekday.allCases.map { sign(person, RosterDay(week: week, day: $0)) }
          })
      }, language: language)
  }

  private func sign(_ person: Int, _ day: RosterDay) -> RosterDrawing.Sign {
    let shifts = report.shifts(of: person, on: day)
    if shifts.contains(where: { report.problem.team.isDuty($0, .late) }) { return .late }
    if !shifts.isEmpty { return .day }
    return report.problem.people[person].isAway(on: day) ? .away : .free
  }
}

/// All weeks of a roster: a sign for each person and day.
struct RosterDrawing: Sendable {
  /// The names of the weeks.
  let weeks: [String]
  /// The people, those of a group in a row.
  let rows: [Row]
  let language: Language

  /// One person, with the days of each week, Monday first.
  struct Row: Sendable {
    let name: String
    let group: Int
    let weeks: [[Sign]]
  }

  /// What a person does on a day.
  enum Sign: Sendable {
    /// A shift that is no late duty.
    case day
    case late
    case away
    case free
  }

  /// The letter of a sign.
  func letter(_ sign: Sign) -> Character {
    let letters = language.phrases.roster.letters
    return switch sign {
    case .day: letters.day
    case .late: letters.late
    case .away: letters.away
    case .free: "·"
    }
  }
}
