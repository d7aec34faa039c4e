public import OpeningHoursTables

extension Review {
  /// Reviews a change.
  ///
  /// *Hours that were kept* are expected as before, times the general trend: the visits of all kept hours
  /// after over those before. *Hours that opened* are expected as the program predicts them, share times
  /// people times conversion, times the same trend, so that what would have changed anyway is not put down
  /// to the change (difference in differences; Card and Krueger 1994). Their shares are first drawn to their
  /// mean by how reliable they are (`Shrinkage`): they were chosen because they were high. Where nothing
  /// states a conversion, their shares tell them relative to each other alone.
  ///
  /// A week's visits in an hour scatter by the dispersion times their mean (quasi-Poisson; McCullagh and
  /// Nelder 1989, *Generalized Linear Models*, 6.2). The dispersion is taken from the kept hours, by the
  /// median of their squared deviations, which hours that really changed do not move; with few of them it
  /// is assumed.
  ///
  /// - Parameters:
  ///   - question: The plan with its tables.
  ///   - week: The week that was introduced.
  ///   - after: What was counted since.
  ///   - before: What was counted before; the plan's own visits where nothing is given.
  /// - Throws: `InputErrors` for counts that do not fit the weeks, and where nothing tells what to expect.
  public init(
    of question: PlanQuestion, introducing week: Schedule, after: PlanTables.Named<Visits>,
    before: PlanTables.Named<Visits>? = nil
  ) throws(InputErrors) {
    let plan = question.plan
    try ReviewChecks(today: plan.today, introduced: week).check(after: after, before: before)
    let counts = ReviewedCounts(
      plan, week, after: after.table, before: (before ?? question.tables.visits)?.table)
    let trend = counts.trend
    let prediction = try VisitsPrediction(
      question, before: before, trend, opened: counts.opened)
    let (opened, kept, learned) = (prediction.compared, counts.kept, prediction.learned)
    let found = opened.map(\.comparison) + kept.map { trend.comparison(of: $0) }
    guard learned != nil || found.contains(where: { $0 != nil }) else {
      throw InputErrors([
        Diagnostic(
          .file(after.fileName, line: nil, column: nil),
          "nothing tells what was to be expected: there are no counts from before, and the wishes for "
            + "the hours that opened tell nothing",
          hint: "add  --before before.csv , or a plan with the survey that was decided on")
      ])
    }
    let scores = found.compactMap { $0?.score }
    var areBeyond = HolmProcedure.areBeyondChance(scores)[...]
    let verdicts = found.map { comparison -> Verdict? in
      guard let comparison, let isBeyond = areBeyond.popFirst() else { return nil }
      return isBeyond ? (comparison.score < 0 ? .below : .above) : .within
    }
    self.init(
      before: plan.today, introduced: week,
      opened: zip(opened, verdicts).map { hour, verdict in
        Hour(hour.counted, hour.expectation, verdict)
      },
      kept: zip(kept, zip(found, verdicts).dropFirst(opened.count)).map { hour, judged in
        Hour(hour, judged.0.map(Expectation.init), judged.1)
      },
      closed: counts.closed.map(\.slot), lost: counts.lost, trend: trend.told,
      dispersion: trend.dispersion, basis: prediction.basis,
      askedReliability: prediction.reliability(isEstimated: false),
      estimatedReliability: prediction.reliability(isEstimated: true),
      isSampleUnknown: prediction.isSampleUnknown, conversion: learned)
  }
}

extension Review.Hour {
  fileprivate init(
    _ hour: ReviewedCounts.Hour, _ expected: Review.Expectation?, _ verdict: Review.Verdict?
  ) {
    self.init(
      slot: hour.slot, came: hour.after?.visits, weeks: hour.after.map { Int($0.weeks) } ?? 0,
      expected: expected, verdict: verdict)
  }
}

extension Review.Expectation {
  /// What a comparison expects, for an hour that was not chosen by its share.
  fileprivate init(_ comparison: CountComparison) {
    self.init(
      visits: comparison.expected, range: comparison.range, asWished: nil, isEstimated: false)
  }
}
