import OpeningHours

/// What a proposal's formats show of the shifts.
struct StaffSection {
  let staffing: ProposedStaffing
  let proposal: Proposal
  let team: Team

  init?(_ proposal: Proposal) {
    guard let staffing = proposal.staffing, let team = proposal.problem.team else { return nil }
    self.staffing = staffing
    self.proposal = proposal
    self.team = team
  }

  /// What staffing today's hours takes, in words, where it cannot be compared.
  var todayLines: [String] {
    switch staffing.today {
    case .shifts: []
    case .unknown: ["whether today's hours can be staffed was not found out in time"]
    case .impossible(let rules, let isMinimal):
      [
        "today's hours cannot be staffed under these rules"
          + (isMinimal ? "" : " (perhaps fewer of them would clash already)") + ":"
      ] + rules.map { "- \($0.name)  [\($0.origin.rawValue); \($0.source)]" }
    }
  }

  /// Hours, cost and limits by group: a heading, a row for each group, and the whole.
  var groupTable: [[String]] {
    let hasCost = team.groups.contains { $0.centsAnHour != nil }
    func figures(_ own: (([Shift]) -> [Shift])) -> [String] {
      let (old, new) = (staffing.todayShifts.map(own), own(staffing.proposed))
      func pair(_ amount: ([Shift]) -> String) -> [String] {
        [old.map(amount) ?? "-", amount(new)]
      }
      return pair { $0.paidMinutes(team).minutesAsHours }
        + (hasCost ? pair { Figures.grouped(($0.cents(team) + 50) / 100) } : [])
    }
    let heading =
      ["", "people", "h today", "h then", "h at most"] + (hasCost ? ["cost today", "then"] : [])
    let rows = team.groups.enumerated().map { place, group in
      let amounts = figures { $0.of(group: place) }
      return [group.name, "\(group.people)"] + amounts.prefix(2) + [mostHours(of: group)]
        + amounts.dropFirst(2)
    }
    let all = figures { $0 }
    let people = team.groups.map(\.people).reduce(0, +)
    let whole =
      ["All", "\(people)"] + all.prefix(2) + [mostHours(of: nil)] + all.dropFirst(2)
    return [heading] + rows + [whole]
  }

  /// The most hours a week of a group, or of all.
  private func mostHours(of group: ContractGroup?) -> String {
    let limits = proposal.problem.rules.compactMap { rule -> Int? in
      switch rule.statement {
      case .contractHours(let name, let people, let minutes) where name == group?.name:
        people * minutes
      case .mostStaff(let minutes) where group == nil: minutes
      default: nil
      }
    }
    return limits.min().map(\.minutesAsHours) ?? "-"
  }

  /// Duties a week for each person, on average over a rotation.
  var dutyTable: [[String]] {
    let shown = Duty.allCases.filter { duty in
      (staffing.proposed + (staffing.todayShifts ?? [])).duties(duty, team) > 0
    }
    guard !shown.isEmpty else { return [] }
    let rows = team.groups.enumerated().map { place, group in
      [group.name]
        + shown.flatMap { duty -> [String] in
          func perHead(_ shifts: [Shift]) -> String {
            Figures.twoDecimals(
              Double(shifts.of(group: place).duties(duty, team)) / Double(group.people))
          }
          return [staffing.todayShifts.map(perHead) ?? "-", perHead(staffing.proposed)]
        }
    }
    return [[""] + shown.flatMap { [$0.heading, "then"] }] + rows
  }

  /// Groups and duties in two small tables, then each day as a picture.
  func add(to page: inout TextPage) {
    page.heading("Staff")
    page.table(groupTable, rightAligned: [1, 2, 3, 4, 5, 6], indent: 2)
    for line in todayLines {
      page.paragraph(
        line, indent: line.hasPrefix("-") ? 4 : 2, hanging: line.hasPrefix("-") ? 6 : 4)
    }
    if !dutyTable.isEmpty {
      page.heading("Duties a week for each person, on average")
      page.table(dutyTable, rightAligned: Set(1...6), indent: 2)
      page.paragraph(
        "late: the shift ends after \(team.lateAfter.full)", indent: 2, hanging: 4)
    }
    page.heading("Who works when")
    for day in Weekday.allCases where !proposal.schedule[day].isClosed {
      let picture = DayPicture(day: day, proposal: proposal, team: team, shifts: staffing.proposed)
      for line in picture.lines(width: page.style.width) { page.line(line) }
    }
    let pauses =
      team.breaks.steps.isEmpty
      ? [] : ["hours are paid hours, less the unpaid breaks; shifts are shown with their breaks"]
    for line in ["o open; digits: people needed and on duty; # a shift"] + pauses {
      page.paragraph(line, indent: 2, hanging: 4)
    }
  }
}

extension Duty {
  /// The kind as a column's heading.
  fileprivate var heading: String {
    switch self {
    case .late: "late today"
    case .saturday: "Sat today"
    case .sunday: "Sun today"
    }
  }
}

/// One day as a small picture: when it is open, how many people it needs and has, and each shift.
struct DayPicture {
  let day: Weekday
  let proposal: Proposal
  let team: Team
  let shifts: [Shift]

  private static let labelWidth = 30

  private var own: [Shift] { shifts.filter { $0.day == day } }

  /// The stretch that the picture shows, in whole hours.
  private var hours: Range<Int> {
    let spans = own.map(\.span) + proposal.schedule[day].spans
    let first = spans.map(\.start.minutes).min() ?? 0
    let last = spans.map(\.end.minutes).max() ?? 60
    return first / 60..<max(first / 60 + 1, (last + 59) / 60)
  }

  func lines(width: Int) -> [String] {
    let room = max(10, width - Self.labelWidth)
    // So many minutes are one column: as many as all times allow, or as the page has room for.
    let times = (own.map(\.span) + proposal.schedule[day].spans).flatMap {
      [$0.start.minutes, $0.end.minutes]
    }
    let exact = times.allSatisfy { $0 % 30 == 0 } ? 30 : 15
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
    let counted = Dictionary(grouping: own) { Bar(span: $0.span, group: $0.group) }
    let bars = counted.sorted {
      ($0.key.span, $0.key.group) < ($1.key.span, $1.key.group)
    }
    return [title.padded(to: Self.labelWidth) + axis]
      + [
        row("") { minutes in plan.isOpenAtSomeTime(minutes) ? "o" : " " },
        row("needed") { digit(proposal.problem.needed(on: day, plan: plan, during: $0)) },
        row("on duty") { digit(onDuty(during: $0)) },
      ]
      + bars.map { bar, shifts in
        row("\(shifts.count) \(team.groups[bar.group].name) \(bar.span.short)") { minutes in
          bar.span.range.overlaps(minutes) ? "#" : " "
        }
      }
  }

  private struct Bar: Hashable {
    let span: TimeSpan
    let group: Int
  }

  /// The fewest people on duty at a minute of some.
  private func onDuty(during minutes: Range<Int>) -> Int {
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
