import TestSamples
import Testing

@testable import OpeningHoursTables

struct RakingTests {
  /// A survey with two columns of segments and nothing ticked.
  private func survey(_ rows: [(String, String, Double)]) -> Survey {
    Survey(
      slots: [], segmentNames: ["age", "sex"],
      respondents: rows.enumerated().map {
        Survey.Respondent(
          id: "\($0 + 1)", segments: [$1.0, $1.1], weight: $1.2, ticked: [])
      })
  }

  private func margins(_ text: String) throws -> Margins {
    try Margins(bytes: Array(("column,value,people\n" + text).utf8), fileName: "margins.csv")
  }

  private func random(_ seed: UInt64) -> Survey {
    var random = SeededGenerator(seed: seed)
    // Each combination occurs, so that any margins can be met.
    let all = ["a", "b", "c"].flatMap { age in ["f", "m"].map { (age, $0, 1.0) } }
    let more = (0..<20).map { _ in
      (
        ["a", "b", "c"].randomElement(using: &random) ?? "a",
        ["f", "m"].randomElement(using: &random) ?? "f",
        Double(Int.random(in: 1...4, using: &random))
      )
    }
    return survey(all + more)
  }

  private func weight(_ survey: Survey, _ age: String, _ sex: String) -> Double {
    survey.respondents.filter { $0.segments == [age, sex] }.reduce(0) { $0 + $1.weight }
  }

  @Test(arguments: 0..<20)
  func `raked weights meet the margins and keep the ties between columns`(_ seed: UInt64) throws {
    let before = random(seed)
    let raked = try Raking(
      before, to: margins("age,a,10\nage,b,20\nage,c,70\nsex,f,4\nsex,m,6\n")
    ).survey
    let total = Double(before.respondents.count)
    func part(_ column: Int, _ value: String) -> Double {
      raked.respondents.filter { $0.segments[column] == value }.reduce(0) { $0 + $1.weight } / total
    }
    #expect(abs(raked.totalWeight - total) < 1e-6)
    for (value, target) in [("a", 0.1), ("b", 0.2), ("c", 0.7)] {
      #expect(abs(part(0, value) - target) < 1e-7)
    }
    #expect(abs(part(1, "f") - 0.4) < 1e-7)
    // The odds ratios of the cells are what raking leaves as it is; only its solution does so.
    func odds(_ survey: Survey, _ age: String) -> Double {
      weight(survey, age, "f") * weight(survey, "a", "m")
        / (weight(survey, age, "m") * weight(survey, "a", "f"))
    }
    for age in ["b", "c"] { #expect(abs(odds(raked, age) / odds(before, age) - 1) < 1e-6) }
    // Respondents alike in both columns keep the proportion of their weights.
    for (old, new) in zip(before.respondents, raked.respondents) {
      let cell = (old.segments[0], old.segments[1])
      let scale = weight(raked, cell.0, cell.1) / weight(before, cell.0, cell.1)
      #expect(abs(new.weight - old.weight * scale) < 1e-9)
    }
  }

  @Test func `a survey that matches its margins stays as it is`() throws {
    let before = survey([("a", "f", 1), ("a", "m", 1), ("b", "f", 1), ("b", "m", 1)])
    let raked = try Raking(before, to: margins("age,a,50\nage,b,50\nsex,F,1\nsex,M,1\n")).survey
    #expect(raked.respondents.map(\.weight) == [1, 1, 1, 1])
    #expect(raked.designEffect == 1)
  }

  @Test func `who stands too often among the answers is told before weighting`() throws {
    let before = survey([
      ("a", "f", 1), ("A", "m", 5), ("a", "m", 1), ("b", "m", 1), ("b", "f", 0), ("", "f", 1),
    ])
    let groups = before.representation(
      by: try margins("age,a,50\nage,b,150\nsex,f,1\nsex,m,9\n"))
    #expect(groups.map(\.column) == ["age", "age", "sex", "sex"])
    #expect(groups.map(\.value) == ["a", "b", "f", "m"])
    // Who states no age is none of the four, and weights of the table count nobody twice.
    #expect(groups.map(\.answered) == [0.75, 0.25, 0.4, 0.6])
    #expect(groups.map(\.expected) == [0.25, 0.75, 0.1, 0.9])
    #expect(groups[0].excess == 0.5)
  }

  @Test func `who says nothing keeps the part of all people`() throws {
    let before = survey([("a", "f", 1), ("b", "f", 1), ("b", "m", 1), ("", "m", 1)])
    let raked = try Raking(before, to: margins("age,a,2\nage,b,1\n")).survey
    let weights = raked.respondents.map(\.weight)
    #expect(abs(weights[3] - 1) < 1e-9 && abs(weights[0] - 2) < 1e-9)
    #expect(abs(weights[1] - 0.5) < 1e-9 && abs(weights[2] - 0.5) < 1e-9)
  }

  @Test func `the effective sample size is Kish's`() {
    // (1+1+2+4)² / (1+1+4+16) = 64 / 22
    let weighted = survey([("a", "f", 1), ("a", "f", 1), ("a", "f", 2), ("b", "m", 4)])
    #expect(abs(weighted.effectiveSampleSize - 64.0 / 22) < 1e-12)
    #expect(abs(weighted.designEffect - 4 * 22.0 / 64) < 1e-12)
  }

  @Test(arguments: [
    ("age,a,1\nage,z,1\nage,b,1\n", "margins.csv:3:7: the margins name age \"z\", but no"),
    ("age,a,1\n", "margins.csv:2:7: 1 respondent has age \"b\", which the margins do not name"),
    ("aeg,a,1\n", "margins.csv:2:7: the respondents have no column \"aeg\"; did you mean age?"),
    ("age,a,1\nage,A,2\nage,b,1\n", "margins.csv:3:7: age \"A\" stands twice"),
    ("age,a,-1\nage,b,1\n", "margins.csv:2:7: a margin is negative"),
    ("age,a,0\nage,b,0\n", "margins.csv:2:7: the margins of age sum to nothing"),
    ("age,a,many\nage,b,1\n", "margins.csv:2:7: \"many\" is not a number"),
    ("age,a\nage,b,1\n", "margins.csv:2:6: row has 2 cells, header 3"),
    ("age,a,1\nage,b,1\nsex,f,0\nsex,m,1\n", "margins.csv"),
  ])
  func `margins that do not fit are refused by name and place`(
    _ rows: String, _ message: String
  ) {
    let before = survey([("a", "f", 1), ("b", "m", 1)])
    let error = #expect(throws: InputErrors.self) {
      _ = try Raking(before, to: try margins(rows))
    }
    let texts = error?.diagnostics.map(\.description) ?? []
    #expect(texts.contains { $0.hasPrefix(message) }, "\(texts)")
  }

