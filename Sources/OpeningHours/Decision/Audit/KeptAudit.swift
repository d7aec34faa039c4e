import OpeningHoursTables

/// Whether enough people come at a minute, added up over who comes and who does not: nothing of it counts
/// people on duty as the integer program does.
struct KeptAudit {
  let kept: Kept
  let chance: Int
  let day: Weekday
  let shifts: [Shift]
  let team: Team

  /// What is wrong at a minute of the day; nothing where it is kept.
  func fault(_ minute: Int) -> String? {
    let present = present(minute)
    let minimum = minimum(minute)
    if let found = fault(minimum, of: present) { return found }
    for skill in kept.skills {
      if let found = fault(1, of: present.filter { $0.skills.contains(skill) }) {
        return "\(skill): \(found)"
      }
    }
    return nil
  }

  /// The chance that fewer come at a minute than the house opens with.
  func chanceOfTooFew(_ minute: Int) -> Double {
    1 - chanceOfEnough(minimum(minute), of: present(minute))
  }

  /// What is wrong where fewer are on duty at a minute than the house opens with.
  func fewerThanOpen(_ minute: Int) -> String? {
    let (there, least) = (present(minute).count, minimum(minute))
    return there < least ? "\(there) on duty" : nil
  }

  private func present(_ minute: Int) -> [ContractGroup] {
    shifts.filter { shift in
      shift.span.range.contains(minute) && shift.pause?.range.contains(minute) != true
    }.map { team.groups[$0.group] }
  }

  private func minimum(_ minute: Int) -> Int {
    kept.opensWith.filter { part in
      part.days.contains(day) && part.spans.contains { $0.range.contains(minute) }
    }.map(\.people).max() ?? 0
  }

  private func fault(_ least: Int, of groups: [ContractGroup]) -> String? {
    let enough = chanceOfEnough(least, of: groups)
    return enough < Double(chance) / 10_000 - 1e-9
      ? "\(least) come with a chance of \(enough)" : nil
  }

  private func chanceOfEnough(_ least: Int, of groups: [ContractGroup]) -> Double {
    // The chance that exactly so many come.
    var chances = [1.0]
    for group in groups {
      let comes = 1 - Double(kept.absence.rate(of: group.name)) / 10_000
      let (stay, more) = (chances + [0], [0] + chances)
      chances = zip(stay, more).map { $0 * (1 - comes) + $1 * comes }
    }
    return chances.dropFirst(least).reduce(0, +)
  }
}
