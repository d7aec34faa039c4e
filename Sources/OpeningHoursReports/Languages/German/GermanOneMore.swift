struct GermanOneMore: OneMorePhrases {
  let title = "Was eine Lockerung bringt"
  let caption = "Wie viel mehr die beste Woche wert ist, wenn eine Regel um einen Schritt nachgibt"
  let step = "Ein Schritt mehr"
  let gain = "Gewinn"
  let openHour = "offene Stunde pro Woche"
  let changedHour = "geänderte Stunde"
  let lateDay = "langer Abend"
  let staffHour = "Personalstunde pro Woche"
  let nothing = "nichts"
  let notSettled = "nicht geklärt"

  func quarterPost(_ group: String, _ hours: String) -> String {
    "Viertelstelle, \(group) (\(hours) Std. pro Woche)"
  }

  func without(_ rule: String) -> String {
    "ohne die Regel: \(rule)"
  }

  func atLeast(_ gain: String) -> String {
    "\(gain) oder mehr"
  }
}
