public import IntegerProgramming
import OpeningHoursTables

extension RosterProblem {
  /// The same question as one direct program: a binary variable for each person, week and shift, all
  /// groups together.
  ///
  /// A second opinion, built from the rules alone and by code of its own, so that a mistake in the search
  /// shows against it. Its objective, to be minimized, weighs an unfilled shift above all that skills
  /// missing, shortfalls and costs can come to, and so on down, as far as whole numbers below 10⁷ allow.
  /// Burdens that are weighed from the greatest down have no such sum; there the program minimizes theirs.
  public func textbookProgram() -> IntegerProgram { RosterTextbook(self).program }

  /// What the textbook program's objective is for a roster with such figures.
  func textbookObjective(unfilled: Int, missing: Int, shortfall: Int, cost: Int) -> Int {
    let weights = RosterTextbook(self).weights
    return weights.unfilled * unfilled + weights.missing * missing + weights.shortfall * shortfall
      + cost
  }
}

/// The direct program of a roster.
struct RosterTextbook {
  let problem: RosterProblem
  var program = IntegerProgram()
  /// Whether a person works a shift, as [person][week][shift].
  private(set) var works: [[[Variable]]] = []
  /// Whether a person works on a day, and whether she has late duties then, as [person][day].
  private(set) var days: [[Variable]] = []
  private(set) var lateDays: [[Variable]] = []
  var shortfall = LinearExpression()
  var cost = LinearExpression()
  private(set) var weights = (unfilled: 1, missing: 1, shortfall: 1)

  var weeks: Int { problem.rotation.weeks }

  init(_ problem: RosterProblem) {
    self.problem = problem
    for place in problem.people.indices { addPerson(place) }
    let unfilled = addFilling()
    let missing = addSkills()
    for place in problem.people.indices {
      for rule in problem.rules { add(rule.statement, place) }
      addBurden(place)
    }
    weights.shortfall = min(10_000_000, 1 + most(of: cost))
    weights.missing = min(10_000_000, weights.shortfall * (1 + most(of: shortfall)))
    weights.unfilled = min(10_000_000, weights.missing * (1 + most(of: missing)))
    program.objective = Objective(
      .minimize,
      Double(weights.unfilled) * unfilled + Double(weights.missing) * missing
        + Double(weights.shortfall) * shortfall + cost)
  }

  /// The greatest value of a sum of bounded variables.
  private func most(of sum: LinearExpression) -> Int {
    let most = sum.terms.reduce(sum.constant) { most, term in
      let column = program.columns[term.variable.index]
      let upper = column.kind == .binary ? 1 : (column.upper ?? 0)
      return most + max(0, term.coefficient * upper)
    }
    return Int(min(most, 1_000_000).rounded(.up))
  }

  private mutating func addPerson(_ place: Int) {
    let person = problem.people[place]
    works.append(
      (0..<weeks).map { week in
        problem.shifts.enumerated().map { number, shift in
          let isPossible =
            shift.group == person.group
            && person.available[shift.day.rawValue].contains {
              $0.start <= shift.span.start && shift.span.end <= $0.end
            } && !person.leave.contains(RosterDay(week: week, day: shift.day))
          return program.addVariable(
            "x_\(place)_\(week)_\(number)", kind: .binary, upper: isPossible ? 1 : 0)
        }
      })
    var days: [Variable] = []
    var lateDays: [Variable] = []
    for number in 0..<(weeks * 7) {
      let day = program.addVariable("day_\(place)_\(number)", kind: .binary)
      let late = program.addVariable("late_\(place)_\(number)", kind: .binary)
      let own = shifts(of: place, on: number)
      for (shift, variable) in own {
        program.addRow("day_\(place)_\(number)", variable - LinearExpression(day), upper: 0)
        if problem.team.isDuty(shift, .late) {
          program.addRow("late_\(place)_\(number)", variable - LinearExpression(late), upper: 0)
        }
      }
      // No work, no day with work.
      program.addRow(
        "off_\(place)_\(number)", LinearExpression(day) - .sum(of: own.map(\.variable)), upper: 0)
      program.addRow(
        "most_\(place)_\(number)", .sum(of: own.map(\.variable)),
        upper: Double(person.mostShiftsADay))
      for (first, one) in own.enumerated() {
        for other in own[(first + 1)...] where one.shift.span.intersection(other.shift.span) != nil
        {
          program.addRow("once_\(place)_\(number)", one.variable + other.variable, upper: 1)
        }
      }
      days.append(day)
      lateDays.append(late)
    }
    self.days.append(days)
    self.lateDays.append(lateDays)
    for week in 0..<weeks {
      guard let most = person.mostDays else { continue }
      program.addRow(
        "days_\(place)_\(week)", .sum(of: days[(week * 7)..<(week * 7 + 7)]), upper: Double(most))
    }
  }

