import OpeningHours

/// What a scenario and flags change; nothing where the plan is asked about as it stands.
struct WhatIfSection: Speaking {
  let plan: Plan
  let language: Language

  /// Each change with its place.
  var changes: [String] {
    plan.differences.map { difference in
      "\(language.sentence(difference.change)) [\(language.place(difference.source))]"
    }
  }

  var section: Document.Section? {
    guard !changes.isEmpty || plan.scenario != nil else { return nil }
    return Document.Section(
      id: "what-if", title: phrases.answer.whatIf(plan.scenario),
      blocks: changes.isEmpty ? [] : [.list(changes)])
  }
}
