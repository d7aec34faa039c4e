/// Open hours that can be staffed although people are away.
protocol KeptPhrases: Sendable {
  var title: String { get }
  /// With how many people the house opens, and how often they are away; a part of a sentence.
  func stated(_ people: String, _ absence: String) -> String
  /// How many of a year's open hours cannot be staffed, and when that is likeliest.
  ///
  /// - Parameters:
  ///   - hours: How many.
  ///   - all: The open hours of a year.
  ///   - skill: How many of them enough people are there for, but nobody with some of these skills.
  ///   - time: When it is likeliest.
  /// - Returns: A part of a sentence.
  func lost(
    _ hours: String, of all: String, withoutSkill skill: (hours: String, skills: String)?,
    likeliest time: String?
  ) -> String
  var nothingLost: String { get }
  /// How many hours a year are left that cannot be staffed, with a stand-in who is reached with a chance.
  func withStandIn(_ hours: String, reached chance: String) -> String
  /// The same with one more person on duty at the worst time.
  func withOneMore(_ hours: String, at time: String) -> String
  var worst: String { get }
  var opensWith: String { get }
  var cannotOpen: String { get }
  /// Shifts without which the house cannot open.
  var singleShifts: String { get }
  /// How many of its hours that is so for, as a column.
  var hours: String { get }
  /// For how many open hours a week the house cannot do without a contract group.
  func singleGroup(_ group: String, _ hours: String) -> String
  /// What chances are of, and what they leave out.
  func method(_ weeks: String) -> String
  /// Days with a closure in years that were drawn with spells of absence.
  ///
  /// - Parameters:
  ///   - years: How many years.
  ///   - spell: How many days a spell lasts on average.
  ///   - days: Days a year with a closure, on average.
  ///   - tenth: So many of them or more are in every tenth year.
  /// - Returns: A sentence that says that it is simulated.
  func simulated(_ years: String, spell: String, days: String, tenth: String) -> String
  /// A row of a comparison: open hours a year that cannot be staffed.
  var lostHours: String { get }
}
