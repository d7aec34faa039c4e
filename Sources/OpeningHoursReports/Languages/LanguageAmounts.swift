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
}
