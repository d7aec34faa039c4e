import OpeningHours

struct GermanConfidence: ConfidencePhrases {
  let title = "Wie sicher es ist"
  let noChangeIsStable =
    "Keine Änderung steht in drei von vier Ziehungen: Welche Stunden sich ändern, ist offen, wie groß der "
    + "Gewinn auch ist."
  let hours = "Stunden, die sich ändern oder unsicher sind"
  let hoursExplained =
    "In welchem Teil der Ziehungen die Stunde in der besten Woche geöffnet ist; die übrigen Stunden der "
    + "Woche sind in 95\u{A0}% der Ziehungen oder mehr wie vorgeschlagen."
  let proposal = "Vorschlag"
  let opens = "öffnet"
  let closes = "schließt"
  let staysOpen = "bleibt geöffnet"
  let staysClosed = "bleibt geschlossen"
  let chance = "Zufall"
  let chanceAndEstimates = "Zufall und Schätzungen"
  let estimates = "Schätzungen"
  let weeks = "Wochen, die gewinnen"
  let weeksExplained =
    "Verliert: wie viel weniger als die beste Woche jeder Ziehung sie wert ist, im Mittel und höchstens."
  let different = "Anders als der Vorschlag"
  let theProposal = "der Vorschlag"
  let isBest = "Beste in"
  let losesOnAverage = "Verliert im Mittel"
  let losesAtWorst = "Höchstens"
  let robust = "Die Woche, die am wenigsten verliert"
  let howDrawn = "Wie gezogen wird"
  let estimatesDrawn =
    "Geschätzte Stunden werden aus dem Gezogenen neu geschätzt und liegen so weit daneben wie "
    + "weggelassene Stunden; Stunden desselben Tages und derselben Uhrzeit an Werktagen liegen gemeinsam "
    + "daneben."
  let sampleUnknown =
    "Wie viele Menschen geantwortet haben, ist nicht bekannt; der Zufall, wer geantwortet hat, ist darum "
    + "nicht enthalten."
  let countsNotDrawn =
    "Gezählte Besuche bleiben, wie sie sind: Wie sehr sich Wochen unterscheiden, steht nicht in der "
    + "Tabelle (Einlesen mit --by-week)."
  let tieExplained =
    "Ein Gleichstand: Keines von beiden trifft in zwei von drei Ziehungen zu oder ist mehr wert."

  let asking = "Was als Nächstes zu fragen ist"
  let askingSubject = "Frage"
  let askingGain = "Gewinn im Mittel"
  let askingNothing = "nichts"
  let askingExplained =
    "Um wie viel mehr die beste Woche im Mittel wert ist, sobald das bekannt ist; bei Stunden, sobald "
    + "genug Menschen gefragt sind, ob sie dann kämen. Nichts: Kaum eine Antwort würde die Woche ändern."

  func countingMore(_ weeks: String) -> String { "\(weeks) weitere Wochen zählen" }

  func weeksDrawn(_ weeks: String) -> String {
    "Gezählte Besuche werden in ganzen Wochen aus den \(weeks) gezogen, in denen gezählt wurde."
  }

  func askingMore(_ answers: String) -> String { "\(answers) weitere Menschen dasselbe" }

  func askingAll(_ count: String) -> String {
    count == "1" ? "nach der geschätzten Stunde" : "nach allen \(count) geschätzten Stunden"
  }

  func askingOnly(_ hours: String) -> String { "nur nach \(hours)" }

  private func kind(_ robustness: Confidence.Request.Robustness) -> String {
    switch robustness {
    case .mean: "im Mittel"
    case .worstTenth: "im Mittel über das schlechteste Zehntel der Ziehungen"
    }
  }

  func sameWeek(
    _ draws: String, _ chance: DrawnChance, sample: String?, estimates: String?
  ) -> String {
    let (source, cause) =
      switch chance {
      case .answers: ("die Umfrage sonst hätte ergeben können", "wer geantwortet hat")
      case .weeks:
        ("in anderen Wochen hätte gezählt werden können", "in welchen Wochen gezählt wurde")
      case .both:
        (
          "Umfrage und Zählung sonst hätten ergeben können",
          "wer geantwortet hat und in welchen Wochen gezählt wurde"
        )
      }
    let start =
      "Von \(draws) \(draws == "1" ? "Ziehung" : "Ziehungen") dessen, was \(source), ist diese Woche"
    return switch (sample, estimates) {
    case (let sample?, let estimates?):
      "\(start) in \(sample) die beste, wenn nur Zufall ist, \(cause), und in \(estimates), "
        + "wenn die Unsicherheit geschätzter Stunden dazukommt."
    case (let sample?, nil):
      "\(start) in \(sample) die beste: Zufall ist, \(cause)."
    case (nil, let estimates):
      "\(start) in \(estimates ?? "") die beste: Unsicher sind die geschätzten Stunden."
    }
  }

