import OpeningHours
import OpeningHoursTables

extension Language {
  /// The name that stands alone, as in a table: "Monday", "Montag", "pirmdiena".
  func name(_ day: Weekday) -> String { phrases.grammar.name(day) }

  /// The shortest name that calendars use, as a column's heading: "Mon", "Mo", "P".
  func short(_ day: Weekday) -> String { phrases.grammar.short(day) }

  /// Days that stand alone, runs of three or more joined: "Monday–Wednesday, Friday".
  func names(_ days: [Weekday]) -> String { joined(days, name) }

  /// The same as short as calendars write them: "Mon–Wed, Fri".
  func shorts(_ days: [Weekday]) -> String { joined(days, short) }

  private func joined(_ days: [Weekday], _ name: (Weekday) -> String) -> String {
    days.runs.flatMap { run in
      run.count >= 3 ? ["\(name(run[0]))–\(name(run[run.count - 1]))"] : run.map(name)
    }.joined(separator: ", ")
  }

  /// When something happens: "on Monday", "from Monday to Wednesday and on Friday", "daily".
  func on(_ days: [Weekday]) -> String {
    if Set(days).count == Weekday.allCases.count { return phrases.words.daily }
    let runs = days.runs
    guard runs.contains(where: { $0.count >= 3 }) else {
      return list(phrases.grammar.on(singles: runs.flatMap(\.self)))
    }
    let parts = runs.flatMap { run in
      run.count >= 3
        ? [phrases.grammar.on(from: run[0], to: run[run.count - 1])]
        : phrases.grammar.on(singles: run)
    }
    return list(parts)
  }

  /// A date in full, as in "4 January 2027".
  func date(_ date: CalendarDate) -> String { phrases.grammar.date(date) }

  /// The same where something begins on it, behind the word for "from".
  func beginning(_ date: CalendarDate) -> String { phrases.grammar.beginning(date) }

  /// When people were asked, in few words: "2005-11", "2007–2008".
  func period(_ period: CalendarPeriod) -> String { period.iso.replacing("/", with: "–") }
}
