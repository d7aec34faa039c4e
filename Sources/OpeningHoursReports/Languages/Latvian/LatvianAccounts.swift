struct LatvianAccounts: AccountPhrases {
  private var language: Language { .latvian }

  let withoutHeading = "bez virsraksta"

  func warning(_ message: String) -> String { "brīdinājums: \(message)" }
  func leftOut(_ count: String, _ reason: String) -> String { "izlaists (\(reason)): \(count)" }
  func question(_ text: String) -> String { "jautājums: \(text)" }
  func asked(_ slots: String, _ days: String) -> String { "jautāts par \(slots): \(days)" }

  func notAsked(_ slots: String, _ days: String, neverTicked: Bool) -> String {
    "\(never(neverTicked)) par \(slots): \(days)"
  }

  func daysNotAsked(_ days: String, neverTicked: Bool) -> String {
    "\(never(neverTicked)): \(days)"
  }

  private func never(_ neverTicked: Bool) -> String {
    neverTicked ? "ne reizi nav atzīmēts, tādēļ uzskatīts, ka nav jautāts" : "nav jautāts"
  }

  func slots(_ count: String) -> String {
    "\(count) \(language.form(count, "laika logu", "laika logiem"))"
  }

  func segments(_ names: String) -> String { "grupas: \(names)" }

  func notCarriedOver(_ reason: String, _ columns: String) -> String {
    "nav pārņemts, \(reason): \(columns)"
  }

  func column(_ heading: String, _ number: Int) -> String { "\(heading) (\(number). kolonna)" }
  func more(_ count: String) -> String { "un vēl \(count); visus rāda --json" }

  func counts(_ count: String, _ first: String, _ last: String) -> String {
    "\(count) \(language.form(count, "skaitījums", "skaitījumi")), \(first)"
      + (first == last ? "" : " – \(last)")
  }

  func visits(_ count: String, _ openDays: String?) -> String {
    "\(count) \(language.form(count, "apmeklējums", "apmeklējumi"))"
      + (openDays.map { ", darba dienas: \($0)" } ?? "")
  }

  let withoutHours =
    "par stundām nav jautāts: tabula ir vērtējumiem (personāla atbildes) vai iemesliem (viena no vairākām "
    + "aptaujām)"

  func nextStep(_ entry: String) -> String {
    "tālāk: plānā zem demand ierakstiet  \(entry)"
  }

  func times(_ count: String, _ fewest: String, _ most: String) -> String {
    "nedēļas laiki: \(count), katrs "
      + (fewest == most ? "\(most) nedēļās" : "\(fewest)–\(most) nedēļās")
  }

  func holidays(_ dates: String) -> String { "izlaists kā brīvdienas: \(dates)" }
  func withoutVisits(_ dates: String) -> String {
    "bez apmeklējumiem, uzskatīts par slēgtu: \(dates)"
  }
}
