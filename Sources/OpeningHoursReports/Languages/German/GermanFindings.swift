import OpeningHoursTables

/// How a counter's file was understood, in German.
struct GermanFindings: FindingPhrases {
  let language = Language.german

  func layout(_ layout: CountsAccount.Layout) -> String {
    switch layout {
    case .rows(let times, let visits, let outs):
      "eine Zeile je Zeit (\(times.joined(separator: ", "))), Besuche stehen in \(quoted(visits))"
        + (outs.isEmpty ? "" : ", nicht in \(quoted(outs))")
    case .hoursAcross: "eine Zeile je Datum, eine Spalte je Stunde"
    case .datesAcross: "eine Zeile je Stunde, eine Spalte je Datum"
    case .averages: "Mittelwerte nach Wochentag und Stunde"
    }
  }

  private func quoted(_ names: [String]) -> String {
    let rest = names.count - 8
    return names.prefix(8).map { "„\($0)“" }.joined(separator: " + ")
      + (rest > 0 ? " \(andMore("\(rest)"))" : "")
  }

  func finding(_ finding: CountsFinding) -> String {
    switch finding {
    case .sheet(let name, let others): language.phrases.importRemarks.sheet(name, others: others)
    case .setAside(let reason, let lines, let count):
      "\(words(reason)): \(rows(count)) ausgelassen, \(count == 1 ? "Zeile" : "Zeilen") "
        + listed(lines: lines, of: count)
    case .ignoredColumns(let names): "nicht verwendet: \(listed(names))"
    case .hourRewritten(let text, let span):
      "„\(text)“ ist als \(language.span(span)) gelesen: Eine Tabellenkalkulation hatte ein Datum "
        + "daraus gemacht"
    case .numberedDays:
      "Tage stehen als Zahlen da und sind so gelesen, wie eine Tabellenkalkulation oder Unix sie zählt"
    case .daysCarriedDown: "eine Zeile ohne Tag gehört zum Tag darüber"
    case .twelveHourClock: "Uhrzeiten haben zwölf Stunden, wie angegeben"
    case .statedZone(let text, let minutes):
      "die Zeiten sind \(zone(minutes)), wie „\(text)“ sagt, und sind in die Uhrzeit der Bibliothek "
        + "umgerechnet"
    case .addedUp(let names): "zusammengezählt: \(listed(names))"
    case .totals(let names): "Summen, nicht zu ihren Teilen gezählt: \(listed(names))"
    case .deviatingTotal(let name, let count, let line):
      "„\(name)“ ist in \(rows(count)) nicht die Summe der zusammengezählten Spalten, zuerst in Zeile "
        + "\(line)"
    case .inner(let names):
      "hinter den Türen, also dort schon gezählt und nicht dazugezählt: \(listed(names))"
    case .otherCounters(let names): "nicht verlangt: \(listed(names))"
    case .stampsAreEnds(let evidence): "die Zeiten sind Endzeiten: \(words(evidence))"
    case .length(let minutes, let first, let last):
      "Zählungen über je \(self.minutes(minutes)) "
        + (first == last
          ? "am \(language.date(first))" : "vom \(language.date(first)) bis \(language.date(last))")
    case .putTogether(let minutes): "zusammengefasst zu Abschnitten von \(self.minutes(minutes))"
    case .doubles(let count):
      "\(rows(count)) \(count == 1 ? "stand doppelt da und ist" : "standen doppelt da und sind") "
        + "einmal gezählt"
    case .revised(let count):
      "\(rows(count)) \(count == 1 ? "stand" : "standen") doppelt da, mit anderer Zahl: Die letzte gilt"
    case .otherLength(let count, let minutes, let kept):
      "\(rows(count)) zu \(self.minutes(minutes)) ausgelassen: Zeilen zu "
        + "\(self.minutes(kept)) zählen dieselben Zeiten"
    case .runningTotals(let reset, let counters, let unknown):
      (counters.isEmpty
        ? "der Zähler zählt nur weiter"
        : "nur weiter \(counters.count == 1 ? "zählt" : "zählen") \(listed(counters))")
        + "\(reset == .daily ? ", jeden Tag von null an" : ""): Besuche sind "
        + "Differenzen" + (unknown > 0 ? ", unbekannt für \(rows(unknown))" : "")
    case .beyondLastDigit(let count):
      "in \(rows(count)) gilt die Anzeige als über die letzte Stelle hinaus von null an weitergelaufen"
    case .silence(let silence): silences([silence])
    case .farDates(let dates):
      "weit entfernt von allen anderen Tagen, ausgelassen: \(listed(dates.map(language.date)))"
    case .datesOutside(let count):
      "\(count == 1 ? "1 Tag" : "\(language.numbers.grouped(count)) Tage") außerhalb des verlangten "
        + "Zeitraums: ausgelassen"
    case .stretchParted(let span):
      "die Öffnungszeiten teilen den Abschnitt \(language.clock([span])): Er ist ausgelassen"
    case .neverVisited(let count, let first):
      "Abschnitte, in denen nie jemand kam: \(language.numbers.grouped(count)), zuerst "
        + "\(language.moment(first)): Ist dann geöffnet?"
    case .lostPeople(let ins, let outs):
      "\(language.numbers.grouped(ins)) kamen herein und \(language.numbers.grouped(outs)) gingen hinaus: Dem "
        + "Zähler entgehen Menschen; bitte nach seinem Fehler fragen oder eine Stunde von Hand zählen"
    case .countedWhileClosed(let percent):
      "\(language.numbers.percent(Double(percent))) der Menschen sind gezählt, während geschlossen ist; bitte die "
        + "Öffnungszeiten prüfen, die Zeitzone (--timezone, --utc) und ob die Zeiten Enden sind (--stamps end)"
    case .fewWeeks(let weeks):
      "manche Stunden sind in höchstens \(language.numbers.grouped(weeks)) "
        + "\(weeks == 1 ? "Woche" : "Wochen") beobachtet; Mittelwerte weniger Wochen können weit danebenliegen"
    case .zerosUnwritten(let times):
      "in keiner Zeile steht 0, und an Tagen mit Besuchen fehlen Zeilen, meist wenn wenige kommen: "
        + "\(language.numbers.grouped(times)); schreibt der Zähler keine Nullen, so sind die Mittelwerte zu hoch: "
        + "dann bitte --missing-is-zero angeben"
    case .weeksAssumed: "keine Spalte mit Wochen: Jeder Mittelwert gilt als der einer Woche"
    }
  }

