import OpeningHoursTables

/// What was to be expected of the hours that opened, from the wishes that they were opened for.
struct VisitsPrediction: Sendable {
  /// How visits follow from shares; nothing where no share of them is known.
  let basis: Review.Basis?
  private let wishes: WishedVisits?
  private let people: Int?
  private let trend: (factor: Double, variance: Double)?
  private let dispersion: Double
  private let sureness: SpreadSureness
  private let opened: [ReviewedCounts.Hour]
  private let slotHours: Double

  /// An hour that opened, with what was expected of it.
  struct Opened: Sendable {
    let counted: ReviewedCounts.Hour
    let expectation: Review.Expectation?
    let comparison: CountComparison?
  }

  /// - Parameters:
  ///   - question: The plan with its tables.
  ///   - before: Counts in place of the plan's, if any.
  ///   - kept: How the hours that were left alone changed.
  ///   - opened: The hours that opened.
  /// - Throws: `InputErrors` for tables that do not fit the plan.
  init(
    _ question: PlanQuestion, before: PlanTables.Named<Visits>?, _ kept: KeptHours,
    opened: [ReviewedCounts.Hour]
  ) throws(InputErrors) {
    trend = kept.estimate
    dispersion = kept.dispersion.factor
    sureness = kept.sureness
    self.opened = opened
    slotHours = Double(question.plan.grid.slotMinutes) / 60
    guard let evidence = try question.wishes else {
      (basis, wishes, people) = (nil, nil, nil)
      return
    }
    let answers =
      evidence.reach?.survey.effectiveSampleSize ?? evidence.demand.sample.map(Double.init)
    let wishes = WishedVisits(evidence.demand, answers: answers, closed: question.plan.today)
    self.wishes = wishes
    // The people of several surveys are in their weights, and no one conversion is learned of them.
    people =
      evidence.surveys.isEmpty
      ? question.plan.file.demand.people ?? evidence.demand.sample : nil
    let applied = try question.conversion(countedBefore: before)
    let wished = opened.filter { (wishes[$0.day, $0.place]?.expected ?? 0) > 0 }
    basis =
      if !wished.isEmpty, let applied {
        .conversion(applied.part, people: applied.people)
      } else if wished.count(where: { $0.after != nil }) > 1 {
        .relative
      } else {
        nil
      }
  }

  /// The part of a difference from the mean that shares of hours that opened keep; nothing where none is
  /// of the kind, and where nothing tells.
  func reliability(isEstimated: Bool) -> Double? {
    guard let wishes, hasShares(areEstimated: isEstimated) else { return nil }
    if isEstimated { return wishes.estimated.reliability }
    return wishes.isSampleKnown ? wishes.asked.reliability : nil
  }

  /// Whether shares are taken as they were asked, because how many people answered is not known.
  var isSampleUnknown: Bool {
    wishes?.isSampleKnown == false && hasShares(areEstimated: false)
  }

  private func hasShares(areEstimated: Bool) -> Bool {
    basis != nil && opened.contains { wishes?[$0.day, $0.place]?.isEstimated == areEstimated }
  }

  /// Each hour that opened beside what was expected of it.
  var compared: [Opened] {
    let scale = self.scale
    return opened.map { hour in
      guard let scale, let share = wishes?[hour.day, hour.place] else {
        return Opened(counted: hour, expectation: nil, comparison: nil)
      }
      let comparison = comparison(
        of: share, scale: scale, came: hour.after?.visits ?? 0, weeks: hour.after?.weeks ?? 1)
      return Opened(
        counted: hour,
        expectation: Review.Expectation(
          visits: comparison.expected, range: comparison.range, asWished: scale * share.stated,
          isEstimated: share.isEstimated),
        comparison: hour.after == nil ? nil : comparison)
    }
  }

  /// Visits a week for each percent of a share.
  private var scale: Double? {
    switch basis {
    case .conversion(let part, let people):
      (trend?.factor ?? 1) * part * Double(people) / 100 * slotHours
    case .relative: visitsAPercent
    case nil: nil
    }
  }

  /// The hours that were counted and of which a share is known.
  private var told: [(share: WishedVisits.Share, after: CountedWeek.Slot)] {
    opened.compactMap { hour in
      guard let share = wishes?[hour.day, hour.place], share.expected > 0 else { return nil }
      return hour.after.map { (share, $0) }
    }
  }

  /// What came over the shares that were expected.
  private var visitsAPercent: Double? {
    let shares = told.reduce(0) { $0 + $1.share.expected }
    return shares > 0 ? told.reduce(0) { $0 + $1.after.visits } / shares : nil
  }

  private func comparison(
    of share: WishedVisits.Share, scale: Double, came: Double, weeks: Double
  ) -> CountComparison {
    let expected = scale * share.expected
    let chance = dispersion * CountedWeek.Slot(visits: came, weeks: weeks).chance(of: expected)
    // What moves all hours alike is no difference between them.
    let trendPart =
      basis == .relative ? 0 : (trend.map { $0.variance / ($0.factor * $0.factor) } ?? 0)
    return CountComparison(
      came: came, expected: expected,
      variance: chance + scale * scale * share.variance + expected * expected * trendPart,
      sureness: sureness)
  }

  /// The conversion that the hours which opened teach: their visits, without the general trend, over those
  /// if all who would come did.
  ///
  /// Where the hours differ more than chance and shares explain, the interval is made wider by that (Birge
  /// 1932, "The calculation of errors by the method of least squares").
  var learned: Review.LearnedConversion? {
    guard let people, let scale = visitsAPercent, scale > 0 else { return nil }
    let shares = told.reduce(0) { $0 + $1.share.expected }
    let comparisons = told.map {
      comparison(of: $0.share, scale: scale, came: $0.after.visits, weeks: $0.after.weeks)
    }
    let variances = told.map { one in
      dispersion * one.after.chance(of: scale * one.share.expected)
        + scale * scale * one.share.variance
    }
    let squares = zip(comparisons, variances).reduce(0) { sum, one in
      let residual = one.0.came - one.0.expected
      return sum + residual * residual / one.1
    }
    let birge = comparisons.count > 1 ? max(1, squares / Double(comparisons.count - 1)) : 1
    let factor = trend?.factor ?? 1
    let part = scale / factor * 100 / Double(people) / slotHours
    let relative =
      birge * variances.reduce(0, +) / (scale * scale * shares * shares)
      + (trend.map { $0.variance / ($0.factor * $0.factor) } ?? 0)
    let reach = sureness.quantile95 * part * relative.squareRoot()
    return Review.LearnedConversion(
      part: part, interval: max(0, part - reach)...(part + reach), people: people,
      hours: comparisons.count)
  }
}

extension PlanQuestion {
  /// The wishes in percent; nothing where the plan has visits alone.
  fileprivate var wishes: PlanEvidence? {
    get throws(InputErrors) {
      guard tables.wishes != nil || tables.respondents != nil else { return nil }
      var other = plan
      other.objective = .wishes
      return try PlanEvidence(plan: other, tables: tables)
    }
  }

  /// The conversion that the plan states or that its tables imply, with counts in place of its own where
  /// some are given; nothing where nothing states one.
  fileprivate func conversion(
    countedBefore before: PlanTables.Named<Visits>?
  ) throws(InputErrors) -> AppliedConversion? {
    guard plan.conversion != nil else { return nil }
    var other = plan
    other.objective = .visits
    var tables = tables
    if let before { tables.visits = before }
    return try PlanEvidence(plan: other, tables: tables).demand.conversion
  }
}
