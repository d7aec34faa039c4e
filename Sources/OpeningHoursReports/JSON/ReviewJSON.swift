import OpeningHours
import OpeningHoursTables

extension ReviewReport {
  /// The review in the schema `openhours/review@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        before: WeekJSON(review.before), introduced: WeekJSON(review.introduced),
        opened: review.opened.map(HourJSON.init), kept: review.kept.map(HourJSON.init),
        closed: review.closed.map { SlotJSON(day: $0.day.key, span: $0.span.clock) },
        lost: Nullable(review.lost), trend: Nullable(review.trend.map(TrendJSON.init)),
        dispersion: DispersionJSON(
          factor: review.dispersion.factor, measured: review.dispersion.isMeasured),
        basis: BasisJSON(review.basis),
        reliability: ReliabilityJSON(
          asked: Nullable(review.askedReliability),
          estimated: Nullable(review.estimatedReliability)),
        conversion: Nullable(
          review.conversion.map { LearnedJSON($0, line: conversionLine) })))
  }

  private struct Content: Encodable {
    let schema = "openhours/review@1"
    let before: WeekJSON
    let introduced: WeekJSON
    let opened: [HourJSON]
    let kept: [HourJSON]
    let closed: [SlotJSON]
    let lost: Nullable<Double>
    let trend: Nullable<TrendJSON>
    let dispersion: DispersionJSON
    let basis: BasisJSON
    let reliability: ReliabilityJSON
    let conversion: Nullable<LearnedJSON>
  }

  private struct SlotJSON: Encodable {
    let day: String
    let span: String
  }

  private struct DispersionJSON: Encodable {
    let factor: Double
    let measured: Bool
  }

  private struct ReliabilityJSON: Encodable {
    let asked: Nullable<Double>
    let estimated: Nullable<Double>
  }

  private struct TrendJSON: Encodable {
    let factor: Double
    let interval: [Double]
    let hours: Int

    init(_ trend: Review.Trend) {
      factor = trend.factor
      interval = [trend.interval.lowerBound, trend.interval.upperBound]
      hours = trend.hours
    }
  }

  /// How hours that opened were expected: `conversion`, `relative` or, where nothing tells, `unknown`.
  private struct BasisJSON: Encodable {
    let kind: String
    let conversion: Nullable<Double>
    let people: Nullable<Int>

    init(_ basis: Review.Basis?) {
      switch basis {
      case .conversion(let part, let count):
        (kind, conversion, people) = ("conversion", Nullable(part), Nullable(count))
      case .relative: (kind, conversion, people) = ("relative", Nullable(nil), Nullable(nil))
      case nil: (kind, conversion, people) = ("unknown", Nullable(nil), Nullable(nil))
      }
    }
  }

  private struct LearnedJSON: Encodable {
    let part: Double
    let interval: [Double]
    let people: Int
    let hours: Int
    /// The line that a plan takes; null where it cannot take one.
    let line: Nullable<String>

    init(_ learned: Review.LearnedConversion, line: String?) {
      part = learned.part
      interval = [learned.interval.lowerBound, learned.interval.upperBound]
      people = learned.people
      hours = learned.hours
      self.line = Nullable(line)
    }
  }

  private struct HourJSON: Encodable {
    let day: String
    let span: String
    let came: Nullable<Double>
    let weeks: Int
    let expected: Nullable<Double>
    let range: Nullable<[Double]>
    let asWished: Nullable<Double>
    let estimated: Bool
    let verdict: Nullable<String>

    init(_ hour: Review.Hour) {
      day = hour.slot.day.key
      span = hour.slot.span.clock
      came = Nullable(hour.came)
      weeks = hour.weeks
      expected = Nullable(hour.expected?.visits)
      range = Nullable(hour.expected.map { [$0.range.lowerBound, $0.range.upperBound] })
      asWished = Nullable(hour.expected?.asWished)
      estimated = hour.expected?.isEstimated ?? false
      verdict = Nullable(hour.verdict?.rawValue)
    }
  }
}
