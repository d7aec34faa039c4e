import OpeningHours

struct GermanEstimates: EstimatePhrases {
  let aTie = "ein Gleichstand"
  let tieExplained =
    "Ein Gleichstand: Der Unterschied ist kleiner als der übliche Fehler der Schätzungen, auf denen "
    + "er beruht."
  let how =
    "Eine Stunde, nach der niemand gefragt wurde, wird aus allen erfragten geschätzt (~): Je näher "
    + "die Uhrzeit und je ähnlicher der Tag, desto mehr zählt eine erfragte Stunde."
  let usualErrorExplained =
    "Der übliche Fehler (±) eines Unterschieds berücksichtigt, dass nahe Stunden gemeinsam falsch "
    + "liegen; in Versuchen wichen etwa vier von fünf Unterschieden um weniger als diesen Fehler von der "
    + "Wahrheit ab."
  let errorsByDay =
    "Wie weit Schätzungen danebenliegen nach Tag, jede erfragte Stunde der Reihe nach weggelassen"
  let errorsByTime =
    "Wie weit Schätzungen danebenliegen nach Uhrzeit, jede erfragte Stunde der Reihe nach weggelassen"
  let hoursAsked = "Erfragte Stunden"
  let meanError = "Im Mittel daneben, Prozentpunkte"
  let largestError = "Höchstens daneben"

  func part(
    _ percent: String, _ objective: Plan.Objective, _ difference: EstimatedDifference?
  ) -> String {
    let whole = "Geschätzt: \(percent) der \(objective == .visits ? "Besuche" : "Punkte")"
    switch difference {
    case nil: return "\(whole)."
    case .nothing: return "\(whole), nichts vom Unterschied."
    case .part(let part, let usualError):
      return "\(whole); vom Unterschied \(part), mit einem üblichen Fehler von ±\(usualError)."
    }
  }

  func tie(_ difference: String, _ usualError: String) -> String {
    "Ein Gleichstand: Der Unterschied (\(difference)) liegt innerhalb des üblichen Fehlers der "
      + "Schätzungen (±\(usualError))."
  }

  func leftOut(
    mean: String, largest: String, _ when: String, estimated: String, asked: String
  ) -> String {
    "Jede erfragte Stunde der Reihe nach weggelassen und aus den anderen geschätzt: im Mittel "
      + "\(mean) Prozentpunkte daneben, höchstens \(largest) (\(when): \(estimated) geschätzt, "
      + "\(asked) erfragt)."
  }
}
