import TestSamples
import Testing

@testable import OpeningHours

/// The upper envelope of lines against a look at every crossing.
struct WorthLineTests {
  @Test func `a weight is in lowest terms and ordered by its size`() {
    #expect(SurveyWeight(6, of: 8) == SurveyWeight(3, of: 4))
    #expect(SurveyWeight(1, of: 3) < SurveyWeight(3, of: 8))
    #expect(SurveyWeight(0, of: 5) == .none && SurveyWeight(7, of: 7) == .all)
  }

  @Test func `a line that only touches the corner of two others is none of the envelope`() {
    let lines = [
      WorthLine(without: 10, alone: 0), WorthLine(without: 0, alone: 10),
      WorthLine(without: 5, alone: 5), WorthLine(without: 10, alone: 0),
    ]
    let pieces = WorthLine.envelope(lines)
    #expect(pieces.map(\.place) == [0, 1])
    #expect(pieces.map(\.from) == [.none, SurveyWeight(1, of: 2)])
  }

  @Test func `of lines that are equal at the beginning the one that rises most is the first piece`()
  {
    let lines = [WorthLine(without: 4, alone: 2), WorthLine(without: 4, alone: 9)]
    #expect(WorthLine.envelope(lines).map(\.place) == [1])
  }

  @Test(arguments: 0..<40)
  func `the envelope has a corner just where the greatest lines differ in slope`(_ number: Int) {
    var random = SeededGenerator(seed: 900 + UInt64(number))
    let lines = (0..<Int.random(in: 1...9, using: &random)).map { _ in
      WorthLine(
        without: Int.random(in: 0...12, using: &random),
        alone: Int.random(in: 0...12, using: &random))
    }
    let corners = Set(WorthLine.envelope(lines).dropFirst().map(\.from))
    #expect(corners == cornersByCrossings(lines))
  }
}

/// The weights within 0 and 1 at which lines of different slopes are the greatest.
func cornersByCrossings(_ lines: [WorthLine]) -> Set<SurveyWeight> {
  var corners: Set<SurveyWeight> = []
  for one in lines {
    for other in lines {
      let (ahead, gain) = (
        one.without - other.without, other.alone - other.without - (one.alone - one.without)
      )
      guard ahead > 0, gain > ahead else { continue }
      let weight = SurveyWeight(ahead, of: gain)
      let greatest = lines.map { $0.worth(at: weight) }.max() ?? 0
      if one.worth(at: weight) == greatest { corners.insert(weight) }
    }
  }
  return corners
}
