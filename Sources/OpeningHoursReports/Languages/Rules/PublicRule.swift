import OpeningHours
import OpeningHoursTables

// Rules as a notice says them to the public.
extension Language {
  /// Rules in plain words, those of the same authority together: "The law (ArbZG § 3) says: ...".
  func publicSentences(_ rules: [Rule]) -> [String] {
    var groups: [(says: String, rules: [String])] = []
    for rule in rules {
      let says = phrases.notice.says(rule.origin, rule.authority)
      let text = publicSentence(rule)
      if let place = groups.firstIndex(where: { $0.says == says }) {
        groups[place].rules.append(text)
      } else {
        groups.append((says, [text]))
      }
    }
    return groups.map { "\($0.says) \($0.rules.joined(separator: "; "))." }
  }

  /// A rule without the words that English planners use.
  private func publicSentence(_ rule: Rule) -> String {
    (self == .english ? english(rule.statement) : nil) ?? part(rule)
  }

  private func english(_ statement: Rule.Statement) -> String? {
    switch statement {
    case .day(.mostBlocks(1), let days): "no closure in the middle of the day\(when(days))"
    case .day(.mostBlocks(let count), let days):
      "at most \(count) separate openings a day\(when(days))"
    case .day(.shortestBlock(let minutes), let days):
      "open at least \(hours(minutes)) without a break\(when(days))"
    case .day(.longestBlock(let minutes), let days):
      "open at most \(hours(minutes)) without a break\(when(days))"
    case .week(.mostDistinctDays(let count)):
      "at most \(count) different \(count == 1 ? "opening time" : "opening times") in a week"
    // The name does as well.
    case .day, .week, .duty, .team: nil
    }
  }
}

extension Language {
  /// On which days; what holds every day says nothing about days.
  private func when(_ days: [Weekday]) -> String {
    days.count == Weekday.allCases.count ? "" : " \(on(days))"
  }
}

extension Rule {
  /// The name of the law or the agreement, where a collection cites it.
  fileprivate var authority: String? {
    guard case .preset(_, let citation, _) = source, origin == .law || origin == .agreement else {
      return nil
    }
    return String(citation.prefix { $0 != "," && $0 != ";" })
  }
}
