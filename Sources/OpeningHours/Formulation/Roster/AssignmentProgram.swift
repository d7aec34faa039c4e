import IntegerProgramming
import OpeningHoursTables

/// A part's roster as an integer program: a binary variable for each person, week and kind of shift.
///
/// Rules about one person are rows over her variables; what joins people are the rows that fill each kind
/// of shift in each week, and the skills.
struct AssignmentProgram {
  /// What a program leaves open.
  struct Options {
    /// Whether shifts may stay unfilled, and whether people may fall short of their hours and quotas.
    var allowsUnfilled = true
    var allowsShortfall = true
    /// The greatest burden that is told apart from greater ones.
    var greatestBurden = 40
    /// Whether burdens are weighed against each other; otherwise they are only summed up, which makes the
    /// program much smaller.
    var weighsBurdens = true
  }

  let part: RosterPart
  let options: Options
  /// The people whose shifts are decided, by their places in the part; the others' are given.
  let free: [Int]
  var program = IntegerProgram()
  /// The variables as [person][week][kind]; none for who is not free or cannot work.
  private(set) var works: [[[Variable?]]]
  /// What is to be made small, in order.
  var unfilled = LinearExpression()
  var missing = LinearExpression()
  var shortfall = LinearExpression()
  var cost = LinearExpression()
  /// By person: steps of her burden, each to be taken before the next.
  var burdenSteps: [[Variable]]
  /// By person: her burden.
  var burdens: [LinearExpression]

  /// The program of some people of a part.
  ///
  /// - Parameters:
  ///   - part: The people and shifts.
  ///   - free: The people whose shifts are decided; everybody by default.
  ///   - draft: What the others work.
  ///   - options: What is left open.
  init(
    _ part: RosterPart, free: [Int]? = nil, beside draft: RosterDraft? = nil,
    options: Options = Options()
  ) {
    self.part = part
    self.options = options
    self.free = free ?? Array(part.people.indices)
    works = Array(
      repeating: Array(
        repeating: Array(repeating: nil, count: part.kinds.count), count: part.weeks),
      count: part.people.count)
    burdenSteps = Array(repeating: [], count: part.people.count)
    burdens = Array(repeating: LinearExpression(), count: part.people.count)
    let given = draft ?? RosterDraft(emptyFor: part)
    for place in self.free { addPerson(place) }
    addDemand(given)
    addSkills(given)
  }

  private mutating func addPerson(_ place: Int) {
    let columns = PersonColumns(&self, place)
    for rule in part.problem.rules { add(rule.statement, columns) }
    addDues(columns)
    addWishes(columns)
  }

  /// A new variable for a person who can work a kind of shift in a week.
  mutating func addWork(_ place: Int, _ week: Int, _ kind: Int) -> Variable {
    let variable = program.addVariable("x_\(place)_\(week)_\(kind)", kind: .binary)
    works[place][week][kind] = variable
    return variable
  }

  /// Each shift is one person's or unfilled.
  private mutating func addDemand(_ given: RosterDraft) {
    let others = given.kinds.indices.filter { !free.contains($0) }
    for week in 0..<part.weeks {
      for kind in part.kinds.indices {
        let filled = others.count { given.kinds[$0][week].contains(kind) }
        let open = Double(part.kinds[kind].count - filled)
        var sum = LinearExpression.sum(of: free.compactMap { works[$0][week][kind] })
        if options.allowsUnfilled {
          let slack = program.addVariable("u_\(week)_\(kind)", kind: .integer, upper: open)
          sum.add(1, times: slack)
          unfilled.add(1, times: slack)
        }
        program.addRow("fill_\(week)_\(kind)", sum, lower: open, upper: open)
      }
    }
  }

  /// As many people with a skill as are needed are on duty, or missing.
  private mutating func addSkills(_ given: RosterDraft) {
    let others = given.kinds.indices.filter { !free.contains($0) }
    for (number, need) in part.skillNeeds.enumerated() {
      for week in 0..<part.weeks {
        var sum = LinearExpression()
        for place in free where part.person(place).skills.contains(need.skill) {
          for kind in need.kinds {
            if let variable = works[place][week][kind] { sum.add(1, times: variable) }
          }
        }
        sum.constant = Double(
          others.count { place in
            part.person(place).skills.contains(need.skill)
              && given.kinds[place][week].contains { need.kinds.contains($0) }
          })
        let slack = program.addVariable(
          "m_\(number)_\(week)", kind: .integer, upper: Double(need.count))
        sum.add(1, times: slack)
        missing.add(Double(need.quarters), times: slack)
        program.addRow("skill_\(number)_\(week)", sum, lower: Double(need.count))
      }
    }
  }

  /// The draft of a point of the program; those who are not free work what they did.
  func draft(at values: [Double], beside given: RosterDraft? = nil) -> RosterDraft {
    var draft = given ?? RosterDraft(emptyFor: part)
    for place in free {
      draft.kinds[place] = works[place].map { week in
        week.indices.filter { kind in week[kind].map { values[$0.index] > 0.5 } ?? false }
      }
    }
    return draft
  }
}
