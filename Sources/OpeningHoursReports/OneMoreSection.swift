import OpeningHours
import OpeningHoursTables

/// What one more of each scarce thing would bring, as every format shows it.
struct OneMoreSection {
  private let steps: [OneMore]
  private let objective: Plan.Objective

  /// The section of a report; nothing where nothing was asked.
  init?(_ steps: [OneMore], _ objective: Plan.Objective) {
    guard !steps.isEmpty else { return nil }
    self.steps = steps
    self.objective = objective
  }

  /// Adds the section to a page: what brings something as a table, what brings nothing in a line.
  func add(to page: inout TextPage) {
    page.heading("What one more would bring")
    let (none, some) = (steps.filter(\.bringsNothing), steps.filter { !$0.bringsNothing })
    page.table(
      some.map { [words(for: $0.step).capitalizedFirst, gain($0)] }, rightAligned: [1], indent: 2)
    guard !none.isEmpty else { return }
    page.paragraph(
      "Nothing: " + none.map { words(for: $0.step) }.joined(separator: "; "), indent: 2, hanging: 4)
  }

  /// A step in words: "one more staff hour a week".
  func words(for step: OneMore.Step) -> String {
    switch step {
    case .openHour: "one more open hour a week"
    case .changedHour: "one more hour of change"
    case .lateDay: "one more late day"
    case .staffHour: "one more staff hour a week"
    case .quarterPost(let group, let minutes):
      "a quarter post more, \(group) (\(minutes.minutesAsHours) h)"
    case .without(let rule): "without \"\(rule.name)\""
    }
  }

  private func gain(_ step: OneMore) -> String {
    let least = objective.difference(step.gain.lowerBound, 0)
    let (one, other) = Language.english.phrases.words.units(objective)
    let gain = "\(least) \(least == "+1" ? one : other)"
    if step.isProven { return gain }
    return step.gain.lowerBound > 0 ? "\(gain) or more" : "not settled"
  }

  /// The steps for a program.
  var json: [OneMoreJSON] {
    steps.map { step in
      OneMoreJSON(
        step: step.step.key, name: words(for: step.step),
        gain: Figures.number(step.gain.lowerBound),
        gainAtMost: Figures.number(step.gain.upperBound), proven: step.isProven)
    }
  }
}

/// One step beyond a rule and what it brings, in the objective's unit.
struct OneMoreJSON: Encodable {
  let step: String
  let name: String
  let gain: Double
  let gainAtMost: Double
  let proven: Bool
}

extension OneMore {
  fileprivate var bringsNothing: Bool { gain == 0...0 }
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
