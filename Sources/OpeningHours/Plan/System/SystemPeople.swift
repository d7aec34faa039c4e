public import OpeningHoursTables

/// The people of a system on its grid: each counts once, where a branch that she names is open in a window that she
/// ticked and that is as long as a visit.
public struct SystemPeople: Sendable {
  /// The respondents who name a branch, with their windows; of which branch a week is does not matter to it.
  public let reach: Reach
  /// The branches that each of them names, as places in the file, in rising order.
  public let branches: [[Int]]
  /// The heading of the column in which they name them.
  let column: String
  /// How many respondents name no branch, and so were not asked about any.
  public let unnamed: Int
  /// The different sets of branches that somebody names, by ``Reach/Group/kind``.
  let kinds: [[Int]]

  /// The people of a system.
  ///
  /// - Parameters:
  ///   - answers: What they answered.
  ///   - grid: The grid of all branches.
  ///   - visitMinutes: How long a window must be, above 0.
  init(_ answers: SystemAnswers, grid: WeekGrid, visitMinutes: Int) {
    var places: [[Int]: Int] = [:]
    var sets: [[Int]] = []
    let kinds = answers.branches.map { set in
      let place = places[set] ?? sets.count
      if place == sets.count {
        places[set] = place
        sets.append(set)
      }
      return place
    }
    reach = Reach(
      survey: answers.table.table.survey, grid: grid, visitMinutes: visitMinutes,
      representation: answers.representation, kinds: kinds)
    self.kinds = sets
    branches = answers.branches
    unnamed = answers.unnamed
    column = answers.column
  }

  /// The people who name a branch, as if there were no other one.
  func reach(of branch: Int) -> Reach {
    let survey = reach.survey
    let own = branches.indices.filter { branches[$0].contains(branch) }
    return Reach(
      survey: Survey(
        slots: survey.slots, segmentNames: survey.segmentNames,
        respondents: own.map { survey.respondents[$0] }),
      grid: reach.grid, visitMinutes: reach.visitMinutes)
  }

  /// Whether weeks reach each person.
  ///
  /// - Parameter weeks: The weeks, as [branch].
  /// - Returns: For each respondent of ``reach``, in order.
  public func reaches(_ weeks: [Schedule]) -> [Bool] {
    let reached = weeks.map { reach.reaches($0) }
    return branches.indices.map { person in branches[person].contains { reached[$0][person] } }
  }

  /// The people whom weeks reach, in thousandths of a person.
  func thousandths(_ weeks: [Schedule]) -> Int {
    zip(reach.survey.respondents, reaches(weeks)).reduce(0) { $0 + ($1.1 ? $1.0.thousandths : 0) }
  }

  /// Whether so few respondents name a branch that no figure of it is shown, so that nobody is found out.
  public func areTooFew(of branch: Int) -> Bool {
    branches.count { $0.contains(branch) } < SegmentGroups.fewestRespondents
  }

  /// The people who name a branch and for whom some times that are open there would do by themselves, each once, in
  /// thousandths of a person.
  func thousandths(of branch: Int, _ day: Weekday, _ spans: [TimeSpan]) -> Int {
    let open = Schedule([day: DayPlan(spans)])
    return zip(zip(reach.survey.respondents, branches), reach.reaches(open)).reduce(0) {
      $0 + ($1.1 && $1.0.1.contains(branch) ? $1.0.0.thousandths : 0)
    }
  }
}
