import OpeningHours
import OpeningHoursTables

struct GermanBands: BandPhrases {
  let title = "Tagesabschnitte"
  let caption = "Tagesabschnitte, nach denen als Ganzes gefragt wurde"
  let part = "Abschnitt"
  let metToday = "Bisher erfüllt"
  let metThen = "Künftig erfüllt"
  let inPart = "in einem Tagesabschnitt, als Ganzes erfragt"

  func name(_ part: DayPart) -> String {
    switch part {
    case .morning: "Vormittag"
    case .noon: "Mittag"
    case .afternoon: "Nachmittag"
    case .evening: "Abend"
    }
  }

  func name(_ part: DayPart, _ day: Weekday) -> String {
    Language.german.name(day) + name(part).lowercased()
  }

  func of(_ count: String, _ all: String) -> String { "\(count) von \(all)" }

  func rests(_ all: String, _ then: String, _ today: String, _ visit: String) -> String {
    "Die Antwort beruht auf \(all) "
      + Language.german.form(all, "Tagesabschnitt, nach dem", "Tagesabschnitten, nach denen")
      + " als Ganzes gefragt wurde: für einen Besuch von \(visit) offen \(then), bisher \(today)."
  }

  func counted(_ visit: String, _ objective: Plan.Objective) -> String {
    "Ein Tagesabschnitt zählt einmal, wenn er \(visit) am Stück offen ist: "
      + (objective == .visits
        ? "mit seinen Besuchen, wie lange er auch offen ist."
        : "mit einem Punkt je Prozent der Befragten, wie lange er auch offen ist.")
  }

  func holds(_ name: String, _ share: String, _ window: String?) -> String {
    "Die Zeit liegt im Abschnitt \(name), nach dem als Ganzes gefragt wurde: \(share) würden kommen; "
      + (window.map { "erfüllt durch \($0)" } ?? "nicht erfüllt")
  }

  func mostWished(_ name: String, _ percent: String) -> String {
    "Kein anderer nicht erfüllter Tagesabschnitt ist mehr gewünscht als \(name) "
      + "(\(percent) würden kommen)."
  }

  func mostVisited(_ name: String, _ visits: String) -> String {
    "In keinem anderen nicht erfüllten Tagesabschnitt sind mehr Besuche zu erwarten als in diesem: "
      + "\(name) (\(visits))."
  }

  func asked(_ count: String) -> String {
    "Gefragt haben wir nach \(count) "
      + Language.german.form(count, "Abschnitt", "Abschnitten")
      + " der Woche als Ganzes, etwa nach einem Vormittag oder einem Abend."
  }

  func others(_ count: String, _ most: String) -> String {
    "Weitere Zeiten, nach denen wir gefragt haben und die geschlossen bleiben: \(count). Keine davon "
      + "wünschen sich mehr als \(most)."
  }
}
