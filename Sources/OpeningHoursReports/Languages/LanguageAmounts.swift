import OpeningHours

// Amounts of money, with their currency where the plan states it.
extension Language {
  /// An amount to the hundredth: "EUR 28.50", "28,50 €".
  func money(_ money: Money) -> String {
    amount(numbers.hundredths(money.cents), in: money.currency)
  }

  /// A number that is written already as an amount: "EUR 1,250", "1.250 €".
  func amount(_ number: String, in currency: Currency?) -> String {
    currency.map { phrases.grammar.money(number, $0) } ?? number
  }

  /// The name of a column or row of amounts that are written without their currency: "Staff cost (EUR)".
  func heading(_ text: String, in currency: Currency?) -> String {
    guard let name = currency?.name else { return text }
    return text.hasSuffix(")") ? "\(text.dropLast()), \(name))" : "\(text) (\(name))"
  }
}

extension Language {
  /// A rule's number as the rule writes it.
  func text(_ amount: RuleAmount) -> String {
    switch amount {
    case .hours(let minutes), .staffHours(let minutes): numbers.hours(minutes)
    case .time(let time): clock(time)
    case .count(let count), .people(let count): numbers.grouped(count)
    case .money(let money): self.money(money)
    case .visits(let thousandths), .burden(let thousandths): numbers.thousandths(thousandths)
    case .duties(let parts): numbers.fraction(RuleUnit.duties(parts))
    case .chance(let tenThousandths): percent(tenThousandths)
    }
  }
}
