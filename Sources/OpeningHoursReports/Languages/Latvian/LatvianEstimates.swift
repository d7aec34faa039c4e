import OpeningHours

struct LatvianEstimates: EstimatePhrases {
  let aTie = "neizšķirts"
  let tieExplained =
    "Neizšķirts: starpība ir mazāka par to aplēšu parasto kļūdu, uz kurām tā balstās."
  let how =
    "Stunda, par kuru neviens netika jautāts, tiek aplēsta (~) no visām, par kurām jautāts: jo tuvāks "
    + "laiks un jo līdzīgāka diena, jo vairāk stunda nozīmē."
  let usualErrorExplained =
    "Starpības parastā kļūda (±) ņem vērā, ka tuvu stundu aplēses kļūdās kopā; izmēģinājumos "
    + "apmēram četras no piecām starpībām no patiesības atšķīrās mazāk nekā par šo kļūdu."
  let errorsByDay =
    "Aplēšu kļūda pa dienām, katru stundu, par kuru jautāts, pēc kārtas izlaižot"
  let errorsByTime =
    "Aplēšu kļūda pa laikiem, katru stundu, par kuru jautāts, pēc kārtas izlaižot"
  let hoursAsked = "Stundas, par kurām jautāts"
  let meanError = "Vidējā kļūda, procentpunkti"
  let largestError = "Lielākā kļūda"

  func part(
    _ percent: String, _ objective: Plan.Objective, _ difference: EstimatedDifference?
  ) -> String {
    let whole = "Aplēsti: \(percent) \(objective == .visits ? "apmeklējumu" : "punktu")"
    switch difference {
    case nil: return "\(whole)."
    case .nothing: return "\(whole), no starpības nekas."
    case .part(let part, let usualError):
      return "\(whole); no starpības \(part), parastā kļūda ±\(usualError)."
    }
  }

  func tie(_ difference: String, _ usualError: String) -> String {
    "Neizšķirts: starpība (\(difference)) nepārsniedz aplēšu parasto kļūdu (±\(usualError))."
  }

  func leftOut(
    mean: String, largest: String, _ when: String, estimated: String, asked: String
  ) -> String {
    "Katru stundu, par kuru jautāts, pēc kārtas izlaižot un aplēšot no pārējām, kļūda vidēji ir "
      + "\(mean) \(Language.latvian.form(mean, "procentpunkts", "procentpunkti")), lielākā "
      + "\(largest) (\(when): aplēsts \(estimated), atbildēts \(asked))."
  }
}
