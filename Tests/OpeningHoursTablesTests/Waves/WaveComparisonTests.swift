import TestSamples
import Testing

@testable import OpeningHoursTables

/// What changed from one survey to the next, and of whom it is told.
struct WaveComparisonTests {
  private typealias Answer = WaveSamples.Answer

  /// People of a kind of whom the first so many tick the first hour, and the others the second.
  private func people(_ count: Int, _ kind: String, ticking: Int) -> [Answer] {
    (0..<count).map { .init(kind: kind, ticks: [$0 < ticking, $0 >= ticking]) }
  }

  private func comparison(
    _ then: [Answer], _ now: [Answer], isSameQuestion: Bool = true
  ) throws -> WaveComparison {
    WaveComparison(
      from: try WaveSamples.wave(WaveSamples.table(then)),
      to: try WaveSamples.wave(WaveSamples.table(now), asked: "2008"),
      isSameQuestion: isSameQuestion)
  }

  @Test func `hours that one survey did not ask about are named and not compared`() throws {
    let then = try WaveSamples.shares("hour,Mon,Tue\n9-10,12,\n10-11,30,8\n", people: 400)
    let now = try WaveSamples.shares("hour,Mon,Tue\n9-10,14,5\n10-11,,9\n", people: 400)
    let comparison = WaveComparison(from: then, to: now)
    #expect(comparison.hours.map(\.time.slot.day) == [.monday, .tuesday])
    #expect(comparison.askedThen.map(\.slot.span.short) == ["10-11"])
    #expect(comparison.askedNow.map(\.slot.day) == [.tuesday])
    #expect(comparison.hours[0].change.then.isRounded && comparison.groups.isEmpty)
  }

  @Test func `a change is called one, but not where the question was put in other words`() throws {
    let (then, now) = (people(200, "adult", ticking: 40), people(200, "adult", ticking: 90))
    #expect(try comparison(then, now).hours.map(\.isChanged) == [true, true])
    let reworded = try comparison(then, now, isSameQuestion: false)
    #expect(reworded.hours.map(\.isChanged) == [false, false])
    #expect(reworded.reservations == [.wording] && !reworded.claims)
    #expect(reworded.hours[0].change.difference == 0.25)
  }

  @Test func `a survey that is weighted beside one that is not makes no claim`() throws {
    let margins = try Margins(
      bytes: Array("column,value,people\nKind,adult,50\nKind,child,50\n".utf8),
      fileName: "margins.csv")
    let answers = people(100, "adult", ticking: 20) + people(60, "child", ticking: 50)
    let table = try WaveSamples.table(answers)
    let weighted = try WaveSamples.wave(table, margins: margins)
    let plain = try WaveSamples.wave(table, asked: "2008")
    #expect(WaveComparison(from: weighted, to: plain).reservations == [.weighting])
    #expect(WaveComparison(from: weighted, to: weighted).claims)
    let share = try #require(weighted.shares.first { $0.key.slot.span.short == "9-10" }?.value)
    #expect(share.people == 160 && share.answers < 160)
  }

  @Test func `a segment of three people is in no figure by itself`() throws {
    let then =
      people(40, "adult", ticking: 8) + people(30, "pensioner", ticking: 20)
      + people(3, "child", ticking: 3)
    let now =
      people(40, "adult", ticking: 9) + people(30, "pensioner", ticking: 21)
      + people(30, "child", ticking: 3)
    for groups in [try comparison(then, now).groups, try comparison(now, then).groups] {
      // The smallest of the others joins them: else they would follow from everyone.
      #expect(groups.map(\.value) == ["adult", SegmentGroups.small])
      #expect(groups.allSatisfy { $0.peopleThen >= 5 && $0.peopleNow >= 5 })
    }
    // A column of which one group is left says nothing beside everyone.
    let few = people(40, "adult", ticking: 8) + people(3, "child", ticking: 1)
    #expect(try comparison(few, few).groups.isEmpty)
  }

  @Test func `an hour that few of a segment were asked about is not told by segment`() throws {
    func answers(_ askedChildren: Int) -> [Answer] {
      people(60, "adult", ticking: 20)
        + (0..<20).map { .init(kind: "child", ticks: [$0 < askedChildren ? true : nil, false]) }
    }
    #expect(try comparison(answers(20), answers(20)).groupHours == 4)
    #expect(try comparison(answers(3), answers(20)).groupHours == 2)
  }

  @Test func `a segment's change is told by the hours that one wished on average`() throws {
    let then = people(50, "adult", ticking: 50) + people(50, "child", ticking: 0)
    let now =
      people(50, "adult", ticking: 50)
      + (0..<50).map { _ in .init(kind: "child", ticks: [true, true]) }
    let groups = try comparison(then, now).groups
    #expect(groups.map(\.isChanged) == [false, false])
    #expect(groups[1].meanThen == 0.5 && groups[1].meanNow == 1)
    // All children changed alike, so that nothing scatters; their hours tell it.
    #expect(groups[1].changedHours.map(\.change.difference) == [1])
    #expect(groups[0].changedHours.isEmpty)
  }

  @Test func `a wish lasted if clearly more people than usual have it each time`() throws {
    func wave(_ row: String) throws -> SurveyWave {
      try WaveSamples.shares("hour,Mon,Tue,Wed,Thu\n9-10,\(row)\n", people: 400)
    }
    let waves = [try wave("40,22,10,8"), try wave("38,41,9,12"), try wave("44,12,11,13")]
    let lasting = LastingWish.all(in: waves)
    #expect(lasting.map(\.time.slot.day) == [.monday])
    #expect(lasting[0].shares.map(\.part) == [0.4, 0.38, 0.44])
    #expect(LastingWish.all(in: Array(waves.prefix(1))).isEmpty)
    #expect(
      LastingWish.all(in: [waves[1], waves[1]]).map(\.time.slot.day) == [.tuesday, .monday])
  }

  @Test func `how many were asked has to be known`() throws {
    #expect(throws: InputErrors.self) { try WaveSamples.shares("hour,Mon\n9-10,5\n") }
  }
}
