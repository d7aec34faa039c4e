/// Which hours a roster keeps, and where leave leaves too few on duty.
protocol RosterKeptPhrases: Sendable {
  /// A table: people without whom the house cannot open.
  var single: String { get }
  /// A column: the hours of the rotation for which that is so.
  var hours: String { get }
  /// Hours a year that are left with somebody who comes when called; her name where names are shown.
  func withStandIn(_ name: String?, reached chance: String, _ hours: String) -> String
  /// What chances are of.
  var method: String { get }
  /// A table: times at which leave leaves fewer on duty than are asked for.
  var gaps: String { get }
  /// Columns: how many are asked for; who is on leave and could be on duty.
  var needed: String { get }
  var away: String { get }
  /// The number of a week as it stands in the next sentence.
  func week(_ number: String) -> String
  /// In which weeks that is so, and what it takes.
  func gapsInWeeks(_ weeks: String, count: Int) -> String
}
