import OpeningHours

/// What rests on estimates, and how far these are off.
protocol EstimatePhrases: Sendable {
  /// How much of the points or visits is estimated, and of what they are more than today's.
  func part(
    _ percent: String, _ objective: Plan.Objective, _ difference: EstimatedDifference?
  ) -> String
  /// That a difference is smaller than the usual error.
  func tie(_ difference: String, _ usualError: String) -> String
  /// The same behind a figure.
  var aTie: String { get }
  /// What a tie behind a figure means.
  var tieExplained: String { get }
  /// How an hour that nobody was asked about is estimated.
  var how: String { get }
  /// How far the estimates of left-out hours are off, and where most.
  func leftOut(
    mean: String, largest: String, _ when: String, estimated: String, asked: String
  ) -> String
  var usualErrorExplained: String { get }
  var errorsByDay: String { get }
  var errorsByTime: String { get }
  var hoursAsked: String { get }
  var meanError: String { get }
  var largestError: String { get }
}

/// What of a difference is estimated, written in a language's form.
enum EstimatedDifference: Sendable {
  /// No hour that opens or closes is estimated.
  case nothing
  case part(String, usualError: String)
}
