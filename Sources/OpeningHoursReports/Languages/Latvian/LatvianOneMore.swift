struct LatvianOneMore: OneMorePhrases {
  let title = "Ko dotu ierobežojuma mīkstināšana par vienu soli"
  let caption = "Par cik vērtīgāka būtu labākā nedēļa, ja kāds ierobežojums atkāptos par vienu soli"
  let step = "Viens solis"
  let gain = "Ieguvums"
  let openHour = "darba stunda nedēļā"
  let changedHour = "mainīta stunda"
  let lateDay = "vēls vakars"
  let staffHour = "personāla stunda nedēļā"
  let nothing = "neko nedod"
  let notSettled = "nav noskaidrots"

  func quarterPost(_ group: String, _ hours: String) -> String {
    "ceturtdaļslodze, \(group) (\(hours) h nedēļā)"
  }

  func without(_ rule: String) -> String {
    "bez noteikuma: \(rule)"
  }

  func several(_ count: String, _ gain: String) -> String {
    "viens solis neko nedod; \(count) dotu \(gain)"
  }

  func together(_ step: String, _ gain: String) -> String {
    "viens pats solis neko nedod; kopā ar „\(step)”: \(gain)"
  }

  func atLeast(_ gain: String) -> String {
    "\(gain) vai vairāk"
  }
}
