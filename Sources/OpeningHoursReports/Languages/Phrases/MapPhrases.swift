/// The map of the demand.
protocol MapPhrases: Sendable {
  var title: String { get }
  var shares: String { get }
  var visits: String { get }
  /// What the picture shows, for who does not see it.
  func description(_ today: String, _ proposed: String, _ strongest: String) -> String
  var openToday: String { get }
  var openThen: String { get }
  var newlyOpen: String { get }
  var givenUp: String { get }
  var estimated: String { get }
  var notAsked: String { get }
  var notObserved: String { get }
  var expected: String { get }
  var darker: String { get }
  /// That fewer than two of three draws decide an hour as the proposed week does.
  var unsettled: String { get }
  /// What the brackets around numbers mean, where a week is proposed.
  var marks: String { get }
  /// The same where only today's week is shown.
  var marksOfToday: String { get }
  var noDemand: String { get }
}
