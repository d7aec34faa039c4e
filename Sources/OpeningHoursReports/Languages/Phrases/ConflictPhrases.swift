/// Rules that cannot hold together, and what would help.
protocol ConflictPhrases: Sendable {
  var title: String { get }
  /// That no week is possible under so many rules.
  func impossible(_ count: Int) -> String
  var rules: String { get }
  /// The same of a table that says who wants each and where it stands.
  var sources: String { get }
  var eachIsNeeded: String { get }
  var perhapsFewer: String { get }
  var help: String { get }
  var nothingHelps: String { get }
  /// A change of which less may be enough.
  func orLess(_ change: String) -> String
  /// A change with which as many hours can be open as today.
  func keepingHours(_ change: String) -> String
  /// Changes that help only together.
  func together(_ changes: [String]) -> String
  /// All flags to ask with.
  func ask(_ flags: String) -> String
}
