import OpeningHoursTables

/// Shares the shifts of a group out evenly and lets people exchange them until nobody has too much.
///
/// It proves nothing, but where hours are all but used up it finds at once what a search in depth would
/// look for long.
struct ShiftSwaps {
  private let shifts: [Shift]
  private let paid: [Int]
  private let limits: PersonLimits
  private let mostMinutes: Int
  private var own: [[Int]]
  private var minutes: [Int]

  init(_ shifts: [Shift], paid: [Int], limits: PersonLimits, people: Int) {
    self.shifts = shifts
    self.paid = paid
    self.limits = limits
    mostMinutes = limits.minutes ?? .max
    own = Array(repeating: [], count: people)
    minutes = Array(repeating: 0, count: people)
  }

  /// The places of each person's shifts; nothing where exchanges do not get there.
  mutating func shares() -> [[Int]]? {
    for place in shifts.indices.sorted(by: { (-paid[$0], $0) < (-paid[$1], $1) }) {
      let people = own.indices.sorted {
        (minutes[$0], own[$0].count, $0) < (minutes[$1], own[$1].count, $1)
      }
      guard let person = people.first(where: { canHold(own[$0], with: place) }) else { return nil }
      own[person].append(place)
      minutes[person] += paid[place]
    }
    while let crowded = minutes.indices.first(where: { minutes[$0] > mostMinutes }) {
      guard relieve(crowded) else { return nil }
    }
    return own
  }

  /// Gives a shift of a person away, or for a shorter one, such that less is too much than before.
  private mutating func relieve(_ person: Int) -> Bool {
    for other in own.indices where other != person && minutes[other] < mostMinutes {
      for place in own[person] {
        let rest = own[person].filter { $0 != place }
        for back in own[other].map(Optional.some) + [nil] {
          let less = paid[place] - (back.map { paid[$0] } ?? 0)
          let otherRest = own[other].filter { $0 != back }
          guard less > 0,
            excess(minutes[person] - less) + excess(minutes[other] + less)
              < excess(minutes[person]) + excess(minutes[other]),
            canHold(otherRest, with: place), back.map({ canHold(rest, with: $0) }) ?? true
          else { continue }
          own[person] = rest + (back.map { [$0] } ?? [])
          own[other] = otherRest + [place]
          minutes[person] -= less
          minutes[other] += less
          return true
        }
      }
    }
    return false
  }

  private func excess(_ minutes: Int) -> Int { max(0, minutes - mostMinutes) }

  /// Whether someone with some shifts can have another, hours apart.
  private func canHold(_ places: [Int], with place: Int) -> Bool {
    if let most = limits.shifts, places.count >= most { return false }
    let sameDay = places.filter { shifts[$0].day == shifts[place].day }
    if let most = limits.shiftsADay, sameDay.count >= most { return false }
    return sameDay.allSatisfy { shifts[$0].span.intersection(shifts[place].span) == nil }
  }
}
