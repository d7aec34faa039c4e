import OpeningHoursTables

extension Repair.Change {
  /// What would have to be different, in words: "at most 54 open hours a week instead of 50 (4 hours
  /// more)".
  public var sentence: String {
    guard let loosened else { return leavingOut }
    guard let words = before.change(to: loosened) else { return rule.saying(loosened).name }
    return words.change + (words.size.isEmpty ? "" : " (\(words.size))")
  }

  private var leavingOut: String {
    if case .day(.closed(let spans), let days) = before {
      return "let \(days.inWords) be open" + (spans == [.wholeDay] ? "" : " \(spans.short)")
    }
    return "leave out \"\(rule.saying(before).name)\""
  }

  /// How much is given up, in words: "4 hours more", "2 people more", "left out".
  public var magnitude: String {
    guard let loosened else { return "left out" }
    return before.change(to: loosened)?.size ?? ""
  }
}

/// A change of a rule in words.
private struct ChangeWords {
  /// "open Thursday 9-19 instead of 9-20".
  let change: String
  /// "1 hour less".
  let size: String
}

extension Rule.Statement {
  /// The change to a looser statement of the same kind in words.
  fileprivate func change(to loosened: Self) -> ChangeWords? {
    if let old = number, let new = loosened.number {
      let name = Rule(loosened, origin: .house, source: .flag("")).name
      return ChangeWords(
        change: "\(name) instead of \(old.unit.inWords(old.value))",
        size: old.unit.difference(new.value - old.value))
    }
    switch (self, loosened) {
    case (.day(let old, let days), .day(let new, _)): return old.change(to: new, on: days)
    case (.week(.sameOpening(let together)), .week(.sameOpening(let rest))):
      let others = together.filter { !rest.contains($0) }
      return ChangeWords(
        change: "let \(others.inWords) open at another time than \(rest.inWords)",
        size: "\(others.count) \(others.count == 1 ? "day" : "days") less")
    // Without a number there is nothing else that could be less.
    case (.day, _), (.week, _), (.duty, _), (.team, _): return nil
    }
  }
}

extension DayRule {
  /// The change of hours to looser ones in words; nothing for rules that name no hours.
  fileprivate func change(to loosened: DayRule, on days: [Weekday]) -> ChangeWords? {
    let words = days.inWords
    switch (self, loosened) {
    case (.open(let spans), .open(let rest)):
      return ChangeWords(
        change: "open \(words) \(rest.short) instead of \(spans.short)",
        size: "\(spans.subtracting(rest).minutes.lengthInWords) less")
    case (.closed(let spans), .closed(let rest)):
      let opened = spans.subtracting(rest)
      return ChangeWords(
        change: "let \(words) be open \(opened.short)", size: opened.minutes.lengthInWords)
    case (.exactly(let plan, _), .exactly(let moved, _)):
      return ChangeWords(
        change: "open \(words) \(moved.short) instead of \(plan.short)",
        size: "\(moved.minutesChanged(from: plan).lengthInWords) changed")
    case (.keepsUnknown(let hours), .keepsUnknown(let rest)):
      let closes = rest.changes(from: hours).map { "\($0.day.name) \($0.closes.short)" }
      return ChangeWords(
        change: "let \(closes.joined(separator: ", ")) close, of which nobody was asked",
        size: "\((hours.openMinutes - rest.openMinutes).lengthInWords) less")
    case (.open, _), (.openAtSomeTime, _), (.closed, _), (.exactly, _), (.keepsUnknown, _),
      (.shortestBlock, _), (.longestBlock, _), (.mostBlocks, _), (.shortestClosure, _),
      (.latestClose, _), (.longestDay, _):
      return nil
    }
  }
}

extension [TimeSpan] {
  fileprivate var minutes: Int { reduce(0) { $0 + $1.minutes } }
}
