import OpeningHoursTables

/// Sets of people as bits, one set for each day plan, and what such sets weigh.
///
/// People are sorted by weight. A weight is counted digit by digit in base two, so that the weight
/// of a set is a few population counts for each word of 64 people, and one where all count alike.
struct ServedPeople {
  /// The words of a set.
  let words: Int
  /// The weight of everyone whom some plan can serve.
  let servable: Int
  /// The sets as [day][plan], each `words` long, one after another.
  private let sets: [UInt64]
  private let firstWord: [[Int]]
  /// For each word the digits that some weight of its people has.
  private let digits: [Digit]
  private let firstDigit: [Int]

  /// The people of one word whose weight has a certain digit.
  private struct Digit {
    let people: UInt64
    let worth: Int
  }

  /// The sets of people that each plan of each day serves.
  init(reach: Reach, columns: [[ReachColumn]]) {
    let union = columns.map { plans in
      plans.dropFirst().reduce(plans[0].served) { union, plan in
        zip(union, plan.served).map { $0 | $1 }
      }
    }
    // People whom no plan can serve never count, so they take no bits.
    let servable = reach.groups.filter { group in
      group.patterns.contains { Self.serves(union[$0.day.rawValue], $0.pattern) }
    }
    let people = servable.enumerated().sorted {
      ($0.element.weight, $0.offset) < ($1.element.weight, $1.offset)
    }.map(\.element)
    self.servable = people.reduce(0) { $0 + $1.weight }
    words = (people.count + 63) / 64
    (digits, firstDigit) = Self.digits(people.map(\.weight), words: words)

    let words = words
    var sets: [UInt64] = []
    var firstWord: [[Int]] = []
    for (day, plans) in zip(Weekday.allCases, columns) {
      let patterns = people.map { $0.patterns.first { $0.day == day }?.pattern }
      firstWord.append(
        plans.map { plan in
          let first = sets.count
          sets += repeatElement(0, count: words)
          for (person, pattern) in patterns.enumerated() {
            if let pattern, Self.serves(plan.served, pattern) {
              sets[first + person / 64] |= 1 << UInt64(person % 64)
            }
          }
          return first
        })
    }
    self.sets = sets
    self.firstWord = firstWord
  }

  /// The set of nobody.
  var nobody: [UInt64] { Array(repeating: 0, count: words) }

  /// The set with the people that a plan serves added.
  func union(_ people: [UInt64], day: Int, plan: Int) -> [UInt64] {
    let first = firstWord[day][plan]
    return sets.withUnsafeBufferPointer { sets in
      people.indices.map { people[$0] | sets[first + $0] }
    }
  }

  /// Everyone whom one of some plans of a day serves.
  func union(of plans: [Int], day: Int) -> [UInt64] {
    var union = nobody
    sets.withUnsafeBufferPointer { sets in
      for plan in plans {
        let first = firstWord[day][plan]
        for word in 0..<words { union[word] |= sets[first + word] }
      }
    }
    return union
  }

  /// What a set of people weighs.
  func weight(of people: [UInt64]) -> Int {
    people.indices.reduce(0) { $0 + (people[$1] == 0 ? 0 : weight(people[$1], $1)) }
  }

  /// What each of some plans of a day adds to a set of people already served.
  func gains(_ plans: [Int], day: Int, beyond people: [UInt64]) -> [Int] {
    sets.withUnsafeBufferPointer { sets in
      people.withUnsafeBufferPointer { people in
        plans.map { plan in
          let first = firstWord[day][plan]
          var gain = 0
          for word in 0..<words {
            let new = sets[first + word] & ~people[word]
            if new != 0 { gain &+= weight(new, word) }
          }
          return gain
        }
      }
    }
  }

  private func weight(_ people: UInt64, _ word: Int) -> Int {
    digits.withUnsafeBufferPointer { digits in
      var weight = 0
      for position in firstDigit[word]..<firstDigit[word + 1] {
        let digit = digits[position]
        weight &+= digit.worth &* (people & digit.people).nonzeroBitCount
      }
      return weight
    }
  }

  private static func serves(_ patterns: [UInt64], _ pattern: Int) -> Bool {
    patterns[pattern / 64] >> UInt64(pattern % 64) & 1 == 1
  }

  /// The digits of weights, in units of their greatest common divisor.
  private static func digits(_ weights: [Int], words: Int) -> ([Digit], [Int]) {
    let unit = max(1, weights.greatestCommonDivisor)
    let places = Int.bitWidth - ((weights.max() ?? 0) / unit).leadingZeroBitCount
    var digits: [Digit] = []
    var first = [0]
    for word in 0..<words {
      let people = (word * 64)..<min(weights.count, word * 64 + 64)
      for place in 0..<places {
        var mask: UInt64 = 0
        for person in people where (weights[person] / unit) >> place & 1 == 1 {
          mask |= 1 << UInt64(person % 64)
        }
        if mask != 0 { digits.append(Digit(people: mask, worth: unit << place)) }
      }
      first.append(digits.count)
    }
    return (digits, first)
  }
}
