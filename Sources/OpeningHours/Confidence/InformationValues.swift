import OpeningHoursTables

/// What knowing more is worth, from what weeks are worth in draws.
struct InformationValues: Sendable {
  /// The hours that are estimated, by day and time.
  let hours: [Survey.Slot]
  /// What each week is worth with all doubts, by week and then by draw, less its mean.
  private let all: [[Double]]
  /// The part of that which is chance.
  private let chance: [[Double]]
  /// The chances that were drawn.
  let chances: [DemandDraws.Chance]
  /// What each week is worth by each of them alone, by chance, week and draw, less its mean.
  private let single: [[[Double]]]
  /// What each week is worth on average.
  private let means: [Double]
  /// By how much the share of each estimated hour differs from what the drawn answers let expect, by hour and
  /// then by draw, less its mean.
  private let errors: [[Double]]

  /// Of the hours that matter most no more are named.
  private static let mostHours = 3
  /// An hour is named if it adds this part of what all are worth.
  private static let leastPart = 0.1

  /// The values of information about weeks.
  init(
    _ question: PlanQuestion, _ weeks: [Schedule], _ confidence: Confidence, jobs: Int
  ) throws {
    let draws = DemandDraws(question, seed: confidence.request.seed)
    let hours = draws.estimatedHours
    let hasEstimates = confidence.doubts.contains(.all)
    let chances = confidence.doubts.contains(.sample) ? draws.chances : []
    self.chances = chances
    let numbers = Array(0..<min(confidence.draws, Confidence.mostValuedDraws))
    let found = QuestionBatch(jobs: jobs).answers(numbers) { number, _ -> Drawn in
      let sample = try draws.problem(number, .sample)
      let all = hasEstimates ? try draws.problem(number, .all) : sample
      let single = try chances.map { chance in
        chances.count == 1 ? sample : try draws.problem(number, .sample, only: chance)
      }
      return Drawn(
        single: single.map { problem in weeks.map { Double(problem.thousandths(of: $0)) } },
        all: weeks.map { Double(all.thousandths(of: $0)) },
        sample: weeks.map { Double(sample.thousandths(of: $0)) },
        errors: hours.map { all.demand.rate(of: $0) - sample.demand.rate(of: $0) })
    }
    let drawn = try found.compactMap { try $0?.get() }
    self.hours = hours
    means = weeks.indices.map { week in Self.mean(drawn.map { $0.all[week] }) }
    all = weeks.indices.map { week in Self.centred(drawn.map { $0.all[week] }) }
    chance = weeks.indices.map { week in Self.centred(drawn.map { $0.sample[week] }) }
    single = chances.indices.map { chance in
      weeks.indices.map { week in Self.centred(drawn.map { $0.single[chance][week] }) }
    }
    errors = hours.indices.map { hour in Self.centred(drawn.map { $0.errors[hour] }) }
  }

  private struct Drawn: Sendable {
    let single: [[Double]]
    let all: [Double]
    let sample: [Double]
    let errors: [Double]
  }

  private static func mean(_ numbers: [Double]) -> Double {
    numbers.reduce(0, +) / Double(max(1, numbers.count))
  }

  private static func centred(_ numbers: [Double]) -> [Double] {
    let mean = mean(numbers)
    return numbers.map { $0 - mean }
  }

  private var drawCount: Int { all.first?.count ?? 0 }

  /// What it is worth on average to choose the week by what is expected of each in each draw.
  ///
  /// - Parameter expected: By week and draw, less its mean.
  /// - Returns: More than the best single week is worth on average; from 0.
  private func value(of expected: [[Double]]) -> Double {
    let best = (0..<drawCount).map { draw in
      means.indices.reduce(-Double.infinity) { max($0, means[$1] + expected[$1][draw]) }
    }
    return drawCount == 0 ? 0 : max(0, Self.mean(best) - (means.max() ?? 0))
  }

  /// What so many more answers or weeks are worth.
  ///
  /// After *n* more to *N* the worths that are expected scatter by √(n / (N + n)) of what their chance leaves
  /// open.
  func value(ofMore count: Int, to known: Int, _ chance: DemandDraws.Chance) -> Double {
    guard let place = chances.firstIndex(of: chance) else { return 0 }
    let part = (Double(count) / Double(known + count)).squareRoot()
    return value(of: single[place].map { week in week.map { $0 * part } })
  }

  /// What it is worth to know how many would come at all estimated hours.
  var valueOfAllEstimated: Double {
    value(of: zip(all, chance).map { all, chance in zip(all, chance).map { $0 - $1 } })
  }

  /// What it is worth to know how many would come at some hours, by their places.
  func value(ofHours places: [Int]) -> Double {
    var known = KnownErrors(all)
    for place in places { known.learn(errors[place]) }
    return value(of: known.expected)
  }

  /// The few hours that are worth most, each the one that adds most to those before; nothing where none adds
  /// enough.
  ///
  /// - Parameter whole: What all are worth.
  /// - Returns: The hours, the one that is worth most first, and what they are worth together.
  func mostValued(of whole: Double) -> (hours: [Survey.Slot], gain: Double)? {
    var known = KnownErrors(all)
    var chosen: [Int] = []
    var gain = 0.0
    while chosen.count < Self.mostHours {
      var best: (place: Int, gain: Double)?
      for place in errors.indices where !chosen.contains(place) {
        var other = known
        other.learn(errors[place])
        let value = value(of: other.expected)
        if value > best?.gain ?? gain { best = (place, value) }
      }
      guard let best, best.gain - gain >= Self.leastPart * whole, best.gain > 0 else { break }
      known.learn(errors[best.place])
      chosen.append(best.place)
      gain = best.gain
    }
    return chosen.isEmpty ? nil : (chosen.map { hours[$0] }, gain)
  }
}

/// What weeks can be expected to be worth once the errors of some hours are known, by linear regression.
private struct KnownErrors {
  /// By week and draw.
  private let worths: [[Double]]
  /// The errors that are known, made perpendicular to each other and of length 1.
  private var basis: [[Double]] = []
  /// By week and draw, less its mean.
  private(set) var expected: [[Double]]

  init(_ worths: [[Double]]) {
    self.worths = worths
    expected = worths.map { Array(repeating: 0, count: $0.count) }
  }

  /// Learns the errors of one more hour, by draw.
  mutating func learn(_ errors: [Double]) {
    let length = Self.product(errors, errors).squareRoot()
    var rest = errors
    for known in basis {
      let part = Self.product(rest, known)
      for draw in rest.indices { rest[draw] -= part * known[draw] }
    }
    let left = Self.product(rest, rest).squareRoot()
    // What the others tell already adds nothing but what rounding left.
    guard left > 1e-6 * length else { return }
    for draw in rest.indices { rest[draw] /= left }
    basis.append(rest)
    for week in worths.indices {
      let part = Self.product(worths[week], rest)
      for draw in rest.indices { expected[week][draw] += part * rest[draw] }
    }
  }

  private static func product(_ first: [Double], _ second: [Double]) -> Double {
    var sum = 0.0
    for place in first.indices { sum += first[place] * second[place] }
    return sum
  }
}

extension Demand {
  /// The rate of an hour's first slot; 0 where it lies outside of the frame.
  fileprivate func rate(of hour: Survey.Slot) -> Double {
    grid.slots(within: hour.span).first.flatMap { self[hour.day, $0].rate } ?? 0
  }
}
