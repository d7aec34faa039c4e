import OpeningHours
import OpeningHoursTables

extension Language {
  /// A rule as a part of a sentence.
  func part(_ rule: Rule) -> String { phrases.rules.part(titled(rule)) }

  /// The same without words of the trade, as a notice says it.
  func publicPart(_ rule: Rule) -> String { phrases.rules.publicPart(titled(rule)) }

  /// The rule with what readers see of its contract group.
  private func titled(_ rule: Rule) -> Rule {
    rule.groupTitle.map { rule.calling(text($0)) } ?? rule
  }

  /// A rule in plain words, without a full stop: "Thursday is open at least 9–20".
  func sentence(_ rule: Rule) -> String {
    // A group keeps its name as the plan writes it.
    rule.isAboutGroup ? part(rule) : sentence(part(rule))
  }

  /// A rule with who wants it and where it stands: "Sunday is closed [house; plan.yaml:13:1]".
  func named(_ rule: Rule) -> String { "\(sentence(rule)) \(standing(rule))" }

  /// The same within a sentence, in quotation marks.
  func quoted(_ rule: Rule) -> String {
    "\(phrases.words.quoted(part(rule))) \(standing(rule))"
  }

  /// Who wants a rule and where it stands.
  func standing(_ rule: Rule) -> String {
    "[\(phrases.basis.originName(rule.origin)); \(place(rule.source))]"
  }

  /// Where something is stated, with what nobody stated in this language.
  func place(_ source: Source) -> String {
    switch source {
    case .standard(let key): phrases.basis.standard(key)
    case .preset(let name, let citation, _): "\(name): \(phrases.rules.citation(citation))"
    case .file, .cell, .flag: source.nameless.description
    }
  }

  /// What a scenario or a flag changes, without a full stop.
  func sentence(_ change: Plan.Change) -> String {
    if case .rule(let rule, _) = change, rule.isAboutGroup { return part(change) }
    return sentence(part(change))
  }

  /// The same as a part of a sentence.
  func part(_ change: Plan.Change) -> String {
    let words = phrases.changes
    switch change {
    case .rule(let rule, let before):
      let stated = before.map { amount in
        " (\(words.before(text(amount, of: rule))))"
      }
      return part(rule) + (stated ?? "")
    case .mayBeOpen(let day, let spans): return words.mayBeOpen(day, spans)
    case .unasked(.keep): return words.unaskedStay
    case .unasked(.estimate): return words.unaskedEstimated
    case .judgedBy(let objective): return words.judgedBy(objective)
    case .window(let minutes): return words.window(length(minutes))
    case .conversion(.stated(let part)): return words.conversion(numbers.exactPercent(part))
    case .conversion(.fitted): return words.conversionFitted
    case .weight(let weight, let title):
      return words.weight(text(title), numbers.number(weight.factor))
    case .weightBy(let weighting): return words.weightBy(weighting)
    case .people: return words.people
    case .roster: return words.roster
    case .onDuty(let days, let count):
      return words.onDuty(on(days), numbers.grouped(count))
    case .kept(let kept): return stated(kept)
    case .staffless(let change): return stated(change)
    case .preparation(let minutes): return words.workBefore(length(minutes))
    case .closingDown(let minutes): return words.workAfter(length(minutes))
    }
  }

  /// What a plan says in place of the limit of a rule.
  private func text(_ amount: Int, of rule: Rule) -> String {
    if case .team(.mostCost(let money)) = rule.statement {
      self.money(Money(cents: amount, money.currency))
    } else {
      numbers.hours(amount)
    }
  }

  /// Between which conversions most times lie; nothing where they are too few to tell.
  func spread(of fit: ConversionFit) -> (from: String, to: String)? {
    fit.tellsSpread
      ? (numbers.exactPercent(fit.spread.lowerBound), numbers.exactPercent(fit.spread.upperBound))
      : nil
  }

  /// What there is to know about data, without a full stop.
  func sentence(_ note: DemandNote.Statement) -> String { sentence(phrases.notes.part(note)) }
}

extension Rule {
  /// Whether the rule begins with the name of a contract group.
  fileprivate var isAboutGroup: Bool {
    if case .team(let rule) = statement { rule.group != nil } else { false }
  }
}

extension String {
  /// The name of a law or an agreement; collections explain it in English behind it.
  var nameOfLaw: String { String(prefix { $0 != "," && $0 != ";" }) }
}
