/// Hours without staff beside those with staff.
protocol StafflessPhrases: Sendable {
  /// How long the house is open with staff; the old number is nothing where it is the same.
  func withStaff(_ hours: String, _ oldNumber: String?) -> String
  /// When the house is open without staff as well and how long; how long it is today, where that is another number,
  /// and whether it is as today.
  func besides(_ times: String, _ hours: String, _ oldNumber: String?, isAsToday: Bool) -> String
  /// That it never is, though it may be or though it is so long a week today.
  func never(_ today: String?) -> String
  /// That hours with staff stay as they are today, as a part of a sentence.
  var staffStays: String { get }
  /// Which part of the people is counted then; with whether segments differ from it.
  func counted(_ percent: String, withSegments: Bool) -> String
  /// The same of each segment: "students 60 %".
  func segments(_ parts: String) -> String
  /// What of the worth comes without staff.
  func worth(_ amount: String) -> String
  /// From which age people may come then.
  func age(_ years: String) -> String
  /// A table of the hours without staff.
  var caption: String { get }
  var times: String { get }
  /// Rows of figures.
  var hoursWithStaff: String { get }
  var hoursWithout: String { get }
  var worthWithout: String { get }
  var cost: String { get }
  /// That figures of hours gained and given up are those with staff.
  var movesExplained: String { get }
  /// That prices are those of hours with staff.
  var pricesExplained: String { get }
  /// How who finds only hours without staff is counted among people.
  var peopleExplained: String { get }
  /// What a bracket in the map means.
  var inMap: String { get }
  /// What a scenario or a flag says: that there are some again.
  var isOn: String { get }
  /// When there may be some, and when there are some today.
  func mayBe(_ times: String) -> String
  func isToday(_ times: String?) -> String
  /// Whether they are right before and after hours with staff only.
  func adjoins(_ isSo: Bool) -> String
  /// Which part of a segment comes.
  func comes(_ percent: String, of segment: String) -> String
  func fromAge(_ years: String) -> String
  func costs(_ amount: String) -> String
  /// When the house is open without staff on a day that is asked about.
  func openThen(_ times: String, _ assumption: String) -> String
  /// Which hours a file holds.
  var exported: (withStaff: String, without: String, all: String) { get }
}
