import OpeningHours
import OpeningHoursTables

/// Rules that link branches, in words.
struct LinkSentences: Speaking {
  let plan: SystemPlan
  let language: Language

  private var words: any SystemPhrases { phrases.system }

  /// A rule without a full stop.
  func sentence(_ rule: SystemRule) -> String { language.sentence(part(rule)) }

  private func part(_ rule: SystemRule) -> String {
    switch rule.statement {
    case .most(let quantity, let most):
      return words.most(quantity, amount(most, quantity))
    case .leastOfDistrict(let district, let minutes):
      return words.least(district, language.hours(minutes))
    case .open(let least, let groups, let days, let spans):
      let count = numbers.grouped(least)
      return spans.isEmpty
        ? words.opens(count, who(groups), language.on(days))
        : words.open(count, who(groups), "\(language.on(days)) \(language.clock(spans))")
    case .closed(let most, let groups, let days):
      return words.closed(numbers.grouped(most), who(groups), language.on(days))
    }
  }

  /// An amount of what branches share.
  func amount(_ amount: Int, _ quantity: SystemQuantity) -> String {
    switch quantity {
    case .weeklyHours, .staffHours: language.hours(amount)
    case .cost: language.money(Money(cents: amount, plan.currency))
    }
  }

  /// A rule with who wants it and where it stands.
  func named(_ rule: SystemRule) -> String {
    "\(sentence(rule)) [\(phrases.basis.originName(rule.origin)); \(language.place(rule.source))]"
  }

  /// The branches that a rule is about.
  private func who(_ groups: [[Int]]) -> String {
    guard let first = groups.first, groups.count == 1 else {
      return words.ofGroups(numbers.grouped(groups.count))
    }
    let all = plan.file.branches
    if first.count == all.count { return words.ofAll(numbers.grouped(all.count)) }
    return words.of(language.list(first.map { all[$0].name }))
  }

  /// By how much each rule is broken, and when; the rules are those of the question that was asked, which may have
  /// others than the plan.
  func sentences(_ breach: SystemBreach) -> [String] {
    breach.excess.map { sentence($0, breach.rules[$0.rule]) }
  }

  private func sentence(_ excess: SystemExcess, _ rule: SystemRule) -> String {
    let amount: String
    switch rule.statement {
    case .most(let quantity, _): amount = self.amount(excess.amount, quantity)
    case .leastOfDistrict: amount = language.hours(excess.amount)
    case .open, .closed: amount = words.branchCount(numbers.grouped(excess.amount))
    }
    let hasGroups: Bool
    switch rule.statement {
    case .open(_, let groups, _, _), .closed(_, let groups, _): hasGroups = groups.count > 1
    case .most, .leastOfDistrict: hasGroups = false
    }
    return words.excess(
      sentence(rule), amount, excess.time.map(language.text),
      hasGroups
        ? language.list(excess.branches.map { plan.file.branches[$0].name }) : nil)
  }
}

extension Language {
  /// A time that a rule of a system is about.
  func text(_ time: SystemTime) -> String {
    switch time {
    case .day(let day): on([day])
    case .span(let day, let span): phrases.grammar.moment(day, [span])
    }
  }
}
