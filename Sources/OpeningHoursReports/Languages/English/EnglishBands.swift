import OpeningHours
import OpeningHoursTables

struct EnglishBands: BandPhrases {
  let title = "Parts of the day"
  let caption = EnglishBands.askedAsAWhole.capitalizedFirst
  /// The caption within a sentence.
  static let askedAsAWhole = "parts of the day that were asked about as a whole"
  let part = "Part"
  let metToday = "Met today"
  let metThen = "Met as proposed"
  let inPart = "in a part of the day, asked as a whole"

  func name(_ part: DayPart) -> String {
    switch part {
    case .morning: "morning"
    case .noon: "noon"
    case .afternoon: "afternoon"
    case .evening: "evening"
    }
  }

  func name(_ part: DayPart, _ day: Weekday) -> String { "\(day.name) \(name(part))" }

  func of(_ count: String, _ all: String) -> String { "\(count) of \(all)" }

  func rests(_ all: String, _ then: String, _ today: String, _ visit: String) -> String {
    "The answer rests on \(all) \(Language.english.form(all, "part", "parts")) of the day, asked about "
      + "as a whole: \(then) open for a visit of \(visit), \(today) today."
  }

  func counted(_ visit: String, _ objective: Plan.Objective) -> String {
    "A part of the day counts once, if it is open for \(visit) at a stretch: "
      + (objective == .visits
        ? "its visits, however long it is open."
        : "a point for each percent of the respondents, however long it is open.")
  }

  func holds(_ name: String, _ share: String, _ window: String?) -> String {
    "It lies in \(name), asked about as a whole: \(share) would come; "
      + (window.map { "met by \($0)" } ?? "not met")
  }

  func mostWished(_ name: String, _ percent: String) -> String {
    "No other part of the day that is not met is wished more than \(name) (\(percent) would come)."
  }

  func mostVisited(_ name: String, _ visits: String) -> String {
    "In no other part of the day that is not met are more visits expected than in \(name) "
      + "(\(visits))."
  }

  func asked(_ count: String) -> String {
    "We asked about \(count) \(Language.english.form(count, "part", "parts")) of the week as a whole, "
      + "such as a morning or an evening."
  }

  func others(_ count: String, _ most: String) -> String {
    "We asked about \(count) more \(Language.english.form(count, "time", "times")) that "
      + "\(Language.english.form(count, "stays", "stay")) closed. None of them would draw more than "
      + "\(most)."
  }
}
