import OpeningHours
import OpeningHoursTables

/// Everything that a report says in one language, by subject.
///
/// A phrase that a language lacks does not compile.
/// Parts that are handed in are written already: numbers, times and names in the language's form.
struct Phrases: Sendable {
  let words: WordPhrases
  let answer: AnswerPhrases
  let map: MapPhrases
  let week: WeekPhrases
  let prices: PricePhrases
  let oneMore: OneMorePhrases
  let curve: CurvePhrases
  let staff: StaffPhrases
  let people: PeoplePhrases
  let scenarios: ScenarioPhrases
  let basis: BasisPhrases
  let changes: ChangePhrases
  let proof: ProofPhrases
  let notice: NoticePhrases
  let explorer: ExplorerPhrases

  /// A phrase with one part.
  typealias With = @Sendable (String) -> String
  /// A phrase with two parts.
  typealias WithTwo = @Sendable (String, String) -> String
}

/// Words that stand in many places.
struct WordPhrases: Sendable {
  let and: String
  let closed: String
  let daily: String
  let day: String
  let time: String
  let today: String
  let proposed: String
  let yes: String
  let no: String
  /// What a worth is counted in: beside a singular and beside a plural.
  let units: @Sendable (Plan.Objective) -> (one: String, other: String)
  /// Duties of a kind.
  let duties: @Sendable (Duty) -> String
  let asTable: String
  let week: String
}

/// The sentence with the answer.
struct AnswerPhrases: Sendable {
  let title: String
  /// A heading: what a scenario, if any, and flags change.
  let whatIf: @Sendable (_ scenario: String?) -> String
  let keepProven: @Sendable (Plan.Objective) -> String
  let keepUnproven: String
  /// A day's new hours in place of the old ones, which are nothing where it is closed today.
  let change: @Sendable (_ onDay: String, _ new: String, _ old: String?) -> String
  let opening: Phrases.With
  let closed: @Sendable (_ onDay: String, _ old: String) -> String
  let closing: Phrases.With
  /// The week's open hours; the old number is nothing where it is the same.
  let hours: @Sendable (_ new: String, _ oldNumber: String?) -> String
  let worth: @Sendable (_ new: String, _ old: (amount: String, difference: String)?) -> String
  let partlyEstimated: String
  let unknownNotCounted: String
  let byDate: Phrases.With
}

/// The map of the demand.
struct MapPhrases: Sendable {
  let title: String
  let shares: String
  let visits: String
  /// What the picture shows, for who does not see it.
  let description: @Sendable (_ today: String, _ proposed: String, _ strongest: String) -> String
  let openToday: String
  let openThen: String
  let estimated: String
  let notAsked: String
  let notObserved: String
  let expected: String
  let darker: String
  /// What the brackets of the table mean.
  let marks: String
  let noDemand: String
}

/// Old and new by day, and what is gained and given up.
struct WeekPhrases: Sendable {
  let title: String
  let caption: String
  let hours: String
  let change: String
  let moved: String
  /// What a worth counts.
  let unit: @Sendable (Plan.Objective) -> String
  let figures: String
  let openHours: String
  let staffHours: String
  let notStaffed: String
  let worth: Phrases.With
  let wishes: String
  let movesTitle: String
  let gained: String
  let givenUp: String
  let remark: String
  let asked: String
  let counted: String
  let unasked: Phrases.With
  let unobserved: Phrases.With
}

/// The price list.
struct PricePhrases: Sendable {
  let title: String
  let toOpen: String
  let toClose: String
  let worth: String
  let loses: String
  let staff: String
  let forIt: String
  let nothingElse: String
  let opens: @Sendable (_ day: Weekday, _ spans: String) -> String
  let closes: @Sendable (_ day: Weekday, _ spans: String) -> String
  let moreToOpen: Phrases.With
  let moreToClose: Phrases.With
  let impossible: Phrases.With
  let impossibleTimes: String
  let reason: String
  let perhapsFewer: String
  let notFound: String
  let explained: Phrases.With
  let staffExplained: String
  let notAskedAll: @Sendable (_ missing: String, _ all: String) -> String
}

/// The trade-off curve.
struct CurvePhrases: Sendable {
  let title: String
  /// What a key's numbers mean, as the label of an axis; nothing for a key without a phrase.
  let key: @Sendable (PlanKey) -> String?
  let caption: @Sendable (_ key: String, _ unit: String) -> String
  let description: @Sendable (_ first: String, _ last: String) -> String
  let knee: String
  let kneeAt: Phrases.With
  let kneeExplained: String
  let more: String
  let openHours: String
  let changedHours: String
  let staffHours: String
  let weeks: String
  let weekColumn: String
  let asToday: String
  let impossible: String
  let notFound: String
  let failed: String
  let notProven: String
}
