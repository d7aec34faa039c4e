import OpeningHours
import OpeningHoursTables

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

  /// Hours, cost and limits of a group, or of all where it has no name.
  struct GroupRow {
    let name: String?
    let people: Int
    /// Paid minutes; nothing for today where its hours cannot be staffed.
    let minutes: (today: Int?, then: Int)
    let mostMinutes: Int?
    /// In hundredths of the currency; nothing where no pay is stated.
    let cents: (today: Int?, then: Int)?
  }

  /// A row for each group, and one for all.
  var groupRows: [GroupRow] {
    let hasCost = team.groups.contains { $0.centsAnHour != nil }
    func row(
      _ name: String?, _ people: Int, _ own: ([Shift]) -> [Shift]
    ) -> GroupRow {
      let (old, new) = (staffing.todayShifts.map(own), own(staffing.proposed))
      return GroupRow(
        name: name, people: people, minutes: (old?.paidMinutes(team), new.paidMinutes(team)),
        mostMinutes: mostMinutes(of: name),
        cents: hasCost ? (old?.cents(team), new.cents(team)) : nil)
    }
    return team.groups.enumerated().map { place, group in
      row(group.name, people(in: group)) { $0.of(group: place) }
    } + [row(nil, team.groups.map(people).reduce(0, +)) { $0 }]
  }

  /// Hours, cost and limits by group: a heading, a row for each group, and the whole.
  private var groupTable: [[String]] {
    let rows = groupRows
    let hasCost = rows.contains { $0.cents != nil }
    let heading =
      ["", "people", "h today", "h then", "h at most"] + (hasCost ? ["cost today", "then"] : [])
    return [heading]
      + rows.map { row in
        let costs = row.cents.map { [$0.today.map(Self.money) ?? "-", Self.money($0.then)] }
        return [
          row.name ?? "All", "\(row.people)", row.minutes.today?.minutesAsHours ?? "-",
          row.minutes.then.minutesAsHours, row.mostMinutes?.minutesAsHours ?? "-",
        ] + (costs ?? [])
      }
  }

  private static func money(_ cents: Int) -> String { Figures.grouped((cents + 50) / 100) }

  /// The most minutes a week of a group, or of all.
  private func mostMinutes(of group: String?) -> Int? {
    proposal.problem.mostPaidMinutes(of: group)
  }

  /// How many people a group has.
  func people(in group: ContractGroup) -> Int { proposal.problem.rules.people[group.name] ?? 0 }

  /// The kinds of duties that someone has, today or then.
  var shownDuties: [Duty] {
    Duty.allCases.filter { duty in
      (staffing.proposed + (staffing.todayShifts ?? [])).duties(duty, team) > 0
    }
  }

  /// Duties of a kind a week for each person of a group, on average over a rotation.
  func dutiesPerHead(_ duty: Duty, group place: Int) -> (today: Double?, then: Double) {
    func perHead(_ shifts: [Shift]) -> Double {
      Double(shifts.of(group: place).duties(duty, team))
        / Double(max(1, people(in: team.groups[place])))
    }
    return (staffing.todayShifts.map(perHead), perHead(staffing.proposed))
  }

  /// Duties a week for each person, on average over a rotation.
  private var dutyTable: [[String]] {
    let shown = shownDuties
    guard !shown.isEmpty else { return [] }
    let rows = team.groups.enumerated().map { place, group in
      [group.name]
        + shown.flatMap { duty -> [String] in
          let (today, then) = dutiesPerHead(duty, group: place)
          return [today.map(Figures.twoDecimals) ?? "-", Figures.twoDecimals(then)]
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
