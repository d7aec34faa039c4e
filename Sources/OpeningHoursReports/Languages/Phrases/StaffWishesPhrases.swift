/// What the team wishes of the hours.
protocol StaffWishesPhrases: Sendable {
  /// A row: the part of the team's wishes that a week keeps.
  var kept: String { get }
  /// What a wish is, and how many people were asked.
  func explained(_ people: String) -> String
  /// The part of the wishes that must be kept, as a part of a sentence.
  func rule(_ percent: String) -> String
  /// Where a front bends: what a percentage point of wishes that are not kept brings up to a value, and beyond.
  func knee(_ value: String, upTo: String, beyond: String) -> String
  /// A table: the hours that are not as the team wishes, and what it costs customers to have them so.
  var prices: String { get }
  /// A column: whether an hour is to be open or closed.
  var wish: String { get }
  /// Columns: how many people wish it beyond those who wish the contrary; how many more wishes the best week
  /// with it keeps.
  var people: String { get }
  var more: String { get }
  /// What an hour is wished to be.
  func wished(isOpen: Bool) -> String
  /// What the columns of the table are.
  var pricesExplained: String { get }
  /// A column, and what is in it: how much more the week with an hour weighs on the staff.
  var burden: String { get }
  var burdenExplained: String { get }
}
