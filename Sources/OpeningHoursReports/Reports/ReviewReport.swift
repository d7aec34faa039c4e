public import OpeningHours
import OpeningHoursTables

/// The facts of a review: what came after a change against what was expected.
public struct ReviewReport: Sendable {
  /// The plan that was asked about.
  public let plan: Plan
  /// The review.
  public let review: Review
  /// The name of the table with the counts since the change.
  public let countsFile: String

  /// A report about a review.
  public init(plan: Plan, review: Review, countsFile: String) {
    self.plan = plan
    self.review = review
    self.countsFile = countsFile
  }

  /// The kept hours in which something else came than chance explains.
  var surprising: [Review.Hour] {
    review.kept.filter { $0.verdict == .below || $0.verdict == .above }
  }

  /// Hours of the introduced week that were not counted, by day and time.
  var uncounted: [Review.Hour] { (review.opened + review.kept).filter { $0.came == nil } }

  /// How many hours have a verdict.
  var judged: Int { (review.opened + review.kept).count { $0.verdict != nil } }

  /// How many of these would lie outside of their ranges by chance alone, on average.
  var expectedOutside: Double { HolmProcedure.level * Double(judged) }

  /// Visits a week in the hours that opened; nothing where none did, or not all of them were counted.
  var gained: Double? {
    let came = review.opened.compactMap(\.came)
    return came.isEmpty || came.count < review.opened.count ? nil : came.reduce(0, +)
  }

  /// The line that a plan takes for the conversion that was learned, with three digits; nothing where it
  /// cannot take one.
  var conversionLine: String? {
    guard let learned = review.conversion, learned.isUsable, learned.part > 0 else { return nil }
    var (decimals, scale) = (3, 1000.0)
    while learned.part * scale < 100, decimals < 12 {
      (decimals, scale) = (decimals + 1, scale * 10)
    }
    let units = Int((learned.part * scale).rounded())
    guard units < Int(scale) else { return "conversion: 1" }
    let digits = String(String(units + Int(scale)).dropFirst())
    let shown = digits.reversed().drop { $0 == "0" }.reversed()
    return "conversion: 0." + (shown.isEmpty ? "0" : String(shown))
  }
}
