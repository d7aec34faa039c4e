import OpeningHours
import OpeningHoursTables

/// What hours without staff a week has beside today's, and what they add.
struct StafflessFacts: Sendable {
  let service: StafflessService
  /// The hours without staff.
  let today: Schedule
  let proposed: Schedule
  /// What they add, in thousandths of the objective's unit.
  let todayThousandths: Int
  let thousandths: Int

  /// The facts of a week; nothing where the house may have no hours without staff.
  init?(_ problem: Problem, _ schedule: Schedule) {
    guard let service = problem.staffless?.service else { return nil }
    let served = problem.served(schedule)
    self.service = service
    today = service.today
    proposed = served.unstaffed ?? Schedule()
    todayThousandths = problem.thousandthsWithoutStaff(of: problem.servedToday)
    thousandths = problem.thousandthsWithoutStaff(of: served)
  }

  /// Whether they are other hours than today's.
  var isChanged: Bool { today != proposed }

  /// What the hours cost a week, in hundredths of the currency, today and then; nothing where that is not stated.
  var cents: (today: Int, proposed: Int)? {
    service.centsAnHour.map { cents in
      ((cents * today.openMinutes + 30) / 60, (cents * proposed.openMinutes + 30) / 60)
    }
  }
}

extension ProposalReport {
  /// The hours without staff, where the house may have some.
  var staffless: StafflessFacts? { StafflessFacts(proposal.problem, proposed) }
}
