import OpeningHours

/// Weeks nearly as good as the best.
protocol AlternativePhrases: Sendable {
  var title: String { get }
  /// How much any two weeks differ, and how much less each is worth at most; nothing for no less.
  func request(_ apart: String, _ within: String?) -> String
  func sameInEach(_ days: String) -> String
  var worthAsMuch: String { get }
  /// A week that is worth more than the best that was found.
  func worthMore(_ worth: String) -> String
  func worthLess(_ worth: String, _ less: String, _ percent: String) -> String
  /// A week with what it is worth, how far it is from the best, and what is special about it.
  func week(_ worth: String, _ apart: String, _ remark: String) -> String
  func remark(_ remark: AlternativeRemark) -> String
  /// Why there are no more: as many were found as were asked for.
  var enough: String { get }
  var stopped: String { get }
  /// No other week, or no further one, is worth more.
  func tooLittle(_ isFirst: Bool, _ apart: String, _ worth: String, _ less: String) -> String
  /// No other week, or no further one, differs as much.
  func noOther(_ isFirst: Bool, _ apart: String) -> String
}
