import OpeningHours

/// One step beyond a rule and what it brings, in the objective's unit.
struct OneMoreJSON: Encodable {
  let step: String
  let name: String
  let gain: Double
  let gainAtMost: Double
  let proven: Bool

  init(_ step: OneMore, _ objective: Plan.Objective) {
    let section = OneMoreSection(steps: [step], objective: objective, language: .english)
    self.step = step.step.key
    name = section.name(of: step.step)
    gain = JSONText.units(step.gain.lowerBound)
    gainAtMost = JSONText.units(step.gain.upperBound)
    proven = step.isProven
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
