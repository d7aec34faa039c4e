import OpeningHours

/// What there is to know about data, in Latvian.
struct LatvianNotes: NotePhrases {
  private var language: Language { .latvian }

  func part(_ note: DemandNote.Statement) -> String {
    switch note {
    case .noEstimate:
      "pēc stundām, par kurām jautāts, pārējās nevar aplēst; tās paliek nezināmas"
    case .cappedEstimate(let day, let span):
      "aplēse (\(language.name(day)), \(language.clock([span]))) pārsniedza "
        + "\(language.share(100)) un "
        + "ir samazināta līdz \(language.share(100))"
    case .rowsSplit(let minutes, let slot):
      "katrs laika logs (\(language.length(slot))) iegūst visas rindas "
        + "(\(language.length(minutes))) "
        + "daļu"
    case .visitsSpread(let minutes, let slot):
      "apmeklējumi, kas skaitīti līdz \(language.length(minutes)) pēc kārtas, vienmērīgi sadalīti laika logos "
        + "(\(language.length(slot)))"
    case .visitsCutSlots(let rows, let slot):
      "apmeklējumu rindas, kas sākas vai beidzas laika loga (\(language.length(slot))) vidū: \(rows); laika "
        + "logs ir zināms tikai tad, ja tas skaitīts viss"
    case .rowsAveraged(let minutes, let slot):
      "rindu (\(language.length(minutes))) vērtības ir vidējotas laika logā "
        + "(\(language.length(slot)))"
    case .rowsOutside(let frame, let rows):
      "nav izmantotas rindas ārpus ietvara \(language.span(frame)): \(language.spans(rows))"
    case .unequalWeights(let effective):
      "svari ir ļoti nevienādi: aptauja pasaka ne vairāk kā vienāda svara respondenti skaitā "
        + language.numbers.grouped(effective)
    case .readAsPeople(let people):
      "tabulas šūnās ir cilvēku skaits"
        + (people.map { " no \(language.numbers.grouped($0)) aptaujātajiem" }
          ?? " no tiem, kam attiecīgi jautāts")
    case .readAsPercent:
      "veseli skaitļi bez procentu zīmes nolasīti kā procenti, nevis kā cilvēki (plānā to nosaka cells: "
        + "percent vai cells: counts)"
    case .hoursBesideParts:
      "stundas ir dienas daļās, par kurām arī jautāts: kas atzīmējis abas, skaitās divreiz"
    case .bandOutOfReach(let part, let span, let minutes):
      "ietvarā nav \(language.length(minutes)) ilga laika šajā dienas daļā: "
        + "\(language.phrases.bands.name(part)) \(language.clock([span])); neviena nedēļa tajā nav pietiekami "
        + "ilgi atvērta"
    case .countedParts(let parts):
      "dažās dienas daļās stundas ir skaitītas, un par tām liecina skaitījumi: "
        + language.list(parts.map(language.phrases.bands.name))
    case .partsWithoutVisitsAnHour:
      "nav zināms, kā dienas daļas apmeklējumi sadalās pa stundām: visits-per-person tajās neprasa "
        + "nevienu"
    case .impliedConversion(let fit):
      "nedēļas laiki, par kuriem jautāts un kuros arī skaitīts: \(fit.count); apmeklējumu tajos ir "
        + "\(language.numbers.exactPercent(fit.conversion)) no tiem, kas saka, ka nāktu"
        + (language.spread(of: fit).map {
          " (no \($0.from) līdz \($0.to), neskaitot zemāko un augstāko desmitdaļu)"
        } ?? "")
    case .conversionFarOff(let stated, let fit):
      "norādītā likme \(language.numbers.exactPercent(stated)) ir tālu no "
        + "\(language.numbers.exactPercent(fit.conversion)), ko rāda stundas, par kurām jautāts un kuras "
        + "skaitītas (conversion: fitted ņem šo likmi)"
    case .conversionUntested:
      "nav nevienas stundas, par kuru gan jautāts, gan skaitīts, tāpēc par likmi dati neko nesaka"
    case .surveySpeaksFor(let name, let people, let conversion):
      "aptauja \(language.phrases.words.quoted(name)) pārstāv cilvēkus: \(language.numbers.grouped(people))"
        + (conversion.map {
          "; pieņēmums: no tiem, kas sola nākt, atnāk \(language.numbers.exactPercent($0))"
        } ?? "")
    case .surveyWithoutHours(let name):
      "aptauja \(language.phrases.words.quoted(name)) par stundām nejautāja, tāpēc par tām nelemj"
    case .heavyRespondent(let name, let times):
      "respondents \(name) skaitās tikpat, cik vidēji \(language.numbers.grouped(times))"
    }
  }
}
