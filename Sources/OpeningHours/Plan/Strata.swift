public import OpeningHoursTables

/// The column of a table of respondents by whose values people were drawn when they were asked.
public struct Strata: Sendable, Hashable {
  /// The heading of the column.
  public let column: String
  /// Where the plan names it.
  public let source: Source

  /// A column that a plan names.
  init(column: String, source: Source) {
    (self.column, self.source) = (column, source)
  }

  /// The stratum of each respondent, by her place; who says nothing there is of one more.
  ///
  /// - Throws: `InputErrors` where the table has no such column.
  func groups(of respondents: PlanTables.Named<RespondentsTable>) throws(InputErrors) -> [Int] {
    let survey = respondents.table.survey
    guard let place = survey.segmentNames.firstIndex(where: { folded($0) == folded(column) }) else {
      throw InputErrors([
        Diagnostic(
          source, "\(respondents.fileName) has no column \"\(column)\" for the strata",
          hint: didYouMean(column, among: survey.segmentNames))
      ])
    }
    var numbers: [String: Int] = [:]
    let groups = survey.respondents.map { respondent in
      let value = folded(respondent.segments[place])
      let number = numbers[value] ?? numbers.count
      numbers[value] = number
      return number
    }
    return groups
  }

  /// Refuses groups of which none has two people: drawn within them everybody is drawn as she is, which
  /// looks sure.
  ///
  /// - Parameter groups: The stratum of each respondent.
  /// - Throws: `InputErrors` with the place of the column's name.
  func checkTellChance(_ groups: [Int]) throws(InputErrors) {
    guard Set(groups).count == groups.count else { return }
    throw InputErrors([
      Diagnostic(
        source, "each respondent has a \"\(column)\" of her own, so nothing can be drawn",
        hint: "strata are groups in which people were drawn, such as districts")
    ])
  }
}
