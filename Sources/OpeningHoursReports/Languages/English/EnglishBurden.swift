struct EnglishBurden: BurdenPhrases {
  let ofWeek = "Burden of staff"
  let perHead = "Burden a week for each person, on average"

  func weight(_ kind: String, _ weight: String) -> String { "\(kind) \(weight) each" }

  func hourWeight(_ times: String, _ weight: String) -> String { "an hour \(times) \(weight)" }

  func explained(_ weights: String) -> String { "Burden is counted so: \(weights)." }

  func knee(_ value: String, upTo: String, beyond: String) -> String {
    "The curve bends at \(value): up to there each one of burden brings \(upTo), beyond it \(beyond)."
  }
}
