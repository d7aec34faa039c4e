import OpeningHours

struct LatvianWords: WordPhrases {
  let unknownExplained = "? ir tur, kur par šīm stundām neviens netika jautāts."
  let and = "un"
  let closed = "slēgts"
  let daily = "katru dienu"
  let day = "Diena"
  let time = "Laiks"
  let today = "Pašlaik"
  let proposed = "Ierosināts"
  let yes = "jā"
  let no = "nē"
  let asTable = "Tabulas veidā"
  let week = "Nedēļa"
  let appendix = "Pielikums"
  let inWords = "Vārdiem"
  let contents = "Saturs"
  let sheet: SheetWords = ("", ". lappuse no ", "")

  func units(_ objective: Plan.Objective) -> (one: String, other: String) {
    switch objective {
    case .wishes: ("punkts", "punkti")
    case .reach: ("cilvēks", "cilvēki")
    case .visits: ("apmeklējums", "apmeklējumi")
    }
  }

  func duties(_ duty: Duty) -> String {
    switch duty {
    case .late: "vakara dežūras"
    case .saturday: "sestdienas dežūras"
    case .sunday: "svētdienas dežūras"
    }
  }

  func from(_ beginning: String) -> String {
    "No \(beginning)"
  }

  func quoted(_ text: String) -> String {
    "„\(text.replacing("„", with: "‚").replacing("”", with: "’"))”"
  }

  func onAverage(_ number: String) -> String {
    "vidēji \(number)"
  }

  func under(_ number: String) -> String {
    "nepilnu \(number)"
  }

  func isOpen(_ times: String) -> String {
    "atvērts \(times)"
  }

  func isClosed(_ days: String) -> String {
    "\(days) slēgts"
  }
}
