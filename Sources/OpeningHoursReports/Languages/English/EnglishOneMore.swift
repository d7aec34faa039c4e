struct EnglishOneMore: OneMorePhrases {
  let title = "What one more would bring"
  let caption = "How much more the best week is worth with one more of what the rules limit"
  let step = "One more"
  let gain = "Gain"
  let openHour = "open hour a week"
  let changedHour = "hour of change"
  let lateDay = "late day"
  let staffHour = "staff hour a week"
  let nothing = "nothing"
  let notSettled = "not settled"

  func quarterPost(_ group: String, _ hours: String) -> String {
    "quarter post, \(group) (\(hours) h a week)"
  }

  func without(_ rule: String) -> String {
    "without the rule: \(rule)"
  }

  func several(_ count: String, _ gain: String) -> String {
    "nothing; \(count) bring \(gain)"
  }

  func together(_ step: String, _ gain: String) -> String {
    "nothing by itself; together with one more \(step) \(gain)"
  }

  func atLeast(_ gain: String) -> String {
    "\(gain) or more"
  }
}
