import OpeningHoursTables

/// A time that a week leaves closed.
struct ClosedTime {
  let day: Weekday
  let span: TimeSpan
  let thousandths: Int
}

extension Proposal {
  /// The part of a day of the greatest worth that no open window meets, unless a flag closes all of it and
  /// such parts do not count; the first of equals.
  func mostWishedUnmetBand(evenAsked: Bool = false) -> BandDemand? {
    problem.demand.bands.filter { band in
      band.thousandths > 0 && !band.isMet(by: served.open)
        && problem.grid.windows(of: band).contains { window in
          evenAsked || !problem.rules.contains { $0.isAsked(toClose: window, on: band.day) }
        }
    }.max {
      ($0.thousandths, $1.day, $1.span) < ($1.thousandths, $0.day, $0.span)
    }
  }

  /// The full hour of the greatest worth that is closed and known throughout, unless a flag closes it and
  /// those do not count; the first of equals.
  func mostWishedClosedHour(
    evenAsked: Bool = false
  ) -> ClosedTime? {
    let slotsPerHour = 60 / problem.grid.slotMinutes
    let open = served.open
    var best: ClosedTime?
    for day in Weekday.allCases {
      for slot in problem.grid.slots where slot + slotsPerHour <= problem.grid.slotsPerDay {
        let slots = slot..<(slot + slotsPerHour)
        let worth = slots.reduce(0) { $0 + problem.demand[day, $1].thousandths }
        guard worth > best?.thousandths ?? 0, let span = problem.grid.span(of: slots),
          !open[day].isOpen(duringAnyOf: span),
          slots.allSatisfy({ problem.demand[day, $0].provenance != .unknown }),
          evenAsked || !problem.rules.contains(where: { $0.isAsked(toClose: span, on: day) })
        else { continue }
        best = ClosedTime(day: day, span: span, thousandths: worth)
      }
    }
    return best
  }
}

extension Rule {
  /// Whether a flag asks for a time to be closed.
  func isAsked(toClose span: TimeSpan, on day: Weekday) -> Bool {
    guard case .flag = source, case .day(let rule, let days) = statement, days.contains(day) else {
      return false
    }
    return switch rule {
    case .closed(let spans): spans.contains { $0.intersection(span) != nil }
    case .exactly(let plan, _): !plan.isOpen(throughout: span)
    case .latestClose(let time): span.end > time
    case .open, .openAtSomeTime, .keepsUnknown, .shortestBlock, .longestBlock, .mostBlocks,
      .shortestClosure, .longestDay:
      false
    }
  }
}

extension [Rule] {
  /// The times of a day that flags ask to be closed.
  func askedToClose(on day: Weekday) -> [TimeSpan] {
    flatMap { rule -> [TimeSpan] in
      guard case .flag = rule.source, case .day(.closed(let spans), let days) = rule.statement,
        days.contains(day)
      else { return [] }
      return spans
    }
  }
}
