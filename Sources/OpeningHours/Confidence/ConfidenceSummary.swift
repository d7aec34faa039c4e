import OpeningHoursTables

// What the draws say together.
extension Confidence {
  /// So many of the weeks that win most often are compared with each other over all draws.
  static let mostWinners = 100
  /// Where today's week stands among the weeks that are compared.
  private static let placeOfToday = 1

  /// Sums up the draws that were decided.
  init(
    _ search: ConfidenceSearch, _ question: PlanQuestion, _ request: Request,
    _ weeks: [DrawnWeeks], _ batch: QuestionBatch
  ) throws {
    let proposal = search.proposal
    let ranked = Self.winners(weeks.map(\.all))
    // The proposal and today's week first, then the winners.
    let compared = [proposal.schedule, proposal.today] + ranked.map(\.week)
    let worths = try Self.worths(of: compared, search, weeks, batch)
    self.request = request
    draws = weeks.count
    let doubts = search.doubts
    self.doubts = doubts
    answered = search.draws.chances.contains(.answers) ? search.draws.answered : nil
    countedWeeks = search.draws.chances.contains(.weeks) ? search.draws.countedWeeks.count : 0
    today = proposal.today
    proposed = proposal.schedule
    sameWeek = Self.counts(weeks, doubts) { $0 == proposal.schedule }
    hours = Self.hours(weeks, doubts, proposal)
    stretches = Self.stretches(weeks, doubts, proposal)
    winnerCount = Set(weeks.map(\.all)).count
    self.weeks = ranked.enumerated().map { place, winner in
      Winner(
        schedule: winner.week, wins: winner.wins, better: worths.count(place + 2, beats: 0),
        worse: worths.count(0, beats: place + 2), regret: worths.regret(of: place + 2))
    }
    proposalRegret = worths.regret(of: 0)
    todayRegret = worths.regret(of: Self.placeOfToday)
    let interval = worths.interval(of: 0, against: Self.placeOfToday)
    gain = Gain(
      proposed: proposal.thousandths - proposal.todayThousandths, low: interval.low,
      high: interval.high)
    robust = Self.robust(compared, worths, proposal, request.robustness)
    let changed = weeks.reduce(0) { $0 + $1.all.minutesChanged(from: proposal.today) }
    changes = Stability(
      changedOnAverage: Double(changed) / Double(question.plan.grid.slotMinutes * weeks.count),
      candidates: proposal.problem.freeSlotCount)
  }

  /// The weeks that win, the most frequent first; of equals the one that won first.
  private static func winners(_ weeks: [Schedule]) -> [(week: Schedule, wins: Int)] {
    var wins: [Schedule: Int] = [:]
    var order: [Schedule] = []
    for week in weeks {
      if wins[week] == nil { order.append(week) }
      wins[week, default: 0] += 1
    }
    let counted = order.enumerated().map { place, week in (place, week, wins[week] ?? 0) }
    return counted.sorted { ($1.2, $0.0) < ($0.2, $1.0) }.prefix(mostWinners).map { ($0.1, $0.2) }
  }

  private static func counts(
    _ weeks: [DrawnWeeks], _ doubts: [Doubt], _ holds: (Schedule) -> Bool
  ) -> ByDoubt<Int> {
    ByDoubt(
      sample: doubts.contains(.sample) ? weeks.count { $0.sample.map(holds) ?? false } : nil,
      all: weeks.count { holds($0.all) })
  }

  /// In how many draws each hour is open.
  private static func hours(
    _ weeks: [DrawnWeeks], _ doubts: [Doubt], _ proposal: Proposal
  ) -> [Hour] {
    let grid = proposal.problem.grid
    return Weekday.allCases.flatMap { day in
      grid.slots.compactMap { slot in
        grid.span(of: slot..<(slot + 1)).map { span in
          Hour(
            day: day, span: span, isOpenToday: proposal.today[day].isOpen(throughout: span),
            isProposed: proposal.schedule[day].isOpen(throughout: span),
            openIn: counts(weeks, doubts) { $0[day].isOpen(throughout: span) })
        }
      }
    }
  }

  /// In how many draws each stretch that the proposal changes is as the proposal has it.
  private static func stretches(
    _ weeks: [DrawnWeeks], _ doubts: [Doubt], _ proposal: Proposal
  ) -> [Stretch] {
    proposal.changes.flatMap { change in
      let day = change.day
      let problem = proposal.problem
      let limits = DayLimits(day: day, grid: problem.grid, rules: problem.rules)
      let opened = change.opens.map { span in
        Stretch(
          day: day, span: span, opens: true,
          isForced: problem.grid.slots(touching: span).allSatisfy { limits.mustOpen[$0] },
          agreeing: counts(weeks, doubts) { $0[day].isOpen(throughout: span) })
      }
      let closed = change.closes.map { span in
        Stretch(
          day: day, span: span, opens: false,
          isForced: problem.grid.slots(touching: span).allSatisfy { !limits.mayOpen[$0] },
          agreeing: counts(weeks, doubts) { week in
            week[day].spans.allSatisfy { $0.intersection(span) == nil }
          })
      }
      return (opened + closed).sorted { $0.span < $1.span }
    }
  }

  /// What some weeks are worth in each draw.
  ///
  /// The demands are drawn anew: to keep them all would take more memory than time is saved. What the best
  /// weeks of draws were said to be worth is held against that.
  ///
  /// - Throws: ``RecordRefusal`` for a week that is worth something else, and what a draw throws.
  private static func worths(
    of compared: [Schedule], _ search: ConfidenceSearch, _ weeks: [DrawnWeeks],
    _ batch: QuestionBatch
  ) throws -> DrawnWorths {
    // The last doubt has all of them.
    let doubt = search.doubts.last ?? .sample
    let all = QuestionBatch(jobs: batch.jobs)
    let found = all.answers(Array(weeks.indices)) { number, _ in
      let problem = try search.draws.problem(number, doubt)
      // Today's week stands second, with today's hours without staff.
      return compared.enumerated().map { place, week in
        place == Self.placeOfToday ? problem.thousandthsOfToday : problem.thousandths(of: week)
      }
    }
    let worths = try found.compactMap { try $0?.get() }
    for (number, week) in weeks.enumerated() {
      let known = compared.indices.first { $0 != Self.placeOfToday && compared[$0] == week.all }
      guard let place = known, worths[number][place] != week.worth
      else { continue }
      throw RecordRefusal(
        "the best week of draw \(number + 1) is worth \(worths[number][place]) thousandths, "
          + "not \(week.worth)")
    }
    return DrawnWorths(best: weeks.map(\.worth), worths: worths)
  }

  /// The week that loses least; of equals the proposal, then the one that wins most often.
  private static func robust(
    _ compared: [Schedule], _ worths: DrawnWorths, _ proposal: Proposal,
    _ robustness: Request.Robustness
  ) -> Robust {
    func loss(_ week: Int) -> Double {
      let regret = worths.regret(of: week)
      return switch robustness {
      case .mean: regret.mean
      case .worstTenth: regret.worstTenth
      }
    }
    // Today's week is one of them only where it obeys the rules, and then it is among the winners.
    let candidates = compared.indices.filter { $0 != Self.placeOfToday }.map { (loss($0), $0) }
    let least = candidates.min { $0 < $1 }?.1 ?? 0
    return Robust(
      schedule: compared[least], regret: worths.regret(of: least),
      price: proposal.thousandths - proposal.problem.thousandths(of: compared[least]))
  }
}
