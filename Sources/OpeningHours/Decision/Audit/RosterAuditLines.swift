import OpeningHoursTables

// The part of the audit that is about lines.
extension RosterAudit {
  /// The people of a group walk one line: each has the first one's weeks, so many weeks further on, and no
  /// two as many.
  var lineFaults: [String] {
    guard problem.rotation.hasLines else { return [] }
    return problem.team.groups.indices.flatMap { group -> [String] in
      let people = problem.people.indices.filter { problem.people[$0].group == group }
      guard let first = people.first else { return [] }
      let starts = people.map { person in
        Set(
          people.indices.filter { isWalked(by: person, as: first, further: $0, of: people.count) })
      }
      return zip(people, starts).filter { $1.isEmpty }.map { person, _ in
        "\(problem.people[person].name) does not walk the line of the others"
      } + (canDiffer(starts) ? [] : ["two people are at the same week of a line"])
    }
  }

  /// Whether a person has the shifts of another one so many weeks further on, days of leave apart.
  private func isWalked(by person: Int, as other: Int, further: Int, of length: Int) -> Bool {
    let weeks = problem.rotation.weeks
    guard weeks % length == 0 else { return false }
    return (0..<weeks).allSatisfy { week in
      let there = (week + further) % weeks
      return Weekday.allCases.allSatisfy { day in
        problem.people[person].isAway(on: RosterDay(week: week, day: day))
          || problem.people[other].isAway(on: RosterDay(week: there, day: day))
          || spans(of: person, week, day) == spans(of: other, there, day)
      }
    }
  }

  private func spans(of person: Int, _ week: Int, _ day: Weekday) -> [TimeSpan] {
    own[person].filter { $0.week == week && $0.shift.day == day }.map(\.shift.span).sorted()
  }

  /// Whether each can have a start of her own.
  private func canDiffer(_ starts: [Set<Int>]) -> Bool {
    var owner: [Int: Int] = [:]
    func give(_ person: Int, _ seen: inout Set<Int>) -> Bool {
      for start in starts[person].sorted() where seen.insert(start).inserted {
        if owner[start].map({ give($0, &seen) }) ?? true {
          owner[start] = person
          return true
        }
      }
      return false
    }
    return starts.indices.allSatisfy { person in
      var seen: Set<Int> = []
      return starts[person].isEmpty || give(person, &seen)
    }
  }
}