  func fewDraws(_ draws: String, _ points: String) -> String {
    "So wenige Ziehungen sagen wenig: Bei \(draws) kann ein Teil davon leicht um \(points) Prozentpunkte "
      + "danebenliegen."
  }

  func changes(surest: DrawnChange, leastSure: DrawnChange?) -> String {
    func change(_ change: DrawnChange) -> String {
      "\(change.time) \(change.opens ? opens : closes) in \(change.part)"
    }
    guard let leastSure else { return "\(change(surest)) der Ziehungen." }
    return "Am sichersten: \(change(surest)) der Ziehungen; am unsichersten: \(change(leastSure))."
  }

  func eachChange(_ part: String) -> String { "Jede Änderung steht in \(part) der Ziehungen." }

  let ask =
    "Wie oft diese Woche die beste wäre, wenn die Daten anders ausgefallen wären, lässt sich mit Ziehungen "
    + "bestimmen; das dauert länger als die Antwort:"

  func gain(_ gain: String, _ low: String, _ high: String) -> String {
    "Sie bringt gegenüber heute \(gain); in neun von zehn Ziehungen zwischen \(low) und \(high)."
  }

  func regret(mean: String, worst: String, today: String?) -> String {
    "Wenn eine der Ziehungen stimmt, bleibt diese Woche hinter deren bester im Mittel um \(mean) und "
      + "höchstens um \(worst) zurück"
      + (today.map { "; die heutigen Zeiten verlieren im Mittel \($0)." } ?? ".")
  }

  func stability(_ hours: String, _ part: String?, wrong: String) -> String {
    "\(hours) der geänderten Stunden \(hours == "1" ? "steht" : "stehen") in "
      + (part.map { "\($0) der Ziehungen oder mehr" } ?? "allen Ziehungen")
      + "; davon \(wrong == "1" ? "ist" : "sind") nicht mehr als \(wrong) falsch zu erwarten."
  }

  func moreWeeks(_ count: String) -> String {
    count == "1" ? "Und 1 weitere Woche." : "Und \(count) weitere Wochen."
  }

  func robustIsProposal(_ robustness: Confidence.Request.Robustness) -> String {
    "Es ist der Vorschlag: Von den Wochen, die am häufigsten gewinnen, verliert \(kind(robustness)) keine "
      + "weniger."
  }

  func robust(
    _ robustness: Confidence.Request.Robustness, _ week: String, loses: String, price: String
  ) -> String {
    "\(week): Von den Wochen, die am häufigsten gewinnen, verliert sie \(kind(robustness)) am "
      + "wenigsten, \(loses). Mit den Daten, wie sie sind, ist sie um \(price) weniger wert als der Vorschlag."
  }

  func sharesDrawn(_ people: String) -> String {
    "Jeder erfragte Anteil wird gezogen, als hätten \(people) andere Menschen geantwortet, Stunde für "
      + "Stunde; dass sich ein Mensch mehrere Stunden wünscht, steht nicht in der Tabelle und nicht in den "
      + "Ziehungen."
  }

  func respondentsDrawn(_ people: String, isWeighted: Bool) -> String {
    "Befragte werden aus den \(people) mit allem gezogen, was sie angekreuzt haben"
      + (isWeighted ? ", und neu gewichtet." : ".")
  }

  func strataDrawn(_ column: String) -> String {
    "Jede Gruppe von \(column) wird für sich gezogen, wie sie gefragt wurde."
  }

  func seed(_ seed: String) -> String {
    "Derselbe Startwert ergibt dieselben Ziehungen: --seed \(seed)."
  }

  func stopped(_ draws: String, of asked: String) -> String {
    "Die Suche wurde beendet: \(draws) von \(asked) Ziehungen sind entschieden."
  }
}
