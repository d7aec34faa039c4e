import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Questions about Bremen's survey.
enum Bremen {
  static func question(_ flags: String..., plan edit: (String) -> String = { $0 }) throws
    -> PlanQuestion
  {
    let text = edit(String(decoding: try repositoryFile("data/bremen/plan.yaml"), as: UTF8.self))
    let plan = try planFile(text).plan(flags: try flags.map(flag))
    var tables = PlanTables()
    tables.wishes = .init(try bremenWishes(), fileName: "wishes.csv")
    return try PlanQuestion(plan: plan, tables: tables)
  }

  static func proposal(_ question: PlanQuestion) throws -> Proposal {
    try #require(try question.problem.proposal())
  }
}

struct DemandDrawsTests {
  /// The drawn rates of an hour, draw by draw.
  private func rates(
    _ draws: DemandDraws, _ doubt: Doubt, _ day: Weekday, _ slot: Int, count: Int = 400
  ) throws -> [Double] {
    try (0..<count).map { try draws.problem($0, doubt).demand[day, slot].rate ?? -1 }
  }

  private func moments(_ numbers: [Double]) -> (mean: Double, deviation: Double) {
    let mean = numbers.reduce(0, +) / Double(numbers.count)
    let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (mean, (squares / Double(numbers.count - 1)).squareRoot())
  }

  @Test func `an asked hour scatters as the answers of so many people do`() throws {
    let draws = DemandDraws(try Bremen.question(), seed: 5)
    // Saturday 16-17: 38 % of 4,474.
    let found = moments(try rates(draws, .sample, .saturday, 8))
    let deviation = (0.38 * 0.62 / 4474).squareRoot() * 100
    #expect(abs(found.mean - 38) < 4 * deviation / 20)
    #expect(abs(found.deviation - deviation) < 0.15 * deviation)
    #expect(try rates(draws, .all, .saturday, 8) == rates(draws, .sample, .saturday, 8))
  }

  @Test func `an estimated hour follows the asked ones, and errs where that is drawn too`() throws {
    let question = try Bremen.question()
    let draws = DemandDraws(question, seed: 5)
    let expected = try #require(question.demand[.wednesday, 10].rate)
    let sample = moments(try rates(draws, .sample, .wednesday, 10))
    #expect(abs(sample.mean - expected) < 0.2 && sample.deviation > 0.2 && sample.deviation < 1)
    let all = moments(try rates(draws, .all, .wednesday, 10))
    // By the book: the variance of the root, times the square of twice the root, and the square of a
    // normal number about it.
    let estimator = try #require(
      HourEstimator(
        try bremenWishes().cells.compactMap { cell in
          cell.share.map { (AskedHour(day: cell.day, span: cell.span), $0) }
        }))
    let hour = AskedHour(day: .wednesday, span: try #require(TimeSpan(at(18), at(19))))
    let error = estimator.usualError(of: [(hour, 1)]) / 1.5
    let whole = (error * error + sample.deviation * sample.deviation).squareRoot()
    #expect(abs(all.deviation - whole) < 0.15 * whole, "\(all.deviation), not \(whole)")
    let rootVariance = error * error / (4 * expected)
    #expect(abs(all.mean - expected - rootVariance) < 4 * whole / 20)
  }

  @Test func `of two surveys each is drawn by itself, and keeps the people it speaks for`() throws {
    let rows = Array(repeating: "100000", count: 30) + Array(repeating: "000000", count: 70)
    let question = try SurveyFiles.twoDays(
      surveys: "{ wishes: a.csv, sample: 400, people: 30 }, { respondents: b.csv, people: 70 }",
      [
        "a.csv": "hour (percent),Mon,Tue\n9-10,50,5\n10-11,5,5\n11-12,5,5\n",
        "b.csv": twoDayRespondents(rows),
      ]
    ).question()
    let draws = DemandDraws(question, seed: 5)
    #expect(draws.doubts == [.sample] && draws.answered == 500)
    let found = moments(try rates(draws, .sample, .monday, 0))
    let variance = 0.3 * 0.3 * 0.25 / 400 + 0.7 * 0.7 * 0.3 * 0.7 / 99
    let deviation = variance.squareRoot() * 100
    #expect(abs(found.mean - 36) < 4 * deviation / 20)
    #expect(abs(found.deviation - deviation) < 0.15 * deviation, "\(found.deviation)")
  }

