import OpeningHoursTables

/// How tables were read, in German.
struct GermanReading: ReadingPhrases {
  private var language: Language { .german }

  func note(_ note: ReadingNote.Statement) -> String {
    switch note {
    case .read(as: .counts): "die Zellen sind als Personenzahlen gelesen, von den Befragten"
    case .read(as: .percent): "die Anteile sind als Prozent gelesen"
    case .read(as: .fractions): "die Anteile sind als Bruchteile gelesen"
    case .percentNotPeople:
      "ganze Zahlen ohne Prozentzeichen sind als Prozent gelesen, nicht als Personen; sind es Personen, "
        + "dann cells: counts (beim Import --cells counts) und die Zahl der Befragten angeben"
    case .rowSkipped(let text, let reason): "„\(text)“ \(self.reason(reason))"
    case .columnSkipped(let heading): "die Spalte „\(heading)“ ist übergangen"
    case .openEnds:
      "Stunden ohne Ende reichen bis zur nächsten, die letzte so lange wie die davor"
    case .sample(let people): "Stichprobe: \(language.numbers.grouped(people)) Befragte"
    case .differentSamples(let samples):
      "verschiedene Zahlen von Befragten (\(list(samples))): keine davon wird verwendet"
    case .otherSample(let table, let stated):
      "die Tabelle nennt \(language.numbers.grouped(table)) Befragte, daneben angegeben sind "
        + "\(language.numbers.grouped(stated)): Es gilt die angegebene Zahl"
    case .daysAreRows: "die Wochentage sind Zeilen, die Stunden Spalten"
    case .blankCells(let blank, let all): "\(blank) von \(all) Zellen sind leer: nicht erfragt"
    case .parts(let parts): "\(language.phrases.bands.caption): \(language.parts(parts))"
    case .daysMissing(let days): "\(language.names(days)) nicht in der Tabelle: nicht erfragt"
    case .slotUnasked(let slot): "nach \(language.moment(slot)) wurde niemand gefragt: ausgelassen"
    case .assumed(let assumption): self.assumption(assumption)
    }
  }

  private func list(_ samples: [Int]) -> String {
    samples.map(language.numbers.grouped).joined(separator: "; ")
  }

  private func reason(_ reason: ReadingNote.SkippedRow) -> String {
    switch reason {
    case .title: "steht über der Tabelle: übergangen"
    case .noHour: "enthält keine Anteile einer Stunde oder eines Tages: übergangen"
    case .numbersWithoutHour: "enthält Zahlen, nennt aber keine Stunde und keinen Tag: übergangen"
    case .remark: "ist eine Anmerkung: übergangen"
    }
  }

  private func assumption(_ assumption: SurveyAssumption) -> String {
    switch assumption {
    case .blankIsNoTick:
      "eine leere Zelle zählt als gefragt und nicht angekreuzt; ob jemand die Frage gesehen hat, ist nicht "
        + "zu erkennen"
    case .blankIsNo:
      "nur Kreuze sind eingetragen, eine leere Zelle zählt deshalb als „nein“; ob jemand die Frage gesehen "
        + "hat, ist nicht zu erkennen"
    case .blankIsUnseen:
      "ein „nein“ ist ausgeschrieben, eine leere Zelle zählt deshalb als nicht gezeigt"
    case .untickedAsked: "Stunden, die niemand angekreuzt hat, zählen als erfragt, wie angegeben"
    case .untickedUnasked(let tool):
      "\(tool) nennt nur, was angekreuzt wurde; Stunden, die niemand angekreuzt hat, zählen deshalb als "
        + "nicht erfragt; standen alle zur Wahl, hilft --every-slot-offered"
    case .otherQuestions(let names):
      "weitere Fragen nach Zeiten, nicht übernommen: "
        + names.map { "„\($0)“" }.joined(separator: ", ")
    case .noHour(let text, let count): "„\(text)“ ist keine Zeit: nicht gezählt (\(count)-mal)"
    case .singleTexts(let count):
      "Texte, die nur einmal vorkommen und keine Zeit sind, nicht gezählt: \(count)"
    case .submissionDate(let heading): "„\(heading)“ gilt als Datum der Abgabe"
    case .allFinished:
      "keine Spalte sagt, wer fertig geworden ist: Alle Antworten zählen; besser mit dem Datum der Abgabe "
        + "exportieren"
    case .manyUnfinished(let count, let all):
      "\(language.numbers.percent(count, of: all)) (\(count) von \(all)) haben nicht abgeschlossen und sind "
        + "ausgelassen; wer fertig wurde, wünscht vielleicht andere Zeiten als jemand, der aufgab"
    case .namesReplaced(let count):
      "die Namen sind durch Nummern von 1 an ersetzt: \(count)"
    case .namesRepeated(let count):
      "Namen, die über mehreren Spalten stehen: \(count); jede Spalte zählt als eine Person"
    case .codes(let days, let hours, let reading):
      "die Codes nennen weder Tage noch Stunden: \(days) gelten als Montag bis Sonntag, \(hours) als "
        + "\(coded(reading)); bitte mit der Umfrage vergleichen"
    case .garbled(let found, let meant, let encoding):
      "„\(found)“ war schon vorher entstellt: „\(meant)“ in UTF-8 wurde als \(encoding) gelesen; bitte neu "
        + "exportieren und als UTF-8 speichern"
    }
  }

  private func coded(_ hours: SurveyAssumption.CodedHours) -> String {
    switch hours {
    case .clock(let first): "Uhrzeiten, die erste \(language.clock([first]))"
    case .counted(let count, let minutes, let first):
      "\(count)-mal \(language.length(minutes)), zuerst \(language.clock([first]))"
    }
  }
}
