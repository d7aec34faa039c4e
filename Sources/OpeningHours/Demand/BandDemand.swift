public import OpeningHoursTables

/// What a part of a day that was asked about as a whole is worth: one wish for "Saturday afternoon" is
/// not a wish for each of its hours.
///
/// It counts once, if an open window as long as a visit lies in it.
public struct BandDemand: Sendable, Hashable {
  /// The weekday.
  public let day: Weekday
  /// The part of the day, as the table calls it.
  public let part: DayPart
  /// Its hours.
  public let span: TimeSpan
  /// Percent of the respondents who would come in it; nothing where they were not asked.
  public let percent: Double?
  /// How long an open window must be to meet it, in minutes.
  public let visitMinutes: Int
  /// What it is worth once it is met, in thousandths of a point or of a visit a week.
  ///
  /// A point is one percent of the respondents for one part of the day.
  public private(set) var thousandths: Int
  /// Whether it is worth visits, not points.
  public private(set) var isOfVisits = false

  /// How long a visit takes in a part of the day where nobody says it, in minutes.
  public static let standardVisitMinutes = 60

  /// A band.
  ///
  /// - Parameters:
  ///   - day: The weekday.
  ///   - part: The part of the day.
  ///   - span: Its hours.
  ///   - percent: Percent of the respondents who would come in it; nothing where they were not asked.
  ///   - visitMinutes: How long an open window must be to meet it, above 0.
  public init(
    day: Weekday, part: DayPart, span: TimeSpan, percent: Double?, visitMinutes: Int
  ) {
    precondition(visitMinutes > 0)
    self.day = day
    self.part = part
    self.span = span
    self.percent = percent
    self.visitMinutes = visitMinutes
    thousandths = Int(((percent ?? 0) * 1000).rounded())
  }

  /// The band with what it is worth in visits a week.
  func worth(visits: Double) -> BandDemand {
    var band = self
    band.thousandths = Int((visits * 1000).rounded())
    band.isOfVisits = true
    return band
  }

  /// The band of a survey that has a part of all the weight, 0...1.
  func weighing(_ part: Double) -> BandDemand {
    BandDemand(
      day: day, part: self.part, span: span, percent: percent.map { $0 * part },
      visitMinutes: visitMinutes)
  }

  /// The same band with another worth.
  func worth(thousandths: Int) -> BandDemand {
    var band = self
    band.thousandths = thousandths
    return band
  }

  /// Whether people were asked about it.
  public var isAsked: Bool { percent != nil }

  /// The first open window in it that is as long as a visit; nothing where none is.
  public func window(in plan: DayPlan) -> TimeSpan? {
    plan.spans.lazy.compactMap { $0.intersection(span) }.first { $0.minutes >= visitMinutes }
  }

  /// Whether a week has such a window.
  public func isMet(by schedule: Schedule) -> Bool { window(in: schedule[day]) != nil }
}

extension WeekGrid {
  /// The shortest runs of slots that meet a band: one from each slot of it, the earliest first.
  func windows(of band: BandDemand) -> [TimeSpan] {
    slots(touching: band.span).compactMap { first in
      ((first + 1)...slotsPerDay).lazy.compactMap { span(of: first..<$0) }.first {
        ($0.intersection(band.span)?.minutes ?? 0) >= band.visitMinutes
      }
    }
  }
}

extension Demand {
  /// The bands that people were asked about.
  public var askedBands: [BandDemand] { bands.filter(\.isAsked) }

  /// What the bands that a schedule meets are worth, in thousandths.
  public func bandThousandths(of schedule: Schedule) -> Int {
    bands.reduce(0) { $0 + ($1.isMet(by: schedule) ? $1.thousandths : 0) }
  }

  /// The asked bands that a span of a day touches.
  public func bands(touching span: TimeSpan, on day: Weekday) -> [BandDemand] {
    askedBands.filter { $0.day == day && $0.span.intersection(span) != nil }
  }

  /// Whether hours that were asked about one by one lie in a part of the day that was asked about too,
  /// so that who ticked both counts twice.
  var countsTwice: Bool {
    askedBands.contains { band in
      grid.slots(touching: band.span).contains { self[band.day, $0].provenance == .asked }
    }
  }
}
