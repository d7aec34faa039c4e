import OpeningHours

/// The shifts.
struct StaffPhrases: Sendable {
  let title: String
  let groups: String
  let group: String
  let people: String
  let hoursToday: String
  let hoursThen: String
  let hoursMost: String
  let costToday: String
  let costThen: String
  let all: String
  let duties: String
  let dutyToday: Phrases.With
  let dutyThen: Phrases.With
  let lateExplained: Phrases.With
  let todayImpossible: String
  let todayUnknown: String
  let days: String
  let dayTitle: @Sendable (_ day: String, _ hours: String) -> String
  let dayDescription: @Sendable (_ needed: String, _ onDuty: String, _ shifts: String) -> String
  let needed: String
  let onDuty: String
  let shift: String
  let paidHours: String
}

/// The people whom a week reaches and whom it loses.
struct PeoplePhrases: Sendable {
  let title: String
  let caption: String
  let group: String
  let people: String
  let change: String
  let loseAll: String
  let everyone: String
  let notStated: String
  let smaller: String
  let nobodyLoses: String
  let lose: Phrases.With
  let mostOfAll: @Sendable (_ group: String, _ percent: String) -> String
  let unasked: String
  let explained: Phrases.With
  let leftOut: Phrases.With
}

/// Scenarios side by side.
struct ScenarioPhrases: Sendable {
  let title: String
  let caption: String
  let today: String
  let best: String
  let openHours: String
  let changedHours: String
  let worth: Phrases.With
  let against: Phrases.With
  let proven: String
  let staffHours: String
  let staffCost: String
  let reached: String
  let sameInAll: Phrases.With
  let impossible: Phrases.With
  let nothingFound: Phrases.With
  let failed: Phrases.With
}

/// What an answer rests on.
struct BasisPhrases: Sendable {
  let title: String
  let data: String
  let respondents: Phrases.With
  let respondentsUnknown: String
  let table: @Sendable (_ who: String, _ file: String) -> String
  let counted: @Sendable (_ file: String, _ who: String?) -> String
  let weighted: @Sendable (_ effective: String, _ design: String) -> String
  let slots: @Sendable (_ all: String, _ minutes: String, _ parts: String) -> String
  let provenance: @Sendable (_ count: String, Provenance) -> String
  let fit: @Sendable (_ mean: String, _ largest: String, _ when: String) -> String
  let expectedPart: Phrases.With
  let estimatedPart: @Sendable (_ percent: String, Plan.Objective) -> String
  let unknownHours: Phrases.With
  let conversionSame: Phrases.With
  let conversionOther: @Sendable (_ stated: String, _ below: String?, _ above: String?) -> String
  let preset: Phrases.With
  let presetCaution: String
  let rules: String
  let rule: String
  let origin: String
  let source: String
  let originName: @Sendable (Rule.Origin) -> String
  let standard: Phrases.With
}

/// What a scenario or a flag changes, where no rule says it.
struct ChangePhrases: Sendable {
  let before: Phrases.With
  let mayBeOpen: @Sendable (_ onDays: String, _ spans: String?) -> String
  let unaskedStay: String
  let unaskedEstimated: String
  let judgedBy: @Sendable (Plan.Objective) -> String
  let window: Phrases.With
  let weight: @Sendable (_ segment: String, _ factor: String) -> String
  let onDuty: @Sendable (_ onDays: String, _ count: String) -> String
  let workBefore: Phrases.With
  let workAfter: Phrases.With
}

/// What is proven.
struct ProofPhrases: Sendable {
  let title: String
  let best: Phrases.With
  let tiesOpen: String
  let stopped: @Sendable (Proposal.Ending) -> String
  let notProven:
    @Sendable (_ why: String, _ bound: String, _ worth: String, _ less: String) -> String
  let checked: String
  let again: String
}