  @Test func `who was asked about no hours is not drawn, and does not count as asked`() throws {
    let question = try SurveyFiles.twoDays(
      surveys:
        "{ respondents: a.csv, people: 30 }, { respondents: b.csv, people: 70, reasons: why }",
      [
        "a.csv": twoDayRespondents(["100000", "010000", "000000"]),
        "b.csv": "id,why,weight\n1,far,1\n2,,1\n3,,1\n4,,1\n5,,1\n",
      ]
    ).question()
    let draws = DemandDraws(question, seed: 5)
    #expect(draws.answered == 3)
    #expect(try rates(draws, .sample, .monday, 0, count: 50).contains { $0 != 100.0 / 3 })
  }

  @Test func `a survey of unknown size is not drawn beside one whose answers are known`() throws {
    let question = try SurveyFiles.twoDays(
      surveys: "{ wishes: a.csv, people: 30 }, { respondents: b.csv, people: 70 }",
      [
        "a.csv": "hour (percent),Mon,Tue\n9-10,50,5\n10-11,5,5\n11-12,5,5\n",
        "b.csv": twoDayRespondents(Array(repeating: "100000", count: 9)),
      ]
    ).question()
    let draws = DemandDraws(question, seed: 5)
    #expect(draws.doubts == [.sample] && draws.answered == 9)
    #expect(moments(try rates(draws, .sample, .monday, 0, count: 50)).deviation == 0)
  }

  @Test func `working days err alike at the same time, and other days less so`() throws {
    let draws = DemandDraws(try Bremen.question(), seed: 6)
    func correlation(_ one: (Weekday, Int), _ other: (Weekday, Int)) throws -> Double {
      let (first, second) = (
        try rates(draws, .all, one.0, one.1), try rates(draws, .all, other.0, other.1)
      )
      let (own, their) = (moments(first), moments(second))
      let sum = zip(first, second).reduce(0) { $0 + ($1.0 - own.mean) * ($1.1 - their.mean) }
      return sum / Double(first.count - 1) / own.deviation / their.deviation
    }
    let working = try correlation((.monday, 7), (.tuesday, 7))
    let neighbours = try correlation((.monday, 7), (.monday, 8))
    let weekend = try correlation((.monday, 4), (.saturday, 4))
    #expect(working > 0.9)
    #expect(neighbours > 0.4 && neighbours < working)
    #expect(weekend < 0.5)
  }

