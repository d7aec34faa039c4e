import OpeningHoursTables

/// How tables were read, in Latvian; counts stand behind their nouns, which need not be inflected then.
struct LatvianReading: ReadingPhrases {
  private var language: Language { .latvian }

  func note(_ note: ReadingNote.Statement) -> String {
    switch note {
    case .read(as: .counts): "šūnas nolasītas kā cilvēku skaits no aptaujātajiem"
    case .read(as: .percent): "daļas nolasītas kā procenti"
    case .read(as: .fractions): "daļas nolasītas kā daļskaitļi"
    case .percentNotPeople:
      "veseli skaitļi bez procentu zīmes nolasīti kā procenti, nevis kā cilvēki; ja tie ir cilvēki, "
        + "jānorāda cells: counts (importam --cells counts) un aptaujāto skaits"
    case .rowSkipped(let text, let reason): "„\(text)” \(self.reason(reason))"
    case .columnSkipped(let heading): "kolonna „\(heading)” izlaista"
    case .openEnds:
      "stundas bez beigām ilgst līdz nākamajai, pēdējā tikpat ilgi kā iepriekšējā"
    case .sample(let people): "izlase, aptaujāti: \(language.numbers.grouped(people))"
    case .differentSamples(let samples):
      "dažādi aptaujāto skaiti (\(list(samples))): neviens nav izmantots"
    case .otherSample(let table, let stated):
      "aptaujāto skaits tabulā ir \(language.numbers.grouped(table)), līdzās norādīts "
        + "\(language.numbers.grouped(stated)): ņemts norādītais skaits"
    case .daysAreRows: "nedēļas dienas ir rindās, stundas kolonnās"
    case .blankCells(let blank, let all): "tukšas šūnas: \(blank) no \(all); par tām nav jautāts"
    case .parts(let parts): "\(LatvianBands.askedAsAWhole): \(language.parts(parts))"
    case .daysMissing(let days): "tabulā nav, par ko nav jautāts: \(language.names(days))"
    case .slotUnasked(let slot): "par laiku \(language.moment(slot)) nevienam nav jautāts: izlaists"
    case .assumed(let assumption): self.assumption(assumption)
    }
  }

  private func list(_ samples: [Int]) -> String {
    samples.map(language.numbers.grouped).joined(separator: "; ")
  }

  private func reason(_ reason: ReadingNote.SkippedRow) -> String {
    switch reason {
    case .title: "atrodas virs tabulas: izlaists"
    case .noHour: "nesatur vienas stundas vai dienas daļas: izlaists"
    case .numbersWithoutHour: "satur skaitļus, bet nenosauc ne stundu, ne dienu: izlaists"
    case .remark: "ir piezīme: izlaists"
    }
  }

  private func assumption(_ assumption: SurveyAssumption) -> String {
    switch assumption {
    case .blankIsNoTick:
      "tukša šūna nozīmē, ka jautāts un nekas nav atzīmēts; vai kāds jautājumu redzējis, nav zināms"
    case .blankIsNo:
      "ierakstītas tikai atzīmes, tāpēc tukša šūna nozīmē „nē”; vai kāds jautājumu redzējis, nav zināms"
    case .blankIsUnseen: "„nē” ir ierakstīts, tāpēc tukša šūna nozīmē, ka jautājums nav rādīts"
    case .untickedAsked: "stundas, ko neviens nav atzīmējis, uzskatītas par jautātām, kā norādīts"
    case .untickedUnasked(let tool):
      "\(tool) uzskaita tikai atzīmēto, tāpēc stundas, ko neviens nav atzīmējis, uzskatītas par "
        + "nejautātām; ja piedāvātas visas, jānorāda --every-slot-offered"
    case .otherQuestions(let names):
      "citi jautājumi par laikiem, kas nav pārņemti: "
        + names.map { "„\($0)”" }.joined(separator: ", ")
    case .noHour(let text, let count): "„\(text)” nav laiks: nav ieskaitīts (reizes: \(count))"
    case .singleTexts(let count):
      "teksti, kas atrodami tikai vienreiz un nav laiks, nav ieskaitīti: \(count)"
    case .submissionDate(let heading): "„\(heading)” uzskatīts par iesniegšanas datumu"
    case .allFinished:
      "neviena kolonna nepasaka, kurš pabeidzis: ieskaitītas visas atbildes; labāk eksportēt kopā ar "
        + "iesniegšanas datumu"
    case .manyUnfinished(let count, let all):
      "nav pabeiguši un ir izlaisti \(language.numbers.percent(count, of: all)) (\(count) no \(all)); tie, kas "
        + "pabeidza, varbūt vēlas citas stundas nekā tie, kas pārtrauca"
    case .namesReplaced(let count): "vārdi aizstāti ar numuriem, sākot no 1: \(count)"
    case .namesRepeated(let count):
      "vārdi, kas ir virs vairākām kolonnām: \(count); katra kolonna skaitās kā viena persona"
    case .codes(let days, let hours, let reading):
      "kodi nenosauc ne dienas, ne stundas: \(days) uzskatīti par dienām no pirmdienas līdz svētdienai, "
        + "\(hours) – \(coded(reading)); jāsalīdzina ar aptauju"
    case .garbled(let found, let meant, let encoding):
      "„\(found)” bija sabojāts jau iepriekš: „\(meant)” UTF-8 kodējumā nolasīts kā \(encoding); jāeksportē no "
        + "jauna un jāsaglabā UTF-8 kodējumā"
    }
  }

  private func coded(_ hours: SurveyAssumption.CodedHours) -> String {
    switch hours {
    case .clock(let first): "par stundām pēc pulksteņa, pirmā \(language.clock([first]))"
    case .counted(let count, let minutes, let first):
      "par \(count) laika logiem (katrs \(language.length(minutes))), pirmais "
        + language.clock([first])
    }
  }
}
