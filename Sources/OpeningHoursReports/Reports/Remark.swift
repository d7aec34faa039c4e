import OpeningHours
import OpeningHoursTables

/// What a reader should know before an answer, since without it the answer would mislead.
enum Remark: Sendable, Hashable {
  /// A rule of today's hours took out others that may have been meant to stay.
  case replacedHours(ReplacedHours, Source)
  /// Nothing is known about any slot of this frame.
  case nothingKnown(TimeSpan)
  /// The proposal opens nothing, of a library that is open for so many minutes a week today; with the rules
  /// that close every hour, where it is they.
  case closesAll(minutes: Int, by: [Rule])
  /// Contracts and rules allow twice as much paid work as the proposal takes, or more, in minutes a week.
  case unusedHours(paid: Int, most: Int)
  /// The shifts of a group fit the contracts of its people together, and of single people as far as is known
  /// not.
  case unsharedGroup(UnsharedGroup, title: PlanText)
  /// Blocks of an hour or less on days for which no rule says how long a block has to be.
  case shortBlocks([Survey.Slot])

  /// The name of the remark in JSON.
  var kind: String {
    switch self {
    case .replacedHours: "replaced-hours"
    case .nothingKnown: "nothing-known"
    case .closesAll: "closes-all"
    case .unusedHours: "unused-hours"
    case .unsharedGroup: "unshared-group"
    case .shortBlocks: "short-blocks"
    }
  }

  /// What there is to say of a plan and its data, before anything is decided.
  static func about(_ plan: Plan, _ demand: Demand) -> [Remark] {
    let isAnythingKnown = demand.slots.contains { $0.contains { $0.provenance != .unknown } }
    return plan.file.replacedToday.map { .replacedHours($0, plan.file.todaySource) }
      + (isAnythingKnown ? [] : [.nothingKnown(plan.grid.frame)])
  }
}

extension CheckReport {
  /// What a reader should know first.
  var remarks: [Remark] { Remark.about(plan, demand) }
}

extension WeekReport {
  /// What a reader should know first.
  var remarks: [Remark] { Remark.about(plan, demand) }
}

extension ProposalReport {
  /// What a reader should know first.
  var remarks: [Remark] {
    Remark.about(plan, demand) + [closing, unused].compactMap(\.self)
      + proposal.unsharedGroups.map {
        .unsharedGroup($0, title: plan.file.title(ofGroup: $0.name))
      } + [shortBlocks].compactMap(\.self)
  }

  /// That nothing opens any more.
  ///
  /// A single day that closes is told by the headline.
  private var closing: Remark? {
    guard today.openMinutes > 0, proposal.served.open.openMinutes == 0 else { return nil }
    let rules = proposal.problem.rules.filter { rule in
      Weekday.allCases.contains { !rule.closes(on: $0).isEmpty }
    }
    let isClosed = Weekday.allCases.allSatisfy { day in
      [plan.grid.frame].subtracting(rules.flatMap { $0.closes(on: day) }).isEmpty
    }
    return .closesAll(minutes: today.openMinutes, by: isClosed ? rules : [])
  }

  /// That half of the hours that may be worked, or more, are not.
  private var unused: Remark? {
    guard let most = staff?.mostMinutesOfAll, let paid = staffMinutes?.proposed, paid > 0 else {
      return nil
    }
    return 2 * paid <= most ? .unusedHours(paid: paid, most: most) : nil
  }

  /// Blocks that nobody may have meant; those of today and those that are asked for are.
  private var shortBlocks: Remark? {
    let slots = Weekday.allCases.flatMap { day -> [Survey.Slot] in
      guard !proposal.problem.rules.contains(where: { $0.settlesBlocks(on: day) }) else {
        return []
      }
      return proposed[day].spans.filter { $0.minutes <= 60 && !today[day].spans.contains($0) }
        .map { Survey.Slot(day: day, span: $0) }
    }
    return slots.isEmpty ? nil : .shortBlocks(slots)
  }
}

extension Rule {
  /// The times of a day that it closes in so many words.
  fileprivate func closes(on day: Weekday) -> [TimeSpan] {
    guard case .day(let rule, let days) = statement, days.contains(day) else { return [] }
    return switch rule {
    case .closed(let spans): spans
    case .exactly(let plan, _): [.wholeDay].subtracting(plan.spans)
    case .open, .openAtSomeTime, .keepsUnknown, .shortestBlock, .longestBlock, .mostBlocks,
      .shortestClosure, .latestClose, .longestDay:
      []
    }
  }

  /// Whether it says how long a day's blocks are at least, or what they are.
  fileprivate func settlesBlocks(on day: Weekday) -> Bool {
    guard case .day(let rule, let days) = statement, days.contains(day) else { return false }
    return switch rule {
    case .shortestBlock, .exactly: true
    case .open, .openAtSomeTime, .closed, .keepsUnknown, .longestBlock, .mostBlocks,
      .shortestClosure, .latestClose, .longestDay:
      false
    }
  }
}
