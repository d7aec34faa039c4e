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
    case .visitsSpread(let minutes, let slot):
      "visits counted over up to \(language.length(minutes)) at once are spread evenly over slots of "
        + language.length(slot)
    case .visitsCutSlots(let rows, let slot):
      "\(rows) \(rows == 1 ? "row of visits begins or ends" : "rows of visits begin or end") within a slot of "
        + "\(language.length(slot)); a slot is known only where all of it was counted"
    case .rowsAveraged(let minutes, let slot):
      "rows of \(language.length(minutes)) are averaged over slots of \(language.length(slot))"
    case .rowsOutside(let frame, let rows):
      "rows outside the frame \(language.span(frame)) are not used: \(language.spans(rows))"
    case .unequalWeights(let effective):
      "the weights are very unequal: the survey tells no more than "
        + "\(language.numbers.grouped(effective)) respondents of equal weight would"
    case .readAsPeople(let people):
      "the cells of the table are numbers of people"
        + (people.map { ", of \(language.numbers.grouped($0)) asked" } ?? ", of those asked in each")
    case .readAsPercent:
      "whole numbers without a percent sign are read as percent, not as people (cells: percent or "
        + "cells: counts in the plan settles it)"
    case .hoursBesideParts:
      "hours lie in parts of the day that were asked about as well: who ticked both counts twice"
    case .bandOutOfReach(let part, let span, let minutes):
      "no window of \(language.length(minutes)) in the frame lies in \(language.phrases.bands.name(part)) "
        + "\(language.clock([span])): no week can meet it"
    case .countedParts(let parts):
      "in some parts of the day hours are counted, and the counts speak for them: "
        + language.list(parts.map(language.phrases.bands.name))
    case .partsWithoutVisitsAnHour:
      "how the visits of a part of the day spread over its hours is not known: visits-per-person asks for "
        + "nobody in them"
    case .impliedConversion(let fit):
      "\(fit.count) \(fit.count == 1 ? "time of the week was" : "times of the week were") both asked about "
        + "and counted: visits are \(language.numbers.exactPercent(fit.conversion)) of those who say they "
        + "would come"
        + (language.spread(of: fit).map {
          " (\($0.from) to \($0.to), but for the lowest and the highest tenth)"
        } ?? "")
    case .conversionFarOff(let stated, let fit):
      "the stated conversion of \(language.numbers.exactPercent(stated)) is far from the "
        + "\(language.numbers.exactPercent(fit.conversion)) of the hours that were both asked about "
        + "and counted (conversion: fitted takes these)"
    case .conversionUntested:
      "no hour was both asked about and counted, so the data say nothing about the conversion"
    case .surveySpeaksFor(let name, let people, let conversion):
      "the survey \(language.phrases.words.quoted(name)) speaks for \(language.numbers.grouped(people)) people"
        + (conversion.map {
          "; assumption: \(language.numbers.exactPercent($0)) of those who say that they would come do"
        } ?? "")
    case .surveyWithoutHours(let name):
      "the survey \(language.phrases.words.quoted(name)) asked about no hours, so it has no say in them"
    case .heavyRespondent(let name, let times):
      "respondent \(name) counts as much as \(language.numbers.grouped(times)) on average"
    }
  }
}
