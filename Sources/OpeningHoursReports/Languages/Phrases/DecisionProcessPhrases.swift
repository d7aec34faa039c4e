/// Who decides by when, and whom to ask.
protocol DecisionProcessPhrases: Sendable {
  /// The caption of a table of questions with their answers.
  var caption: String { get }
  var what: String { get }
  var by: String { get }
  var until: String { get }
  var author: String { get }
  var contact: String { get }
  var date: String { get }
  /// A heading for the public: what comes then.
  var next: String { get }
  /// By when it is decided.
  func due(_ date: String) -> String
  /// Where the public may write to, and the last day for it where there is one.
  func write(_ contact: String, _ until: String?) -> String
}
