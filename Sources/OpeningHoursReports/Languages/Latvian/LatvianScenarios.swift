struct LatvianScenarios: ScenarioPhrases {
  let title = "Scenāriju salīdzinājums"
  let caption = "Katra scenārija labākā nedēļa"
  let today = "pašlaik"
  let best = "labākā nedēļa"
  let withoutWhatIf = "labākā bez nosacījumiem"
  let openHours = "Darba stundas"
  let changedHours = "Mainītās stundas"
  let proven = "Pierādīts"
  let staffHours = "Personāla stundas"
  let staffCost = "Personāla izmaksas"
  let reached = "Sasniegtie cilvēki"

  func worth(_ unit: String) -> String {
    "Vērtība (\(unit))"
  }

  func sameInAll(_ figures: String) -> String {
    "Visos vienādi: \(figures)."
  }

  func judgedOtherwise(_ names: String) -> String {
    "Vērtēts citādi nekā pirmajā ailē, tāpēc "
      + "vērtības un sasniegtie cilvēki nav salīdzināmi: \(names)."
  }

  func impossible(_ name: String) -> String {
    "\(name): neviena nedēļa nav iespējama."
  }

  func nothingFound(_ name: String) -> String {
    "\(name): līdz meklēšanas beigām nekas netika atrasts."
  }

  func failed(_ name: String) -> String {
    "\(name): jautājums neizdevās."
  }

  func against(_ name: String?) -> String {
    "Pret \(other(name))"
  }

  func moves(_ name: String?) -> String {
    "Ieguvumi un zaudējumi pret \(other(name))"
  }

  private func other(_ name: String?) -> String {
    name.map { name in name == best ? "labāko nedēļu" : "scenāriju „\(name)”" } ?? "pašreizējo"
  }
}
