import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// What is said of a trade-off curve, against the plan decided for each value by itself.
struct CurveTests {
  /// Two days with random wishes in whole percent, so that worths are whole points.
  private func question(
    weeklyHours: Int, maxChanges: Int, _ random: inout SeededGenerator
  ) throws -> Question {
    let rows = (9..<14).map { hour in
      let shares = (0..<2).map { _ in "\(Int.random(in: 0...9, using: &random))" }
      return "\(hour)-\(hour + 1),\(shares.joined(separator: ","))\n"
    }
    return try Question(
      plan: """
        library: Branch
        today: "Mo 09:00-12:00; Tu 11:00-14:00"
        frame: 9-14
        demand: { wishes: wishes.csv, sample: 100 }
        close: wed-sun
        weekly-hours: \(weeklyHours)
        max-changes: \(maxChanges)
        """, wishes: "hour,Mon,Tue\n" + rows.joined())
  }

  private func worth(_ question: PlanQuestion, _ key: PlanKey, _ value: Int) throws -> Int? {
    let asked = try question.asking([.init(key, "\(value)")])
    guard case .proposal(let proposal) = try asked.problem.decided() else { return nil }
    return proposal.thousandths / 1000
  }

  /// The sentences about a curve by plain arithmetic.
  private func expected(_ worths: [(value: Int, worth: Int)], own: Int, unlimited: Int) -> [String]
  {
    func points(_ count: Int) -> String { "\(count) \(count == 1 ? "point" : "points")" }
    func gain(_ first: Int, _ last: Int) -> Int { worths[last].worth - worths[first].worth }
    func said(_ gain: Int) -> String { gain == 0 ? "nothing" : points(gain) }
    var around: [String] = []
    let place = worths.firstIndex { $0.value == own }
    let last = worths.count - 1
    if let place {
      around.append("The plan’s own value is \(own): \(points(worths[place].worth)).")
      if place < last {
        let next = worths[place + 1].value
        around.append(
          "The step from \(own) to \(next) brings \(said(gain(place, place + 1))).")
      }
    }
    if let place, place + 2 <= last {
      around.append(
        "All steps from \(own) to \(worths[last].value) together bring "
          + "\(said(gain(place, last))).")
    }
    var sentences = around.isEmpty ? [] : [around.joined(separator: " ")]
    var greatest: (from: Int, gain: Int)?
    for from in worths.indices.dropLast()
    where gain(from, from + 1) > (greatest?.gain ?? 0) {
      greatest = (from, gain(from, from + 1))
    }
    if let greatest {
      let (from, to) = (worths[greatest.from].value, worths[greatest.from + 1].value)
      sentences.append(
        "No step brings more than the one from \(from) to \(to): \(points(greatest.gain)).")
    }
    let most = worths.map(\.worth).max() ?? 0
    let top = worths.first { $0.worth == most }?.value ?? 0
    sentences.append(
      unlimited == most
        ? "From \(top) on nothing more is gained."
        : "The most shown is \(points(most)), at \(top); without this limit it would be "
          + "\(points(unlimited - most)) more.")
    return sentences
  }

