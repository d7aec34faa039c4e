import OpeningHours

/// Rules.
protocol RulePhrases: Sendable {
  /// A rule in plain words, as a part of a sentence.
  func part(_ rule: Rule) -> String
  /// The same without words of the trade, as a notice says it.
  func publicPart(_ rule: Rule) -> String
  /// Where a law or an agreement says something, with what is explained in this language.
  func citation(_ citation: String) -> String
}

/// What would have to change so that a week exists.
protocol RepairPhrases: Sendable {
  /// What would have to be different: "at most 54 open hours a week instead of 50 (4 hours more)".
  ///
  /// - Parameters:
  ///   - fact: What is changed.
  ///   - part: How a rule is said, as a part of a sentence.
  /// - Returns: A part of a sentence.
  func sentence(_ fact: RepairFact, naming part: (Rule) -> String) -> String
  /// How much is given up: "4 hours more", "2 people more", "left out".
  func text(_ magnitude: RepairFact.Magnitude) -> String
}

/// What there is to know about data.
protocol NotePhrases: Sendable {
  /// A note as a part of a sentence.
  func part(_ note: DemandNote.Statement) -> String
}
