@testable import OpeningHours
import OpeningHoursTables

/// The oracle: every week of a small problem, rule by rule, with arithmetic on slots alone.
///
/// It has its own reading of each rule and uses neither day plans nor their limits.
struct Enumeration {
  let problem: Problem

  /// What decides between two weeks, each to be as small as can be.
  struct Rank: Comparable {
    let lostThousandths: Int
    let changedMinutes: Int
    let staffMinutes: Int
    let lateness: Int

    static func < (left: Rank, right: Rank) -> Bool {
      (left.lostThousandths, left.changedMinutes, left.staffMinutes, left.lateness)
        < (right.lostThousandths, right.changedMinutes, right.staffMinutes, right.lateness)
    }
  }

  /// One day as open slots and as runs of minutes, with what it adds to the week.
  struct Day {
    let open: [Bool]
    /// Open runs in minutes of the day, ends excluded.
    let runs: [Range<Int>]
    let minutes: Int
    var lost = 0
    var changed = 0
    var paid = 0
    var lateness = 0
  }

  private var slotMinutes: Int { problem.grid.slotMinutes }
  private var frameStart: Int { problem.grid.frame.start.minutes }

  /// The rank of the best week, or nothing when no week obeys the rules.
  func best() -> Rank? {
    let choices = Weekday.allCases.map { day in
      (0..<(1 << problem.grid.slotsPerDay)).map { self.day($0, of: day) }.filter { choice in
        problem.rules.about(day).allSatisfy { !breaks($0, day, choice) }
      }
    }
    let weekly = problem.rules.aboutWeek
    var best: Rank?
    visit(choices, [], lost: 0) { week, lost in
      // A week that is worth less needs no look at its rules.
      if problem.objective != .reach, let best, lost > best.lostThousandths { return }
      if weekly.contains(where: { breaks($0, week) }) { return }
      let rank = rank(week)
      if best.map({ rank < $0 }) ?? true { best = rank }
    }
    return best
  }

  /// The rules that a week breaks.
  func broken(_ schedule: Schedule) -> Set<Rule> {
    let week = days(schedule)
    return Set(
      problem.rules.filter { rule in
        switch rule.statement {
        case .day(let own, let days): days.contains { breaks(own, $0, week[$0.rawValue]) }
        case .week(let own): breaks(own, week)
        case .duty, .team: false
        }
      })
  }

  func rank(of schedule: Schedule) -> Rank { rank(days(schedule)) }

  private func days(_ schedule: Schedule) -> [Day] {
    Weekday.allCases.map { day in
      var mask = 0
      for slot in 0..<problem.grid.slotsPerDay {
        let start = frameStart + slot * slotMinutes
        if schedule[day].spans.contains(where: { $0.range.contains(start) }) { mask |= 1 << slot }
      }
      return self.day(mask, of: day)
    }
  }

  private func day(_ mask: Int, of weekday: Weekday) -> Day {
    var runs: [Range<Int>] = []
    var open: [Bool] = []
    for slot in 0..<problem.grid.slotsPerDay {
      open.append(mask >> slot & 1 == 1)
      guard open[slot] else { continue }
      let start = frameStart + slot * slotMinutes
      if let last = runs.last, last.upperBound == start {
        runs[runs.count - 1] = last.lowerBound..<(start + slotMinutes)
      } else {
        runs.append(start..<(start + slotMinutes))
      }
    }
    var day = Day(open: open, runs: runs, minutes: runs.reduce(0) { $0 + $1.count })
    for slot in open.indices {
      let start = frameStart + slot * slotMinutes
      let wasOpen = problem.today[weekday].spans.contains { $0.range.contains(start) }
      if open[slot] != wasOpen { day.changed += slotMinutes }
      guard open[slot] else { continue }
      day.lost -= problem.demand.slots[weekday.rawValue][slot].thousandths
      day.lateness += weekday.rawValue * open.count + slot
    }
    for band in problem.demand.bands where band.day == weekday && isMet(band, runs) {
      day.lost -= band.thousandths
    }
    if let staffing = problem.staffing, day.minutes > 0 {
      let around = staffing.preparationMinutes + staffing.closingDownMinutes
      day.paid = staffing.onDuty[weekday.rawValue] * (day.minutes + around)
    }
    return day
  }

  /// Whether some visit, begun at any minute of a part of the day, finds all of its minutes open.
  private func isMet(_ band: BandDemand, _ runs: [Range<Int>]) -> Bool {
    band.span.range.contains { first in
      (first..<(first + band.visitMinutes)).allSatisfy { minute in
        band.span.range.contains(minute) && runs.contains { $0.contains(minute) }
      }
    }
  }

