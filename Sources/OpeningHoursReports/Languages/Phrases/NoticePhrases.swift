import OpeningHours
import OpeningHoursTables

/// The notice for the public: short sentences, and no word of the trade.
protocol NoticePhrases: Sendable {
  var title: String { get }
  /// The headline's beginning where the hours change, with the date or without.
  func changes(_ from: String?) -> String
  /// The new hours of days and the old ones, which are nothing where they were closed.
  func change(_ days: [Weekday], _ new: String, _ old: String?) -> String
  var stays: String { get }
  /// That no hours obey all rules, and what that means for now.
  var impossible: String { get }
  var nothingProposed: String { get }
  func hours(_ new: String, _ oldNumber: String?) -> String
  var week: String { get }
  var weekCaption: String { get }
  var before: String { get }
  var after: String { get }
  var changeColumn: String { get }
  var said: String { get }
  func answered(_ count: String) -> String
  var answeredUnknown: String { get }
  func counted(_ hours: String) -> String
  func askedHours(_ asked: String, _ all: String, _ frame: (String, String)) -> String
  func estimatedHours(_ hours: String) -> String
  func unknownHours(_ hours: String) -> String
  func mostWished(_ times: String) -> String
  var did: String { get }
  func opens(_ times: String) -> String
  func closes(_ times: String) -> String
  func wished(_ percent: String) -> String
  func wishedOnAverage(_ percent: String) -> String
  func estimated(_ percent: String) -> String
  func visits(_ count: String) -> String
  var notAsked: String { get }
  func reached(_ then: String, _ all: String, _ today: String?) -> String
  /// The same where nobody was asked about some hours of today.
  func reachedOfAsked(_ then: String, _ all: String, _ today: String?) -> String
  var nobodyLoses: String { get }
  func lose(_ people: String) -> String
  func expectedVisits(_ then: String, _ today: String?) -> String
  var couldNot: String { get }
  var denied: String { get }
  var wish: String { get }
  var because: String { get }
  var clash: String { get }
  /// Who says a rule, with the name of the law or the agreement.
  func says(_ origin: Rule.Origin, _ name: String?) -> String
  var perhapsFewer: String { get }
  /// What the best week closes that has the wish; others would close other hours.
  func wouldClose(_ times: String, opening others: String?) -> String
  func less(_ what: Plan.Objective, _ amount: String) -> String
  func asMuch(_ objective: Plan.Objective) -> String
  func moreWork(_ hours: String) -> String
  var notFound: String { get }
  func others(_ count: String, _ most: String) -> String
  var sure: String { get }
  /// That nothing else is better under the rules; with what the house decided first, where there is
  /// something; as far as that is known.
  func proven(_ objective: Plan.Objective, withOwnWishes: Bool, _ known: KnownPart) -> String
  var notProven: String { get }
  var checked: String { get }
  /// How many people the answers are taken to speak for, and which part of those who would come to come.
  func assumed(_ percent: String, of people: String) -> String
  var marks: String { get }
}

/// How far it is known what hours are worth.
enum KnownPart {
  /// Of all hours.
  case whole
  /// Nothing is known of some.
  case inPart
  /// Some are estimated.
  case withEstimates
}
