struct GermanStaff: StaffPhrases {
  let signs = "o geöffnet; Ziffern: Bedarf und Personen im Dienst; # eine Schicht"
  let title = "Personal"
  let groupsWithCost = "Personen, bezahlte Stunden und Kosten pro Woche nach Vertragsgruppe"
  let groups = "Personen und bezahlte Stunden pro Woche nach Vertragsgruppe"
  let group = "Gruppe"
  let people = "Personen"
  let hoursToday = "Stunden bisher"
  let hoursThen = "Stunden künftig"
  let hoursMost = "Stunden höchstens"
  let costToday = "Kosten bisher"
  let costThen = "Kosten künftig"
  let all = "Alle"
  let duties = "Dienste pro Woche und Person, im Durchschnitt"
  let todayImpossible = "Die bisherigen Öffnungszeiten sind nach diesen Regeln nicht zu besetzen"
  let todayUnknown =
    "Ob die bisherigen Öffnungszeiten zu besetzen sind, wurde nicht rechtzeitig ermittelt."
  let days = "Wer wann arbeitet"
  let needed = "Bedarf"
  let onDuty = "im Dienst"
  let shift = "eine Schicht"
  let paidHours =
    "Stunden sind bezahlte Stunden ohne die unbezahlten Pausen; Schichtzeiten einschließlich "
    + "Pausen."

  let relieved = "Wer Pause hat, zählt als im Dienst: Man löst einander ab."
  let offDutyInBreaks = "Wer Pause hat, zählt nicht als im Dienst."
  let contracts = "Schichten und Pausen"

  func capped(_ hours: String) -> String {
    "Stunden höchstens: was die Verträge einer Gruppe zulassen; alle Gruppen zusammen nach einer Regel nicht "
      + "mehr als \(hours)."
  }

  func people(_ named: Int, _ others: Int) -> String {
    "Personen mit Namen: \(named), weitere nach Zahl: \(others)."
  }

  func rotation(_ weeks: Int, isCyclic: Bool, from date: String?) -> String {
    "Wochen der Rotation: \(weeks)" + (isCyclic ? " (sie wiederholt sich)" : "")
      + (date.map { ", Beginn: \($0)" } ?? "") + "."
  }

  func shifts(_ group: String, _ shortest: String, _ longest: String) -> String {
    "„\(group)“: Schichten von \(shortest == longest ? "" : "\(shortest) bis ")"
      + GermanGrammar().hours(longest)
  }

  func namedShifts(_ group: String, _ shifts: String) -> String {
    "„\(group)“: keine anderen Schichten als \(shifts)"
  }

  func present(_ times: String) -> String { ", anwesend \(times)" }
  func pause(_ length: String, _ work: String) -> String { "\(length) bei mehr als \(work) Arbeit" }
  func breaks(_ breaks: String) -> String { "Unbezahlte Pausen: \(breaks)" }

  func dutyToday(_ duty: String) -> String {
    "\(duty) bisher"
  }

  func lateExplained(_ time: String) -> String {
    "Spätdienst: Die Schicht endet nach \(time)."
  }

  func dayTitle(_ day: String, _ hours: String) -> String {
    "\(day), geöffnet \(hours)"
  }

  func dayDescription(_ needed: String, _ onDuty: String, _ shifts: String) -> String {
    "Bedarf: \(needed). Im Dienst: \(onDuty). Schichten: \(shifts)."
  }

  func dutyThen(_ duty: String) -> String {
    "\(duty) künftig"
  }
}
