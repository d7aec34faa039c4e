import OpeningHours

/// One step beyond a rule and what it brings, in the objective's unit.
struct OneMoreJSON: Encodable {
  let step: String
  let name: String
  let gain: Double
  let gainAtMost: Double
  let proven: Bool
  /// Where one brings nothing: what does.
  let nextStep: Nullable<Next>

  struct Next: Encodable {
    /// How many of the step.
    let count: Int
    /// The other step that it takes with it.
    let with: Nullable<String>
    let gain: Double
  }

  init(_ step: OneMore, _ plan: Plan) {
    self.step = step.step.key
    name = StepName(step: step.step, plan: plan, language: .english).text
    gain = JSONText.units(step.gain.lowerBound)
    gainAtMost = JSONText.units(step.gain.upperBound)
    proven = step.isProven
    nextStep = Nullable(
      step.next.map { next in
        switch next {
        case .several(let count, let gain):
          Next(count: count, with: Nullable(nil), gain: JSONText.units(gain))
        case .together(let other, let gain):
          Next(count: 1, with: Nullable(other.key), gain: JSONText.units(gain))
        }
      })
  }
}

extension OneMore.Step {
  /// The word of the JSON contract.
  fileprivate var key: String {
    switch self {
    case .openHour: "open_hour"
    case .changedHour: "changed_hour"
    case .lateDay: "late_day"
    case .staffHour: "staff_hour"
    case .quarterPost: "quarter_post"
    case .without: "without_rule"
    }
  }
}
