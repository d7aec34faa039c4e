struct LatvianConflict: ConflictPhrases {
  let title = "Neviens darba laiks nav iespējams"
  let sources = "Pretrunīgie noteikumi, kas tos vēlas un kur tie rakstīti"
  let rules = "Noteikumi, kas ir pretrunā"
  let eachIsNeeded = "Pretrunai vajadzīgs katrs no tiem."
  let perhapsFewer =
    "Meklēšana beidzās, pirms katrs no tiem bija pārbaudīts: varbūt pretrunā ir jau mazāk "
    + "noteikumu."
  let help = "Kas palīdzētu"
  let nothingHelps =
    "Nekas, kas palīdzētu, netika atrasts: neviens no tiem, ja to mīkstina, nepadara nedēļu "
    + "iespējamu "
    + "ar visiem pārējiem noteikumiem, un arī daži kopā ne. Likumu nemīkstina nekad."

  func impossible(_ count: Int) -> String {
    count == 1
      ? "Neviena nedēļa nav iespējama: šo noteikumu nevar izpildīt."
      : "Neviena nedēļa nav iespējama: šos noteikumus (\(count)) nevar izpildīt kopā."
  }

  func orLess(_ change: String) -> String { "\(change) vai mazāk" }

  func keepingHours(_ change: String) -> String {
    "\(change), lai varētu būt atvērts tikpat daudz stundu kā pašlaik"
  }

  func together(_ changes: [String]) -> String { changes.joined(separator: "; turklāt ") }

  func ask(_ flags: String) -> String { "jautāt ar \(flags)" }
}
