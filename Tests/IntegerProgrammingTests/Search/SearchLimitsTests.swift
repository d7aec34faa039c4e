import Testing

@testable import IntegerProgramming

struct SearchLimitsTests {
  @Test func `work between two nodes does not use up the questions of a small search`() {
    let limits = SearchLimits.unlimited.ending(afterQuestions: 2)
    for _ in 0..<10 { #expect(limits.betweenNodes.stopReason == nil) }
    #expect(limits.stopReason == nil)
    #expect(limits.stopReason == nil)
    #expect(limits.stopReason == .cancelled)
    #expect(limits.betweenNodes.stopReason == nil)
  }

  @Test func `a small search within another uses up the questions of both`() {
    let outer = SearchLimits.unlimited.ending(afterQuestions: 3)
    let inner = outer.ending(afterQuestions: 2)
    #expect((0..<3).map { _ in inner.stopReason } == [nil, nil, .cancelled])
    #expect(outer.stopReason == nil)
    #expect(outer.stopReason == .cancelled)
  }

  @Test func `work between two nodes ends when the time is over or the caller has lost interest`() {
    #expect(SearchLimits(remaining: { .zero }).betweenNodes.stopReason == .timeLimit)
    #expect(SearchLimits(isCancelled: { true }).betweenNodes.stopReason == .cancelled)
  }

  @Test func `a last small task has a moment more, whoever has ended the search`() {
    #expect(SearchLimits(remaining: { .zero }).prolonged(by: .seconds(1)).stopReason == nil)
    #expect(SearchLimits(isCancelled: { true }).prolonged(by: .seconds(1)).stopReason == nil)
    let late = SearchLimits(remaining: { .seconds(-1) })
    #expect(late.prolonged(by: .seconds(1)).stopReason == .timeLimit)
  }
}
