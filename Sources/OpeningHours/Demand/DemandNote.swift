public import OpeningHoursTables

/// What the reader of an answer should know about its data.
public struct DemandNote: Sendable, Hashable {
  /// The data that it is about.
  public let source: Source
  /// What there is to know.
  public let statement: Statement

  /// What there is to know about data.
  public enum Statement: Sendable, Hashable {
    /// The asked hours allow no estimate of the others.
    case noEstimate
    /// An estimate came out over 100 % and was set to that.
    case cappedEstimate(Weekday, TimeSpan)
    /// Rows longer than a slot give each slot their share.
    case rowsSplit(minutes: Int, slotMinutes: Int)
    /// Visits counted over more than a slot are spread evenly over its slots.
    case visitsSpread(minutes: Int, slotMinutes: Int)
    /// So many rows of visits begin or end within a slot; a slot is known only where all of it was counted.
    case visitsCutSlots(rows: Int, slotMinutes: Int)
    /// Rows shorter than a slot are averaged.
    case rowsAveraged(minutes: Int, slotMinutes: Int)
    /// Rows outside the frame are not used.
    case rowsOutside(frame: TimeSpan, rows: [TimeSpan])
    /// Weights are so unequal that the survey tells no more than so many respondents would.
    case unequalWeights(effective: Int)
    /// The cells of the table were read as numbers of people; of so many, where that is the same for all.
    case readAsPeople(of: Int?)
    /// The numbers were read as percent and could be people as well.
    case readAsPercent
    /// Hours lie in parts of the day that were asked about too: who ticked both counts twice.
    case hoursBesideParts
    /// A part of the day has no room for a visit in the frame, so that no week can meet it.
    case bandOutOfReach(DayPart, TimeSpan, visitMinutes: Int)
    /// Parts of the day in which some hours are counted: the counts speak for them.
    case countedParts([DayPart])
    /// How the visits of a part of the day spread over its hours is not known, so that
    /// `visits-per-person` asks for nobody then.
    case partsWithoutVisitsAnHour
    /// Times that were both asked about and counted imply a conversion.
    case impliedConversion(ConversionFit)
    /// Hardly any of these times shows the conversion that is stated.
    case conversionFarOff(Double, ConversionFit)
    /// Nothing in the data speaks for or against the conversion that is stated.
    case conversionUntested
    /// One of several surveys speaks for so many people, of whom the part that the plan states is taken to
    /// come, else all.
    case surveySpeaksFor(String, people: Int, conversion: Double?)
    /// One of several surveys asked about no hours.
    case surveyWithoutHours(String)
    /// A respondent counts as much as so many on average.
    case heavyRespondent(String, times: Int)
  }
}

extension DemandNote {
  /// What the reader of an answer should know about how wishes became visits.
  static func notes(about conversion: AppliedConversion, at source: Source) -> [DemandNote] {
    guard let fit = conversion.fit else {
      return [DemandNote(source: source, statement: .conversionUntested)]
    }
    let implied = DemandNote(source: source, statement: .impliedConversion(fit))
    return conversion.isFarOff
      ? [
        implied, DemandNote(source: source, statement: .conversionFarOff(conversion.part, fit)),
      ] : [implied]
  }

  /// What the reader of an answer should know about weights that match known margins.
  static func notes(about raking: Raking) -> [DemandNote] {
    guard let source = raking.source else { return [] }
    let survey = raking.survey
    var notes: [DemandNote] = []
    if survey.designEffect > 2 {
      let effective = Int(survey.effectiveSampleSize.rounded())
      notes.append(
        DemandNote(source: source, statement: .unequalWeights(effective: effective)))
    }
    let heaviest = survey.respondents.max { $0.weight < $1.weight }
    if let heaviest, heaviest.weight > 5 {
      let times = Int(heaviest.weight.rounded())
      notes.append(
        DemandNote(source: source, statement: .heavyRespondent(heaviest.id, times: times)))
    }
    return notes
  }
}
