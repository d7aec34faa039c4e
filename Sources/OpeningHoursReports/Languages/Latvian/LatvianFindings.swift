import OpeningHoursTables

/// How a counter's file was understood, in Latvian; counts stand behind their nouns, which need not be
/// inflected then.
struct LatvianFindings: FindingPhrases {
  let language = Language.latvian

  func layout(_ layout: CountsAccount.Layout) -> String {
    switch layout {
    case .rows(let times, let visits, let outs):
      "katram laikam sava rinda (\(times.joined(separator: ", "))), apmeklējumi ir "
        + quoted(visits) + (outs.isEmpty ? "" : ", nevis \(quoted(outs))")
    case .hoursAcross: "katram datumam sava rinda, katrai stundai sava kolonna"
    case .datesAcross: "katrai stundai sava rinda, katram datumam sava kolonna"
    case .averages: "vidējie pēc nedēļas dienas un stundas"
    }
  }

  private func quoted(_ names: [String]) -> String {
    let rest = names.count - 8
    return names.prefix(8).map { "„\($0)”" }.joined(separator: " + ")
      + (rest > 0 ? " \(andMore("\(rest)"))" : "")
  }

  func finding(_ finding: CountsFinding) -> String {
    switch finding {
    case .sheet(let name, let others): language.phrases.importRemarks.sheet(name, others: others)
    case .setAside(let reason, let lines, let count):
      "\(words(reason)), izlaistas rindas: \(language.numbers.grouped(count)) "
        + "(\(count == 1 ? "numurs" : "numuri") \(listed(lines: lines, of: count)))"
    case .ignoredColumns(let names): "nav izmantots: \(listed(names))"
    case .hourRewritten(let text, let span):
      "„\(text)” nolasīts kā \(language.span(span)): izklājlapu programma to bija pārvērtusi par datumu"
    case .numberedDays:
      "dienas pierakstītas kā skaitļi un nolasītas tā, kā tās skaita izklājlapu programma vai Unix"
    case .daysCarriedDown: "rinda bez dienas pieder pie iepriekš norādītās dienas"
    case .twelveHourClock: "laiki ir 12 stundu formātā, kā norādīts"
    case .statedZone(let text, let minutes):
      "laiki norādīti kā \(zone(minutes)), kā teikts „\(text)”, un pārrēķināti bibliotēkas vietējā laikā"
    case .addedUp(let names): "saskaitīts kopā: \(listed(names))"
    case .totals(let names): "summas, kas nav pieskaitītas savām daļām: \(listed(names))"
    case .deviatingTotal(let name, let rows, let line):
      "„\(name)” nav saskaitīto kolonnu summa; tādas rindas: \(language.numbers.grouped(rows)), "
        + "pirmā ar numuru \(line)"
    case .inner(let names):
      "aiz ieejas durvīm, tur jau saskaitīts un tādēļ nav pieskaitīts: \(listed(names))"
    case .otherCounters(let names): "nav prasīts: \(listed(names))"
    case .stampsAreEnds(let evidence): "norādītie laiki ir beigu laiki: \(words(evidence))"
    case .length(let minutes, let first, let last):
      "skaitīts ik pa \(minutes) \(language.form("\(minutes)", "minūti", "minūtēm")), "
        + language.date(first) + (first == last ? "" : " – \(language.date(last))")
    case .putTogether(let minutes): "apvienots pa \(minutes) min"
    case .doubles(let count):
      "dubultas rindas, ieskaitītas vienreiz: \(language.numbers.grouped(count))"
    case .revised(let count):
      "rindas, kas atkārtojas ar citu skaitu: \(language.numbers.grouped(count)); ņemta vērā pēdējā"
    case .otherLength(let rows, let minutes, let kept):
      "izlaistas rindas par \(minutes) min: \(language.numbers.grouped(rows)); to pašu laiku skaita "
        + "rindas par \(kept) min"
    case .runningTotals(let reset, let counters, let unknown):
      (counters.isEmpty
        ? "skaitītājs tikai skaita tālāk" : "tikai tālāk skaita \(listed(counters))")
        + "\(reset == .daily ? ", katru dienu no nulles" : ""): apmeklējumi "
        + "ir starpības"
        + (unknown > 0
          ? "; rindas, kurās tie nav zināmi: \(language.numbers.grouped(unknown))" : "")
    case .beyondLastDigit(let count):
      "rindas, kurās rādījums uzskatīts par pārgājušu aiz pēdējā cipara un skaitošu no nulles: "
        + language.numbers.grouped(count)
    case .silence(let silence): silences([silence])
    case .farDates(let dates):
      "tālu no visām citām dienām, izlaists: \(listed(dates.map(language.date)))"
    case .datesOutside(let count):
      "dienas ārpus prasītā laika, izlaistas: \(language.numbers.grouped(count))"
    case .stretchParted(let span):
      "darba laiks sadala posmu \(language.clock([span])): tas izlaists"
    case .neverVisited(let count, let first):
      "posmi, kuros neviens nekad nav nācis: \(language.numbers.grouped(count)), pirmais \(language.moment(first)): "
        + "vai tad ir atvērts?"
    case .lostPeople(let ins, let outs):
      "iegājuši \(language.numbers.grouped(ins)), izgājuši \(language.numbers.grouped(outs)): skaitītājs cilvēkus "
        + "palaiž garām; jāuzzina tā kļūda vai stunda jāskaita ar roku"
    case .countedWhileClosed(let percent):
      "\(language.numbers.percent(Double(percent))) cilvēku saskaitīti, kad ir slēgts; jāpārbauda darba laiks, laika "
        + "josla (--timezone, --utc) un vai norādītie laiki ir beigu laiki (--stamps end)"
    case .fewWeeks(let weeks):
      "dažas stundas novērotas nedaudzās nedēļās (ne vairāk kā \(language.numbers.grouped(weeks))); vidējie no nedaudzām "
        + "nedēļām var būt neprecīzi"
    case .zerosUnwritten(let times):
      "nevienā rindā nav 0, un dienās ar apmeklējumiem trūkst rindu, pārsvarā tad, kad nāk maz: "
        + "\(language.numbers.grouped(times)); ja skaitītājs nulles neraksta, vidējie ir par lieliem: tad jānorāda "
        + "--missing-is-zero"
    case .weeksAssumed: "nav nedēļu kolonnas: katrs vidējais uzskatīts par vienas nedēļas vidējo"
    }
  }

  func silences(_ silences: [Silence]) -> String {
    let stretches = silences.reduce(0) { $0 + $1.stretches }
    let sign = silences.contains(where: \.isZeros) ? "nulles" : "nav rindu"
    return "„\(silences[0].counter)” klusēja (\(sign)) laikā, kad parasti nāk apmeklētāji: "
      + "\(times(silences, to: "–")); no vidējiem izslēgti posmi: "
      + language.numbers.grouped(stretches)
  }

  func andMore(_ count: String) -> String { "un vēl \(count)" }

  private func words(_ reason: CountsFinding.SetAside) -> String {
    switch reason {
    case .titles: "virsraksti virs kolonnu nosaukumiem"
    case .headings: "atkārtoti kolonnu nosaukumi"
    case .totals: "summas un vidējie"
    case .remarks: "piezīmes"
    }
  }

  private func words(_ evidence: CountsFinding.StampEvidence) -> String {
    switch evidence {
    case .stated: "kā norādīts"
    case .heading: "tā teikts kolonnas nosaukumā"
    case .midnight: "ir laiks 24.00"
    case .lastMinute: "tās ir pēdējās minūtes, piemēram, 10.59"
    case .display: "rādījumu nolasa šajā brīdī"
    }
  }
}
