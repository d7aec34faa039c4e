// What can follow on a visit.
extension MobileVisitSets {
  /// The most that can follow on a visit in a slot, on routes that may come back to any visit.
  static func completions(
    _ timing: MobileTiming, _ gains: [[Int]], _ visits: [Int]
  ) -> [Int] {
    let problem = timing.problem
    let slots = problem.slots.count
    var result = Array(repeating: none, count: problem.visitCount * 2 * slots)
    // What a visit that begins in a slot or later comes to, itself with it.
    var later = result
    for slot in stride(from: slots - 1, through: 0, by: -1) {
      for visit in visits {
        for lunch in 0...1 {
          let place = (visit * 2 + lunch) * slots + slot
          var value = timing.closing(visit, slot, hasLunch: lunch == 1).map { -$0 } ?? none
          for next in visits where next != visit {
            if let first = timing.firstSlot(of: next, after: visit, in: slot, withLunch: false) {
              value = max(value, later[(next * 2 + lunch) * slots + first])
            }
            if lunch == 0,
              let first = timing.firstSlot(of: next, after: visit, in: slot, withLunch: true)
            {
              value = max(value, later[(next * 2 + 1) * slots + first])
            }
          }
          result[place] = value
          let own = gains[visit][slot]
          let isPossible = value > MobileProblem.forbidden && own > MobileProblem.forbidden
          later[place] = max(
            isPossible ? value + own : none, slot + 1 < slots ? later[place + 1] : none)
        }
      }
    }
    return result
  }
}

extension MobileTiming {
  /// The first slot in which a visit can begin after another in a slot; nothing where there is none.
  fileprivate func firstSlot(
    of next: Int, after visit: Int, in slot: Int, withLunch: Bool
  ) -> Int? {
    let drive = problem.drive[visit][next]
    guard drive < MobileProblem.tooFar else { return nil }
    let end = problem.slots[slot] + problem.durations[visit]
    guard
      let ready = withLunch ? problem.readyAfterLunch(end: end, drive: drive) : end + drive
    else { return nil }
    let first = problem.lastSlot(notAfter: ready - 1) + 1
    return first < problem.slots.count ? first : nil
  }
}
