import OpeningHours
import OpeningHoursTables

extension Language {
  /// A span where a heading says that times stand here: "9–20", "9.00–20.00".
  func span(_ span: TimeSpan) -> String { phrases.grammar.span(span) }

  /// Spans where a heading says that times stand here; "closed" when there are none.
  func spans(_ spans: [TimeSpan]) -> String {
    spans.isEmpty ? phrases.words.closed : spans.map(span).joined(separator: ", ")
  }

  /// A time in a sentence, as in "20 Uhr" in German.
  func clock(_ time: TimeOfDay) -> String { phrases.grammar.clock(time) }

  /// Spans in a sentence, as in "9–20 Uhr" in German; "closed" when there are none.
  func clock(_ spans: [TimeSpan]) -> String {
    spans.isEmpty ? phrases.words.closed : phrases.grammar.clock(spans)
  }

  /// A length of time in a sentence: "2.5 hours", "2,5 Stunden", "2,5 h".
  func hours(_ minutes: Int) -> String { phrases.grammar.hours(numbers.hours(minutes)) }

  /// A length of time, in minutes below an hour: "30 min".
  func length(_ minutes: Int) -> String {
    abs(minutes) < 60 ? "\(minutes)\u{A0}min" : hours(minutes)
  }

  /// Parts of the day with their hours: "Morning 9–12, Evening 18–21".
  func parts(_ parts: [DayPart: TimeSpan]) -> String {
    DayPart.allCases.compactMap { part in
      parts[part].map { "\(phrases.bands.name(part)) \(clock([$0]))" }
    }.joined(separator: ", ")
  }

  /// A time of a day in a sentence: "Sunday 10–11".
  func moment(_ slot: Survey.Slot) -> String { phrases.grammar.moment(slot.day, [slot.span]) }

  /// Times by day, days with the same times joined: "Mon–Wed 19–22; Sat 9–10, 16–17".
  func shorts(_ times: [(Weekday, TimeSpan)]) -> String {
    WeekGroups.of(times).map { "\(shorts($0.days)) \(spans($0.spans))" }.joined(separator: "; ")
  }

  /// Times by day, Monday first, in few words; nothing where there are none.
  func times(_ days: [[TimeSpan]]) -> String? {
    let all = zip(Weekday.allCases, days).flatMap { day, spans in spans.map { (day, $0) } }
    return all.isEmpty ? nil : shorts(all)
  }

  /// Each time with its day, Monday first; times that follow on each other are one with the minutes of its
  /// parts.
  func eachTime(_ days: [[TimeSpan]]) -> [(time: String, partMinutes: Int?)] {
    zip(Weekday.allCases, days.covered).flatMap { day, times in
      times.map { ("\(short(day)) \(span($0.span))", $0.partMinutes) }
    }
  }

  /// A week in few words, days with equal hours together: "Mon–Fri 10–19; Sat, Sun closed".
  func shorts(_ week: Schedule) -> String { shorts(WeekGroups.of(week)) }

  /// The days of a week that open, with their hours; days without any are not named.
  func openTimes(_ week: Schedule) -> String { shorts(week, on: week.openDays) }

  /// Some days of a week with their hours, "closed" among them.
  func shorts(_ week: Schedule, on days: [Weekday]) -> String {
    shorts(
      WeekGroups.of(week).compactMap { own, plan in
        let named = own.filter(days.contains)
        return named.isEmpty ? nil : (named, plan)
      })
  }

  /// The days on which a week differs from another, with their hours: "Thu 9–20; Fri 10–19".
  func shorts(_ week: Schedule, against other: Schedule) -> String {
    shorts(WeekGroups.of(week, against: other))
  }

  private func shorts(_ groups: [(days: [Weekday], plan: DayPlan)]) -> String {
    groups.map { "\(shorts($0.days)) \(spans($0.plan.spans))" }.joined(separator: "; ")
  }
}
