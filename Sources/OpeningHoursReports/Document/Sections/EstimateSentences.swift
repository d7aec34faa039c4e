import OpeningHours
import OpeningHoursTables

/// What rests on estimates, and how far these are from the truth.
struct EstimateSentences: Speaking {
  let language: Language

  private var words: any EstimatePhrases { phrases.estimates }

  /// Whether a difference is a tie, and how much of an answer is estimated.
  func sentences(_ part: EstimatedPart, _ objective: Plan.Objective) -> String {
    let whole = numbers.percent(Double(part.percent.number))
    let percent = part.percent.isUnder ? phrases.words.under(whole) : whole
    let error = language.amount(part.usualError, objective)
    let difference: EstimatedDifference? =
      part.isSameWeek
      ? nil
      : part.usualError == 0
        ? .nothing
        : .part(language.difference(part.estimatedDifference, 0, objective), usualError: error)
    let tie =
      part.isTie
      ? words.tie(language.difference(part.worth, part.worth - part.difference, objective), error)
      : nil
    return [tie, words.part(percent, objective, difference)].compactMap(\.self)
      .joined(separator: " ")
  }

  /// A difference in a list of figures, marked where it is a tie.
  func marked(_ text: String, isTie: Bool) -> String { isTie ? "\(text), \(words.aTie)" : text }

  /// How estimates are made and how far they are off.
  func lines(_ demand: Demand) -> [String] {
    guard let errors = LeftOutErrors(demand), let worst = errors.worst else { return [] }
    return [
      words.how,
      words.leftOut(
        mean: numbers.oneDecimal(errors.all.mean), largest: numbers.oneDecimal(worst.error),
        phrases.grammar.moment(worst.day, [worst.span]),
        estimated: language.share(worst.estimated), asked: language.share(worst.asked)),
      words.usualErrorExplained,
    ]
  }

  /// The errors by day and by time.
  func tables(_ demand: Demand) -> [Document.Block] {
    guard let errors = LeftOutErrors(demand) else { return [] }
    return [
      table(words.errorsByDay, phrases.words.day, errors.byDay.map { (name($0.day), $0.group) }),
      table(
        words.errorsByTime, phrases.words.time,
        errors.byTime.map { (.init(language.span($0.span)), $0.group) }),
    ]
  }

  private func table(
    _ caption: String, _ heading: String, _ groups: [(Document.Cell, LeftOutErrors.Group)]
  ) -> Document.Block {
    func figure(_ value: Double) -> Document.Cell {
      .init(numbers.oneDecimal(value), number: NumberForm.plain.oneDecimal(value))
    }
    return .table(
      Document.Table(
        caption, [heading, words.hoursAsked, words.meanError, words.largestError],
        figures: [1, 2, 3],
        groups.map { label, group in
          Document.Row([
            label, count(group.hours.count), figure(group.mean), figure(group.largest),
          ])
        }))
  }
}
