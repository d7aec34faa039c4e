import OpeningHours

struct LatvianSummary: SummaryPhrases {
  let title = "Īsumā"
  let caption = "Pirmie jautājumi"
  let question = "Jautājums"
  let answer = "Atbilde"
  let price = "Cik maksā nosacījums?"
  let sure = "Cik tas ir ticami?"
  let why = "Kāpēc visvairāk vēlētās stundas paliek slēgtas"
  let nothingAsked = "Neko: jautāts tikai par plāna noteikumiem."
  let worthAsMuch = "to atvērtu cita tikpat vērta nedēļa"

  func wishes(_ difference: Difference, _ people: String, areAsked: Bool) -> String {
    "Vēlmes pēc atvērtas stundas, kas nedēļā tiek izpildītas: aptuveni \(difference.new), pašlaik "
      + "\(difference.old) (par \(difference.size) \(difference.isMore ? "vairāk" : "mazāk"); "
      + "\(areAsked ? "jautāto" : "skaitīto") cilvēku skaits: \(people))."
  }

  func reach(_ difference: Difference, _ note: String?) -> String {
    "Cilvēki, kas atrod piemērotu laiku: \(difference.new), pašlaik \(difference.old) (par "
      + "\(difference.size) \(difference.isMore ? "vairāk" : "mazāk")"
      + (note.map { "; \($0)" } ?? "") + ")."
  }

  func visits(_ difference: Difference) -> String {
    "Apmeklējumi nedēļā: aptuveni \(difference.new), pašlaik \(difference.old) (par \(difference.size) "
      + "\(difference.isMore ? "vairāk" : "mazāk"))."
  }

  func aboutAsMany(_ objective: Plan.Objective) -> String {
    switch objective {
    case .wishes:
      "Nedēļā izpildīto vēlmju pēc atvērtas stundas ir aptuveni tikpat daudz kā pašlaik."
    case .reach: "Piemērotu laiku atrod aptuveni tikpat daudz cilvēku kā pašlaik."
    case .visits: "Apmeklējumu nedēļā ir aptuveni tikpat daudz kā pašlaik."
    }
  }

  func staff(_ new: String, _ old: String?) -> String {
    "Apmaksātais darbs nedēļā: \(new)" + (old.map { ", pašlaik \($0)" } ?? "") + "."
  }

  func cost(_ new: String, _ old: String?) -> String {
    "Personāla izmaksas nedēļā: \(new)" + (old.map { ", pašlaik \($0)" } ?? "") + "."
  }

  func forbidden(_ rule: String, others: Int) -> String {
    "to liedz \(rule)"
      + (others > 0 ? " kopā ar citiem noteikumiem (skaits: \(others))" : "")
  }

  func outbid(_ loss: String) -> String {
    "citas stundas ir vērtākas: nedēļa kopumā zaudētu šādu vērtību: \(loss)"
  }

  func otherData(_ chance: DrawnChance) -> String {
    switch chance {
    case .answers: "Vai cita aptauja dotu to pašu?"
    case .weeks: "Vai citas nedēļas dotu to pašu?"
    case .both: "Vai cita aptauja un citas nedēļas dotu to pašu?"
    }
  }
}
