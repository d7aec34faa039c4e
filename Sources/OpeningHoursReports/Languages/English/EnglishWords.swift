import OpeningHours

struct EnglishWords: WordPhrases {
  let unknownExplained = "? stands where nobody was asked about the hours."
  let and = "and"
  let closed = "closed"
  let daily = "daily"
  let day = "Day"
  let time = "Time"
  let today = "Today"
  let proposed = "Proposed"
  let yes = "yes"
  let no = "no"
  let asTable = "As a table"
  let week = "Week"
  let appendix = "Appendix"
  let inWords = "In words"
  let contents = "Contents"
  let sheet: SheetWords = ("Page ", " of ", "")

  func units(_ objective: Plan.Objective) -> (one: String, other: String) {
    switch objective {
    case .wishes: ("point", "points")
    case .reach: ("person", "people")
    case .visits: ("visit", "visits")
    }
  }

  func duties(_ duty: Duty) -> String {
    duty.inWords
  }

  func from(_ beginning: String) -> String {
    "From \(beginning)"
  }

  func quoted(_ text: String) -> String {
    "“\(text.replacing("“", with: "‘").replacing("”", with: "’"))”"
  }

  func onAverage(_ number: String) -> String {
    "\(number) on average"
  }

  func under(_ number: String) -> String {
    "under \(number)"
  }

  func isOpen(_ times: String) -> String {
    "open \(times)"
  }

  func isClosed(_ days: String) -> String {
    "closed \(days)"
  }
}
