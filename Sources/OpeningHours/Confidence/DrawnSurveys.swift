import OpeningHoursTables

extension PlanTables.OfSurvey {
  /// The tables with the answers of other people, of whom there are so many.
  ///
  /// - Parameters:
  ///   - answered: How many people answered; nothing where it is not known.
  ///   - strata: The group of each respondent in which she was drawn; nothing where all are one.
  ///   - generator: The draw's random numbers.
  /// - Returns: The same tables where nothing can be drawn.
  func redrawn(
    _ answered: Int?, _ strata: [Int]?, _ generator: inout DrawGenerator
  ) -> PlanTables.OfSurvey {
    var drawn = self
    guard let answered, answered > 1 else { return drawn }
    if let respondents {
      let groups = strata ?? Array(repeating: 0, count: answered)
      drawn.respondents = .init(
        respondents.table.resampled(
          groups.drawnWithinGroups(isRaked: margins != nil, &generator)),
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
    /// The group of each respondent in which she was drawn; nothing where all are one.
    let strata: [Int]?
  }

  /// The surveys beside each other, or the one of the plan.
  var drawnSurveys: [DrawnSurvey] {
    guard evidence.surveys.isEmpty else {
      return zip(tables.surveys, evidence.surveys).map { tables, survey in
        DrawnSurvey(
          tables: tables, demand: survey.demand, statedSample: survey.source.sample,
          strata: survey.strata)
      }
    }
    var own = PlanTables.OfSurvey()
    (own.wishes, own.respondents, own.margins) = (
      tables.wishes, tables.respondents, tables.margins
    )
    return [
      DrawnSurvey(
        tables: own, demand: demand, statedSample: plan.file.demand.sample, strata: evidence.strata)
    ]
  }
}

extension [Int] {
  /// Places drawn within each group, each with the factor that keeps the group's sum.
  ///
  /// One fewer than a group has, with replacement (Rao and Wu 1988); as many where weights are raked anew,
  /// which fixes their sum. Who is alone in a group is drawn as she is.
  ///
  /// - Parameters:
  ///   - isRaked: Whether weights are raked anew.
  ///   - generator: The draw's random numbers.
  /// - Returns: Places of this array, group by group.
  func drawnWithinGroups(
    isRaked: Bool, _ generator: inout DrawGenerator
  ) -> [RespondentsTable.Drawn] {
    var members: [[Int]] = []
    for (place, group) in enumerated() {
      while members.count <= group { members.append([]) }
      members[group].append(place)
    }
    return members.flatMap { members in
      let count = isRaked || members.count == 1 ? members.count : members.count - 1
      let factor = Double(members.count) / Double(count)
      return (0..<count).map { _ in
        let place = members[Int.random(in: members.indices, using: &generator)]
        return RespondentsTable.Drawn(place: place, factor: factor)
      }
    }
  }
}
