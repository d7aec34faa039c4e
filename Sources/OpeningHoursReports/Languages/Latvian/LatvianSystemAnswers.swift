struct LatvianSystemAnswers: SystemAnswerPhrases {
  private var language: Language { .latvian }

  let scenario = "Scenārijs"
  let changedBranches = "Filiāles, kas mainās"
  let cost = "Izmaksas nedēļā"
  let proven = "Pierādīts"
  let isProven = "jā"
  let nothingFound = "līdz beigām neviena nedēļu kopa netika atrasta"
  let sweep = "Katrai vērtībai sava atbilde"
  let stepGain = "Vairāk nekā augstāk"
  let otherWeeks = "Citas nedēļas nekā augstāk"
  let prices = "Cik maksā noteikumi un vēlmes"
  let limits = "Ko mainītu nedaudz vairāk un nedaudz mazāk"
  let limit = "Robeža"
  let step = "Solis"
  let moreBrings = "Tik daudz vairāk dod"
  let lessLoses = "Tik daudz mazāk maksā"
  let rulesTitle = "Bez viena noteikuma"
  let changesNothing = "bez tā nekas labāks nav iespējams"
  let gainUnknown = "kas būtu iespējams bez tā, netika noskaidrots"
  let wishes = "Stundas, kas paliek slēgtas"
  let notProven = "nav pierādīts"
  let unprovenMark =
    "~ nav pierādīts: patiesais skaitlis var atšķirties par to, kas kādā no abām atbildēm palicis atklāts."
  let standsAgainst = "Kas ir pret to"

  func gap(_ percent: String) -> String { "iespējams līdz \(percent) vairāk" }
  func differs(_ name: String, from other: String) -> String { "\(name), salīdzinot ar \(other)" }
  func more(_ number: String) -> String { "… un vēl filiāles: \(number)" }

  func broken(isCertain: Bool, _ rules: [String]) -> String {
    (isCertain
      ? "visus filiāļu kopējos noteikumus nevar ievērot: "
      : "nav atrastas nedēļas, kas ievēro visus filiāļu kopējos noteikumus: ")
      + rules.joined(separator: "; ")
  }

  func conflict(_ branch: String, _ rules: [String]) -> String {
    "neviena filiāles „\(branch)” nedēļa neievēro tās pašas noteikumus: \(language.list(rules))"
  }

  func failed(_ message: String) -> String { "jautājums neizdevās: \(message)" }

  func gains(_ worth: String, _ branches: String) -> String {
    "bez tā ieguvums ir \(worth); tad citas nedēļas šeit: \(branches)"
  }

  func wishesExplained(all: Bool) -> String {
    (all
      ? "Katra stunda, ko kāds vēlas un kas paliek slēgta"
      : "Katras filiāles visvairāk vēlētā stunda, kas paliek slēgta")
      + ", un cik visas filiāles kopā zaudē, ja to atver."
  }

  func missing(_ number: String) -> String {
    "Jautājumi, uz kuriem līdz beigām nav atbildes: \(number)."
  }

  func breaks(closing: Bool, _ rules: [String]) -> String {
    "\(closing ? "Slēgt" : "Atvērt") filiāle viena pati to var, bet netika atrastas visu filiāļu nedēļas, kas to "
      + "dara un ievēro: \(language.list(rules))"
  }
}
