import OpeningHoursTables

@testable import OpeningHours

/// Groups with people by name and by number, as plans of rosters state them.
enum RosterSamplePlans {
  static let groups = """
    close: sun
    groups:
      full-time: { people: 4, hours: 40, share: 50%, shift: 4-8, skills: [librarian] }
      students: { hours: 9, shift: 3-5, most-shifts: 3, present: { weekdays: 15-21, sat: 9-18 } }
    min-staff: 1
    late-days: { after: "18:00" }

    """

  static let people = """
    people:
      Anna: { group: full-time, cannot: { thu: 16- }, free-day: wed, leave: week 2 mon,
              wishes: { rather-not: { mon: late, sat: ~ }, want: { tue: early }, weight: 2 } }
      Boris: { group: full-time, hours: 30, skills: [music], can: { mon: 8-20, thu-fri: 8-20 } }
      Çağla: students
      Dmitri: { group: students, hours: 8, most-days: 2, cannot: [fri, mon=18-] }

    """
}

/// Everything that is said to be wrong with a plan about people, with flags as typed.
func rosterProblems(_ more: String, _ flags: String...) throws -> [String] {
  do {
    _ = try planFile(planText(RosterSamplePlans.groups + more)).plan(flags: flags.map(flag))
    return []
  } catch let error as InputErrors {
    return error.diagnostics.map(\.description)
  }
}

/// The roster's plan of the sample groups with more lines.
func rosterPlan(
  _ more: String, scenario: String? = nil, _ flags: String...
) throws -> RosterPlan? {
  try planFile(planText(RosterSamplePlans.groups + more))
    .plan(scenario: scenario, flags: flags.map(flag)).roster
}
