import OpeningHours
import OpeningHoursTables

/// Whom the weeks of a system reach, where people count once.
struct SystemPeopleJSON: Encodable {
  let visitMinutes: Int
  let weighted: Bool
  let people: Double
  let today: Double
  let proposed: Double
  let gained: Double
  let lost: Double
  let nameSeveral: Double
  let nameNone: Int
  let branches: [Row]
  let groups: [Row]

  struct Row: Encodable {
    /// The branch's name, or the heading of a column.
    let name: String
    let value: Nullable<String>
    let people: Double
    let today: Double
    let proposed: Double
    let gained: Double
    let lost: Double
  }

  init(_ facts: SystemReached, _ report: SystemReport) {
    let reach = report.proposal.problem.people?.reach
    visitMinutes = reach?.visitMinutes ?? 0
    weighted = reach?.isWeighted ?? false
    let all = facts.everyone
    people = JSONText.units(all.people)
    today = JSONText.units(all.today)
    proposed = JSONText.units(all.proposed)
    gained = JSONText.units(all.gained)
    lost = JSONText.units(all.lost)
    nameSeveral = JSONText.units(facts.several)
    nameNone = facts.unnamed
    var (branches, groups): ([Row], [Row]) = ([], [])
    for row in facts.rows {
      switch row.who {
      case .everyone: continue
      case .branch(let place):
        branches.append(Row(row, report.file.branches[place].name, nil))
      case .group(let column, let value): groups.append(Row(row, column, value))
      }
    }
    self.branches = branches
    self.groups = groups
  }
}

extension SystemPeopleJSON.Row {
  fileprivate init(_ row: SystemReached.Row, _ name: String, _ value: String?) {
    self.init(
      name: name, value: Nullable(value), people: JSONText.units(row.people),
      today: JSONText.units(row.today), proposed: JSONText.units(row.proposed),
      gained: JSONText.units(row.gained), lost: JSONText.units(row.lost))
  }
}