  @Test func `shares stay from 0 to 100 percent, and what nobody wished nobody wishes`() throws {
    let table = try shareTable(
      "hour (percent),Mon,Tue,Wed\n9-10,0,100,\n10-11,99,1,50\n11-12,0,98,97\n")
    var tables = PlanTables()
    tables.wishes = .init(table, fileName: "wishes.csv")
    let plan = try planFile(
      "today: \"Mo-We 10:00-11:00\"\nframe: 9-12\n"
        + "demand: { wishes: wishes.csv, sample: 12, unasked: estimate }\n"
    ).plan()
    let draws = DemandDraws(try PlanQuestion(plan: plan, tables: tables), seed: 1)
    var estimates: Set<Double> = []
    for number in 0..<200 {
      let demand = try draws.problem(number, .all).demand
      for slot in demand.slots.joined() { #expect((0...100).contains(slot.rate ?? 0)) }
      #expect(demand[.monday, 0].rate == 0 && demand[.tuesday, 0].rate == 100)
      estimates.insert(try #require(demand[.wednesday, 0].rate))
    }
    #expect(estimates.count > 50)
  }

  @Test func `what is drawn is what is doubtful`() throws {
    #expect(DemandDraws(try Bremen.question(), seed: 1).doubts == [.sample, .all])
    #expect(DemandDraws(try Bremen.question("--unasked keep"), seed: 1).doubts == [.sample])
    let unknown = try Bremen.question { $0.replacing("sample: 4474, ", with: "") }
    let draws = DemandDraws(unknown, seed: 1)
    #expect(draws.doubts == [.all])
    #expect(Set(try rates(draws, .all, .saturday, 8, count: 20)) == [38])
    let nothing = try Bremen.question("--unasked keep") {
      $0.replacing("sample: 4474, ", with: "")
    }
    #expect(DemandDraws(nothing, seed: 1).doubts.isEmpty)
  }

  @Test func `hours keep how they are known, so that rules about them hold as before`() throws {
    let question = try Bremen.question()
    let draws = DemandDraws(question, seed: 1)
    for doubt in Doubt.allCases {
      let problem = try draws.problem(3, doubt)
      #expect(
        problem.demand.slots.map { $0.map(\.provenance) }
          == question.demand.slots.map { $0.map(\.provenance) })
      #expect(problem.rules == question.problem.rules)
    }
  }

  /// A question about the invented respondents, weighted to margins.
  private func weighted() throws -> PlanQuestion {
    var tables = PlanTables()
    tables.respondents = .init(
      try RespondentsTable(
        bytes: repositoryFile("data/surveys/respondents.csv"), fileName: "respondents.csv"),
      fileName: "respondents.csv")
    tables.margins = .init(
      try Margins(bytes: repositoryFile("data/surveys/margins.csv"), fileName: "margins.csv"),
      fileName: "margins.csv")
    let plan = try planFile(
      "today: \"Mo-Fr 10:00-18:00\"\n"
        + "demand: { respondents: respondents.csv, margins: margins.csv }\n"
    ).plan()
    return try PlanQuestion(plan: plan, tables: tables)
  }

  /// Sixty people who wish two hours on Monday, most of them both or neither.
  private func neighbours() throws -> PlanQuestion {
    let kinds = [("1,1", 20), ("0,0", 30), ("1,0", 5), ("0,1", 5)]
    let rows = kinds.flatMap { Array(repeating: $0.0, count: $0.1) }.enumerated()
      .map { "\($0 + 1),1,\($1)\n" }
    let text = "id,weight,mon 09:00-10:00,mon 10:00-11:00\n" + rows.joined()
    var tables = PlanTables()
    tables.respondents = .init(
      try RespondentsTable(bytes: Array(text.utf8), fileName: "respondents.csv"),
      fileName: "respondents.csv")
    let plan = try planFile(
      "today: \"Mo 11:00-12:00\"\nframe: 9-12\ndemand: { respondents: respondents.csv }\n"
    ).plan()
    return try PlanQuestion(plan: plan, tables: tables)
  }

  @Test func `respondents scatter as a sample of them does, with all that they ticked`() throws {
    let draws = DemandDraws(try neighbours(), seed: 9)
    var rates: [[Double]] = [[], []]
    for number in 0..<400 {
      let problem = try draws.problem(number, .sample)
      for slot in 0..<2 { rates[slot].append(problem.demand[.monday, slot].rate ?? -1) }
      let people = try #require(problem.reach).everyone
      #expect(abs(people - 60_000) <= 60)
    }
    let (first, second) = (moments(rates[0]), moments(rates[1]))
    let share = 25.0 / 60
    let deviation = (share * (1 - share) / 59).squareRoot() * 100
    #expect(abs(first.deviation - deviation) < 0.15 * deviation)
    #expect(abs(first.mean - share * 100) < 4 * deviation / 20)
    // Who wishes an hour wishes the next one: 20/60 − share², over share (1 − share).
    let covariance = zip(rates[0], rates[1]).reduce(0) {
      $0 + ($1.0 - first.mean) * ($1.1 - second.mean)
    }
    let correlation = covariance / 399 / first.deviation / second.deviation
    #expect(abs(correlation - (20.0 / 60 - share * share) / share / (1 - share)) < 0.12)
  }

  @Test func `each draw of respondents is weighted to the margins anew`() throws {
    let question = try weighted()
    let draws = DemandDraws(question, seed: 9)
    let all = try #require(question.evidence.reach)
    for number in 0..<5 {
      let reach = try #require(try draws.problem(number, .sample).reach)
      #expect(reach.isWeighted && reach.survey.respondents.count == all.survey.respondents.count)
      #expect(reach.survey.respondents != all.survey.respondents)
      let column = try #require(all.survey.segmentNames.indices.first)
      func people(_ survey: Survey) -> [String: Double] {
        survey.respondents.reduce(into: [:]) { $0[$1.segments[column], default: 0] += $1.weight }
      }
      let (drawn, before) = (people(reach.survey), people(all.survey))
      for (value, weight) in before where !value.isEmpty {
        #expect(abs((drawn[value] ?? 0) - weight) < 0.05 * weight + 3, "\(value)")
      }
    }
  }
}

/// Draws of counts by weeks.
struct CountedWeeksTests {
  /// Bremen's wishes beside counts of some weeks on one hour of Monday.
  private func question(_ weeks: [Int], demand: String = "visits: visits.csv") throws
    -> PlanQuestion
  {
    let mondays = weeks.indices.map { CalendarDate(daysSince1970: 20_150 + 7 * $0) }
    #expect(mondays.allSatisfy { $0.weekday == .monday })
    let mean = Double(weeks.reduce(0, +)) / Double(weeks.count)
    let rows = [10, 11].map { "mon,\($0):00-\($0 + 1):00,\(mean),\(weeks.count)," }
      .map { $0 + weeks.map { "\($0)" }.joined(separator: ",") }
    let text =
      (["day,time,visits,weeks," + mondays.map(\.description).joined(separator: ",")] + rows)
      .joined(separator: "\n") + "\n"
    var tables = PlanTables()
    tables.visits = .init(
      try Visits(bytes: Array(text.utf8), fileName: "visits.csv"), fileName: "visits.csv")
    if demand.contains("wishes") {
      tables.wishes = .init(try bremenWishes(), fileName: "wishes.csv")
    }
    let plan = try planFile(
      "library: L\ntoday: Mo 10-12\ngrid: 60\nframe: 8-22\nobjective: visits\ndemand: { \(demand) }\n"
    ).plan()
    return try PlanQuestion(plan: plan, tables: tables)
  }

