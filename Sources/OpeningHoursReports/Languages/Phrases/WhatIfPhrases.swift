import OpeningHours
import OpeningHoursTables

/// What what-ifs cost or bring against the plan without them.
protocol WhatIfPhrases: Sendable {
  /// A heading: what a scenario, if any, and flags change.
  func title(_ scenario: String?) -> String
  /// How much more or less the best week is worth than without so many what-ifs; the difference with its
  /// sign and unit.
  func against(_ count: Int, _ difference: String, _ new: String, _ old: String) -> String
  /// That the best week is the same without so many what-ifs.
  func changesNothing(_ count: Int) -> String
  /// That it is another week, worth as much.
  func worthAsMuch(_ count: Int) -> String
  /// That worths cannot be compared, since they change what a week is judged by.
  func notComparable(_ count: Int) -> String
  /// That they change what a week is judged by, and what the answer and the best week are worth without them.
  func judgedWithout(
    _ count: Int, _ own: String, _ best: String, _ difference: String?
  ) -> String
  /// That they change what a week is judged by, and the best week is the same.
  func sameJudgedOtherwise(_ count: Int) -> String
  /// That without them no week obeys every rule.
  func impossibleWithout(_ count: Int) -> String
  /// That it was not found in time.
  func unknownWithout(_ count: Int) -> String
  /// The hours in which the week differs from the one without them.
  func moves(_ count: Int, _ moves: String) -> String
  /// A what-if with what it does.
  func item(_ change: String, _ effect: String) -> String
  /// That without it no week would be possible.
  var needed: String { get }
  /// That another what-if has no meaning without it.
  var neededByAnother: String { get }
  /// That weeks are judged otherwise without it.
  var judgedOtherwise: String { get }
  /// That what it does is not known.
  var notKnown: String { get }
  /// What stands behind each of several what-ifs.
  var itemsExplained: String { get }
  /// That a search which ended early may have missed the difference.
  var mayDiffer: String { get }
  /// No difference.
  var nothing: String { get }
  /// A day that may open and stays closed; opening it would cost so much.
  func declined(_ day: String, _ hours: String, _ loss: String) -> String
  /// The same where opening it costs nothing.
  func declinedForNothing(_ day: String, _ hours: String) -> String
  /// The same where the other rules forbid it.
  func declinedByRules(_ day: String, _ rules: [String]) -> String
}
