import OpeningHours
import OpeningHoursTables

/// What is said of several houses that are decided together.
protocol SystemPhrases: Sendable {
  var title: String { get }
  /// How many branches change, of how many.
  func headline(_ changed: String, of all: String) -> String
  var nothingChanges: String { get }
  /// Open hours of all branches a week.
  func hours(_ new: String, _ old: String) -> String
  /// What the weeks are worth together.
  func worth(_ new: String, _ difference: String) -> String
  /// That worths of branches are multiplied by their weights.
  var weighted: String { get }
  /// What is proven, where nothing is worth more.
  func best(_ worth: String) -> String
  /// What is proven, where a gap is left.
  func gap(_ bound: String, _ worth: String, _ less: String) -> String
  /// What is known of weeks that break rules.
  func besideBroken(_ worth: String) -> String
  var checked: String { get }
  var again: String { get }
  /// That rules cannot be kept together, or that no weeks were found that do.
  func broken(isCertain: Bool) -> String
  /// A rule that is broken, when, by how much, and of which branches.
  func excess(_ rule: String, _ amount: String, _ time: String?, _ branches: String?) -> String
  /// So many branches.
  func branchCount(_ number: String) -> String
  var leastBroken: String { get }

  var branches: String { get }
  var branch: String { get }
  var changes: String { get }
  var hoursAWeek: String { get }
  var moreOrLess: String { get }
  /// How many branches stay as they are.
  func unchanged(_ number: String) -> String

  var elsewhere: String { get }
  var elsewhereToday: String { get }
  var elsewhereThen: String { get }
  var nowhereToday: String { get }
  var nowhereThen: String { get }
  var goesTo: String { get }
  /// That a branch's worth leaves people out who go elsewhere.
  var ownPeople: String { get }
  /// Where it is stated how many go elsewhere, and that it is not known.
  func transferIsStated(_ place: String) -> String

  var districts: String { get }
  var district: String { get }
  var hoursToday: String { get }
  var hoursThen: String { get }
  var perThousand: String { get }
  var floor: String { get }
  /// The heading of what an hour less of a floor would bring.
  var floorPrice: String { get }

  var coverage: String { get }
  /// What the cells of the table of open branches say.
  var coverageExplained: String { get }
  func newlyOpen(_ times: String) -> String
  func nowhereOpen(_ times: String) -> String

  var nextHour: String { get }
  func oneMore(_ branches: String) -> String
  func oneLess(_ branches: String) -> String
  /// Why that may differ from what a larger budget brings.
  var nextHourExplained: String { get }

  var links: String { get }
  /// How a rule stands, each as a part of a sentence behind it.
  var keptToday: String { get }
  var notKeptToday: String { get }
  var notKept: String { get }
  var full: String { get }
  /// What a little more room in a rule would bring about.
  func price(_ worth: String, _ rule: SystemRule.Statement, money: String?) -> String
  var priceExplained: String { get }

  /// That everything was read.
  func checked(branches: String, rules: String) -> String

  // Rules, as sentences without a full stop.
  func most(_ quantity: SystemQuantity, _ amount: String) -> String
  func least(_ district: String, _ hours: String) -> String
  /// At least so many of the branches are open at times.
  func open(_ least: String, _ who: String, _ times: String) -> String
  /// At least so many of the branches open on days.
  func opens(_ least: String, _ who: String, _ days: String) -> String
  func closed(_ most: String, _ who: String, _ days: String) -> String
  func of(_ names: String) -> String
  func ofGroups(_ number: String) -> String
  func ofAll(_ number: String) -> String
}
