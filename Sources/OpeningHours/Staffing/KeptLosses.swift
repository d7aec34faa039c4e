import OpeningHoursTables

/// What is lost of an open time by how many people are on duty: a sum over a week that must not be too great.
///
/// Where no fewer are on duty than the house opens with, each more on duty saves less than the one before:
/// then the loss is linear between whole numbers of people, and a row can add it up.
struct KeptLosses: Hashable {
  /// The fewest people on duty.
  let people: Int
  /// What is lost with as many people as make a difference, in parts of a minute.
  let rest: Int
  /// What is lost more with one fewer than those, with two fewer and so on down to the fewest: each no less than
  /// the one before.
  let steps: [Int]

  /// In so many parts of a minute losses are counted.
  static let parts = 10_000

  /// So many people beyond those with whom the house opens make a difference; what more would save is left out,
  /// which is on the safe side.
  static let mostBeyond = 4

  /// So many people are on duty where each more would save nothing that counts.
  var most: Int { people + steps.count }

  /// What is lost of some minutes.
  ///
  /// - Parameters:
  ///   - minutes: How many minutes.
  ///   - opensWith: How many people have to come.
  ///   - absence: How often each is away, in ten-thousandths.
  ///   - people: The fewest on duty, from `opensWith` on.
  init(ofMinutes minutes: Int, opensWith: Int, absence: Int, from people: Int) {
    let most = max(people, opensWith + Self.mostBeyond)
    let lost = (people...most).map { onDuty in
      // Never too little, and no more for the rounding of doubles.
      Int(
        (Self.tooFew(opensWith, of: onDuty, absence) * Double(minutes * Self.parts) - 1e-6).rounded(
          .up))
    }
    var steps: [Int] = []
    for place in lost.indices.dropLast().reversed() {
      // Rounding must not make a step less than the one before.
      steps.append(max(steps.last ?? 0, lost[place] - lost[place + 1]))
    }
    self.people = people
    self.rest = lost.last ?? 0
    self.steps = steps
  }

  /// The chance that too few of some people come.
  static func tooFew(_ enough: Int, of people: Int, _ absence: Int) -> Double {
    var there = PeopleThere(enough: enough, skills: 0)
    for _ in 0..<people { there.add(1 - Double(absence) / 10_000, skills: 0) }
    return there.tooFew
  }

  /// Whether each more on duty saves less than the one before, from as many on as the house opens with.
  static func areConvex(opensWith: Int, absence: Int) -> Bool {
    let chances = (0...mostBeyond).map { tooFew(opensWith, of: opensWith + $0, absence) }
    let saved = zip(chances, chances.dropFirst()).map { $0 - $1 }
    return zip(saved, saved.dropFirst()).allSatisfy { $0 >= $1 - 1e-12 }
  }
}

extension Kept {
  /// How often somebody is away who can be on duty at a time, at most, in ten-thousandths.
  func absence(on day: Weekday, during span: TimeSpan, _ team: Team) -> Int {
    let able = team.groups.filter { group in
      group.presence[day.rawValue].contains { $0.intersection(span) != nil }
    }
    return absence.rates(of: (able.isEmpty ? team.groups : able).map(\.name)).upperBound
  }

  /// What may be lost of some open minutes so that a part of them is kept, in parts of a minute.
  static func mayBeLost(of minutes: Int, chance: Int) -> Int { (10_000 - chance) * minutes }
}
