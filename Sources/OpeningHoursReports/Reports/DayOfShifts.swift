import OpeningHours

/// One day as a small picture: when it is open, how many people it needs and has, and each shift.
struct DayPicture {
  let day: Weekday
  let proposal: Proposal
  let team: Team
  let shifts: [Shift]

  private static let labelWidth = 30

  /// The day's shifts.
  var own: [Shift] { shifts.filter { $0.day == day } }

  /// The stretch that the picture shows, in whole hours.
  var hours: Range<Int> {
    let spans = own.map(\.span) + proposal.schedule[day].spans
    let first = spans.map(\.start.minutes).min() ?? 0
    let last = spans.map(\.end.minutes).max() ?? 60
    return first / 60..<max(first / 60 + 1, (last + 59) / 60)
  }

  func lines(width: Int) -> [String] {
    let room = max(10, width - Self.labelWidth)
    // So many minutes are one column: as many as all times allow, or as the page has room for.
    let exact = exactMinutes
    let unit = [exact, 30, 60].first { hours.count * 60 / $0 <= room } ?? 60
    let columns = stride(from: hours.lowerBound * 60, to: hours.upperBound * 60, by: unit).map {
      $0..<($0 + unit)
    }
    func row(_ label: String, _ cell: (Range<Int>) -> Character) -> String {
      ("    " + label).padded(to: Self.labelWidth) + String(columns.map(cell))
    }
    let plan = proposal.schedule[day]
    var axis = ""
    for hour in stride(from: hours.lowerBound, to: hours.upperBound, by: 2) {
      axis += "\(hour)".padded(to: max(1, 2 * 60 / unit))
    }
    let title = "  \(day.name) \(plan.short)"
    return [title.padded(to: Self.labelWidth) + axis]
      + [
        row("") { minutes in plan.isOpenAtSomeTime(minutes) ? "o" : " " },
        row("needed") { digit(needed(during: $0)) },
        row("on duty") { digit(onDuty(during: $0)) },
      ]
      + bars.map { bar in
        row("\(bar.count) \(team.groups[bar.group].name) \(bar.span.short)") { minutes in
          bar.span.range.overlaps(minutes) ? "#" : " "
        }
      }
  }

  /// Shifts of a group at the same time.
  struct Bar: Hashable {
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

  private func digit(_ count: Int) -> Character {
    count == 0 ? " " : count < 10 ? Character("\(count)") : "*"
  }
}

extension DayPlan {
  fileprivate func isOpenAtSomeTime(_ minutes: Range<Int>) -> Bool {
    spans.contains { $0.range.overlaps(minutes) }
  }
}
