public import OpeningHoursTables

/// What the people of one survey wish more than those of another, as far as chance does not explain it.
public struct SurveyContrast: Sendable {
  /// An hour that both were asked about.
  public struct Hour: Sendable, Hashable {
    /// The day.
    public let day: Weekday
    /// The time, a slot of the grid.
    public let span: TimeSpan
    /// The share of the first survey's people who would come.
    public let first: RatingShare
    /// The share of the second survey's.
    public let second: RatingShare

    /// By how much the first survey's people wish it more, -1...1.
    public var difference: Double { first.part - second.part }
  }

  /// The name of the first survey.
  public let first: String
  /// The name of the second.
  public let second: String
  /// The hours that the first survey's people wish more, the greatest difference first.
  public let firstMore: [Hour]
  /// The hours that the second survey's people wish more, the greatest difference first.
  public let secondMore: [Hour]
  /// How many hours both were asked about.
  public let compared: Int
  /// Whether it is known of both how many answered, without which no difference can be told from chance.
  public let isTold: Bool

  /// Compares two surveys, hour by hour.
  ///
  /// A difference is told where its interval does not hold 0: Newcombe's of two score intervals (1998,
  /// *Interval estimation for the difference between independent proportions*, method 10), so wide that in
  /// 95 of 100 such surveys no difference of all hours together is told that is not there (Bonferroni).
  init?(_ one: SurveyEvidence, _ other: SurveyEvidence) {
    guard let wishes = one.demand, let others = other.demand else { return nil }
    first = one.source.name
    second = other.source.name
    let grid = wishes.grid
    let places = Weekday.allCases.flatMap { day in grid.slots.map { (day: day, slot: $0) } }
      .filter { place in
        [wishes, others].allSatisfy { $0[place.day, place.slot].provenance == .asked }
      }
    compared = places.count
    let quantile = Self.quantile(of: places.count)
    var hours: [Hour] = []
    var isTold = true
    for (day, slot) in places {
      guard let span = grid.span(of: slot..<(slot + 1)),
        let (share, answers) = one.share(of: day, slot, span),
        let (theirs, theirAnswers) = other.share(of: day, slot, span)
      else {
        isTold = false
        continue
      }
      guard
        Self.differ(
          (share, ScoreInterval.of(part: share, answers: answers, quantile: quantile)),
          (theirs, ScoreInterval.of(part: theirs, answers: theirAnswers, quantile: quantile))
        )
      else { continue }
      hours.append(
        Hour(
          day: day, span: span, first: RatingShare(part: share, ofAnswers: answers),
          second: RatingShare(part: theirs, ofAnswers: theirAnswers)))
    }
    self.isTold = isTold
    let ranked = hours.enumerated().sorted {
      (-abs($0.element.difference), $0.offset) < (-abs($1.element.difference), $1.offset)
    }.map(\.element)
    firstMore = ranked.filter { $0.difference > 0 }
    secondMore = ranked.filter { $0.difference < 0 }
  }

  /// Whether the interval of the difference of two shares does not hold 0.
  private static func differ(
    _ one: (part: Double, interval: ClosedRange<Double>),
    _ other: (part: Double, interval: ClosedRange<Double>)
  ) -> Bool {
    let (high, low) = one.part > other.part ? (one, other) : (other, one)
    let (down, up) = (
      high.part - high.interval.lowerBound, low.interval.upperBound - low.part
    )
    return high.part - low.part > (down * down + up * up).squareRoot()
  }

  /// Of so many standard normal numbers none is farther from 0 in 95 of 100 cases, at least.
  ///
  /// Quantiles at 1 − 0.025 / m, each for the next of some numbers m.
  private static func quantile(of count: Int) -> Double {
    quantiles.first { $0.count >= count }?.quantile ?? 4.055_627
  }

  private static let quantiles: [(count: Int, quantile: Double)] = [
    (1, 1.959_964), (2, 2.241_403), (5, 2.575_830), (10, 2.807_034), (20, 3.023_342),
    (50, 3.290_527), (100, 3.480_757), (200, 3.662_260), (500, 3.890_592),
  ]
}

extension SurveyEvidence {
  /// The share of a slot with the effective number of those who were asked about it; nothing where that is
  /// not known.
  fileprivate func share(of day: Weekday, _ slot: Int, _ span: TimeSpan) -> (Double, Double)? {
    guard let demand, let rate = demand[day, slot].rate else { return nil }
    guard let respondents else { return demand.sample.map { (rate / 100, Double($0)) } }
    let own = respondents.slots.indices.filter { place in
      respondents.slots[place].day == day
        && respondents.slots[place].span.intersection(span) != nil
    }
    // Of a slot that several columns make up, those count who were asked about all of them.
    let asked = respondents.effectiveSampleSize { respondent in
      !respondent.unseen.contains { own.contains($0) }
    }
    return asked > 0 ? (rate / 100, asked) : nil
  }
}

extension PlanQuestion {
  /// What surveys wish that others do not, for each two of them that asked about hours.
  public var surveyContrasts: [SurveyContrast] {
    let surveys = evidence.surveys.filter { $0.demand != nil }
    return surveys.indices.flatMap { first in
      surveys.indices.dropFirst(first + 1).compactMap { second in
        SurveyContrast(surveys[first], surveys[second])
      }
    }
  }
}
