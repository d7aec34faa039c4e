import OpeningHours

// What one more of each scarce thing would bring, what brings most first.
extension DocumentWriter {
  var oneMoreSection: Document.Section? {
    guard !report.oneMore.isEmpty else { return nil }
    let words = phrases.oneMore
    let steps = report.oneMore.enumerated().sorted {
      (-$0.element.gain.lowerBound, $0.offset) < (-$1.element.gain.lowerBound, $1.offset)
    }.map(\.element)
    return Document.Section(
      id: "one-more", title: words.title,
      blocks: [
        .table(
          Document.Table(
            words.caption, [words.step, words.gain], figures: [1],
            steps.map { Document.Row([.init(language.sentence(name(of: $0.step))), gain(of: $0)]) }
          ))
      ])
  }

  private func name(of step: OneMore.Step) -> String {
    let words = phrases.oneMore
    return switch step {
    case .openHour: words.openHour
    case .changedHour: words.changedHour
    case .lateDay: words.lateDay
    case .staffHour: words.staffHour
    case .quarterPost(let group, let minutes): words.quarterPost(group, numbers.hours(minutes))
    case .without(let rule): words.without(language.sentence(rule))
    }
  }

  private func gain(of step: OneMore) -> Document.Cell {
    let least = step.gain.lowerBound
    let text = language.difference(least, 0, objective)
    let number = plain(least, objective)
    if step.isProven { return .init(least == 0 ? phrases.oneMore.nothing : text, number: number) }
    return least > 0
      ? .init(phrases.oneMore.atLeast(text), number: number) : .init(phrases.oneMore.notSettled)
  }
}
