/// A survey weighted so that its respondents match known margins.
///
/// Iterative proportional fitting (Deming & Stephan 1940): the weights of each category are scaled to
/// its margin, column after column, until all hold at once. Of all weights that do, these are
/// nearest to the ones at the start in the sense of Kullback and Leibler, and the ties between
/// columns stay as in the survey (Deville, Särndal & Sautory 1993).
public struct Raking: Sendable {
  /// The survey with its new weights, which sum to the number of respondents that count.
  public let survey: Survey
  /// How often all columns were scaled.
  public let rounds: Int
  /// How strongly each kind of people stood among the respondents before.
  public let representation: [Representation]
  /// Where the first margin is stated; nothing without margins.
  public let source: Source?

  private static let tolerance = 1e-9
  private static let mostRounds = 1000

  /// Weights a survey to margins.
  ///
  /// Respondents who say nothing in a column keep their part of all people in it.
  ///
  /// - Throws: `InputErrors` for a column or value that the other side has not, a margin of people
  ///   of whom no respondent counts, and margins that contradict each other.
  public init(_ survey: Survey, to margins: Margins) throws(InputErrors) {
    let groups = try Self.groups(of: survey, margins)
    let start = survey.respondents.map(\.weight)
    let total = start.reduce(0, +)
    var weights = start
    var rounds = 0
    var worst: (error: Double, group: Group)?
    repeat {
      rounds += 1
      for group in groups {
        let sum = group.members.reduce(0) { $0 + weights[$1] }
        guard sum > 0 else { continue }
        for member in group.members { weights[member] *= group.part * total / sum }
      }
      worst = groups.map { group in
        let sum = group.members.reduce(0) { $0 + weights[$1] }
        return (abs(sum - group.part * total) / total, group)
      }.max { $0.0 < $1.0 }
    } while (worst?.error ?? 0) > Self.tolerance && rounds < Self.mostRounds
    if let worst, worst.error > Self.tolerance {
      throw InputErrors([
        Diagnostic(
          worst.group.source,
          "the margins cannot all hold: \(worst.group.name) stays off after \(rounds) rounds",
          hint: "some combination of values has no respondent; join small categories")
      ])
    }
    let counting = Double(survey.respondents.count { $0.weight > 0 })
    self.rounds = rounds
    representation = survey.representation(by: margins)
    self.survey = survey.reweighted(weights.map { $0 * counting / total })
    source = groups.first?.source
  }

  /// The respondents of one category, and what part of all people they are to be.
  private struct Group {
    let name: String
    let members: [Int]
    let part: Double
    let source: Source
  }

  private static func groups(
    of survey: Survey, _ margins: Margins
  ) throws(InputErrors) -> [Group] {
    var problems: [Diagnostic] = []
    var groups: [Group] = []
    for column in margins.columns {
      guard
        let position = survey.segmentNames.firstIndex(where: { folded($0) == folded(column.name) })
      else {
        problems.append(
          Diagnostic(
            column.categories[0].source, "the respondents have no column \"\(column.name)\"",
            hint: didYouMean(column.name, among: survey.segmentNames)))
        continue
      }
      let found = Self.groups(ofColumn: position, column, survey)
      groups += found.groups
      problems += found.problems
    }
    if survey.totalWeight <= 0, let first = margins.columns.first?.categories.first {
      problems.append(
        Diagnostic(
          first.source, "the weights of the respondents sum to nothing",
          hint: "give each respondent the weight 1"))
    }
    guard problems.isEmpty else { throw InputErrors(problems) }
    return groups
  }

  private static func groups(
    ofColumn position: Int, _ column: Margins.Column, _ survey: Survey
  ) -> (groups: [Group], problems: [Diagnostic]) {
    let members = survey.members(byColumn: position)
    var problems: [Diagnostic] = []
    let known = Set(column.categories.map { folded($0.value) })
    for (value, own) in members.sorted(by: { $0.key < $1.key })
    where !known.contains(value) && !value.isEmpty {
      let written = survey.respondents[own[0]].segments[position]
      problems.append(
        Diagnostic(
          column.categories[0].source,
          "\(own.count) \(own.count == 1 ? "respondent has" : "respondents have") \(column.name) "
            + "\"\(written)\", which the margins do not name",
          hint: didYouMean(written, among: column.categories.map(\.value))))
    }
    let silent = known.contains("") ? [] : members[""] ?? []
    let silentPart = silent.reduce(0) { $0 + survey.respondents[$1].weight } / survey.totalWeight
    let sum = column.categories.reduce(0) { $0 + $1.target }
    var groups: [Group] = []
    for category in column.categories {
      let own = members[folded(category.value)] ?? []
      let name = "\(column.name) \"\(category.value)\""
      if own.isEmpty, category.target > 0 {
        problems.append(
          Diagnostic(
            category.source, "the margins name \(name), but no respondent of it counts",
            hint: "join it with another category, in the margins and in the table"))
      }
      groups.append(
        Group(
          name: name, members: own, part: category.target / sum * (1 - silentPart),
          source: category.source))
    }
    if !silent.isEmpty {
      groups.append(
        Group(
          name: "\(column.name) not stated", members: silent, part: silentPart,
          source: column.categories[0].source))
    }
    return (groups, problems)
  }
}
