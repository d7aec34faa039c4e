struct LatvianMap: MapPhrases {
  let marksOfToday = "[28] pašlaik atvērts"
  let title = "Pieprasījums pa stundām un nedēļas dienām"
  let shares = "Cik procentu respondentu nāktu, pa stundām un nedēļas dienām"
  let visits = "Apmeklējumi stundā, pa stundām un nedēļas dienām"
  let openToday = "pašlaik atvērts"
  let openThen = "atvērts ierosinātajā nedēļā"
  let newlyOpen = "jauna darba stunda"
  let givenUp = "vairs nav atvērts"
  let estimated = "aplēsts"
  let notAsked = "nav jautāts, nav zināms"
  let notObserved = "nav skaitīts, nav zināms"
  let expected = "sagaidāms pēc vēlmēm"
  let darker = "jo tumšāks, jo vairāk"
  let unsettled = "nav skaidrs: tā izlemj mazāk nekā divas no trim izlozēm"
  let marks = "[28] atvērts kā pašlaik, [28]+ jauna darba stunda, (28)− vairs nav atvērts"
  let noDemand = "nav zināms"

  func description(_ today: String, _ proposed: String, _ strongest: String) -> String {
    "Pašlaik atvērts: \(today). Ierosināts: \(proposed). Lielākais pieprasījums: \(strongest)."
  }
}
