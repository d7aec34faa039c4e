import OpeningHoursTables

// Whom weeks reach, counted again minute by minute from what respondents ticked.
extension SystemAudit {
  /// The people who find a branch that they name open for as long as a visit in a time that they ticked, in
  /// thousandths of a person.
  func reached(_ people: SystemPeople, _ weeks: [Schedule]) -> Int {
    let survey = people.reach.survey
    let open = weeks.map { week in Weekday.allCases.map { minutes(week[$0]) } }
    var sum = 0
    for (respondent, named) in zip(survey.respondents, people.branches) {
      // By day, the minutes that she ticked.
      let ticked = Dictionary(grouping: respondent.ticked.map { survey.slots[$0] }, by: \.day)
      let isReached = named.contains { branch in
        ticked.contains { day, slots in
          let own = Set(slots.flatMap { Array($0.span.range) })
          return longestRun(own, open[branch][day.rawValue]) >= people.reach.visitMinutes
        }
      }
      if isReached { sum += Int((respondent.weight * 1000).rounded()) }
    }
    return sum
  }

  /// The most minutes in a row that are both ticked and open.
  private func longestRun(_ ticked: Set<Int>, _ open: [Bool]) -> Int {
    var (longest, run) = (0, 0)
    for minute in open.indices {
      run = open[minute] && ticked.contains(minute) ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
