import OpeningHours
import OpeningHoursTables

// Weekdays as each language names them. Latvian puts the day into the locative where something
// happens on it ("pirmdien") and inflects the ends of a range ("no pirmdienas līdz trešdienai").
extension Language {
  /// The name that stands alone, as in a table: "Monday", "Montag", "pirmdiena".
  func name(_ day: Weekday) -> String {
    switch self {
    case .english: day.name
    case .german:
      [
        "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
      ][day.rawValue]
    case .latvian: Self.latvianStems[day.rawValue] + "diena"
    }
  }

  /// The shortest name that calendars use, as a column's heading: "Mon", "Mo", "P".
  func short(_ day: Weekday) -> String {
    switch self {
    case .english: day.abbreviation
    case .german: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"][day.rawValue]
    case .latvian: ["P", "O", "T", "C", "Pk", "S", "Sv"][day.rawValue]
    }
  }

  /// Days that stand alone, runs of three or more joined: "Monday–Wednesday, Friday".
  func names(_ days: [Weekday]) -> String {
    days.runs.flatMap { run in
      run.count >= 3 ? ["\(name(run[0]))–\(name(run[run.count - 1]))"] : run.map(name)
    }.joined(separator: ", ")
  }

  /// When something happens: "on Monday", "from Monday to Wednesday and on Friday", "daily".
  func on(_ days: [Weekday]) -> String {
    if Set(days).count == Weekday.allCases.count { return phrases.words.daily }
    let runs = days.runs
    guard runs.contains(where: { $0.count >= 3 }) else {
      return list(singles(runs.flatMap(\.self)))
    }
    let parts = runs.flatMap { run in
      run.count >= 3 ? [from(run[0], to: run[run.count - 1])] : singles(run)
    }
    return list(parts)
  }

  /// Days that are no range; German and English name the preposition once.
  private func singles(_ run: [Weekday]) -> [String] {
    switch self {
    case .english: ["on " + list(run.map(name))]
    case .german: ["am " + list(run.map(name))]
    case .latvian: run.map { Self.latvianStems[$0.rawValue] + "dien" }
    }
  }

  private func from(_ first: Weekday, to last: Weekday) -> String {
    switch self {
    case .english: "from \(name(first)) to \(name(last))"
    case .german: "von \(name(first)) bis \(name(last))"
    case .latvian:
      "no \(Self.latvianStems[first.rawValue])dienas līdz \(Self.latvianStems[last.rawValue])dienai"
    }
  }

  private static let latvianStems = ["pirm", "otr", "treš", "ceturt", "piekt", "sest", "svēt"]
}