  func silences(_ silences: [Silence]) -> String {
    let stretches = silences.reduce(0) { $0 + $1.stretches }
    let sign = silences.contains(where: \.isZeros) ? "Nullen" : "keine Zeilen"
    let number = language.numbers.grouped(stretches)
    return "„\(silences[0].counter)“ schwieg (\(sign)), wenn sonst Menschen kommen: "
      + "\(times(silences, to: "bis")); \(number) "
      + "\(language.form(number, "Abschnitt", "Abschnitte")) in den Mittelwerten ausgelassen"
  }

  func andMore(_ count: String) -> String { "und \(count) weitere" }

  private func words(_ reason: CountsFinding.SetAside) -> String {
    switch reason {
    case .titles: "Titel über den Überschriften"
    case .headings: "Überschriften wiederholt"
    case .totals: "Summen und Mittelwerte"
    case .remarks: "Bemerkungen"
    }
  }

  private func words(_ evidence: CountsFinding.StampEvidence) -> String {
    switch evidence {
    case .stated: "wie angegeben"
    case .heading: "So sagt es die Überschrift"
    case .midnight: "Es gibt ein 24:00"
    case .lastMinute: "Es sind letzte Minuten, wie 10:59"
    case .display: "Eine Anzeige wird in diesem Augenblick abgelesen"
    }
  }

  private func rows(_ count: Int) -> String {
    let number = language.numbers.grouped(count)
    return "\(number) \(language.form(number, "Zeile", "Zeilen"))"
  }

  private func minutes(_ count: Int) -> String {
    let number = language.numbers.grouped(count)
    return "\(number) \(language.form(number, "Minute", "Minuten"))"
  }
}