  /// The shifts that a person could have on a day, counted from 0, with their variables.
  func shifts(of place: Int, on number: Int) -> [(shift: Shift, variable: LinearExpression)] {
    problem.shifts.indices.filter { problem.shifts[$0].day.rawValue == number % 7 }.map {
      (problem.shifts[$0], LinearExpression(works[place][number / 7][$0]))
    }
  }

  /// Each shift of each week is worked by one person, or by nobody.
  private mutating func addFilling() -> LinearExpression {
    var unfilled = LinearExpression()
    for week in 0..<weeks {
      for number in problem.shifts.indices {
        let nobody = program.addVariable("nobody_\(week)_\(number)", kind: .binary)
        unfilled.add(1, times: nobody)
        let workers = problem.people.indices.map { works[$0][week][number] }
        program.addRow(
          "fill_\(week)_\(number)", .sum(of: workers + [nobody]), lower: 1, upper: 1)
      }
    }
    return unfilled
  }

  /// In each stretch of the open hours in which nobody comes or goes, people with a skill are on duty or
  /// missing; asked where some of a group have the skill and some have not.
  private mutating func addSkills() -> LinearExpression {
    var missing = LinearExpression()
    for (skill, least) in problem.skillMinima.sorted(by: { $0.key < $1.key }) {
      let shares = problem.team.groups.indices.map { group in
        problem.people.filter { $0.group == group }.map { $0.skills.contains(skill) }
      }
      guard shares.contains(where: { $0.contains(true) && $0.contains(false) }) else { continue }
      let isSure = shares.map { $0.contains(true) && !$0.contains(false) }
      for number in 0..<(weeks * 7) {
        for stretch in stretches(ofDay: number % 7) {
          var present = LinearExpression()
          for (shift, place) in problem.shifts.enumerated().map({ ($1, $0) })
          where shift.day.rawValue == number % 7 && covers(shift, stretch) {
            if isSure[shift.group] {
              present.constant += 1
            } else {
              for (person, own) in problem.people.enumerated() where own.skills.contains(skill) {
                present.add(1, times: works[person][number / 7][place])
              }
            }
          }
          let short = program.addVariable(
            "missing_\(number)_\(stretch.lowerBound)", kind: .integer, upper: Double(max(0, least)))
          missing.add(Double((stretch.count + 14) / 15), times: short)
          program.addRow(
            "skill_\(number)_\(stretch.lowerBound)", present + LinearExpression(short),
            lower: Double(least))
        }
      }
    }
    return missing
  }

  private func covers(_ shift: Shift, _ stretch: Range<Int>) -> Bool {
    shift.span.range.lowerBound <= stretch.lowerBound
      && stretch.upperBound <= shift.span.range.upperBound
      && shift.pause.map { $0.range.overlaps(stretch) } != true
  }

  private func stretches(ofDay day: Int) -> [Range<Int>] {
    guard let weekday = Weekday(rawValue: day) else { return [] }
    let own = problem.shifts.filter { $0.day == weekday }
    let times = own.flatMap { [$0.span, $0.pause].compactMap { $0 } }
      .flatMap { [$0.start.minutes, $0.end.minutes] }
    return problem.schedule[weekday].spans.flatMap { open -> [Range<Int>] in
      let inside = Set(times).filter { open.start.minutes < $0 && $0 < open.end.minutes }.sorted()
      let all = [open.start.minutes] + inside + [open.end.minutes]
      return zip(all, all.dropFirst()).map { $0..<$1 }
    }
  }
}
