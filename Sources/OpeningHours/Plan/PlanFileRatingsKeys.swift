import OpeningHoursTables

// What stands under ratings: which columns and tables hold what people say of the hours.
extension PlanFileReader {
  private static let questions = RatingQuestion.allCases.map(\.rawValue)

  /// The ratings of customers and staff.
  mutating func readRatings(_ demand: PlanFile.DemandSource?) -> RatingsSource {
    guard let node = document.root["ratings"] else { return RatingsSource() }
    var source = RatingsSource()
    for (key, value) in pairs(of: node) {
      let name = key.scalar?.string ?? ""
      if let question = RatingQuestion(rawValue: name) {
        read(question, value, from: .customers, into: &source)
      } else if name == "staff" {
        readStaff(value, into: &source)
      } else {
        report(
          key, "unknown key \"\(name)\" in ratings",
          hint: Self.placeHint(name, under: "ratings")
            ?? didYouMean(name, among: Self.questions + ["staff"]))
      }
    }
    if let first = source.columns.first, demand != nil, demand?.respondents == nil {
      diagnostics.append(
        Diagnostic(
          first.source, "\(first.question.rawValue) is a column of respondents, and there are none",
          hint: "add  respondents: answers.csv  to the demand"))
    }
    return source
  }

  private mutating func readStaff(_ node: YAMLNode, into source: inout RatingsSource) {
    for (key, value) in pairs(of: node) {
      let name = key.scalar?.string ?? ""
      if let question = RatingQuestion(rawValue: name) {
        read(question, value, from: .staff, into: &source)
      } else if name == "answers" {
        if let path = self.name(value, of: "answers") {
          if path.isEmpty {
            report(value, "answers names no file", hint: "write  answers: team.csv")
          }
          source.staffAnswers = .init(path: path, source: document.source(of: value))
        }
      } else {
        report(
          key, "unknown key \"\(name)\" in staff",
          hint: didYouMean(name, among: ["answers"] + Self.questions))
      }
    }
    if source.staffAnswers == nil, node["answers"] == nil, let first = source.staffColumns.first {
      diagnostics.append(
        Diagnostic(
          first.source, "the table of the team's answers is missing",
          hint: "add  answers: team.csv  to staff"))
    }
    if source.staffAnswers != nil, source.staffColumns.isEmpty,
      !Self.questions.contains(where: { node[$0] != nil })
    {
      report(
        node, "staff says nothing of its columns",
        hint: "add for example  satisfaction: the heading of the column")
    }
  }

  /// A column by its heading alone, or a column or a table of shares with its scale.
  private mutating func read(
    _ question: RatingQuestion, _ node: YAMLNode, from audience: Rating.Audience,
    into source: inout RatingsSource
  ) {
    let column: RatingColumn?
    if node.mapping == nil {
      column = readHeading(node, of: question.rawValue).map {
        RatingColumn(
          question, heading: $0, scale: .knownWords, source: document.source(of: node))
      }
    } else if let table = node["shares"] {
      column = nil
      if let addedUp = readShares(question, table, of: node, from: audience) {
        source.addedUp.append(addedUp)
      }
    } else {
      column = readColumn(question, node)
    }
    guard let column else { return }
    switch audience {
    case .customers: source.columns.append(column)
    case .staff: source.staffColumns.append(column)
    }
  }

  /// A table that somebody has added up.
  private mutating func readShares(
    _ question: RatingQuestion, _ table: YAMLNode, of node: YAMLNode, from audience: Rating.Audience
  ) -> RatingsSource.AddedUp? {
    checkKeys(of: node, question, besides: "shares")
    guard let path = name(table, of: "shares"), let scale = readScale(node, of: question) else {
      return nil
    }
    let source = document.source(of: table)
    if path.isEmpty { report(table, "shares names no file", hint: "write  shares: importance.csv") }
    return .init(
      statement: RatingTableStatement(question, scale: scale, source: source), audience: audience,
      table: .init(path: path, source: source))
  }

  private mutating func checkKeys(
    of node: YAMLNode, _ question: RatingQuestion, besides own: String
  ) {
    let known = [own, "scale", "worst", "best"]
    for (keyNode, _) in pairs(of: node) {
      let name = keyNode.scalar?.string ?? ""
      if known.contains(name) { continue }
      let all = ["column", "shares"] + known.dropFirst()
      report(
        keyNode, "unknown key \"\(name)\" in \(question.rawValue)",
        hint: name == "column"
          ? "name a column of respondents or a table of shares, not both"
          : didYouMean(name, among: all))
    }
  }

  /// A column with its scale.
  private mutating func readColumn(_ question: RatingQuestion, _ node: YAMLNode) -> RatingColumn? {
    let key = question.rawValue
    checkKeys(of: node, question, besides: "column")
    guard let columnNode = node["column"] else {
      report(node, "\(key) names no column", hint: "add  column: the heading of the column")
      return nil
    }
    guard let heading = readHeading(columnNode, of: "column"),
      let scale = readScale(node, of: question)
    else { return nil }
    return RatingColumn(
      question, heading: heading, scale: scale, source: document.source(of: columnNode))
  }

  private mutating func readHeading(_ node: YAMLNode, of key: String) -> String? {
    guard let heading = name(node, of: key) else { return nil }
    guard heading.isEmpty else { return heading }
    report(node, "\(key) names no column", hint: "write the heading of the column")
    return nil
  }

  /// How the order of the answers is stated; nothing where it cannot be read.
  private mutating func readScale(
    _ node: YAMLNode, of question: RatingQuestion
  ) -> RatingScale.Statement? {
    let (worst, best) = (readEnd("worst", of: node), readEnd("best", of: node))
    if let scale = node["scale"] {
      if let end = node["worst"] ?? node["best"] {
        report(end, "the scale is stated twice", hint: "take scale out, or worst and best")
      }
      guard let items = scale.sequence, let labels = texts(items) else {
        report(
          scale, "scale lists the answers from the worst to the best",
          hint: "write [very dissatisfied, dissatisfied, satisfied, very satisfied]")
        return nil
      }
      return attempt(scale) { () throws(TextError) in
        _ = try RatingScale(labels, of: question)
        return .steps(labels)
      }
    }
    guard node["worst"] != nil || node["best"] != nil else { return .knownWords }
    guard let place = node["worst"] ?? node["best"] else { return nil }
    guard node["worst"] != nil, node["best"] != nil else {
      report(place, "a scale of numbers has two ends", hint: "write  worst: 1, best: 5")
      return nil
    }
    guard let worst, let best else { return nil }
    return attempt(place) { () throws(TextError) in
      _ = try RatingScale(worst: worst, best: best)
      return .numbers(worst: worst, best: best)
    }
  }

  private mutating func texts(_ items: [YAMLNode]) -> [String]? {
    let texts = items.compactMap { $0.scalar?.string.trimmed }
    return texts.count == items.count && !texts.contains("") ? texts : nil
  }

  private mutating func readEnd(_ key: String, of node: YAMLNode) -> Int? {
    guard let end = node[key], let text = text(end, of: key) else { return nil }
    if let number = Int(text.trimmed.replacing("\u{2212}", with: "-")), abs(number) <= 9999 {
      return number
    }
    report(end, "\"\(text)\" is no end of a scale", hint: "write a whole number, as in  \(key): 5")
    return nil
  }
}