  private func visit(
    _ choices: [[Day]], _ week: [Day], lost: Int, _ body: ([Day], Int) -> Void
  ) {
    guard week.count < choices.count else { return body(week, lost) }
    for day in choices[week.count] {
      visit(choices, week + [day], lost: lost + day.lost, body)
    }
  }
}

extension Enumeration {
  private func rank(_ week: [Day]) -> Rank {
    Rank(
      lostThousandths: problem.objective == .reach
        ? -reached(week) : week.reduce(0) { $0 + $1.lost },
      changedMinutes: week.reduce(0) { $0 + $1.changed },
      staffMinutes: week.reduce(0) { $0 + $1.paid },
      lateness: week.reduce(0) { $0 + $1.lateness })
  }

  /// The people who find some visit, begun at any minute, of which they ticked each minute open.
  private func reached(_ week: [Day]) -> Int {
    guard let reach = problem.reach else { return 0 }
    return reach.survey.respondents.reduce(0) { sum, respondent in
      let ticked = respondent.ticked.map { reach.survey.slots[$0] }
      func isUsable(_ day: Weekday, _ minute: Int) -> Bool {
        week[day.rawValue].runs.contains { $0.contains(minute) }
          && ticked.contains { $0.day == day && $0.span.range.contains(minute) }
      }
      let isReached = Set(ticked.map(\.day)).contains { day in
        var run = 0
        return problem.grid.frame.range.contains { minute in
          run = isUsable(day, minute) ? run + 1 : 0
          return run >= reach.visitMinutes
        }
      }
      return sum + (isReached ? Int((respondent.weight * 1000).rounded()) : 0)
    }
  }

  /// Whether a day breaks what a day rule says about it.
  private func breaks(_ rule: DayRule, _ day: Weekday, _ choice: Day) -> Bool {
    let runs = choice.runs
    func lacks(_ spans: [TimeSpan]) -> Bool {
      spans.contains { span in
        !runs.contains {
          $0.lowerBound <= span.range.lowerBound && span.range.upperBound <= $0.upperBound
        }
      }
    }
    switch rule {
    case .open(let spans): return lacks(spans)
    case .openAtSomeTime: return runs.isEmpty
    case .closed(let spans):
      return spans.contains { span in runs.contains { $0.overlaps(span.range) } }
    case .exactly(let plan, _):
      return runs != plan.spans.map(\.range)
    case .keepsUnknown(let kept): return lacks(kept[day].spans)
    case .shortestBlock(let least):
      return runs.contains { $0.count < least }
    case .longestBlock(let most):
      return runs.contains { $0.count > most }
    case .mostBlocks(let most): return runs.count > most
    case .shortestClosure(let least):
      let closures = zip(runs, runs.dropFirst()).map { $1.lowerBound - $0.upperBound }
      return closures.contains { $0 < least }
    case .latestClose(let time):
      return (runs.last?.upperBound ?? 0) > time.minutes
    case .longestDay(let most): return choice.minutes > most
    }
  }

  /// Whether a week breaks a rule of the week.
  private func breaks(_ rule: WeekRule, _ week: [Day]) -> Bool {
    let openMinutes = week.reduce(0) { $0 + $1.minutes }
    let closedDays = week.count { $0.runs.isEmpty }
    switch rule {
    case .mostWeekly(let most): return openMinutes > most
    case .leastWeekly(let least): return openMinutes < least
    case .mostChanged(let most): return week.reduce(0) { $0 + $1.changed } > most
    case .mostLateDays(let most, let time):
      return week.count { ($0.runs.last?.upperBound ?? 0) > time.minutes } > most
    case .mostClosedDays(let most): return closedDays > most
    case .leastClosedDays(let least): return closedDays < least
    case .mostDistinctDays(let most):
      return Set(week.map(\.runs).filter { !$0.isEmpty }).count > most
    case .sameOpening(let days):
      return Set(days.compactMap { week[$0.rawValue].runs.first?.lowerBound }).count > 1
    case .mostStaff(let most): return week.reduce(0) { $0 + $1.paid } > most
    case .leastStaffWishes(let wishes, let share):
      let kept = week.enumerated().reduce(0) { sum, entry in
        entry.element.open.enumerated().reduce(sum) { sum, slot in
          sum + (slot.element ? wishes.open : wishes.closed)[entry.offset][slot.offset]
        }
      }
      return Double(kept) < Double(share) / 1e9 * Double(wishes.asked) - 1e-6
    case .leastDifference(let other, let least):
      let apart = zip(Weekday.allCases, week).reduce(0) { sum, entry in
        entry.1.open.indices.reduce(sum) { sum, slot in
          let start = frameStart + slot * slotMinutes
          let wasOpen = other[entry.0].spans.contains { $0.range.contains(start) }
          return sum + (entry.1.open[slot] == wasOpen ? 0 : slotMinutes)
        }
      }
      return apart < least
    }
  }
}
