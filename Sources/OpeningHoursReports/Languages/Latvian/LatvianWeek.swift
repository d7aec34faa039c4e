import OpeningHours

struct LatvianWeek: WeekPhrases {
  let staffCost = "Personāla izmaksas nedēļā"
  let share = "Nāktu"
  let mostVisited = "Visvairāk gaidāmo apmeklējumu, kad ir slēgts"
  let mostWished = "Visvairāk vēlētās stundas, kurās ir slēgts"
  let title = "Vecais un jaunais"
  let caption = "Darba laiks pa dienām, pašreizējais un ierosinātais"
  let hours = "Stundas"
  let change = "Izmaiņas"
  let moved = "pārcelts"
  let figures = "Nedēļa skaitļos"
  let openHours = "Darba stundas nedēļā"
  let staffHours = "Apmaksātās personāla stundas nedēļā"
  let notStaffed = "nepietiek personāla"
  let wishes = "Vēlmes (punkti)"
  let movesTitle = "Ieguvumi un zaudējumi"
  let gained = "Iegūtās stundas"
  let givenUp = "Zaudētās stundas"
  let remark = "Datu pamats"
  let asked = "pēc aptaujas"
  let counted = "skaitīts"

  func unit(_ objective: Plan.Objective, withParts: Bool) -> String {
    switch objective {
    case .wishes:
      withParts
        ? "Punkts ir viens procents respondentu par vienu atvērtu stundu vai par dienas daļu, kurā ir "
          + "pietiekami ilgi atvērts."
        : "Punkts ir viens procents respondentu par vienu atvērtu stundu."
    case .reach: "Cilvēki: respondenti, kuriem der vismaz viens atvērts laiks (svērtais skaits)."
    case .visits: "Apmeklējumi: vienas nedēļas, skaitīti vai sagaidāmi."
    }
  }

  func worth(_ unit: String) -> String {
    "Vērtība (\(unit))"
  }

  func unasked(_ hours: String) -> String {
    "\(hours) nav jautāts"
  }

  func unobserved(_ hours: String) -> String {
    "\(hours) nav skaitīts"
  }

  func openToday(_ hours: String, _ week: String) -> String {
    "Pašlaik atvērts \(hours) nedēļā: \(week)"
  }
}
