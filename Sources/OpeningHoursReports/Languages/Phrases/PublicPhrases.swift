import OpeningHours

/// The notice for the public: short sentences, and no word of the trade.
struct NoticePhrases: Sendable {
  let title: String
  /// The headline's beginning where the hours change, with the date or without.
  let changes: @Sendable (_ from: String?) -> String
  /// A day's new hours and the old ones, which are nothing where it was closed.
  let change: @Sendable (_ onDays: String, _ new: String, _ old: String?) -> String
  let stays: String
  let hours: @Sendable (_ new: String, _ oldNumber: String?) -> String
  let week: String
  let weekCaption: String
  let before: String
  let after: String
  let changeColumn: String
  let said: String
  let answered: Phrases.With
  let answeredUnknown: String
  let counted: Phrases.With
  let askedHours: @Sendable (_ asked: String, _ all: String, _ frame: (String, String)) -> String
  let estimatedHours: Phrases.With
  let unknownHours: Phrases.With
  let mostWished: Phrases.With
  let did: String
  let opens: Phrases.With
  let closes: Phrases.With
  let wished: Phrases.With
  let wishedOnAverage: Phrases.With
  let estimated: Phrases.With
  let visits: Phrases.With
  let notAsked: String
  let reached: @Sendable (_ then: String, _ all: String, _ today: String) -> String
  /// The same where nobody was asked about some hours of today.
  let reachedOfAsked: @Sendable (_ then: String, _ all: String, _ today: String) -> String
  let nobodyLoses: String
  let lose: Phrases.With
  let expectedVisits: @Sendable (_ then: String, _ today: String) -> String
  let couldNot: String
  let denied: String
  let wish: String
  let because: String
  let clash: String
  /// Who says a rule, with the name of the law or the agreement.
  let says: @Sendable (Rule.Origin, _ name: String?) -> String
  let perhapsFewer: String
  let wouldClose: Phrases.With
  let less: @Sendable (_ what: Plan.Objective, _ amount: String) -> String
  let asMuch: @Sendable (Plan.Objective) -> String
  let moreWork: Phrases.With
  let notFound: String
  let others: @Sendable (_ count: String, _ most: String) -> String
  let sure: String
  let proven: @Sendable (Plan.Objective) -> String
  let notProven: String
  let checked: String
  let assumed: Phrases.With
  let marks: String
}

/// The page with sliders.
struct ExplorerPhrases: Sendable {
  let title: String
  let intro: String
  let asPlan: String
  let back: String
  let withoutScript: String
  let impossible: String
  let notFound: String
  let failed: Phrases.With
  let rest: String
  let restExplained: String
  let allValues: String
  let cost: String
  /// What a key's numbers mean where the trade-off curve has no phrase for it.
  let key: @Sendable (PlanKey) -> String
}
