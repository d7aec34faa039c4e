import Testing

@testable import OpeningHoursTables

struct RatingScaleTests {
  private func labels(_ answers: RatedAnswers) -> [String] { answers.scale.steps.map(\.label) }

  /// The steps of a side, from the least.
  private func labels(_ side: RatingScale.Side, _ answers: RatedAnswers) -> [String] {
    answers.scale.places(of: side).map { answers.scale.steps[$0].label }
  }

  @Test(arguments: [
    ["very dissatisfied", "rather dissatisfied", "Neither / nor", "satisfied", "very satisfied"],
    ["sehr unzufrieden", "unzufrieden", "teils, teils", "eher zufrieden", "zufrieden"],
    [
      "überhaupt nicht zufrieden", "weniger zufrieden", "weder noch", "überwiegend zufrieden",
      "sehr zufrieden",
    ],
    [
      "ļoti neapmierināts", "drīzāk neapmierināta", "neitrāli", "apmierināts",
      "Pilnībā apmierināti",
    ],
    [
      "not at all satisfied", "not satisfied", "neutral", "fairly satisfied",
      "completely satisfied",
    ],
    ["nein", "eher nein", "neutral", "eher ja", "ja"],
  ])
  func `known words of three languages have an order`(_ words: [String]) throws {
    let answers = try rated(words.reversed() + words.shuffled())
    #expect(labels(answers) == words)
    #expect(labels(.unfavourable, answers) == Array(words.prefix(2)))
    #expect(labels(.favourable, answers) == Array(words.suffix(2)))
  }

  @Test(arguments: [
    ["unimportant", "rather unimportant", "rather important", "very important"],
    ["völlig unwichtig", "unwichtig", "wichtig", "äußerst wichtig"],
    ["nemaz nav svarīgi", "mazāk svarīgi", "drīzāk svarīgi", "ļoti svarīgi"],
  ])
  func `importance has words of its own`(_ words: [String]) throws {
    #expect(labels(try rated(words.reversed(), .importance)) == words)
    #expect(throws: InputErrors.self) { try rated(words, .satisfaction) }
  }

  @Test func `a number before a known word is passed over, and who does not know gives no answer`()
    throws
  {
    let answers = try rated([
      "5 - very satisfied", "1 (dissatisfied)", "don't know", "", "Keine Angabe",
    ])
    #expect(answers.steps == [1, 0, nil, nil, nil])
  }

  @Test func `answers in two languages are one step`() throws {
    let answers = try rated(["zufrieden", "satisfied", "unzufrieden"])
    #expect(labels(answers) == ["unzufrieden", "zufrieden"])
    #expect(answers.steps == [1, 1, 0])
  }

  @Test(arguments: [(1, 5, [4, 0, 2, nil]), (5, 1, [0, 4, 2, nil])])
  func `numbers count from the end that is stated as the worst`(
    _ worst: Int, _ best: Int, _ steps: [Int?]
  ) throws {
    let answers = try rated(
      ["5", "1.0", "3 - so so", ""], .satisfaction, .numbers(worst: worst, best: best))
    #expect(answers.steps == steps)
    #expect(labels(.neutral, answers) == ["3"])
    #expect(labels(.favourable, answers) == (best == 5 ? ["4", "5"] : ["2", "1"]))
  }

  @Test func `of a stated scale of an even number of words the upper half is favourable`() throws {
    let answers = try rated(
      ["so so", "great"], .satisfaction, .steps(["bad", "so so", "fine", "great"]))
    #expect(answers.steps == [1, 3])
    #expect(labels(.favourable, answers) == ["fine", "great"])
    #expect(labels(.unfavourable, answers) == ["bad", "so so"])
  }

  @Test func `a stated scale of known words keeps what they say`() throws {
    let scale = try RatingScale(
      ["not important", "important", "very important"], of: .importance)
    #expect(scale.places(of: .favourable) == [1, 2])
    #expect(scale.places(of: .neutral).isEmpty)
  }

  @Test(arguments: [
    (["satisfied"], "2 to 21 steps"), (["good", "bad", "Good"], "stands twice"),
    (["very satisfied", "satisfied", "dissatisfied"], "not listed from the worst"),
    (["great", "satisfied", "dissatisfied"], "not listed from the worst"),
    ((0...21).map { "step \($0)" }, "2 to 21 steps"),
  ])
  func `a scale that cannot be one is refused`(_ steps: [String], _ words: String) {
    let error = #expect(throws: TextError.self) { try RatingScale(steps, of: .satisfaction) }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
  }

  @Test(arguments: [(3, 3), (1, 100), (Int.min, Int.max), (0, 21)])
  func `numbers with ends that make no scale are refused`(_ worst: Int, _ best: Int) {
    #expect(throws: TextError.self) { try RatingScale(worst: worst, best: best) }
  }
}
