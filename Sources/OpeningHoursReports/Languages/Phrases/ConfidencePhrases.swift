import OpeningHours

/// A time that opens or closes, as in "Sunday 10–11", with the part of the draws in which it does.
struct DrawnChange: Sendable {
  let time: String
  let opens: Bool
  let part: String
}

/// Whose chance is drawn.
enum DrawnChance: Sendable {
  /// Who answered the survey.
  case answers
  /// Which weeks were counted.
  case weeks
  case both
}

/// How sure a proposal is.
protocol ConfidencePhrases: Sendable {
  var title: String { get }
  /// In which parts of so many draws the proposed week is the best; a part is nothing where that doubt was
  /// not drawn.
  func sameWeek(
    _ draws: String, _ chance: DrawnChance, sample: String?, estimates: String?
  ) -> String
  /// That so few draws say little: a part of them may be off by so many in a hundred.
  func fewDraws(_ draws: String, _ points: String) -> String
  /// The surest of the changed stretches with the part of the draws that has it, and the least sure one;
  /// nothing where there is only one.
  func changes(surest: DrawnChange, leastSure: DrawnChange?) -> String
  /// That each of several changes is in a part of the draws.
  func eachChange(_ part: String) -> String
  /// That draws take longer than the answer, before the command that makes them.
  var ask: String { get }
  /// What the proposed week brings with its unit, and between which ends it lies in nine draws of ten.
  func gain(_ gain: String, _ low: String, _ high: String) -> String
  /// What the proposed week, and today's where that is told, lose on the best of each draw.
  func regret(mean: String, worst: String, today: String?) -> String
  /// Of the changes so many are in a part of the draws at least, in all where there is none; so many of
  /// them are wrong at most.
  func stability(_ hours: String, _ part: String?, wrong: String) -> String
  var noChangeIsStable: String { get }
  var hours: String { get }
  var hoursExplained: String { get }
  /// The heading of what the proposal does with an hour.
  var proposal: String { get }
  var opens: String { get }
  var closes: String { get }
  var staysOpen: String { get }
  var staysClosed: String { get }
  var chance: String { get }
  var chanceAndEstimates: String { get }
  var estimates: String { get }
  var weeks: String { get }
  var weeksExplained: String { get }
  var different: String { get }
  var theProposal: String { get }
  var isBest: String { get }
  var losesOnAverage: String { get }
  var losesAtWorst: String { get }
  func moreWeeks(_ count: String) -> String
  var robust: String { get }
  func robustIsProposal(_ robustness: Confidence.Request.Robustness) -> String
  /// The week that loses least: how it differs from the proposal, what it loses and what it costs.
  func robust(
    _ robustness: Confidence.Request.Robustness, _ week: String, loses: String, price: String
  ) -> String
  /// The heading of what could be asked next.
  var asking: String { get }
  var askingSubject: String { get }
  var askingGain: String { get }
  func askingMore(_ answers: String) -> String
  func countingMore(_ weeks: String) -> String
  /// All hours that are estimated, so many.
  func askingAll(_ count: String) -> String
  /// No other of them than these.
  func askingOnly(_ hours: String) -> String
  var askingNothing: String { get }
  var askingExplained: String { get }
  var howDrawn: String { get }
  func sharesDrawn(_ people: String) -> String
  func respondentsDrawn(_ people: String, isWeighted: Bool) -> String
  var estimatesDrawn: String { get }
  var sampleUnknown: String { get }
  var countsNotDrawn: String { get }
  /// That so many weeks of counts were drawn from.
  func weeksDrawn(_ weeks: String) -> String
  var tieExplained: String { get }
  func seed(_ seed: String) -> String
  func stopped(_ draws: String, of asked: String) -> String
}
