import OpeningHours

/// Words that stand in many places.
protocol WordPhrases: Sendable {
  /// What a question mark in a table stands for.
  var unknownExplained: String { get }
  var and: String { get }
  var closed: String { get }
  var daily: String { get }
  var day: String { get }
  var time: String { get }
  var today: String { get }
  var proposed: String { get }
  var yes: String { get }
  var no: String { get }
  /// What a worth is counted in: beside a singular and beside a plural.
  func units(_ objective: Plan.Objective) -> (one: String, other: String)
  /// Duties of a kind.
  func duties(_ duty: Duty) -> String
  var asTable: String { get }
  /// That a house is open or closed at some days and times.
  func isOpen(_ times: String) -> String
  func isClosed(_ days: String) -> String
  /// Less than a number.
  func under(_ number: String) -> String
  /// A number that is the mean of several.
  func onAverage(_ number: String) -> String
  /// A text in quotation marks.
  func quoted(_ text: String) -> String
  var week: String { get }
  /// The part of a document with rules, sources, commands and proof.
  var appendix: String { get }
  /// A heading: what a spreadsheet's number does not tell.
  var inWords: String { get }
  var contents: String { get }
  var sheet: SheetWords { get }
  /// From when something holds, where nothing follows: "From 4 January 2027".
  func from(_ beginning: String) -> String
}

/// What stands around the two numbers at the foot of a printed sheet, as a style sheet has it.
typealias SheetWords = (before: StaticString, between: StaticString, after: StaticString)
