import OpeningHoursTables

extension PlanTables.OfSurvey {
  /// The tables with the answers of other people, of whom there are so many.
  func redrawn(
    _ answered: Int?, _ generator: inout DrawGenerator
  ) -> PlanTables.OfSurvey {
    var drawn = self
    guard let answered, answered > 1 else { return drawn }
    if let respondents {
      let count = margins == nil ? answered - 1 : answered
      let places = (0..<count).map { _ in Int.random(in: 0..<answered, using: &generator) }
      drawn.respondents = .init(
        respondents.table.resampled(places, factor: Double(answered) / Double(count)),
        fileName: respondents.fileName)
    } else if let wishes {
      let table = wishes.table.redrawn { share in
        Double(generator.binomial(answered, share / 100)) / Double(answered) * 100
      }
      drawn.wishes = .init(table, fileName: wishes.fileName)
    }
    return drawn
  }
}

extension PlanQuestion {
  /// A survey that draws are made of.
  struct DrawnSurvey {
    let tables: PlanTables.OfSurvey
    let demand: Demand?
    /// How many people were asked, if the plan says it.
    let statedSample: Int?
  }

  /// The surveys beside each other, or the one of the plan.
  var drawnSurveys: [DrawnSurvey] {
    guard evidence.surveys.isEmpty else {
      return zip(tables.surveys, evidence.surveys).map { tables, survey in
        DrawnSurvey(
          tables: tables, demand: survey.demand, statedSample: survey.source.sample)
      }
    }
    var own = PlanTables.OfSurvey()
    (own.wishes, own.respondents, own.margins) = (
      tables.wishes, tables.respondents, tables.margins
    )
    return [DrawnSurvey(tables: own, demand: demand, statedSample: plan.file.demand.sample)]
  }
}
