import OpeningHours

/// What an answer rests on.
protocol BasisPhrases: Sendable {
  var title: String { get }
  func respondents(_ count: String) -> String
  var respondentsUnknown: String { get }
  /// Who was asked, in a table that is named for those who wrote the plan.
  func table(_ who: String, _ file: String?) -> String
  /// That visits were counted, in a file that is named for the same.
  func counted(_ file: String?, _ who: String?) -> String
  /// How many people the wishes speak for, and which part of those who would come is taken to come.
  func spokenFor(_ people: String, _ percent: String) -> String
  /// When people were asked, where that took more than a day until when.
  func asked(_ first: String, _ last: String?) -> String
  /// Which group there is most too much of among those who answered and which most too little: its name, its
  /// part of the answers and of all people.
  func represented(_ most: RepresentedGroup, _ least: RepresentedGroup) -> String
  /// That no group is off by a percentage point or more.
  var representative: String { get }
  var representationUnknown: String { get }
  /// A table of the parts that groups have.
  var whoAnswered: String { get }
  var group: String { get }
  var ofAnswers: String { get }
  var ofAllPeople: String { get }
  func weighted(_ effective: String, _ design: String) -> String
  func slots(_ all: String, _ minutes: String, _ parts: String) -> String
  func provenance(_ count: String, _ kind: Provenance) -> String
  func expectedPart(_ percent: String) -> String
  func unknownHours(_ hours: String) -> String
  /// The same week comes out at a conversion of 0 and of 1.
  func conversionSame(_ stated: String) -> String
  /// At which conversions that were tried another week comes out, and at which ones still this week.
  func conversionOther(_ stated: String, _ other: String, _ same: String) -> String
  func preset(_ name: String, _ title: String) -> String
  var presetCaution: String { get }
  /// That a plan was read and nothing is wrong with it.
  var inOrder: String { get }
  var scenarios: String { get }
  /// A heading: texts of the plan.
  var texts: String { get }
  /// That a text is lacking in languages, by their codes, and what stands there instead.
  func missingText(_ key: String, _ codes: String, _ shown: String) -> String
  /// What was read, where nothing is answered yet.
  var dataOfPlan: String { get }
  /// How much of the points or visits of today's week is estimated, expected from wishes or unknown.
  func expectedPartOfToday(_ percent: String) -> String
  func estimatedPartOfToday(_ percent: String, _ objective: Plan.Objective) -> String
  func unknownHoursOfToday(_ hours: String) -> String
  var rules: String { get }
  var rule: String { get }
  var origin: String { get }
  var source: String { get }
  func originName(_ origin: Rule.Origin) -> String
  func standard(_ key: String) -> String
}

/// A group of those who answered, and its parts in words.
struct RepresentedGroup: Sendable {
  let name: String
  let ofAnswers: String
  let ofAllPeople: String
}
