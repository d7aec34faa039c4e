import OpeningHours

/// What there is to know about data, in English.
struct EnglishNotes: NotePhrases {
  private var language: Language { .english }

  func part(_ note: DemandNote.Statement) -> String {
    switch note {
    case .noEstimate: "the asked hours allow no estimate of the others; they stay unknown"
    case .cappedEstimate(let day, let span):
      "the estimate of \(language.name(day)) \(language.clock([span])) came out over "
        + "\(language.share(100)) and was set to \(language.share(100))"
    case .rowsSplit(let minutes, let slot):
      "rows of \(language.length(minutes)) give each slot of \(language.length(slot)) the row’s "
        + "share"
    case .rowsAveraged(let minutes, let slot):
      "rows of \(language.length(minutes)) are averaged over slots of \(language.length(slot))"
    case .rowsOutside(let frame, let rows):
      "rows outside the frame \(language.span(frame)) are not used: \(language.spans(rows))"
    case .unequalWeights(let effective):
      "the weights are very unequal: the survey tells no more than "
        + "\(language.numbers.grouped(effective)) respondents of equal weight would"
    case .heavyRespondent(let name, let times):
      "respondent \(name) counts as much as \(language.numbers.grouped(times)) on average"
    }
  }
}
