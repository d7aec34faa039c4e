import OpeningHours

/// What came after a change against what was expected.
protocol ReviewPhrases: Sendable {
  var title: String { get }
  /// The days on which the introduced week differs from the one before.
  func introduced(_ week: String) -> String
  /// So many visits a week came in the hours that opened.
  func gained(_ visits: String) -> String
  /// So many came in the hours that closed, before.
  func lost(_ visits: String) -> String
  /// What the hours that were left alone tell: visits over those before in percent, with the interval.
  func trend(_ change: String, _ low: String, _ high: String, hours: String) -> String
  var noTrend: String { get }
  /// How many of the hours with a verdict came in as expected within chance, below and above.
  func verdicts(_ judged: String, within: String, below: String?, above: String?) -> String
  /// A heading: hours that opened.
  var opened: String { get }
  var came: String { get }
  var expected: String { get }
  var asWished: String { get }
  var range: String { get }
  func interval(_ low: String, _ high: String) -> String
  var verdict: String { get }
  func verdict(_ verdict: Review.Verdict) -> String
  /// How the visits of hours that opened were expected: from shares, people and conversion, and from the
  /// general change where that is known.
  func conversionBasis(_ part: String, _ people: String, hasTrend: Bool) -> String
  var relativeBasis: String { get }
  var openedUnknown: String { get }
  /// That how many people answered is not known, so that nothing is taken off the shares for chance.
  var sampleUnknown: String { get }
  /// That shares were drawn to their mean, and how much of a difference from it stands; one of both.
  func pulled(asked: String?, estimated: String?) -> String
  var keptTitle: String { get }
  var keptAsExpected: String { get }
  var keptExplained: String { get }
  var moved: String { get }
  func uncounted(_ times: String) -> String
  func weeks(_ fewest: String, _ most: String) -> String
  func dispersion(_ factor: String, isMeasured: Bool) -> String
  /// How many of so many hours lie outside of their range by chance alone, and what is called below or above
  /// therefore.
  func chance(_ hours: String, _ expected: String) -> String
  var learned: String { get }
  /// The conversion in percent with its interval, of so many people, from so many hours.
  func conversion(_ part: String, _ low: String, _ high: String, people: String, hours: String)
    -> String
  var withoutTrend: String { get }
  var paste: String { get }
  var unusable: String { get }
  var method: String { get }
}
