struct LatvianPeople: PeoplePhrases {
  let title = "Kurus cilvēkus priekšlikums sasniedz un kas zaudē"
  let caption = "Sasniegtie cilvēki pašlaik un turpmāk, pa grupām"
  let group = "Grupa"
  let people = "Cilvēki"
  let weightedPeople = "Svērti"
  let change = "Izmaiņas"
  let loseAll = "Zaudē visu"
  let everyone = "Visi"
  let notStated = "nav norādīts"
  let smaller = "mazākas grupas"
  let nobodyLoses = "Neviens nezaudē pēdējo piemēroto laiku."
  let weighted = "Cilvēki skaitīti pēc svariem, tāpēc šie skaitļi nav galvu skaits."
  let unasked =
    "Nav ieskaitīti tie, kuri nāk tikai pašreizējās darba stundās, par kurām neviens netika "
    + "jautāts."

  func lose(_ people: String) -> String {
    let verb = Language.latvian.form(people, "cilvēks zaudē", "cilvēki zaudē")
    return "\(people) \(verb) pēdējo piemēroto laiku"
  }

  func mostOfAll(_ group: String, _ percent: String) -> String {
    "visvairāk skarti: „\(group)”, tur \(percent)"
  }

  func explained(_ unit: String) -> String {
    "Sasniegts: atvērts vismaz vienā atzīmētajā laikā, kas ilgst \(unit) vai vairāk. Zaudē visu: "
      + "pašlaik sasniegts, turpmāk vairs ne."
  }

  func leftOut(_ columns: String) -> String {
    "Nav grupu, jo vērtību ir pārāk daudz: \(columns)."
  }
}
