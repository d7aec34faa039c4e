import OpeningHours
import OpeningHoursTables

/// What a repair changes about a rule, before any language says it.
enum RepairFact: Hashable, Sendable {
  /// The rule is left out.
  case leftOut(Rule)
  /// Days that a rule closes may be open, at these times or at any; so long together, where the rule
  /// closes other times of them still.
  case mayBeOpen([Weekday], [TimeSpan]?, minutes: Int?)
  /// Less has to be open.
  case opensLess([Weekday], new: [TimeSpan], old: [TimeSpan])
  /// Other hours are fixed.
  case otherHours([Weekday], new: DayPlan, old: DayPlan)
  /// Hours of today that nobody was asked about may close.
  case mayClose([DayChange])
  /// Days open at another time than the others.
  case opensApart([Weekday], than: [Weekday])
  /// A contract group has more people.
  case people(group: PlanText, new: Int, old: Int)
  /// The rule says another number.
  case amount(Rule, new: RuleAmount, old: RuleAmount)

  /// What a change is about.
  init(_ change: Repair.Change) {
    let old = change.before
    func rule(_ statement: Rule.Statement) -> Rule {
      change.rule.saying(statement)
    }
    guard let new = change.loosened else {
      if case .day(.closed(let spans), let days) = old {
        self = .mayBeOpen(days, spans == [.wholeDay] ? nil : spans, minutes: nil)
      } else {
        self = .leftOut(rule(old))
      }
      return
    }
    switch (old, new) {
    case (.team(.people(let group, let people)), .team(.people(_, let more))):
      self = .people(
        group: change.rule.groupTitle ?? PlanText(group), new: more, old: people)
    case (.day(.open(let spans), let days), .day(.open(let rest), _)):
      self = .opensLess(days, new: rest, old: spans)
    case (.day(.closed(let spans), let days), .day(.closed(let rest), _)):
      let opened = spans.subtracting(rest)
      self = .mayBeOpen(days, opened, minutes: opened.reduce(0) { $0 + $1.minutes })
    case (.day(.exactly(let plan, _), let days), .day(.exactly(let moved, _), _)):
      self = .otherHours(days, new: moved, old: plan)
    case (.day(.keepsUnknown(let hours), _), .day(.keepsUnknown(let rest), _)):
      self = .mayClose(rest.changes(from: hours))
    case (.week(.sameOpening(let together)), .week(.sameOpening(let rest))):
      self = .opensApart(together.filter { !rest.contains($0) }, than: rest)
    // Any other rule is loosened by its number, or not at all.
    case (.day, _), (.week, _), (.duty, _), (.team, _):
      if let amount = new.number, let before = old.number {
        self = .amount(rule(new), new: RuleAmount(amount), old: RuleAmount(before))
      } else {
        self = .leftOut(rule(old))
      }
    }
  }
}

/// The number of a rule that is loosened by changing it, with what it counts.
enum RuleAmount: Hashable, Sendable {
  case hours(Int)
  case staffHours(Int)
  case time(TimeOfDay)
  case count(Int)
  case people(Int)
  case money(Money)
  case visits(Int)
  case duties(Int)
  case chance(Int)
  case burden(Int)

  /// The number of a rule, by what it counts.
  init(_ number: RuleNumber<Rule.Statement>) {
    let value = number.value
    self =
      switch number.unit {
      case .openMinutes, .workMinutes: .hours(value)
      case .paidMinutes: .staffHours(value)
      case .time: .time(.midnight.advanced(byMinutes: value))
      case .count: .count(value)
      case .people: .people(value)
      case .cents(let currency): .money(Money(cents: value, currency))
      case .visits: .visits(value)
      case .duties: .duties(value)
      case .chance: .chance(value)
      case .staffWishes: .chance(value / (StaffWishes.whole / 10_000))
      case .burden: .burden(value)
      }
  }

  /// The number: minutes, hundredths of the currency, or thousandths of a visit, parts of a duty
  /// as ``RuleUnit/duties(_:)`` counts them, or ten-thousandths of a chance or of the team's wishes.
  var number: Int {
    switch self {
    case .hours(let number), .staffHours(let number), .count(let number), .people(let number),
      .visits(let number), .duties(let number), .chance(let number),
      .burden(let number):
      number
    case .money(let money): money.cents
    case .time(let time): time.minutes
    }
  }
}

extension RepairFact {
  /// How much is given up.
  enum Magnitude: Hashable, Sendable {
    /// All of the rule.
    case all
    /// So many minutes of it.
    case minutes(Int)
    /// So many minutes less.
    case less(Int)
    /// So many minutes changed.
    case changed(Int)
    /// So many minutes later.
    case later(Int)
    /// So many days less.
    case days(Int)
    /// So much more, or less where it is below 0.
    case more(RuleAmount)
  }

  /// How much is given up.
  var magnitude: Magnitude {
    switch self {
    case .leftOut, .mayBeOpen(_, _, minutes: nil): .all
    case .mayBeOpen(_, _, let minutes?): .minutes(minutes)
    case .opensLess(_, let new, let old): .less(old.subtracting(new).minutes)
    case .otherHours(_, let new, let old): .changed(new.minutesChanged(from: old))
    case .mayClose(let changes): .less(changes.reduce(0) { $0 + $1.closes.minutes })
    case .opensApart(let days, _): .days(days.count)
    case .people(_, let new, let old): .more(.people(new - old))
    case .amount(_, .time(let new), let old): .later(new.minutes - old.number)
    case .amount(_, let new, let old): .more(new.with(number: new.number - old.number))
    }
  }
}

extension RuleAmount {
  /// The amount without its sign.
  var size: RuleAmount { with(number: abs(number)) }

  fileprivate func with(number: Int) -> RuleAmount {
    switch self {
    case .hours: .hours(number)
    case .staffHours: .staffHours(number)
    case .time: .time(.midnight.advanced(byMinutes: number))
    case .count: .count(number)
    case .people: .people(number)
    case .money(let money): .money(Money(cents: number, money.currency))
    case .visits: .visits(number)
    case .duties: .duties(number)
    case .chance: .chance(number)
    case .burden: .burden(number)
    }
  }
}

extension [TimeSpan] {
  fileprivate var minutes: Int { reduce(0) { $0 + $1.minutes } }
}
