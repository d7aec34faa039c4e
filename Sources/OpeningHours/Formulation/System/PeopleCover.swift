import OpeningHoursTables

/// Weeks of all branches as a plan for each of their days, with how often each of the people is reached by them.
struct PeopleCover {
  let search: SystemSearch
  /// The plan of each day, as [branch][day].
  private(set) var plans: [[Int]]
  /// What each of the people weighs, in the order of the rows about them.
  private let weights: [Int]
  /// On how many days of which branches each of them is served.
  private var times: [Int32]
  /// The people of each set of windows, as [branch][day][pattern].
  private let people: [[[[Int32]]]]

  /// Weeks that are whole; nothing where one of them is none of its branch's.
  init?(_ search: SystemSearch, _ weeks: [BranchWeek]) {
    self.search = search
    var people = search.branches.map { branch in
      branch.days.days.map { Array(repeating: [Int32](), count: $0.words * 64) }
    }
    var weights: [Int] = []
    for row in search.problem.rows {
      guard case .person(let windows) = row.measure else { continue }
      for branch in row.branches {
        for own in windows.days {
          people[branch][own.day][own.pattern].append(Int32(weights.count))
        }
      }
      weights.append(row.loss)
    }
    self.people = people
    self.weights = weights
    times = Array(repeating: 0, count: weights.count)
    plans = []
    for (branch, week) in weeks.enumerated() {
      let own = search.branches[branch].days.plans(of: week)
      guard !own.contains(nil) else { return nil }
      plans.append(own.compactMap(\.self))
    }
    for branch in plans.indices {
      for day in plans[branch].indices { count(branch, day, 1) }
    }
  }

  /// The weeks.
  var weeks: [BranchWeek] { zip(search.branches, plans).map { $0.days.week($1) } }

  /// What all of those weigh who are reached.
  var reached: Int { zip(weights, times).reduce(0) { $0 + ($1.1 > 0 ? $1.0 : 0) } }

  private mutating func count(_ branch: Int, _ day: Int, _ step: Int32) {
    let own = search.branches[branch].days.days[day]
    let plan = plans[branch][day]
    for pattern in people[branch][day].indices
    where !people[branch][day][pattern].isEmpty && own.serves(pattern, plan) {
      for person in people[branch][day][pattern] { times[Int(person)] += step }
    }
  }

  /// Takes the plan of a day away; until another one is put there nobody is served on it.
  mutating func takeAway(_ branch: Int, _ day: Int) { count(branch, day, -1) }

  /// Puts a plan on a day that has none.
  mutating func put(_ plan: Int, _ branch: Int, _ day: Int) {
    plans[branch][day] = plan
    count(branch, day, 1)
  }

  /// What those weigh whom each plan of a day that has none would serve and who are not reached.
  func gains(_ branch: Int, _ day: Int) -> [Int] {
    let missing = people[branch][day].map { people in
      people.reduce(0) { $0 + (times[Int($1)] == 0 ? weights[Int($1)] : 0) }
    }
    let own = search.branches[branch].days.days[day]
    return (0..<own.count).map { own.sum(missing, servedBy: $0) }
  }
}

extension BranchDays {
  /// The plan of each day of a week; nothing for a day on which it is none.
  func plans(of week: BranchWeek) -> [Int?] {
    zip(days, week.blocks).map { day, blocks in
      let edges = blocks.flatMap { [UInt16($0.lowerBound), UInt16($0.upperBound)] }
      return (0..<day.count).first { plan in
        day.edges[Int(day.firstEdges[plan])..<Int(day.firstEdges[plan + 1])].elementsEqual(edges)
      }
    }
  }
}
