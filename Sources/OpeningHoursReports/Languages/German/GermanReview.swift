import OpeningHours

struct GermanReview: ReviewPhrases {
  let title = "Rückblick auf eine Änderung"
  let noTrend =
    "Was sich ohnehin geändert hätte, ist nicht bekannt: Unveränderte Stunden wurden nicht vorher und "
    + "nachher gezählt, oder niemand kam."
  let opened = "Neu geöffnete Stunden"
  let came = "Gekommen"
  let expected = "Erwartet"
  let asWished = "Nach Wunsch"
  let range = "Bereich (95\u{A0}%)"
  let verdict = "Urteil"
  let relativeBasis =
    "Kein Umrechnungssatz macht hier aus Wünschen Besuche; diese Stunden werden darum nur im Verhältnis zueinander "
    + "erwartet: so viele, wie in allen zusammen kamen, nach ihren Anteilen aufgeteilt."
  let openedUnknown =
    "Nichts sagt, wie viele in den neu geöffneten Stunden zu erwarten waren: Dazu gehören ein Anteil und ein "
    + "Umrechnungssatz, oder zwei Stunden mit Anteilen."
  let sampleUnknown =
    "Wie viele Menschen geantwortet haben, ist nicht bekannt; darum ist von den Anteilen nichts für das Glück "
    + "abgezogen, gewählt worden zu sein (sample in demand)."
  let keptTitle = "Unveränderte Stunden"
  let keptAsExpected =
    "In jeder von ihnen, die beide Male gezählt wurde, kamen so viele wie vorher, mit der allgemeinen Änderung, "
    + "im Rahmen des Zufalls."
  let keptExplained =
    "Erwartet ist, was vorher gezählt wurde, mal die allgemeine Änderung aller unveränderten Stunden."
  let moved =
    "Wer jetzt in einer neuen statt in einer alten Stunde kommt, steckt in beiden Zahlen; Zählungen "
    + "unterscheiden keine Menschen."
  let learned = "Der Umrechnungssatz, den die neuen Stunden lehren"
  let withoutTrend = "Die allgemeine Änderung ist herausgerechnet."
  let paste = "Zum Einfügen unter demand in einem Plan, neben Wünsche und Besuche:"
  let unusable =
    "Es kamen mehr, als sagten, dass sie kämen; das kann kein Umrechnungssatz sagen: Sprechen die Wünsche für mehr "
    + "Menschen?"
  let method = "Wie geurteilt wird"

  func introduced(_ week: String) -> String { "Eingeführt: \(week)." }

  func gained(_ visits: String) -> String {
    "\(visits) \(visits == "1" ? "Besuch" : "Besuche") je Woche in den neu geöffneten Stunden."
  }

  func lost(_ visits: String) -> String {
    "Die geschlossenen Stunden hatten vorher \(visits) \(visits == "1" ? "Besuch" : "Besuche") je Woche."
  }

  func trend(_ change: String, _ low: String, _ high: String, hours: String) -> String {
    "In \(hours) unveränderten, beide Male gezählten \(hours == "1" ? "Stunde" : "Stunden") änderten sich die Besuche "
      + "um \(change) (95\u{A0}%: \(low) bis \(high)); neue Stunden hätten das mitgemacht."
  }

  func verdicts(_ judged: String, within: String, below: String?, above: String?) -> String {
    let others = [below.map { "\($0) darunter" }, above.map { "\($0) darüber" }].compactMap(\.self)
    return
      "Von \(judged) Stunden \(within == "1" ? "kam" : "kamen") \(within) wie erwartet, im Rahmen des "
      + "Zufalls"
      + (others.isEmpty ? "." : "; mehr als zufällig \(others.joined(separator: " und ")).")
  }

  func interval(_ low: String, _ high: String) -> String { "\(low) bis \(high)" }

  func verdict(_ verdict: Review.Verdict) -> String {
    switch verdict {
    case .within: "im Rahmen"
    case .below: "darunter"
    case .above: "darüber"
    }
  }

  func conversionBasis(_ part: String, _ people: String, hasTrend: Bool) -> String {
    "Erwartet ist der Anteil mal \(people) Menschen mal einen Umrechnungssatz von \(part), der so genommen "
      + "wird, wie er dasteht" + (hasTrend ? ", mal die allgemeine Änderung." : ".")
  }

  func pulled(asked: String?, estimated: String?) -> String {
    let parts = [
      asked.map { "\($0) bei erfragten Stunden" },
      estimated.map { "\($0) bei geschätzten, wie weggelassene Stunden zeigen" },
    ].compactMap(\.self)
    return
      "Stunden, die gewählt werden, weil ihr Anteil hoch ist, haben ihn auch durch Glück. Anteile werden darum "
      + "zuerst zum Mittel gezogen: Von einem Unterschied zu ihm bleiben \(parts.joined(separator: " und ")). "
      + "Nach Wunsch: ohne das."
  }

  func uncounted(_ times: String) -> String { "Nicht gezählt: \(times)." }

  func weeks(_ fewest: String, _ most: String) -> String {
    fewest == most
      ? "Gezählt in \(most) \(most == "1" ? "Woche" : "Wochen")."
      : "Gezählt in \(fewest) bis \(most) Wochen."
  }

  func dispersion(_ factor: String, isMeasured: Bool) -> String {
    isMeasured
      ? "Wochen unterscheiden sich \(factor)-mal so sehr, wie der Zufall allein es zulässt (Varianz); das zeigen "
        + "die unveränderten Stunden."
      : "Angenommen ist, dass sich Wochen \(factor)-mal so sehr unterscheiden, wie der Zufall allein es zulässt "
        + "(Varianz): Zu wenige unveränderte Stunden haben Besuche von vorher und nachher."
  }

  func chance(_ hours: String, _ expected: String) -> String {
    "Von \(hours) \(hours == "1" ? "Stunde" : "Stunden") lägen im Mittel \(expected) allein durch Zufall "
      + "außerhalb ihres Bereichs. Das ist berücksichtigt (Verfahren von Holm): In mindestens 95 von 100 "
      + "solchen Rückblicken heißt keine Stunde darunter oder darüber, die es nicht ist."
  }

  func conversion(
    _ part: String, _ low: String, _ high: String, people: String, hours: String
  ) -> String {
    "Von denen, die sagten, dass sie kämen, kommen in einer Woche \(part) (95\u{A0}%: \(low) bis \(high)), wenn "
      + "die Wünsche für \(people) Menschen sprechen; das sagen \(hours) "
      + "\(hours == "1" ? "neu geöffnete Stunde" : "neu geöffnete Stunden")."
  }
}
