import IntegerProgramming
public import OpeningHoursTables

/// What a plan would have decided on an earlier survey.
public struct WaveDecision: Sendable {
  /// When people were asked.
  public let date: CalendarPeriod
  /// What came of it.
  public let outcome: Outcome

  /// What came of a plan on an earlier survey.
  public enum Outcome: Sendable {
    /// A week.
    case week(Week)
    /// Rules that cannot hold together on what that survey knows.
    case conflict
    /// Nothing was found before the end.
    case nothingFound
    /// The survey does not have what the plan judges weeks by.
    case notDecided(Lack)
  }

  /// What a survey lacks.
  public enum Lack: Sendable, Hashable, CaseIterable {
    /// Rows of respondents, by which reach counts people.
    case respondents
    /// The segments or ratings by which some respondents count more.
    case weights
  }

  /// The week of an earlier survey beside the present proposal.
  public struct Week: Sendable, Hashable {
    /// The week.
    public let schedule: Schedule
    /// Whether no week under the rules is worth more on that survey.
    public let isProven: Bool
    /// Whether it is the present proposal, or that is worth as much on that survey.
    public let isSame: Bool
    /// What the present proposal loses on the earlier survey; nothing where that survey does not tell.
    public let presentLoses: Loss?
    /// What the earlier survey's week loses on the present one; nothing where that does not tell.
    public let earlierLoses: Loss?
  }

  /// What a week is worth less than the best one of a survey.
  public struct Loss: Sendable, Hashable {
    /// How much less, in thousandths of the objective's unit; from 0.
    public let thousandths: Int
    /// Whether that is within the usual error of what is estimated.
    public let isTie: Bool
  }

  init(date: CalendarPeriod, outcome: Outcome) {
    self.date = date
    self.outcome = outcome
  }

  /// Decides a plan on one of its earlier surveys.
  ///
  /// - Parameters:
  ///   - question: The plan with its tables.
  ///   - place: The survey by its place among ``PlanFile/waves``.
  ///   - present: What the plan decides on the latest survey.
  ///   - limits: When to end.
  /// - Throws: `InputErrors` for a table that does not fit the plan, or what a decision throws.
  init(
    of question: PlanQuestion, on place: Int, _ present: Proposal, within limits: SearchLimits
  ) throws {
    date = question.plan.file.waves[place].date
    if let lack = question.lack(on: place) {
      outcome = .notDecided(lack)
      return
    }
    guard let earlier = try question.asked(on: place) else {
      outcome = .notDecided(.weights)
      return
    }
    switch try earlier.problem.decided(within: limits, explains: false) {
    case .proposal(let best): outcome = .week(Week(best, beside: present))
    case .conflict: outcome = .conflict
    case .nothingFound: outcome = .nothingFound
    }
  }
}

extension WaveDecision.Week {
  /// The best week of an earlier survey beside the present proposal.
  init(_ best: Proposal, beside present: Proposal) {
    let presentLoses = best.loss(of: present)
    let isAsGood = presentLoses?.thousandths == 0
    schedule = isAsGood ? present.schedule : best.schedule
    isProven = best.isProven
    isSame = schedule == present.schedule
    self.presentLoses = isSame ? .init(thousandths: 0, isTie: false) : presentLoses
    earlierLoses = isSame ? .init(thousandths: 0, isTie: false) : present.loss(of: best)
  }
}

extension Proposal {
  /// What another survey's week is worth less than this one, by what this one's survey knows.
  ///
  /// - Returns: Nothing where this is not proven the best, where the other week breaks a rule here (hours that
  ///   nobody was asked about stay open), and where it opens hours of which nothing is known here.
  fileprivate func loss(of other: Proposal) -> WaveDecision.Loss? {
    let worth = problem.thousandths(of: other.schedule)
    let isAllowed = Audit(problem).findings(
      schedule: other.schedule, thousandths: worth, shifts: other.staffing?.proposed ?? []
    ).isEmpty
    let demand = problem.demand
    guard isProven, isAllowed,
      demand.unknownHours(of: other.schedule) == demand.unknownHours(of: schedule)
    else { return nil }
    let loss = thousandths - worth
    return WaveDecision.Loss(
      thousandths: loss,
      isTie: loss > 0 && problem.objective != .reach
        && loss <= demand.usualError(of: served, against: problem.served(other.schedule)))
  }
}

extension PlanQuestion {
  /// What an earlier survey lacks for the plan's objective.
  fileprivate func lack(on place: Int) -> WaveDecision.Lack? {
    guard tables.waves[place].respondents == nil else { return nil }
    if plan.objective == .reach { return .respondents }
    return weighs ? .weights : nil
  }

  /// Whether some respondents count more than others by what the latest survey knows of them.
  private var weighs: Bool { !plan.weights.isEmpty || plan.weightBy != .none }

  /// The same question with an earlier survey in place of the latest one; nothing where that lacks what
  /// respondents count by.
  ///
  /// What was counted stays. Ratings and the names of segments are about the latest survey's columns.
  fileprivate func asked(on place: Int) throws(InputErrors) -> PlanQuestion? {
    let wave = plan.file.waves[place]
    var other = plan
    other.file.demand = plan.file.demand.asking(wave)
    other.file.waves = []
    other.file.segmentTitles = []
    if plan.weightBy == .none { other.file.ratings = RatingsSource() }
    var tables = tables.waves[place]
    tables.visits = self.tables.visits
    if plan.weightBy != .none {
      tables.staff = self.tables.staff
      tables.addedUpRatings = self.tables.addedUpRatings
    }
    do throws(InputErrors) {
      return try PlanQuestion(plan: other, tables: tables)
    } catch {
      guard weighs else { throw error }
      return nil
    }
  }
}

extension PlanFile.DemandSource {
  /// The same demand with an earlier survey.
  fileprivate func asking(_ wave: WaveSource) -> PlanFile.DemandSource {
    let survey = wave.survey
    var source = PlanFile.DemandSource(
      wishes: survey.wishes, respondents: survey.respondents, margins: survey.margins,
      visits: visits, people: people, sample: survey.sample, wishesOptions: survey.wishesOptions,
      encoding: survey.encoding)
    source.asked = wave.date
    return source
  }
}
