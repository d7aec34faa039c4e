struct GermanBurden: BurdenPhrases {
  let ofWeek = "Belastung des Personals"
  let perHead = "Belastung pro Woche und Person, im Durchschnitt"

  func weight(_ kind: String, _ weight: String) -> String { "\(kind) je \(weight)" }

  func hourWeight(_ times: String, _ weight: String) -> String { "eine Stunde \(times) \(weight)" }

  func explained(_ weights: String) -> String { "So zählt die Belastung: \(weights)." }

  func knee(_ value: String, upTo: String, beyond: String) -> String {
    "Die Kurve knickt bei \(value): Bis dahin bringt jede Einheit Belastung \(upTo), darüber \(beyond)."
  }
}
