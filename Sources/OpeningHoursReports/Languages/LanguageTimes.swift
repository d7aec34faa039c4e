import OpeningHours
import OpeningHoursTables

// Times as each language writes them: English and German as short as can be ("9–20", "9.30–13"),
// German with "Uhr" in a sentence; Latvian always with minutes ("9.00–20.00") and with "plkst." in
// front in a sentence. The dash is the one that stands between numbers.
extension Language {
  /// A time where a heading says that times stand here: "9", "9:30", "9.30", "9.00".
  func time(_ time: TimeOfDay) -> String {
    switch self {
    case .english: time.short
    case .german: time.short.replacing(":", with: ".")
    case .latvian: time.full.replacing(":", with: ".")
    }
  }

  /// A span where a heading says that times stand here: "9–20", "9.00–20.00".
  func span(_ span: TimeSpan) -> String { "\(time(span.start))–\(time(span.end))" }

  /// Spans where a heading says that times stand here; "closed" when there are none.
  func spans(_ spans: [TimeSpan]) -> String {
    spans.isEmpty ? phrases.words.closed : spans.map(span).joined(separator: ", ")
  }

  /// A time in a sentence, as in "20 Uhr" in German.
  func clock(_ time: TimeOfDay) -> String {
    self == .english ? time.full : clockWords(self.time(time))
  }

  /// Spans in a sentence, as in "9–20 Uhr" in German; "closed" when there are none.
  func clock(_ spans: [TimeSpan]) -> String {
    spans.isEmpty ? phrases.words.closed : clockWords(spans.map(span).joined(separator: ", "))
  }

  private func clockWords(_ times: String) -> String {
    switch self {
    case .english: times
    case .german: "\(times)\u{A0}Uhr"
    case .latvian: "plkst.\u{A0}\(times)"
    }
  }

  /// A length of time in a sentence: "2.5 hours", "2,5 Stunden", "2,5 h"; Latvian has the sign, since
  /// the noun would change with every sentence it stands in.
  func hours(_ minutes: Int) -> String {
    let number = numbers.hours(minutes)
    return switch self {
    case .english: "\(number) \(form(number, "hour", "hours"))"
    case .german: "\(number) \(form(number, "Stunde", "Stunden"))"
    case .latvian: "\(number)\u{A0}h"
    }
  }

  /// A length of time, in minutes below an hour: "30 min".
  func length(_ minutes: Int) -> String {
    minutes < 60 ? "\(minutes)\u{A0}min" : hours(minutes)
  }

  /// A worth without its unit: points with a decimal, people and visits whole.
  func amount(_ thousandths: Int, _ objective: Plan.Objective) -> String {
    objective == .wishes ? numbers.points(thousandths) : numbers.people(thousandths)
  }

  /// A worth with its unit: "1,642.8 points", "1 person".
  func worth(_ thousandths: Int, _ objective: Plan.Objective) -> String {
    let number = amount(thousandths, objective)
    let (one, other) = phrases.words.units(objective)
    return "\(number) \(form(number, one, other))"
  }

  /// The difference of two worths as they are shown, with its sign.
  func difference(_ new: Int, _ old: Int, _ objective: Plan.Objective) -> String {
    objective == .wishes ? numbers.difference(new, old) : numbers.differenceInPeople(new, old)
  }
}
