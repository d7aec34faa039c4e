import OpeningHours

extension Language {
  /// A rule in plain words, without a full stop: "Thursday is open at least 9–20".
  func sentence(_ rule: Rule) -> String {
    switch self {
    case .english: sentence(rule.name.withDashesBetweenNumbers)
    case .german: sentence(GermanRules(rule.statement).text)
    case .latvian: sentence(LatvianRules(rule.statement).text)
    }
  }

  /// Where something is stated, with what nobody stated in this language.
  func place(_ source: Source) -> String {
    if case .standard(let key) = source { phrases.basis.standard(key) } else { source.description }
  }
}

extension String {
  /// The text with the dash between two numbers that stands between numbers: "9-20" is "9–20".
  var withDashesBetweenNumbers: String { replacing(/(\d)-(\d)/) { "\($0.1)–\($0.2)" } }
}
