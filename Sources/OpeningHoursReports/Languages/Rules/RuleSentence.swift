import OpeningHours
import OpeningHoursTables

extension Language {
  /// A rule as a part of a sentence.
  func part(_ rule: Rule) -> String {
    switch self {
    case .english: rule.name.withDashesBetweenNumbers
    case .german: GermanRules(rule.statement).text
    case .latvian: LatvianRules(rule.statement).text
    }
  }

  /// A rule in plain words, without a full stop: "Thursday is open at least 9–20".
  func sentence(_ rule: Rule) -> String {
    // A group keeps its name as the plan writes it.
    self == .english && rule.isAboutGroup ? part(rule) : sentence(part(rule))
  }

  /// Where something is stated, with what nobody stated in this language.
  ///
  /// Collections cite a law by its own name and explain it in English behind a comma or semicolon;
  /// other languages show the name alone.
  func place(_ source: Source) -> String {
    switch source {
    case .standard(let key): phrases.basis.standard(key)
    case .preset(let name, let citation, _) where self != .english:
      "\(name): \(citation.prefix { $0 != "," && $0 != ";" })"
    default: source.description
    }
  }
}

extension Rule {
  /// Whether the rule begins with the name of a contract group.
  fileprivate var isAboutGroup: Bool {
    if case .team(let rule) = statement { rule.group != nil } else { false }
  }
}

extension String {
  /// The text with the dash between two numbers that stands between numbers: "9-20" is "9–20".
  var withDashesBetweenNumbers: String { replacing(/(\d)-(\d)/) { "\($0.1)–\($0.2)" } }
}
