/// How likely it is that so many of the people on duty are there, and with what skills: a convolution over
/// them (the Poisson binomial distribution), each with her own rate and skills.
///
/// Chances are exact but for the rounding of doubles; the work grows with people x needed x 2^skills.
struct PeopleThere {
  /// How many people are enough.
  let enough: Int
  /// How many skills somebody must have.
  let skills: Int
  /// The chance of each state: people, counted up to enough, and which skills are there, as bits.
  private var chances: [Double]

  /// Nobody yet.
  init(enough: Int, skills: Int) {
    self.enough = enough
    self.skills = skills
    chances = Array(repeating: 0, count: (enough + 1) << skills)
    chances[0] = 1
  }

  /// Adds somebody who is there with a chance, with some of the skills as bits.
  mutating func add(_ chance: Double, skills own: Int) {
    guard chance > 0 else { return }
    for people in stride(from: enough, through: 0, by: -1) {
      for held in stride(from: (1 << skills) - 1, through: 0, by: -1) {
        let state = people << skills | held
        let here = chances[state]
        guard here > 0 else { continue }
        // A state goes to a higher one or stays, so that none is met twice.
        chances[state] = here * (1 - chance)
        chances[min(enough, people + 1) << skills | held | own] += here * chance
      }
    }
  }

  /// The chance that too few are there.
  var tooFew: Double { chances[..<(enough << skills)].reduce(0, +) }

  /// The chance that enough are there but some skill is not.
  var withoutSkill: Double { chances[(enough << skills)...].dropLast().reduce(0, +) }

  /// The chance that the house cannot open.
  var cannotOpen: Double { tooFew + withoutSkill }
}
