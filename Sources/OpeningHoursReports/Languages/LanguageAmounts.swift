import OpeningHours

extension Language {
  /// A rule's number as the rule writes it.
  func text(_ amount: RuleAmount) -> String {
    switch amount {
    case .hours(let minutes), .staffHours(let minutes): numbers.hours(minutes)
    case .time(let time): clock(time)
    case .count(let count), .people(let count): numbers.grouped(count)
    case .money(let cents): numbers.hundredths(cents)
    case .visits(let thousandths): numbers.thousandths(thousandths)
    case .duties(let parts): numbers.fraction(RuleUnit.duties(parts))
    }
  }

  /// A repair's changes as parts of one sentence, each with the rule that gives way.
  func sentence(_ repair: Repair) -> String {
    let words = phrases.conflict
    let changes = repair.changes.map { change in
      let text = phrases.repairs.sentence(RepairFact(change))
      return "\(change.isSmallest ? text : words.orLess(text)) \(standing(change.rule))"
    }
    return changes.count > 1 ? words.together(changes) : changes.joined()
  }
}
