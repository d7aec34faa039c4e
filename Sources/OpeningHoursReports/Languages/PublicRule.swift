import OpeningHours
import OpeningHoursTables

// Rules as a notice says them to the public.
extension Language {
  /// Rules in plain words, those of the same authority together: "The law (ArbZG § 3) says: ...".
  func publicSentences(_ rules: [Rule]) -> [String] {
    var groups: [(says: String, rules: [String])] = []
    for rule in rules {
      let says = phrases.notice.says(rule.origin, rule.authority)
      let text = publicPart(rule)
      if let place = groups.firstIndex(where: { $0.says == says }) {
        groups[place].rules.append(text)
      } else {
        groups.append((says, [text]))
      }
    }
    return groups.map { "\($0.says) \($0.rules.joined(separator: "; "))." }
  }
}

extension Rule {
  /// The name of the law or the agreement, where a collection cites it.
  fileprivate var authority: String? {
    guard case .preset(_, let citation, _) = source, origin == .law || origin == .agreement else {
      return nil
    }
    return citation.nameOfLaw
  }
}
