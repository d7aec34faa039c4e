import OpeningHours

extension Speaking {
  /// Rules with who wants each and where it stands.
  func table(of rules: [Rule], _ caption: String) -> Document.Table {
    let words = phrases.basis
    return Document.Table(
      caption, [words.rule, words.origin, words.source],
      rules.map { rule in
        Document.Row([
          .init(language.sentence(rule)), .init(words.originName(rule.origin)),
          .init(language.place(rule.source)),
        ])
      })
  }
}
