extension WaveComparison {
  /// What changed in a segment of the respondents.
  public struct Group: Sendable, Hashable {
    /// The heading of the segment column.
    public let column: String
    /// The value of the column; "" for respondents who said nothing.
    public let value: String
    /// How many people of it answered the earlier survey.
    public let peopleThen: Int
    /// How many people of it answered the later survey.
    public let peopleNow: Int
    /// The part of the hours that both surveys asked about which one of them wished on average then,
    /// 0...1.
    public let meanThen: Double
    /// The same in the later survey.
    public let meanNow: Double
    /// Between which ends the true difference of both lies in 95 of 100 such pairs of surveys.
    public let interval: ClosedRange<Double>
    /// Whether it changed beyond chance, however many segments were compared.
    public let isChanged: Bool
    /// The hours that changed in it beyond chance, however many hours of segments were compared.
    public let changedHours: [Hour]

    /// By how much the part of the hours rose.
    public var difference: Double { meanNow - meanThen }
  }
}

extension WaveComparison.Group {
  /// What was found of a group before it is judged among the others.
  struct Found {
    let group: SharedGroups.Group
    let then: WeightedMean
    let now: WeightedMean
    let interval: ClosedRange<Double>
    let score: Double
    let hours: [(time: WaveTime, change: ShareChange)]

    /// What changed in a group, by the people who answered both surveys.
    ///
    /// The means are taken for those of simple weighted samples; the people in both are taken off their
    /// difference by their covariance, as in ``ShareChange``.
    init?(
      _ group: SharedGroups.Group, _ then: WeightedMean?, _ now: WeightedMean?,
      _ pairs: [SharedRespondents.Pair], _ hours: [(time: WaveTime, change: ShareChange)]
    ) {
      guard let then, let now else { return nil }
      self.group = group
      self.then = then
      self.now = now
      self.hours = hours
      let variance = max(0, then.variance + now.variance - 2 * then.covariance(now, pairs))
      let spread = variance.squareRoot()
      let degrees = Double(min(then.people, now.people) - 1)
      let reach = StudentDistribution.quantile95(degrees: degrees) * spread
      let difference = now.mean - then.mean
      interval = max(-1, difference - reach)...min(1, difference + reach)
      score =
        spread > 1e-12
        ? StudentDistribution.normalScore(of: difference / spread, degrees: degrees) : 0
    }
  }

  init(_ found: Found, isChanged: Bool, areBeyond: [Bool]) {
    column = found.group.column
    value = found.group.value
    peopleThen = found.group.then.count
    peopleNow = found.group.now.count
    meanThen = found.then.mean
    meanNow = found.now.mean
    interval = found.interval
    self.isChanged = isChanged
    changedHours = zip(found.hours, areBeyond).filter(\.1).map {
      WaveComparison.Hour(time: $0.0.time, change: $0.0.change, isChanged: true)
    }
  }
}
