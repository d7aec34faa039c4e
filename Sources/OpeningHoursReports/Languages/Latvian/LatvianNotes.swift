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
    case .rowsAveraged(let minutes, let slot):
      "rindu (\(language.length(minutes))) vērtības ir vidējotas laika logā "
        + "(\(language.length(slot)))"
    case .rowsOutside(let frame, let rows):
      "nav izmantotas rindas ārpus ietvara \(language.span(frame)): \(language.spans(rows))"
    case .unequalWeights(let effective):
      "svari ir ļoti nevienādi: aptauja pasaka ne vairāk kā vienāda svara respondenti skaitā "
        + language.numbers.grouped(effective)
    case .heavyRespondent(let name, let times):
      "respondents \(name) skaitās tikpat, cik vidēji \(language.numbers.grouped(times))"
    }
  }
}
