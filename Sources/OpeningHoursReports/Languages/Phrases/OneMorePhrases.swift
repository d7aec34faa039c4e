/// What one more of each scarce thing would bring.
struct OneMorePhrases: Sendable {
  let title: String
  let caption: String
  let step: String
  let gain: String
  let openHour: String
  let changedHour: String
  let lateDay: String
  let staffHour: String
  let quarterPost: @Sendable (_ group: String, _ hours: String) -> String
  let without: Phrases.With
  let nothing: String
  let atLeast: Phrases.With
  let notSettled: String
}

extension OneMorePhrases {
  static let english = OneMorePhrases(
    title: "What one more would bring",
    caption: "How much more the best week is worth with one more of what the rules limit",
    step: "One more", gain: "Gain", openHour: "open hour a week", changedHour: "hour of change",
    lateDay: "late day", staffHour: "staff hour a week",
    quarterPost: { "quarter post, \($0) (\($1) h a week)" }, without: { "without the rule: \($0)" },
    nothing: "nothing", atLeast: { "\($0) or more" }, notSettled: "not settled")

  static let german = OneMorePhrases(
    title: "Was eins mehr bringen würde",
    caption: "Wie viel mehr die beste Woche wert ist, wenn eine Regel um einen Schritt nachgibt",
    step: "Eins mehr", gain: "Gewinn", openHour: "offene Stunde pro Woche",
    changedHour: "geänderte Stunde", lateDay: "langer Abend", staffHour: "Personalstunde pro Woche",
    quarterPost: { "Viertelstelle, \($0) (\($1) Std. pro Woche)" },
    without: { "ohne die Regel: \($0)" }, nothing: "nichts", atLeast: { "\($0) oder mehr" },
    notSettled: "nicht geklärt")

  static let latvian = OneMorePhrases(
    title: "Ko dotu par vienu vairāk",
    caption: "Par cik vērtīgāka būtu labākā nedēļa, ja kāds ierobežojums atkāptos par vienu soli",
    step: "Par vienu vairāk", gain: "Ieguvums", openHour: "darba stunda nedēļā",
    changedHour: "mainīta stunda", lateDay: "vēls vakars", staffHour: "darbinieku stunda nedēļā",
    quarterPost: { "ceturtdaļslodze, \($0) (\($1) h nedēļā)" }, without: { "bez noteikuma: \($0)" },
    nothing: "neko", atLeast: { "\($0) vai vairāk" }, notSettled: "nav noskaidrots")
}
