import IntegerProgramming
import OpeningHoursTables

/// Lays whole shifts for a week whose day plans are decided, such that the people of each group can share
/// them out within what each may be asked for.
///
/// First the limits of each group hold for all of its people together, which nearly always is enough.
/// Where the people of a group cannot share out what was found, the program is asked for who works what
/// as well.
struct ShiftLaying {
  let days: [StaffedDay]
  /// The plan of each day.
  let chosen: [Int]
  /// What must not be exceeded.
  let limits: StaffedLimits
  /// What the rules ask of the team.
  let needs: StaffingNeeds
  /// The most paid minutes, where fewer are wanted than are known.
  var mostPaid: Int?
  /// Whether any shifts will do, not only those in the fewest minutes.
  var takesAny = false

  /// What was found.
  enum Outcome {
    /// Shifts, each with who works it, and whether it is known that none are paid less.
    case shifts([Shift], isProven: Bool)
    /// No shifts can staff the week.
    case impossible
    /// The search was ended.
    case unknown
  }

  /// The most variables of one group of which it is asked who works each shift.
  private static let mostVariables = 10_000

  /// Lays the shifts.
  func laid(within search: SearchLimits) throws -> Outcome {
    var byPerson: Set<Int> = []
    while true {
      var program = ShiftProgram(
        days: days, chosen: chosen, limits: limits, needs: needs, byPerson: byPerson)
      if let mostPaid { program.payAtMost(mostPaid) }
      if takesAny { program.dropObjective() }
      switch try program.program.solved(within: search) {
      case .infeasible, .unbounded: return .impossible
      case .nothingFound: return .unknown
      case .solution(let solution, _):
        var shifts = program.shifts(at: solution.values)
        let crowded = needs.team.groups.indices.filter { group in
          !byPerson.contains(group) && !share(group, &shifts)
        }
        if crowded.isEmpty { return .shifts(shifts.sorted(), isProven: solution.isProven) }
        byPerson.formUnion(crowded)
        guard hasRoom(for: byPerson) else { return .unknown }
      }
    }
  }

  /// Whether it can be asked of some groups who works each shift in a program of bearable size.
  private func hasRoom(for groups: Set<Int>) -> Bool {
    groups.allSatisfy { group in
      let alike = days.reduce(0) { sum, day in
        sum + Set(day.kinds.filter { $0.shift.group == group }.map(\.paidMinutes)).count
      }
      return alike * (needs.personLimits[group]?.people ?? 0) <= Self.mostVariables
    }
  }

  /// Says of each shift of a group who works it; whether that was possible.
  private func share(_ group: Int, _ shifts: inout [Shift]) -> Bool {
    let places = shifts.indices.filter { shifts[$0].group == group }
    guard let limits = needs.personLimits[group] else {
      // As many people as are needed: each works one.
      for (worker, place) in places.enumerated() {
        shifts[place] = shifts[place].worked(by: worker)
      }
      return true
    }
    var sharing = ShiftSharing(places.map { shifts[$0] }, needs.team, limits)
    let workers: [Int]
    switch limits.isSharedOut ? sharing.answer() : sharing.exchanged() {
    case .shared(let found): workers = found
    // The hours of a larger group hold for all of its people together.
    case .impossible, .unknown: return !limits.isSharedOut
    }
    for (place, worker) in zip(places, workers) { shifts[place] = shifts[place].worked(by: worker) }
    return true
  }
}
