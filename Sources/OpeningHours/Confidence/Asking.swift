public import OpeningHoursTables

extension Confidence {
  /// Something that could be asked before it is decided, and what knowing it is worth.
  public struct Asking: Sendable, Hashable {
    /// What could be asked.
    public let subject: Subject
    /// How much more the best week is worth on average once that is known, in thousandths of the
    /// objective's unit; from 0.
    public let gain: Double

    /// What could be asked.
    public enum Subject: Sendable, Hashable {
      /// The same questions of so many more people.
      case moreAnswers(Int)
      /// Counts of so many more weeks.
      case moreWeeks(Int)
      /// How many would come at all hours that are estimated, of which there are so many.
      case allEstimated(Int)
      /// The same about some of these hours, the most worth first.
      case hours([Survey.Slot])
    }
  }

  /// So many more answers, and so many more weeks of counts, are valued.
  static let (moreAnswers, moreWeeks) = (200, 8)
  /// More draws than these tell nothing more about what to ask.
  static let mostValuedDraws = 2000

  /// What knowing more would be worth, of the weeks that win.
  ///
  /// The value of information: what the best choice is worth on average if it may depend on the answer, less
  /// what the best single one is worth on average. An answer about hours tells what each week can be
  /// expected to be worth, which is taken from a regression of the draws' worths on the hours' drawn shares
  /// (Strong, Oakley and Brennan, *Medical Decision Making*, 2014). More answers to the same questions bring
  /// the worths known from so many people nearer to the truth (Jalal and Alarid-Escudero, there, 2018), and so
  /// do more weeks.
  ///
  /// - Parameters:
  ///   - question: The plan with its tables, the one that the confidence is about.
  ///   - batch: On how many threads.
  /// - Returns: More answers and more weeks where their chance was drawn, all estimated hours and the few that matter most where
  ///   there are any.
  /// - Throws: `InputErrors` where what is drawn is refused again and again.
  public func asking(
    _ question: PlanQuestion, _ batch: QuestionBatch = QuestionBatch()
  ) throws -> [Asking] {
    let weeks = [proposed] + weeks.map(\.schedule).filter { $0 != proposed }
    let values = try InformationValues(question, weeks, self, jobs: batch.jobs)
    let more = values.chances.map { chance in
      switch chance {
      case .answers:
        Asking(
          subject: .moreAnswers(Self.moreAnswers),
          gain: values.value(ofMore: Self.moreAnswers, to: answered ?? 0, chance))
      case .weeks:
        Asking(
          subject: .moreWeeks(Self.moreWeeks),
          gain: values.value(ofMore: Self.moreWeeks, to: countedWeeks, chance))
      }
    }
    guard doubts.contains(.all) else { return more }
    let all = Asking(
      subject: .allEstimated(values.hours.count), gain: values.valueOfAllEstimated)
    let few = values.mostValued(of: all.gain).flatMap { few in
      few.hours.count < values.hours.count ? few : nil
    }
    let hours = few.map { Asking(subject: .hours($0.hours), gain: min($0.gain, all.gain)) }
    return more + [all, hours].compactMap(\.self)
  }
}
