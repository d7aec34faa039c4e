import OpeningHours
import OpeningHoursTables

/// How important and how satisfying the hours are to people.
protocol RatingPhrases: Sendable {
  var title: String { get }
  /// A heading: what is rated by whom.
  func name(_ question: RatingQuestion, _ audience: Rating.Audience) -> String
  /// Tables of all answers, and of groups.
  func caption(_ question: RatingQuestion, _ audience: Rating.Audience) -> String
  func captionByGroup(_ question: RatingQuestion, _ audience: Rating.Audience) -> String
  var answer: String { get }
  var share: String { get }
  var answers: String { get }
  /// What an answer says on the whole: "satisfied".
  func side(_ question: RatingQuestion, _ side: RatingScale.Side) -> String
  /// What everyone says, each share where there is one; one of them at least.
  func lead(
    _ question: RatingQuestion, _ audience: Rating.Audience, favourable: String?,
    unfavourable: String?
  ) -> String
  /// Which answers count as a side.
  func counts(_ side: String, _ steps: String) -> String
  var interval: String { get }
  var weighted: String { get }
  /// That there is no interval where it is not known how many answered.
  var numberUnknown: String { get }
  /// What (?) marks.
  var uncertain: String { get }
  /// Shares of which it is not known for which answer they stand.
  func unsettled(_ shares: String) -> String
  func silent(_ count: String) -> String
  func tooFew(_ fewest: String) -> String
  var captionOfReach: String { get }
  var newlyOpen: String { get }
  /// How many are dissatisfied, whom of them the proposal reaches and today's week does, and who finds a
  /// time in hours that newly open.
  func dissatisfied(_ people: String, proposed: String, today: String?, newlyOpen: String) -> String
  /// What everyone says, in a notice.
  func noticed(_ question: RatingQuestion, favourable: String?, unfavourable: String?) -> String
  /// The shares of the groups of a column, in a notice.
  func noticed(_ question: RatingQuestion, byGroup column: String, _ groups: String) -> String
}
