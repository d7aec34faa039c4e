import OpeningHours
import OpeningHoursTables

/// One day with its shifts: when it is open, how many people it needs and has, and who works.
struct DayOfShifts: Sendable {
  let day: Weekday
  let proposal: Proposal
  let team: Team
  /// What readers see of each group.
  let titles: [PlanText]
  let shifts: [Shift]

  /// The day's shifts.
  var own: [Shift] { shifts.filter { $0.day == day } }

  /// The day's hours.
  var plan: DayPlan { proposal.schedule[day] }

  /// The stretch from the first shift to the last, in whole hours.
  var hours: Range<Int> {
    let spans = own.map(\.span) + proposal.schedule[day].spans
    let first = spans.map(\.start.minutes).min() ?? 0
    let last = spans.map(\.end.minutes).max() ?? 60
    return first / 60..<max(first / 60 + 1, (last + 59) / 60)
  }

  /// Shifts of a group at the same time.
  struct Bar: Hashable, Sendable {
    let span: TimeSpan
    let group: Int
    var count = 1
  }

  /// The shifts in order of time, those of a group at the same time together.
  var bars: [Bar] {
    Dictionary(grouping: own) { Bar(span: $0.span, group: $0.group) }
      .sorted { ($0.key.span, $0.key.group) < ($1.key.span, $1.key.group) }
      .map { bar, shifts in Bar(span: bar.span, group: bar.group, count: shifts.count) }
  }

  /// The longest stretch in minutes that all times of the day are multiples of: 30 or 15.
  var exactMinutes: Int {
    let times = (own.map(\.span) + proposal.schedule[day].spans).flatMap {
      [$0.start.minutes, $0.end.minutes]
    }
    return times.allSatisfy { $0 % 30 == 0 } ? 30 : 15
  }

  /// The most people that are needed at a minute of some.
  func needed(during minutes: Range<Int>) -> Int {
    proposal.problem.needed(on: day, plan: proposal.schedule[day], during: minutes)
  }

  /// The fewest people on duty at a minute of some.
  func onDuty(during minutes: Range<Int>) -> Int {
    minutes.map { minute in
      own.count { $0.span.range.contains(minute) && $0.pause?.range.contains(minute) != true }
    }.min() ?? 0
  }

  /// Stretches of some hours with as many people as they have, equal neighbours joined.
  func steps(
    in hours: Range<Int>, _ people: (Range<Int>) -> Int
  ) -> [(minutes: Range<Int>, people: Int)] {
    var steps: [(minutes: Range<Int>, people: Int)] = []
    for start in stride(
      from: hours.lowerBound * 60, to: hours.upperBound * 60, by: exactMinutes)
    {
      let count = people(start..<(start + exactMinutes))
      if let last = steps.last, last.people == count {
        steps[steps.count - 1].minutes = last.minutes.lowerBound..<(start + exactMinutes)
      } else {
        steps.append((start..<(start + exactMinutes), count))
      }
    }
    return steps
  }
}
