import OpeningHours

/// What one more of each scarce thing would bring, what brings most first.
struct OneMoreSection: Speaking {
  let steps: [OneMore]
  /// What the best week is worth without any, in thousandths.
  let best: Int
  let objective: Plan.Objective
  let language: Language
  /// The plan, for what it calls its groups.
  let plan: Plan

  private var words: any OneMorePhrases { phrases.oneMore }

  var section: Document.Section? {
    guard !steps.isEmpty else { return nil }
    let sorted = steps.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      return (-first.gain.lowerBound, -(first.next?.gain ?? 0), left.offset)
        < (-second.gain.lowerBound, -(second.next?.gain ?? 0), right.offset)
    }.map(\.element)
    return Document.Section(
      id: "one-more", title: words.title,
      blocks: [
        .table(
          Document.Table(
            words.caption, [words.step, words.gain], figures: [1],
            sorted.map {
              Document.Row([.init(language.sentence(name(of: $0.step))), gain(of: $0)])
            }))
      ])
  }

  private func name(of step: OneMore.Step) -> String {
    StepName(step: step, plan: plan, language: language).text
  }

  private func gain(of step: OneMore) -> Document.Cell {
    let least = step.gain.lowerBound
    let gain = difference(best + least, best, objective)
    let text = language.withUnit(gain.text, objective)
    if step.isProven {
      return .init(least == 0 ? nothing(but: step.next) : text, number: gain.number)
    }
    return least > 0 ? .init(words.atLeast(text), number: gain.number) : .init(words.notSettled)
  }

  /// That one step brings nothing, and what does.
  private func nothing(but next: OneMore.Next?) -> String {
    switch next {
    case nil: words.nothing
    case .several(let count, let gain):
      words.several(numbers.grouped(count), language.signedWorth(best + gain, best, objective))
    case .together(let step, let gain):
      words.together(name(of: step), language.signedWorth(best + gain, best, objective))
    }
  }
}

/// A step in words, as a part of a sentence.
struct StepName: Speaking {
  let step: OneMore.Step
  let plan: Plan
  let language: Language

  private var words: any OneMorePhrases { phrases.oneMore }

  var text: String {
    switch step {
    case .openHour: words.openHour
    case .changedHour: words.changedHour
    case .lateDay: words.lateDay
    case .staffHour: words.staffHour
    case .quarterPost(let group, let minutes):
      words.quarterPost(
        language.text(plan.file.title(ofGroup: group)), numbers.hours(minutes))
    case .without(let rule): words.without(language.sentence(rule))
    }
  }
}
