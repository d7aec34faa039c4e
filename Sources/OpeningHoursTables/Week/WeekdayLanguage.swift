/// A language whose weekday names and usual abbreviations are read.
public enum WeekdayLanguage: String, CaseIterable, Sendable, Hashable {
  case english = "English"
  case german = "German"
  case latvian = "Latvian"
  case french = "French"
  case spanish = "Spanish"
  case italian = "Italian"
  case polish = "Polish"
  case dutch = "Dutch"

  /// The full names from Monday to Sunday, as the language writes them.
  var names: [String] { words.map { String($0.prefix { $0 != " " }) } }

  /// The day that a folded word (no trailing dot) names, or nothing.
  func weekday(folded word: String) -> Weekday? { weekdayWords[self]?[word] }

  /// For each day the full name, then the abbreviations in use, separated by spaces.
  ///
  /// English includes OpenStreetMap's two letters. A single letter is listed only where the
  /// language's letters tell all days apart. Source: Unicode CLDR, and printed calendars.
  fileprivate var words: [String] {
    switch self {
    case .english:
      [
        "Monday Mon Mo", "Tuesday Tue Tues Tu", "Wednesday Wed Weds We",
        "Thursday Thu Thur Thurs Th", "Friday Fri Fr", "Saturday Sat Sa", "Sunday Sun Su",
      ]
    case .german:
      [
        "Montag Mo Mon", "Dienstag Di Die", "Mittwoch Mi Mit", "Donnerstag Do Don",
        "Freitag Fr Fre",
        "Samstag Sa Sam Sonnabend", "Sonntag So Son",
      ]
    case .latvian:
      [
        "pirmdiena P Pr Pirm Pirmd", "otrdiena O Ot Otr Otrd", "trešdiena T Tr Tre Treš Trešd",
        "ceturtdiena C Ce Cet Cetur Ceturtd", "piektdiena Pk Pie Piekt Piektd",
        "sestdiena S Se Ses Sest Sestd", "svētdiena Sv Svē Svēt Svētd",
      ]
    case .french:
      [
        "lundi lun lu", "mardi mar ma", "mercredi mer me", "jeudi jeu je", "vendredi ven ve",
        "samedi sam sa", "dimanche dim di",
      ]
    case .spanish:
      [
        "lunes lun lu L", "martes mar ma M", "miércoles mié mi X", "jueves jue ju J",
        "viernes vie vi V", "sábado sáb sa S", "domingo dom do D",
      ]
    case .italian:
      [
        "lunedì lun lu", "martedì mar ma", "mercoledì mer me", "giovedì gio gi", "venerdì ven ve",
        "sabato sab sa", "domenica dom do",
      ]
    case .polish:
      [
        "poniedziałek pon pn po", "wtorek wto wt", "środa śro śr", "czwartek czw cz",
        "piątek pią pt", "sobota sob so sb", "niedziela niedz nie nd ndz",
      ]
    case .dutch:
      [
        "maandag maa ma", "dinsdag din di", "woensdag woe wo", "donderdag don do",
        "vrijdag vrij vri vr",
        "zaterdag zat za", "zondag zon zo",
      ]
    }
  }
}

/// The day of each folded word, by language.
private let weekdayWords: [WeekdayLanguage: [String: Weekday]] = Dictionary(
  uniqueKeysWithValues: WeekdayLanguage.allCases.map { language in
    let pairs = zip(Weekday.allCases, language.words).flatMap { day, words in
      words.split(separator: " ").map { (folded($0), day) }
    }
    return (language, Dictionary(pairs) { first, _ in first })
  })
