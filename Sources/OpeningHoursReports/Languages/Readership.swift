import OpeningHours

/// Who reads a rule, and so how much is told of it.
enum Readership: Sendable {
  /// Those who wrote the plan: who wants a rule and where it stands.
  case planners
  /// Those who decide: who wants a rule.
  case council
  /// Everyone else: the rule alone, without words of the trade.
  case everyone
}

extension Language {
  /// A rule in plain words, without a full stop, as somebody is told it: "Sunday is closed [house]".
  func named(_ rule: Rule, for reader: Readership) -> String {
    switch reader {
    case .planners: named(rule)
    case .council: "\(sentence(rule)) \(origin(of: rule))"
    case .everyone: sentence(publicPart(rule))
    }
  }

  /// Who wants a rule.
  private func origin(of rule: Rule) -> String { "[\(phrases.basis.originName(rule.origin))]" }

  /// A repair's changes as parts of one sentence, each with the rule that gives way as somebody is told
  /// it.
  func sentence(_ repair: Repair, for reader: Readership) -> String {
    let words = phrases.conflict
    let changes = repair.changes.map { change in
      let text = phrases.repairs.sentence(
        RepairFact(change),
        naming: { reader == .everyone ? publicPart($0) : part($0) })
      let enough = change.isSmallest ? text : words.orLess(text)
      let less = repair.keepsHours ? words.keepingHours(enough) : enough
      return switch reader {
      case .planners: "\(less) \(standing(change.rule))"
      case .council: "\(less) \(origin(of: change.rule))"
      case .everyone: less
      }
    }
    return changes.count > 1 ? words.together(changes) : changes.joined()
  }
}
