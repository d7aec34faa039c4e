public import OpeningHoursTables

/// What a plan's tables say of how important and satisfying the hours are.
public struct PlanRatings: Sendable {
  /// The ratings of customers, then those of staff, each in the order of the plan.
  public private(set) var all: [Rating]
  /// What each of the plan's respondents answered, for each column that holds ratings.
  public let answers: [RatedAnswers]
  /// The respondents as they count before any counts more for her ratings; nothing without respondents.
  public private(set) var customers: Survey?

  /// Reads the columns that hold ratings.
  ///
  /// - Parameters:
  ///   - tables: The tables.
  ///   - plan: The plan.
  /// - Throws: `InputErrors` for columns, answers and scales that do not fit each other.
  init(_ tables: PlanTables, _ plan: Plan) throws(InputErrors) {
    let source = plan.file.ratings
    var problems: [Diagnostic] = []
    func read(
      _ columns: [RatingColumn], _ table: PlanTables.Named<RespondentsTable>?
    ) -> [RatedAnswers] {
      columns.compactMap { column in
        do throws(InputErrors) {
          return try table.map { table throws(InputErrors) in
            try RatedAnswers(column, in: table.table)
          }
        } catch {
          problems += error.diagnostics
          return nil
        }
      }
    }
    answers = read(source.columns, tables.respondents)
    let staff = read(source.staffColumns, tables.staff)
    var addedUp: [Rating] = []
    for (own, table) in zip(source.addedUp, tables.addedUpRatings) {
      do throws(InputErrors) {
        addedUp.append(try Rating(table.table, own.statement, from: own.audience))
      } catch {
        problems += error.diagnostics
      }
    }
    guard problems.isEmpty else { throw InputErrors(problems) }
    let team = tables.staff?.table.survey.without(staff)
    all =
      addedUp.filter { $0.audience == .customers }
      + (team.map { team in staff.map { Rating($0, of: team, from: .staff) } } ?? [])
      + addedUp.filter { $0.audience == .staff }
  }

  /// The ratings with those of the plan's respondents.
  ///
  /// - Parameter survey: The respondents as they count, without the columns of ratings.
  /// - Returns: The ratings of customers, then those of staff.
  func counting(customers survey: Survey) -> PlanRatings {
    var ratings = self
    ratings.customers = survey
    ratings.all = answers.map { Rating($0, of: survey, from: .customers) } + all
    return ratings
  }

  /// The respondents, of whom some count more for their ratings where the plan says so.
  func weighted(_ survey: Survey, _ plan: Plan) throws(InputErrors) -> Survey {
    guard let question = plan.weightBy.question else { return survey }
    guard let answers = answers.first(where: { $0.question == question }) else {
      throw InputErrors([
        Diagnostic(
          plan.weightBySource,
          "weight-by \(plan.weightBy.rawValue) needs a column of ratings of the respondents",
          hint: "add  ratings: { \(question.rawValue): the heading of the column }")
      ])
    }
    return survey.weighted(by: plan.weightBy, answers)
  }

  /// Refuses names of segments that no column and no respondent has.
  func checkNamedSegments(of plan: Plan, _ tables: PlanTables) throws(InputErrors) {
    let titles = plan.file.segmentTitles
    guard let first = titles.first else { return }
    let surveys =
      ([tables.respondents, tables.staff] + tables.surveys.map(\.respondents))
      .compactMap { $0?.table.survey }
    guard !surveys.isEmpty || !tables.addedUpRatings.isEmpty else {
      throw InputErrors([
        Diagnostic(
          first.source, "names of segments need rows of respondents",
          hint: "the plan says so with  demand: { respondents: answers.csv }")
      ])
    }
    let columns =
      surveys.flatMap(\.segmentNames) + tables.addedUpRatings.flatMap(\.table.names)
      + plan.file.demand.surveys.map(\.name)
    let values = Set(surveys.flatMap { $0.respondents.flatMap(\.segments) }).subtracting([""])
    let known = columns + values.subtracting(columns).sorted()
    let unknown = titles.filter { !known.contains($0.name) }.map { title in
      Diagnostic(
        title.source, "no column or value of the respondents is called \"\(title.name)\"",
        hint: didYouMean(title.name, among: known))
    }
    guard unknown.isEmpty else { throw InputErrors(unknown) }
  }
}
