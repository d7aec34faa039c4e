import OpeningHours
import OpeningHoursTables

extension Language {
  /// A date in full, as in "4 January 2027".
  func date(_ date: CalendarDate) -> String {
    let month = months[date.month - 1]
    return switch self {
    case .english: "\(date.day)\u{A0}\(month) \(date.year)"
    case .german: "\(date.day).\u{A0}\(month) \(date.year)"
    case .latvian: "\(date.year). gada \(date.day).\u{A0}\(month)"
    }
  }

  /// The same where something begins on it, behind the word for "from": Latvian inflects the month.
  func beginning(_ date: CalendarDate) -> String {
    guard self == .latvian else { return self.date(date) }
    let genitives = [
      "janvāra", "februāra", "marta", "aprīļa", "maija", "jūnija", "jūlija", "augusta",
      "septembra", "oktobra", "novembra", "decembra",
    ]
    return "\(date.year). gada \(date.day).\u{A0}\(genitives[date.month - 1])"
  }

  private var months: [String] {
    switch self {
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    case .german:
      [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
        "Oktober", "November", "Dezember",
      ]
    case .latvian:
      [
        "janvāris", "februāris", "marts", "aprīlis", "maijs", "jūnijs", "jūlijs", "augusts",
        "septembris", "oktobris", "novembris", "decembris",
      ]
    }
  }
}
