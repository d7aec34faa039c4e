import OpeningHours
import OpeningHoursTables

/// The shifts of a proposal in its schema.
struct StaffJSON: Encodable {
  let shifts: [Entry]
  let todayShifts: Nullable<[Entry]>
  /// The rules under which today's hours cannot be staffed.
  let todayConflict: [String]
  let groups: [Group]
  /// The money of the costs, where the plan states it.
  let currency: Nullable<String>

  struct Entry: Encodable {
    let day: String
    let span: String
    let group: String
    let people: Int
    /// Which people of the group, counted from 1: so that anybody can check who works how much; none for a
    /// larger group whose shifts were not shared out.
    let numbers: [Int]
    let pause: Nullable<String>
  }

  struct Group: Encodable {
    let name: String
    let people: Int
    let paidHours: Pair
    let cost: Pair
    let late: Pair
    let saturdays: Pair
    let sundays: Pair
  }

  struct Pair: Encodable {
    let today: Nullable<Double>
    let proposed: Double
  }

  init(_ facts: StaffFacts, _ currency: Currency?) {
    self.currency = Nullable(currency?.name)
    let (staffing, team) = (facts.staffing, facts.team)
    shifts = Self.entries(staffing.proposed, team)
    todayShifts = Nullable(staffing.todayShifts.map { Self.entries($0, team) })
    todayConflict =
      if case .impossible(let rules, _) = staffing.today { rules.map(Language.english.part) } else {
        []
      }
    groups = team.groups.enumerated().map { place, group in
      let people = facts.people(in: group)
      func pair(_ amount: ([Shift]) -> Double) -> Pair {
        Pair(
          today: Nullable(staffing.todayShifts.map { amount($0.of(group: place)) }),
          proposed: amount(staffing.proposed.of(group: place)))
      }
      func perHead(_ duty: Duty) -> Pair {
        pair { Double($0.duties(duty, team)) / Double(max(1, people)) }
      }
      return Group(
        name: group.name, people: people,
        paidHours: pair { Double($0.paidMinutes(team)) / 60 },
        cost: pair { Double($0.cents(team)) / 100 }, late: perHead(.late),
        saturdays: perHead(.saturday), sundays: perHead(.sunday))
    }
  }

  /// Equal shifts together, in order.
  private static func entries(_ shifts: [Shift], _ team: Team) -> [Entry] {
    var entries: [(shift: Shift, workers: [Int?])] = []
    for shift in shifts {
      let worker = shift.worker.map { $0 + 1 }
      if let last = entries.last, last.shift == shift.worked(by: nil) {
        entries[entries.count - 1].workers.append(worker)
      } else {
        entries.append((shift.worked(by: nil), [worker]))
      }
    }
    return entries.map { shift, workers in
      Entry(
        day: shift.day.key, span: shift.span.clock, group: team.groups[shift.group].name,
        people: workers.count, numbers: workers.compactMap(\.self),
        pause: Nullable(shift.pause?.clock))
    }
  }
}
