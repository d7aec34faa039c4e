import OpeningHours
import OpeningHoursTables

struct LatvianAnswer: AnswerPhrases {
  let next = "Ko jautāt tālāk"
  let title = "Darba laika priekšlikums"
  let keepUnproven = "Paturēt pašreizējo darba laiku: atvēlētajā laikā nekas labāks netika atrasts."
  let weighted = "pēc svariem"
  let unknownNotCounted = "neskaitot stundas, par kurām neviens netika jautāts"

  func keepProven(_ objective: Plan.Objective) -> String {
    "Paturēt pašreizējo darba laiku: neviena nedēļa ar šiem noteikumiem "
      + (objective == .reach ? "nesasniedz vairāk cilvēku." : "nav vērtīgāka.")
  }

  func hours(_ new: String, _ oldNumber: String?) -> String {
    "\(new) nedēļā" + (oldNumber.map { " (pašlaik \($0))" } ?? ", tāpat kā pašlaik")
  }

  func worth(_ new: String, _ old: (amount: String, difference: String)?) -> String {
    old.map { "\(new), pašlaik \($0.amount) (\($0.difference))" } ?? "\(new), tāpat kā pašlaik"
  }

  let nothingChanges = "nekas nemainās"
  let bestPossible = "labākais iespējamais"
  let notProven = "nav pierādīts, ka labākais"

  func changes(_ days: String, opens: String, closes: String) -> String {
    "mainās \(days) \(Language.latvian.form(days, "diena", "dienas")): \(opens) un \(closes)\u{A0}h"
  }

  func besideToday(_ worth: String, ofSeveralSurveys: Bool) -> String {
    "\(worth) papildus pašreizējām stundām, "
      + (ofSeveralSurveys
        ? "par kurām jautāja ne katra aptauja" : "par kurām neviens netika jautāts")
  }

  func byDate(_ date: String) -> String {
    "Datums: \(date)"
  }

  func headline(_ changes: [ChangedDays]) -> String {
    let language = Language.latvian
    func part(_ change: ChangedDays) -> String {
      "\(language.on(change.days)) \(language.clock(change.new.spans)) "
        + "(pašlaik \(language.spans(change.old.spans)))"
    }
    let opened = changes.filter { !$0.new.isClosed }.map(part)
    let closed = changes.filter(\.new.isClosed).map(part)
    let parts = [
      opened.isEmpty ? nil : "atvērts \(language.list(opened))",
      closed.isEmpty ? nil : language.list(closed),
    ].compactMap(\.self)
    return "Turpmāk \(parts.joined(separator: "; "))."
  }

  func mostWished(_ time: String, _ percent: String) -> String {
    "Nevienā citā slēgtā stundā nenāktu vairāk cilvēku kā \(time) (nāktu \(percent))."
  }

  func mostVisited(_ time: String, _ visits: String) -> String {
    "Nevienā citā slēgtā stundā nav gaidāms vairāk apmeklējumu kā \(time) (\(visits))."
  }

  func nextBrings(_ time: String, _ difference: String?) -> String {
    "Atverot ar šiem nosacījumiem (\(time)): "
      + (difference.map { "\($0), salīdzinot ar šo nedēļu." }
        ?? "starpība ar šo nedēļu nav zināma.")
  }

  let leftAside = "Laiki, kurus prasīts slēgt, te nav ņemti vērā."
}
