public import OpeningHoursTables

/// The questions of a sweep in the order in which they are asked, which its ranges alone decide.
///
/// Points are asked in chains, from the loosest limit to the tightest: the best week of a looser limit that keeps
/// within a tighter one is the best there, too. A chain does not know of others, so it is a job of its own.
public struct SweepQuestions: Sendable {
  let ranges: [SweepRange]
  /// The points, the first key's values outside.
  let points: [Point]
  /// What is asked, job by job.
  let parts: [Part]
  private let question: PlanQuestion

  /// A point before it is answered.
  struct Point: Sendable {
    /// The place of each key's value in its range.
    let places: [Int]
    /// Nothing where it cannot be asked.
    let question: PlanQuestion?
    /// Why it cannot be asked.
    let failure: InputErrors?
  }

  /// One job.
  enum Part: Sendable {
    /// Where the curve ends to rise.
    case plateau
    /// Points by their places, the loosest first.
    case chain([Int])
  }

  /// So many points make a chain at most, the same whatever the number of threads or machines.
  private static let chainLength = 8

  /// The questions of a sweep.
  ///
  /// - Parameters:
  ///   - ranges: One or two keys with their values.
  ///   - question: The plan with its tables.
  ///   - asksPlateau: Whether it is asked, too, where the curve of one key ends to rise.
  /// - Throws: `InputErrors` where the key can have none of its values.
  public init(
    _ ranges: [SweepRange], _ question: PlanQuestion, asksPlateau: Bool
  ) throws(InputErrors) {
    precondition((1...2).contains(ranges.count))
    self.ranges = ranges
    self.question = question
    let outer: [Int?] = ranges.count == 2 ? (0..<ranges[0].count).map { $0 } : [nil]
    let inner = Array(0..<ranges[ranges.count - 1].count)
    var points: [Point] = []
    var parts: [Part] = asksPlateau && ranges.count == 1 ? [.plateau] : []
    for first in outer {
      let places = inner.map { [first, $0].compactMap(\.self) }
      for chunk in stride(from: 0, to: places.count, by: Self.chainLength) {
        let members = places[chunk..<min(chunk + Self.chainLength, places.count)]
        // The greatest value is the loosest.
        parts.append(.chain((points.count..<(points.count + members.count)).reversed()))
        for place in members {
          let flags = zip(ranges, place).map { $0.flag($1) }
          do throws(InputErrors) {
            points.append(
              Point(places: place, question: try question.asking(flags), failure: nil))
          } catch {
            points.append(Point(places: place, question: nil, failure: error))
          }
        }
      }
    }
    if let failure = points.lazy.compactMap(\.failure).first,
      points.allSatisfy({ $0.question == nil })
    {
      throw failure
    }
    self.points = points
    self.parts = parts
  }

  /// The questions as jobs.
  public var jobs: ShardJobs<SweepAnswer, SweepRecord> {
    ShardJobs(
      parts.map(key),
      run: { place, limits in
        switch parts[place] {
        case .plateau: question.plateau(of: ranges[0], within: limits).map { .plateau($0) }
        case .chain(let chain):
          .chain(Sweep.answers(chain.map { points[$0].question }, within: limits))
        }
      }, record: { try SweepRecord($1, problems: problems(of: $0)) },
      restored: { try $1.answer(problems: problems(of: $0)) })
  }

  /// The problem of each point of a job; none for the job of the plateau.
  private func problems(of job: Int) -> [Problem?]? {
    guard case .chain(let chain) = parts[job] else { return nil }
    return chain.map { points[$0].question?.problem }
  }

  /// What a job is about: each key with its value, or its first and last.
  private func key(_ part: Part) -> [String: String] {
    guard case .chain(let chain) = part, let last = chain.first, let first = chain.last else {
      return ["without": ranges[0].name]
    }
    var key: [String: String] = [:]
    for (number, range) in ranges.enumerated() {
      let ends = [first, last].map { range.text(points[$0].places[number]) }
      key[range.name] = ends[0] == ends[1] ? ends[0] : ends.joined(separator: "..")
    }
    return key
  }
}

/// What came of one job of a sweep.
public enum SweepAnswer: Sendable {
  /// Where the curve ends to rise.
  case plateau(Plateau)
  /// What came of each point.
  case chain(Sweep.ChainAnswer)
}

/// What came of one job of a sweep, as it is written down.
public struct SweepRecord: Sendable, Codable {
  private var plateau: Plateau?
  private var points: [OutcomeRecord]?
  /// How many points took no search of their own.
  private var shared: Int?

  /// Takes down an answer.
  ///
  /// - Throws: That the solver broke or an audit failed, and ``RecordRefusal`` for what cannot be written
  ///   down without loss.
  init(_ answer: SweepAnswer, problems: [Problem?]?) throws {
    switch answer {
    case .plateau(let found): plateau = found
    case .chain(let found):
      if let breakdown = found.breakdown { throw breakdown }
      points = try zip(found.outcomes, problems ?? []).map { try OutcomeRecord($0, $1) }
      shared = found.sharedCount
    }
  }

  /// The answer again.
  ///
  /// - Parameter problems: The problem of each point; nothing where the job asks for the plateau.
  /// - Returns: The answer.
  /// - Throws: ``RecordRefusal`` for what cannot be the answer.
  func answer(problems: [Problem?]?) throws -> SweepAnswer {
    guard let problems else {
      guard let plateau, points == nil,
        plateau.thousandths.magnitude <= Problem.greatestWorth,
        (plateau.value ?? 0).magnitude <= Problem.greatestWorth
      else { throw RecordRefusal("no end of the curve") }
      return .plateau(plateau)
    }
    guard let points, points.count == problems.count, plateau == nil,
      let shared, (0...points.count).contains(shared)
    else { throw RecordRefusal("not one answer for each of \(problems.count) points") }
    return .chain(
      Sweep.ChainAnswer(
        outcomes: try zip(points, problems).map { try $0.outcome($1) }, sharedCount: shared))
  }
}
