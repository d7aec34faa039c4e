struct GermanPeople: PeoplePhrases {
  let title = "Wen der Vorschlag erreicht und wer verliert"
  let caption = "Erreichte Personen bisher und künftig, nach Gruppen"
  let group = "Gruppe"
  let people = "Personen"
  let weightedPeople = "Personen (gewichtet)"
  let change = "Änderung"
  let loseAll = "Verlieren jede passende Zeit"
  let everyone = "Alle"
  let notStated = "keine Angabe"
  let smaller = "kleinere Gruppen"
  let nobodyLoses = "Niemand verliert die letzte passende Zeit."
  let weighted = "Die Zahlen der Personen sind gewichtet, also keine Kopfzahlen."
  let unasked =
    "Wer nur zu bisherigen Öffnungszeiten kommt, nach denen niemand gefragt wurde, ist nicht "
    + "mitgezählt."

  func lose(_ people: String) -> String {
    people == "1"
      ? "1 Person verliert die letzte passende Zeit"
      : "\(people) Personen verlieren die letzte passende Zeit"
  }

  func mostOfAll(_ group: String, _ percent: String) -> String {
    "am stärksten betroffen: „\(group)“, dort \(percent)"
  }

  func explained(_ unit: String) -> String {
    "Erreicht: Mindestens eine angekreuzte Zeit von \(unit) oder mehr ist offen. Verlieren jede "
      + "passende Zeit: "
      + "bisher erreicht, künftig nicht mehr."
  }

  func leftOut(_ columns: String) -> String {
    "Keine Gruppen, weil es zu viele Werte gibt: \(columns)."
  }
}
