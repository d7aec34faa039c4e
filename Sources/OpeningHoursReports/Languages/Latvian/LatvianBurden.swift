struct LatvianBurden: BurdenPhrases {
  let ofWeek = "Personāla slodze"
  let perHead = "Slodze nedēļā uz vienu cilvēku, vidēji"

  func weight(_ kind: String, _ weight: String) -> String { "\(kind) pa \(weight)" }

  func hourWeight(_ times: String, _ weight: String) -> String { "stunda \(times) \(weight)" }

  func explained(_ weights: String) -> String { "Slodzi skaita šādi: \(weights)." }

  func knee(_ value: String, upTo: String, beyond: String) -> String {
    "Līkne lūst pie \(value): līdz tam katra slodzes vienība dod \(upTo), pēc tam \(beyond)."
  }
}
