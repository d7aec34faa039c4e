public import OpeningHours
import OpeningHoursTables

/// A roster as tables in comma-separated text.
public struct AssignmentTable: Sendable {
  private let roster: Roster
  private var problem: RosterProblem { roster.problem }

  /// The tables of a roster.
  public init(_ roster: Roster) { self.roster = roster }

  /// Who works what, as a plan reads it to keep or to go on from it.
  ///
  ///     person,week,day,start,end,group
  ///     Anna,1,mon,09:30,17:30,full-time
  ///
  /// A line for each shift, by person; weeks count from 1. LF ends each line.
  public var assignments: String {
    "person,week,day,start,end,group\n"
      + byPerson.map { assignment in
        let shift = assignment.shift
        return Self.line([
          problem.people[assignment.person].name, "\(assignment.week + 1)", shift.day.key,
          shift.span.start.clock, shift.span.end.clock, problem.team.groups[shift.group].name,
        ])
      }.joined()
  }

  /// Hours for payroll: a line for each shift with its paid hours, and the hours that have extra pay in a
  /// column for each supplement in percent.
  ///
  ///     person,group,week,day,date,start,end,paid_hours,hours_at_20_percent
  ///     Anna,full-time,1,mon,2027-01-04,09:30,17:30,7.5,0
  ///
  /// The date is empty where the rotation has no beginning.
  public var payroll: String {
    let supplements = Set(
      roster.assignments.flatMap { problem.team.supplementMinutes(of: $0.shift).keys }
    ).sorted()
    let heading =
      ["person", "group", "week", "day", "date", "start", "end", "paid_hours"]
      + supplements.map { "hours_at_\(Self.percent($0))_percent" }
    return Self.line(heading)
      + byPerson.map { assignment in
        let shift = assignment.shift
        let extra = problem.team.supplementMinutes(of: shift)
        let cells = [
          problem.people[assignment.person].name, problem.team.groups[shift.group].name,
          "\(assignment.week + 1)", shift.day.key,
          problem.rotation.start.map { "\($0.advanced(byDays: assignment.day.number))" } ?? "",
          shift.span.start.clock, shift.span.end.clock,
          problem.team.paidMinutes(of: shift).minutesAsHours,
        ]
        return Self.line(cells + supplements.map { (extra[$0] ?? 0).minutesAsHours })
      }.joined()
  }

  private var byPerson: [RosterAssignment] {
    roster.assignments.sorted { ($0.person, $0.week, $0.shift) < ($1.person, $1.week, $1.shift) }
  }

  /// Thousandths in percent: 200 is "20", 125 is "12.5".
  private static func percent(_ permille: Int) -> String {
    permille % 10 == 0 ? "\(permille / 10)" : "\(permille / 10).\(permille % 10)"
  }

  /// Cells as a line; a cell with a comma, a quotation mark or a break stands in quotation marks.
  private static func line(_ cells: [String]) -> String {
    cells.map { cell in
      cell.contains { ",\"\n\r".contains($0) }
        ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
    }.joined(separator: ",") + "\n"
  }
}
