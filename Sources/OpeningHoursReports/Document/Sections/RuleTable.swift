import OpeningHours

extension Speaking {
  /// Rules with who wants each and where it stands.
  func table(of rules: [Rule]) -> Document.Table {
    let words = phrases.basis
    return Document.Table(
      words.rules, [words.rule, words.origin, words.source],
      rules.map { rule in
        Document.Row([
          .init(language.sentence(rule)), .init(words.originName(rule.origin)),
          .init(language.place(rule.source)),
        ])
      })
  }
}
