public import OpeningHoursTables

/// One proposal for each value of a key, or for each pair of values of two.
public struct Sweep: Sendable {
  /// The keys with their values, one or two.
  public let ranges: [SweepRange]
  /// The points, the first key's values outside.
  public let points: [Point]
  /// How many of the points took no search of their own, because the best week of a looser limit
  /// keeps within theirs.
  public let sharedCount: Int
  /// Where the curve ends to rise; nothing where that was not asked or is not known.
  public let plateau: Plateau?

  /// One point of a sweep.
  public struct Point: Sendable {
    /// The place of each key's value in its range.
    public let places: [Int]
    /// The question with its flags.
    public let plan: Plan?
    /// What came of it.
    public let outcome: Comparison.Outcome

    /// The week, where there is one.
    public var week: Comparison.Week? {
      if case .week(let week) = outcome { week } else { nil }
    }
  }

  /// Points are asked in chains of so many, the same whatever the number of threads, from the loosest
  /// limit to the tightest.
  private static let chainLength = 8

  /// Sweeps.
  ///
  /// - Parameters:
  ///   - ranges: One or two keys with their values.
  ///   - question: The plan with its tables.
  ///   - batch: On how many threads, and until when.
  ///   - plateau: Where the curve ends to rise, if that is known.
  /// - Throws: `InputErrors` for a value that the key cannot have.
  public init(
    _ ranges: [SweepRange], _ question: PlanQuestion, _ batch: QuestionBatch = QuestionBatch(),
    plateau: Plateau? = nil
  ) throws(InputErrors) {
    precondition((1...2).contains(ranges.count))
    let outer: [Int?] = ranges.count == 2 ? (0..<ranges[0].count).map { $0 } : [nil]
    let inner = Array(0..<ranges[ranges.count - 1].count)
    var asked: [(places: [Int], question: PlanQuestion?, failure: InputErrors?)] = []
    var chains: [[Int]] = []
    for first in outer {
      let places = inner.map { [first, $0].compactMap(\.self) }
      for chunk in stride(from: 0, to: places.count, by: Self.chainLength) {
        let members = places[chunk..<min(chunk + Self.chainLength, places.count)]
        // The greatest value is the loosest.
        chains.append(Array((asked.count..<(asked.count + members.count)).reversed()))
        for place in members {
          let flags = zip(ranges, place).map { $0.flag($1) }
          do throws(InputErrors) {
            asked.append((place, try question.asking(flags), nil))
          } catch {
            asked.append((place, nil, error))
          }
        }
      }
    }
    if let failure = asked.lazy.compactMap(\.failure).first,
      asked.allSatisfy({ $0.question == nil })
    {
      throw failure
    }
    let questions = asked
    let answers = batch.answers(chains) { chain, limits in
      try Self.answers(chain.map { questions[$0].question }, within: limits)
    }
    var outcomes: [Comparison.Outcome] = asked.map { entry in
      entry.failure.map { .failed($0.description) } ?? .nothingFound
    }
    var sharedCount = 0
    for (chain, answer) in zip(chains, answers) {
      switch answer {
      case .success(let found):
        for (place, outcome) in zip(chain, found.outcomes) where asked[place].question != nil {
          outcomes[place] = outcome
        }
        sharedCount += found.sharedCount
      case .failure(let error):
        for place in chain where asked[place].question != nil {
          outcomes[place] = .failed("\(error)")
        }
      case nil: break
      }
    }
    self.ranges = ranges
    self.sharedCount = sharedCount
    self.plateau = plateau
    points = zip(asked, outcomes).map {
      Point(places: $0.places, plan: $0.question?.plan, outcome: $1)
    }
  }
}
