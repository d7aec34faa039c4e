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

  func several(_ count: String, _ gain: String) -> String {
    "nichts; erst \(count) bringen \(gain)"
  }

  func together(_ step: String, _ gain: String) -> String {
    "allein nichts; zusammen mit „\(step)“ \(gain)"
  }

  func atLeast(_ gain: String) -> String {
    "\(gain) oder mehr"
  }
}
