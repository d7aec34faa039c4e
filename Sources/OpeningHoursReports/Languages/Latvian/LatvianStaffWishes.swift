struct LatvianStaffWishes: StaffWishesPhrases {
  let kept = "Izpildītās personāla vēlmes"
  let prices = "Cik maksātu darīt, kā vēlas personāls, vispirms lētākās"
  let wish = "Vēlme"
  let people = "Cilvēki"
  let more = "Izpildītās vēlmes"
  let pricesExplained =
    "Cilvēki: par cik vairāk cilvēku to vēlas nekā pretējo. Izpildītās vēlmes: cilvēku stundas, par cik "
    + "vairāk vai mazāk labākajā nedēļā ar to."
  let burden = "Slodze"
  let burdenExplained =
    "Slodze: par cik vairāk vai mazāk labākā nedēļa ar to noslogo personālu."

  func explained(_ people: String) -> String {
    "Personāla vēlmes: jautāts, kurās stundās atvērt un kurās slēgt; jautāto cilvēku skaits: \(people)."
  }

  func rule(_ percent: String) -> String {
    "izpildīti vismaz \(percent) personāla vēlmju"
  }

  func knee(_ value: String, upTo: String, beyond: String) -> String {
    "Līkne lūst pie \(value): līdz tam katrs neizpildīto vēlmju procentpunkts dod \(upTo), pēc tam \(beyond)."
  }

  func wished(isOpen: Bool) -> String { isOpen ? "atvērts" : "slēgts" }
}
