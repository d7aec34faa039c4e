import OpeningHoursTables

/// A time to be opened or closed against the best week.
struct Wish: Sendable {
  let day: Weekday
  let span: TimeSpan
  /// Whether it is to be open; else closed.
  let opens: Bool
  /// Whether any time of the day will do.
  var isAboutDay = false

  /// The rule that fixes it.
  var rule: Rule {
    let flag = PlanFile.Flag(
      opens ? .open : .close, isAboutDay ? day.key : "\(day.key)=\(span.short)")
    let statement: DayRule =
      !opens
      ? .closed([isAboutDay ? .wholeDay : span])
      : isAboutDay ? .openAtSomeTime : .open([span])
    return Rule(.day(statement, on: [day]), origin: .wish, source: .flag(flag.typed))
  }
  /// All rules of the question whether it can be: the wish and others, of which one may give way.
  ///
  /// Hours closed within a day leave two parts, and where nobody stated how many blocks a day may have the
  /// plan allows as many; a wish is the same question as the flag for it.
  ///
  /// - Parameters:
  ///   - rules: The others.
  ///   - frame: The hours of the day in which a library may open.
  func rules(beside rules: [Rule], in frame: TimeSpan) -> [Rule] {
    guard !opens, !isAboutDay else { return rules + [rule] }
    let closed = rules.flatMap { other -> [TimeSpan] in
      guard case .day(.closed(let spans), let days) = other.statement, days.contains(day) else {
        return []
      }
      return spans
    }
    let parts = [frame].subtracting(closed + [span]).count
    return rules.flatMap { $0.allowing(blocks: parts, on: day) } + [rule]
  }
}

extension Rule {
  /// The rule, or where it is the default of blocks a day and allows fewer on a day, one for that day and
  /// one for the others.
  fileprivate func allowing(blocks: Int, on day: Weekday) -> [Rule] {
    guard case .standard = source, case .day(.mostBlocks(let most), let days) = statement,
      days.contains(day), most < blocks
    else { return [self] }
    func rule(_ count: Int, _ days: [Weekday]) -> Rule {
      Rule(.day(.mostBlocks(count), on: days), origin: origin, source: source)
    }
    let others = days.filter { $0 != day }
    return (others.isEmpty ? [] : [rule(most, others)]) + [rule(blocks, [day])]
  }
}
