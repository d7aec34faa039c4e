/// One of several surveys of the same question at different times.
public struct SurveyWave: Sendable {
  /// When people were asked.
  public let asked: CalendarPeriod
  /// The name of the table.
  public let fileName: String
  /// How many people answered.
  public let answered: Int
  /// The columns of the margins to which the respondents are weighted; empty where they are not.
  public let weightedBy: [String]
  /// Whether some respondents count more than others.
  public let isWeighted: Bool
  /// The share of each time that was asked about.
  public let shares: [WaveTime: ShareEstimate]
  /// The respondents as they count; nothing where the table has shares alone.
  let survey: Survey?

  /// A survey of which the shares are known.
  ///
  /// - Parameters:
  ///   - table: The shares.
  ///   - fileName: The name of the table for messages.
  ///   - people: How many people were asked, where the table does not say so.
  ///   - asked: When they were asked.
  /// - Throws: `InputErrors` where how many people were asked is not known.
  public init(
    _ table: ShareTable, fileName: String, people: Int?, asked: CalendarPeriod
  ) throws(InputErrors) {
    guard let people = people ?? table.sample else {
      throw InputErrors([
        Diagnostic(
          .file(fileName, line: nil, column: nil),
          "how many people were asked is not known, so nothing tells a change from chance",
          hint: "add  sample: 812  beside the table")
      ])
    }
    let cells = table.cells.map { (WaveTime(.init(day: $0.day, span: $0.span)), $0.share) }
    let bands = table.bands.map {
      (WaveTime(.init(day: $0.day, span: $0.span), part: $0.part), $0.share)
    }
    let known = (cells + bands).compactMap { time, share in share.map { (time, $0) } }
    let isRounded = table.unit == .percent && known.allSatisfy { $0.1 == $0.1.rounded() }
    self.asked = asked
    self.fileName = fileName
    answered = people
    weightedBy = []
    isWeighted = false
    survey = nil
    shares = Dictionary(
      known.map { time, share in
        (time, ShareEstimate(part: share / 100, people: people, isRounded: isRounded))
      }
    ) { first, _ in first }
  }

  /// A survey of which the respondents are known.
  ///
  /// - Parameters:
  ///   - survey: The respondents.
  ///   - margins: Known margins to weight them to, if any.
  ///   - fileName: The name of their table for messages.
  ///   - asked: When they were asked.
  /// - Throws: `InputErrors` for margins that the respondents do not fit.
  public init(
    _ survey: Survey, margins: Margins?, fileName: String, asked: CalendarPeriod
  ) throws(InputErrors) {
    let counted =
      if let margins { try Raking(survey, to: margins).survey } else { survey }
    self.asked = asked
    self.fileName = fileName
    self.survey = counted
    answered = counted.respondents.count { $0.weight > 0 }
    weightedBy = margins?.columns.map(\.name) ?? []
    let weights = counted.respondents.map(\.weight).filter { $0 > 0 }
    isWeighted = weights.contains { $0 != weights[0] }
    let answers = AnswerGrid(counted)
    shares = Dictionary(
      answers.places.compactMap { slot, place in
        answers.share(of: place).map { (WaveTime(slot), $0) }
      }
    ) { first, _ in first }
  }
}
