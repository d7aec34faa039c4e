import OpeningHoursTables

/// Other values that hours nobody was asked about could have, as far as the asked hours tell.
///
/// The roots of the shares are drawn from kriging's conditional distribution, whose scale is how far
/// hours that are left out are off. What hours of one time and hours of one day err together is in its
/// covariance: working days at the same time err almost alike. To fit what times and days share to the
/// errors of left-out hours themselves does not work: their neighbours were asked, so that hardly
/// anything is left that they share (<doc:HowSureItIs>).
struct EstimateDraws: Sendable {
  /// The hours that have an estimate.
  let hours: [AskedHour]
  /// What the root of each asked hour's share counts, by estimated hour.
  private let coefficients: [[Double]]
  /// The share of each asked hour in percent, for tables that lack it.
  private let asked: [AskedHour: Double]
  private let order: [AskedHour]
  private let errors: CholeskyFactor

  init(_ estimator: HourEstimator, _ hours: [AskedHour]) {
    self.hours = hours
    coefficients = hours.map { estimator.coefficients(of: $0) }
    order = estimator.asked
    asked = Dictionary(zip(estimator.asked, estimator.shares)) { first, _ in first }
    errors = estimator.errorFactor(of: hours)
  }

  /// The estimates in percent, by weekday and time.
  ///
  /// - Parameters:
  ///   - table: Shares of the hours that were asked about.
  ///   - chance: Numbers of a normal distribution, one for each hour; nothing for the estimates that
  ///     the table's shares let expect.
  /// - Returns: A share for each hour.
  func shares(from table: ShareTable, erringBy chance: [Double]? = nil) -> ShareEstimates {
    var known = asked
    for cell in table.cells {
      if let share = cell.share { known[AskedHour(day: cell.day, span: cell.span)] = share }
    }
    let roots = order.map { (known[$0] ?? 0).squareRoot() }
    let error = chance.map(errors.times)
    var estimates: ShareEstimates = [:]
    for (place, hour) in hours.enumerated() {
      let expected = zip(coefficients[place], roots).reduce(0) { $0 + $1.0 * $1.1 }
      let root = max(0, expected + (error?[place] ?? 0))
      estimates[hour.day, default: [:]][hour.span] = min(root * root, 100)
    }
    return estimates
  }
}

/// Percent of the respondents who would come, by weekday and time, of hours that nobody was asked about.
typealias ShareEstimates = [Weekday: [TimeSpan: Double]]