  @Test func `whole weeks are drawn, and scatter as weeks do`() throws {
    let weeks = [10, 20, 40, 70, 110]
    let draws = DemandDraws(try question(weeks), seed: 3)
    #expect(draws.doubts == [.sample] && draws.chances == [.weeks])
    let rates = try (0..<2000).map { number -> Double in
      let demand = try draws.problem(number, .sample).demand
      // Both hours have the same visits in each week, so in each draw as well.
      #expect(demand[.monday, 2].rate == demand[.monday, 3].rate)
      return demand[.monday, 2].rate ?? -1
    }
    let mean = rates.reduce(0, +) / 2000
    let variance = rates.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 1999
    // By the book: the variance of a mean of five weeks.
    let expected = weeks.reduce(0.0) { $0 + (Double($1) - 50) * (Double($1) - 50) } / 4 / 5
    #expect(abs(mean - 50) < 4 * (expected / 2000).squareRoot())
    #expect(abs(variance / expected - 1) < 0.15, "\(variance), not \(expected)")
  }

  @Test func `one week tells nothing, and each chance can be drawn alone`() throws {
    #expect(DemandDraws(try question([30]), seed: 1).doubts.isEmpty)
    let both = DemandDraws(
      try question(
        [30, 60],
        demand:
          "visits: visits.csv, wishes: wishes.csv, people: 1000, sample: 4474, conversion: 0.1"),
      seed: 1)
    #expect(both.chances == [.answers, .weeks])
    let (counted, asked) = ((Weekday.monday, 2), (Weekday.saturday, 8))
    func rates(_ only: DemandDraws.Chance?) throws -> [[Double?]] {
      try (0..<40).map {
        let demand = try both.problem($0, .sample, only: only).demand
        return [demand[counted.0, counted.1].rate, demand[asked.0, asked.1].rate]
      }
    }
    let (answers, weeks, all) = (try rates(.answers), try rates(.weeks), try rates(nil))
    #expect(Set(answers.map { $0[0] }).count == 1 && Set(answers.map { $0[1] }).count > 10)
    #expect(Set(weeks.map { $0[0] }).count == 2 && Set(weeks.map { $0[1] }).count == 1)
    #expect(all.map { $0[1] } == answers.map { $0[1] })
  }
}

/// Draws of respondents who were asked by groups.
struct StrataTests {
  /// Ten people in two groups, of whom all of the first and nobody of the second come on Monday.
  private static let answers =
    "id,district,weight,mon 09:00-10:00\n"
    + (1...4).map { "\($0),west,1,1\n" }.joined() + (5...10).map { "\($0),east,1,0\n" }.joined()

