import TestSamples
import Testing

@testable import OpeningHours

/// Chances that enough people come, held against every way in which they can.
struct KeptChanceTests {
  @Test func `so many on duty are enough, as measured`() {
    func people(_ absence: Int, _ chance: Int) -> [Int] {
      [1, 2, 3, 4, 5, 6, 8].map {
        BinomialQuantile.people(toHave: $0, chance: chance, absence: absence)
      }
    }
    #expect(people(500, 9900) == [2, 3, 5, 6, 7, 8, 11])
    #expect(people(800, 9900) == [2, 4, 5, 6, 8, 9, 11])
    #expect(people(500, 9800) == [2, 3, 4, 6, 7, 8, 10])
    #expect(people(0, 9999) == [1, 2, 3, 4, 5, 6, 8])
  }

  @Test func `a chance that is met exactly is enough`() {
    // Of two who are each away every tenth time one comes 99 times of 100.
    #expect(BinomialQuantile.people(toHave: 1, chance: 9900, absence: 1000) == 2)
    #expect(BinomialQuantile.people(toHave: 1, chance: 9901, absence: 1000) == 3)
  }

  @Test func `what nobody can be sure of ends`() {
    #expect(BinomialQuantile.people(toHave: 100, chance: 9999, absence: 9000) < 2000)
    #expect(BinomialQuantile.people(toHave: 0, chance: 9900, absence: 500) == 0)
  }

  /// Adds up the chances of all ways in which people come or do not.
  private func enumerated(
    _ people: [(chance: Double, skills: Int)], enough: Int, skills: Int
  ) -> (tooFew: Double, withoutSkill: Double) {
    var found = (tooFew: 0.0, withoutSkill: 0.0)
    for way in 0..<(1 << people.count) {
      var (chance, count, held) = (1.0, 0, 0)
      for (place, person) in people.enumerated() {
        let comes = way >> place & 1 == 1
        chance *= comes ? person.chance : 1 - person.chance
        if comes { (count, held) = (count + 1, held | person.skills) }
      }
      if count < enough {
        found.tooFew += chance
      } else if held != (1 << skills) - 1 {
        found.withoutSkill += chance
      }
    }
    return found
  }

  @Test(arguments: 0..<60)
  func `a convolution says what all ways to come add up to`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let skills = Int.random(in: 0...3, using: &random)
    let enough = Int.random(in: 0...5, using: &random)
    let people = (0..<Int.random(in: 0...9, using: &random)).map { _ in
      (
        chance: Double(Int.random(in: 0...20, using: &random)) / 20,
        skills: Int.random(in: 0..<(1 << skills), using: &random)
      )
    }
    var there = PeopleThere(enough: enough, skills: skills)
    for person in people { there.add(person.chance, skills: person.skills) }
    let wanted = enumerated(people, enough: enough, skills: skills)
    #expect(abs(there.tooFew - wanted.tooFew) < 1e-12)
    #expect(abs(there.withoutSkill - wanted.withoutSkill) < 1e-12)
  }

  @Test(arguments: [(0.95, 0.9), (0.97, 0.97), (1, 0.5)])
  func `who comes more often can stand in for who comes less often`(
    _ better: Double, _ worse: Double
  ) {
    for people in 1...8 {
      for enough in 1...people {
        var (mixed, low) = (
          PeopleThere(enough: enough, skills: 0), PeopleThere(enough: enough, skills: 0)
        )
        for place in 0..<people {
          mixed.add(place % 2 == 0 ? better : worse, skills: 0)
          low.add(worse, skills: 0)
        }
        #expect(mixed.cannotOpen <= low.cannotOpen + 1e-12)
      }
    }
  }
}
