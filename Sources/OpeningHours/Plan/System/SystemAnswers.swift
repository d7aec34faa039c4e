import OpeningHoursTables

/// The respondents of a system as they were read, weighted, each with the branches that she names.
public struct SystemAnswers: Sendable {
  /// Those who name a branch, as they count.
  let table: PlanTables.Named<RespondentsTable>
  /// The branches that each of them names, as places in the file, in rising order.
  let branches: [[Int]]
  /// The heading of the column in which they name them.
  let column: String
  /// How many respondents name no branch; they were not asked about any.
  public let unnamed: Int
  /// How strongly each kind of people stands among all respondents; empty where that is not known.
  let representation: [Representation]
  /// What is worth knowing of how they were weighted.
  let notes: [DemandNote]

  /// Reads who names which branches.
  ///
  /// - Parameters:
  ///   - respondents: What the system file says of them.
  ///   - file: The system file.
  ///   - table: The table.
  ///   - margins: The known margins, where the file names some.
  /// - Throws: `InputErrors` for a column that the table has not, names of no branch, and branches that nobody
  ///   names.
  init(
    _ respondents: SystemRespondents, of file: SystemFile,
    _ table: PlanTables.Named<RespondentsTable>, margins: Margins?
  ) throws(InputErrors) {
    let names = table.table.survey.segmentNames
    guard let column = names.firstIndex(where: { folded($0) == folded(respondents.column) }) else {
      throw InputErrors([
        Diagnostic(
          respondents.columnSource,
          "\(table.fileName) has no column \"\(respondents.column)\" with names of branches",
          hint: didYouMean(respondents.column, among: names))
      ])
    }
    let places = try table.table.places(
      namedIn: column, among: file.branches.map(\.name), fileName: table.fileName)
    let (survey, raking) = try table.counted(to: margins, by: respondents.weights)
    let named = places.indices.filter { !places[$0].isEmpty }
    let before = table.table.survey.respondents
    let drawn = named.map { place in
      RespondentsTable.Drawn(
        place: place,
        factor: before[place].weight > 0
          ? survey.respondents[place].weight / before[place].weight : 0)
    }
    self.table = .init(table.table.resampled(drawn), fileName: table.fileName)
    branches = named.map { places[$0] }
    unnamed = places.count - named.count
    self.column = respondents.column
    representation = raking?.representation ?? []
    notes = raking.map(DemandNote.notes(about:)) ?? []
    try checkEachIsNamed(file, respondents)
  }

  /// Refuses branches of whose people nothing is known.
  private func checkEachIsNamed(
    _ file: SystemFile, _ respondents: SystemRespondents
  ) throws(InputErrors) {
    var named = file.branches.map { _ in false }
    for (respondent, places) in zip(table.table.survey.respondents, branches)
    where respondent.weight > 0 {
      for place in places { named[place] = true }
    }
    guard named.contains(false) else { return }
    throw InputErrors(
      zip(file.branches, named).filter { !$1 }.map { branch, _ in
        Diagnostic(
          branch.source, "no respondent of \(table.fileName) who counts names \(branch.name)",
          hint: "leave the branch out: nothing is known of when its people could come")
      })
  }

  /// The table of those who name a branch.
  func table(of branch: Int) -> PlanTables.Named<RespondentsTable> {
    let own = branches.indices.filter { branches[$0].contains(branch) }
    return .init(
      table.table.resampled(own.map { .init(place: $0, factor: 1) }), fileName: table.fileName)
  }
}