  @Test func `what is said of a curve is what its plans say one by one`() throws {
    var random = SeededGenerator(seed: 77)
    var kinds: Set<String> = []
    for seed in 0..<40 {
      let (hours, changes) = (
        Int.random(in: 5...9, using: &random), Int.random(in: 1...6, using: &random)
      )
      let question = try question(weeklyHours: hours, maxChanges: changes, &random)
      let asked = try question.asked()
      for (key, own) in [(PlanKey.weeklyHours, hours), (.maxChanges, changes)] {
        let first = Int.random(in: 0...5, using: &random)
        let step = Int.random(in: 1...2, using: &random)
        let values = Array(
          stride(from: first, through: first + Int.random(in: 0...6, using: &random), by: step))
        let range = try SweepRange("\(key.rawValue)=\(first)..\(values[values.count - 1]):\(step)")
        let sweep = try Sweep([range], asked, plateau: asked.plateau(of: range))
        let worths = try values.compactMap { value in
          try worth(asked, key, value).map { (value: value, worth: $0) }
        }
        guard !worths.isEmpty else { continue }
        let unlimited = try #require(try worth(asked, key, 168))
        let said = CurveSentences(
          sweep: SweepReport(plan: question.plan, sweep: sweep), language: .english
        ).all
        #expect(
          said == expected(worths, own: own, unlimited: unlimited), "\(seed): \(range.name)")
        let wanted = [
          "own value", "The step", "together", "brings nothing", "No step", "From", "most shown",
        ]
        kinds.formUnion(wanted.filter { kind in said.contains { $0.contains(kind) } })
      }
    }
    #expect(kinds.count == 7, "\(kinds)")
  }

  @Test func `a suggested curve goes on until nothing more is gained`() throws {
    var random = SeededGenerator(seed: 78)
    var keys: Set<PlanKey> = []
    for seed in 0..<20 {
      let changes = Int.random(in: 0...6, using: &random)
      let question = try question(weeklyHours: 8, maxChanges: changes, &random)
      let asked = try question.asked()
      let suggested = try #require(try question.report().proposal.suggestedSweep)
      keys.insert(suggested.key)
      let plateau = try #require(asked.plateau(of: suggested))
      let range = suggested.extended(to: plateau)
      let values = (0..<range.count).map(range.text)
      let own = suggested.key == .maxChanges ? changes : 8
      #expect(values.contains("\(own)") && values.count <= 20, "\(seed): \(values)")
      let last = try #require(Int(values[values.count - 1]))
      #expect(
        try worth(asked, suggested.key, last) == worth(asked, suggested.key, 168),
        "\(seed): \(last)")
      let sweep = SweepReport(
        plan: question.plan, sweep: try Sweep([range], asked, plateau: plateau))
      let said = CurveSentences(sweep: sweep, language: .english).all
      #expect(said.contains { $0.hasSuffix("on nothing more is gained.") }, "\(seed): \(said)")
    }
    #expect(keys == [.maxChanges, .weeklyHours])
  }

  @Test func `weeks that are a tie with today are marked, in a curve and in a grid`() throws {
    let question = try Question.bremen(.init(.open, "thu=9-20"))
    let asked = try question.asked()
    for ranges in [["max-changes=2..8:2"], ["late-days=1..2", "max-changes=2..8:2"]] {
      let sweep = try Sweep(try ranges.map { try SweepRange($0) }, asked)
      let report = SweepReport(plan: question.plan, sweep: sweep)
      let ties = report.points.map { point in
        point.week.flatMap { week in
          EstimatedPart(week.schedule, against: question.plan.today, week.problem.demand)?.isTie
        }
      }
      try #require(ties.contains(true) && ties.contains(false))
      let blocks = CurveSection(sweep: report, language: .english).section.blocks
      let tables = blocks.compactMap { block -> Document.Table? in
        switch block {
        case .picture(let picture): picture.table
        case .table(let table): table
        default: nil
        }
      }
      let cells = tables.flatMap(\.rows).flatMap { row in
        ranges.count == 1 ? [row.cells[1]] : Array(row.cells.dropFirst())
      }
      #expect(cells.map { $0.text.hasSuffix("≈") } == ties.map { $0 == true })
      #expect(cells.allSatisfy { $0.number?.contains("≈") != true })
      guard case .remarks(let remarks)? = blocks.last else { continue }
      #expect(remarks.contains { $0.hasPrefix("≈: a tie with today") })
    }
  }

  @Test func `weeks about which nobody was asked are worth nothing known`() throws {
    let question = try Question.respondents()
    for ranges in [["max-changes=0..4:2"], ["late-days=1..2", "max-changes=0..4:2"]] {
      let sweep = try Sweep(try ranges.map { try SweepRange($0) }, try question.asked())
      let report = SweepReport(plan: question.plan, sweep: sweep)
      #expect(report.todayThousandths == nil)
      for language in Language.allCases {
        let section = CurveSection(sweep: report, language: language)
        let said = CurveSentences(sweep: report, language: language).all.joined()
        #expect(!said.contains(language.worth(0, .reach)))
        #expect(section.points.count == (ranges.count == 1 ? 2 : 4))
        guard case .remarks(let remarks)? = section.section.blocks.last else { continue }
        #expect(remarks.contains(language.phrases.words.unknownExplained))
      }
      guard ranges.count == 1 else { continue }
      let facts = try #require(CurveFacts(report))
      #expect(facts.points.map { $0.values[0] } == ["2", "4"])
    }
  }

  @Test func `a curve far from its end stays short`() throws {
    let range = try SweepRange("max-changes=0..8")
    let long = range.extended(to: Plateau(thousandths: 0, value: 91))
    #expect(
      (0..<long.count).map(long.text) == [
        "0", "1", "2", "3", "4", "5", "6", "7", "8", "19", "30", "41", "52", "63", "74", "85", "91",
      ])
    #expect(range.extended(to: Plateau(thousandths: 0, value: 8)) == range)
    #expect(range.extended(to: nil) == range)
  }

  @Test func `an upper limit is drawn as steps with the plan's own value on it`() throws {
    let decision = try Question.bremen().decision(tradeOff: "max-changes=0..8:2")
    let curve = try #require(AnswerDocument(decision, .english).curveSection)
    guard case .curve(let drawing) = curve.illustration.drawing else {
      Issue.record("no curve")
      return
    }
    #expect(drawing.isStepped)
    #expect(drawing.corners.count == 2 * drawing.points.count - 1)
    for (corner, next) in zip(drawing.corners, drawing.corners.dropFirst()) {
      #expect((corner.spent == next.spent) || (corner.gained == next.gained))
    }
    let own = try #require(drawing.points.first { $0.spent == 4 })
    #expect(
      drawing.marks.contains {
        $0.shape == .ring && $0.spent == 4 && $0.gained == own.gained
      })
    #expect(curve.illustration.table.rows.map(\.isMarked) == [false, false, true, false, false])
    #expect(curve.illustration.table.rows[2].cells[0].text == "4 (plan)")
    // A value that a flag states is not the plan's own.
    let six = PlanFile.Flag(.maxChanges, "6")
    let asked = try Question.bremen(six).decision(tradeOff: "max-changes=0..8:2")
    let third = try #require(AnswerDocument(asked, .english).curveSection)
    #expect(third.illustration.table.rows[3].cells[0].text == "6 (asked)")
    // A lower limit holds for smaller values, not for greater ones.
    let lower = try Question.bremen().decision(tradeOff: "shortest-block=1..4")
    let other = try #require(AnswerDocument(lower, .english).curveSection)
    #expect(!other.sweep.isUpperLimit && other.sweep.plateau == nil)
  }
}