  private func question(
    _ demand: String = "respondents: a.csv, strata: District", answers: String = Self.answers
  ) throws -> PlanQuestion {
    var tables = PlanTables()
    tables.respondents = .init(
      try RespondentsTable(bytes: Array(answers.utf8), fileName: "a.csv"), fileName: "a.csv")
    let plan = try planFile(
      "library: L\ntoday: Tu 9-10\ngrid: 60\nframe: 9-12\ndemand: { \(demand) }\n"
    ).plan()
    return try PlanQuestion(plan: plan, tables: tables)
  }

  private func rates(_ question: PlanQuestion) throws -> Set<Int> {
    let draws = DemandDraws(question, seed: 2)
    return Set(
      try (0..<60).map {
        Int((try draws.problem($0, .sample).demand[.monday, 0].rate ?? -1).rounded())
      })
  }

  @Test func `groups keep their size, and only what differs within them is chance`() throws {
    #expect(try rates(question()) == [40])
    #expect(try rates(question("respondents: a.csv")).count > 4)
  }

  @Test func `within a group the mean scatters as a sample of its size does`() throws {
    let answers =
      "id,district,weight,mon 09:00-10:00\n"
      + (1...8).map { "\($0),\($0 <= 4 ? "west" : "east"),1,\($0 % 2)\n" }.joined()
    let draws = DemandDraws(try question(answers: answers), seed: 2)
    let rates = try (0..<3000).map {
      try draws.problem($0, .sample).demand[.monday, 0].rate ?? -1
    }
    let mean = rates.reduce(0, +) / 3000
    let variance = rates.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 2999
    // Of each half: p (1 - p) / (n - 1), and half of the people in each.
    let expected = 2 * 0.25 * 0.25 / 3 * 10_000
    #expect(abs(mean - 50) < 1.5 && abs(variance / expected - 1) < 0.12, "\(variance), \(expected)")
  }

  @Test(arguments: [
    ("respondents: a.csv, strata: distric", "has no column \"distric\" for the strata", "district"),
    ("wishes: a.csv, strata: district", "strata are a column of respondents", "respondents"),
    ("respondents: a.csv, strata: \"\"", "strata names no column", "heading"),
  ])
  func `strata that cannot be are named`(_ demand: String, _ message: String, _ hint: String) {
    let error = #expect(throws: InputErrors.self) { _ = try question(demand) }
    #expect(error?.description.contains(message) == true, "\(error as Any)")
    #expect(error?.diagnostics.first?.hint?.contains(hint) == true, "\(error as Any)")
  }

  @Test func `people who are each a group of their own tell nothing`() throws {
    let answers = "id,district,weight,mon 09:00-10:00\n1,a,1,1\n2,b,1,0\n3,c,1,1\n"
    let error = #expect(throws: InputErrors.self) { _ = try question(answers: answers) }
    #expect(error?.description.contains("so nothing can be drawn") == true)
    // Who is alone beside others is drawn as she is.
    let alone = "id,district,weight,mon 09:00-10:00\n1,a,1,1\n2,b,1,0\n3,b,1,0\n"
    #expect(try rates(question(answers: alone)) == [33])
  }
}