  @Test func `headings that are not those of margins are refused`() {
    #expect(throws: InputErrors.self) {
      _ = try Margins(bytes: Array("a,b,c\n1,2,3\n".utf8), fileName: "m.csv")
    }
  }
}

struct SegmentWeightTests {
  private let survey = Survey(
    slots: [], segmentNames: ["group", "school"],
    respondents: [("Students", "yes"), ("adults", "no"), ("adults", "yes")].enumerated().map {
      Survey.Respondent(id: "\($0)", segments: [$1.0, $1.1], weight: 1.5, ticked: [])
    })

  private func weights(_ segment: String, _ factor: Double) -> [SegmentWeight] {
    [SegmentWeight(segment: segment, factor: factor, source: .flag("--weight"))]
  }

  @Test func `a segment's respondents count as often as is said`() throws {
    #expect(
      try survey.weighted(by: weights("students", 2)).respondents.map(\.weight) == [3, 1.5, 1.5])
    #expect(
      try survey.weighted(by: weights("School:yes", 0)).respondents.map(\.weight) == [0, 1.5, 0])
  }

  @Test(arguments: [
    ("studnets", 2.0, "did you mean Students?"), ("old", 2, "known: Students, adults, no, yes"),
  ])
  func `a segment that nobody is of is refused`(_ segment: String, _ factor: Double, _ hint: String)
  {
    let error = #expect(throws: InputErrors.self) {
      _ = try survey.weighted(by: weights(segment, factor))
    }
    #expect(error?.diagnostics.first?.hint == hint)
  }

  @Test func `weights that leave nobody are refused`() {
    #expect(throws: InputErrors.self) {
      _ = try survey.weighted(by: weights("students", 0) + weights("adults", 0))
    }
  }

  @Test func `a value of two columns needs its column`() {
    let twice = Survey(
      slots: [], segmentNames: ["a", "b"],
      respondents: [Survey.Respondent(id: "1", segments: ["x", "x"], weight: 1, ticked: [])])
    let error = #expect(throws: InputErrors.self) { _ = try twice.weighted(by: weights("x", 2)) }
    #expect(error?.diagnostics.first?.hint == "say which, as in a:x=2")
  }
}
