import OpeningHoursTables

/// What an import did with odd answers, in German.
struct GermanImportRemarks: ImportRemarkPhrases {
  private var language: Language { .german }

  func sheet(_ name: String, others: [String]) -> String {
    "gelesen ist das Blatt „\(name)“"
      + (others.isEmpty ? "" : ", nicht \(others.map { "„\($0)“" }.joined(separator: ", "))")
  }

  func remark(_ remark: ImportRemark) -> String {
    switch remark {
    case .sheet(let name, let others): sheet(name, others: others)
    case .repeated(let people, let sign, let leftOut, let rule):
      repeated(people, sign, leftOut, rule)
    case .sameMinute(let rows):
      rows == 1
        ? "1 Zeile gleicht einer anderen derselben Minute: Beide zählen; --doubles last lässt sie aus"
        : "\(rows) Zeilen gleichen einer anderen derselben Minute: Alle zählen; --doubles last lässt "
          + "sie aus"
    case .joined(let question, let copies, let sawNone, let sawTwo):
      "„\(question)“ steht \(copies)-mal da, für Zweige der Umfrage: zusammengeführt"
        + (sawNone == 0
          ? ""
          : "; \(sawNone) \(sawNone == 1 ? "hat in keinem geantwortet und gilt" : "haben in keinem geantwortet und gelten") "
            + "als nicht gefragt")
        + (sawTwo == 0
          ? ""
          : "; \(sawTwo) \(sawTwo == 1 ? "hat" : "haben") in zweien geantwortet, wo alle Kreuze zählen")
    case .typed(let slot, let count, let place):
      "\(place): \(language.moment(slot)) stand nicht zur Wahl, sondern ist von "
        + "\(count == 1 ? "einer Person" : "\(count) Personen") eingetippt: nicht gezählt"
    case .tickedOnce(let slot, let place):
      "\(place): nur eine Person hat \(language.moment(slot)) angekreuzt: als Antwortmöglichkeit gewertet"
    case .datesRead(let text, let hours, let cells, let place):
      "\(place): „\(text)“ ist ein Datum, das eine Tabellenkalkulation aus \(hours) gemacht hat: in "
        + "\(cells) \(cells == 1 ? "Zelle" : "Zellen") als \(hours) gelesen"
    }
  }

  private func repeated(
    _ people: Int, _ sign: ImportRemark.Sign, _ leftOut: Int, _ rule: DoublesRule
  ) -> String {
    let isOne = people == 1
    let what =
      switch sign {
      case .address: isOne ? "Adresse steht" : "Adressen stehen"
      case .token: isOne ? "Zugangscode steht" : "Zugangscodes stehen"
      case .number: isOne ? "Antwortnummer steht" : "Antwortnummern stehen"
      case .identicalRows:
        isOne ? "Zeile steht, auf die Sekunde gleich," : "Zeilen stehen, auf die Sekunde gleich,"
      }
    let are = leftOut == 1 ? "ist" : "sind"
    let settled =
      switch rule {
      case .last: "Es zählt jeweils die letzte Antwort, \(leftOut) \(are) ausgelassen"
      case .first: "Es zählt jeweils die erste Antwort, \(leftOut) \(are) ausgelassen"
      case .all: "Alle zählen, wie angegeben"
      }
    return "\(people) \(what) mehrmals da: \(settled)"
      + (rule == .all ? "" : " (--doubles first, last oder all)")
  }

  func reason(_ reason: ColumnReason) -> String {
    switch reason {
    case .mayTellWho: "kann verraten, wer jemand ist"
    case .technical: "technisch"
    case .addresses: "enthält Adressen (E-Mail, Web oder IP)"
    case .dates: "enthält Datumsangaben"
    case .comment: "ein Kommentar"
    case .freeTextOfOther: "freier Text zu „Sonstiges“"
    case .freeText: "freier Text"
    case .empty: "leer"
    case .sameForAll: "bei allen gleich"
    case .aboutResponse: "Angaben über die Antwort"
    case .responseNumber: "die Nummer der Antwort"
    case .date: "das Datum"
    case .otherQuestion: "eine andere Frage nach Zeiten"
    case .noHour: "eine Antwortmöglichkeit, die keine Zeit ist"
    }
  }

  func reason(_ reason: ImportAccount.LeftOut.Reason) -> String {
    switch reason {
    case .unfinished: "nicht abgeschlossen"
    case .trials: "Probeläufe der Umfrage"
    case .blankRows: "leere Zeilen"
    }
  }
}
