import OpeningHours
import OpeningHoursTables

// The answer in one sentence, and what it takes in another.
extension DocumentWriter {
  var headline: String {
    let words = phrases.answer
    guard !proposal.changes.isEmpty else {
      return proposal.isProven ? words.keepProven(objective) : words.keepUnproven
    }
    let days = report.changedDays
    let opened = days.filter { !$0.new.isClosed }.map { days, old, new in
      words.change(
        language.on(days), language.clock(new.spans),
        old.isClosed ? nil : language.clock(old.spans))
    }
    let closed = days.filter(\.new.isClosed).map { days, old, _ in
      words.closed(language.on(days), language.clock(old.spans))
    }
    let sentences = [
      opened.isEmpty ? nil : words.opening(language.list(opened)),
      closed.isEmpty ? nil : words.closing(language.list(closed)),
    ].compactMap(\.self)
    return language.sentence(sentences.joined(separator: "; ")) + "."
  }

  var balance: String {
    let words = phrases.answer
    let (old, new) = (report.today.openMinutes, report.proposed.openMinutes)
    let week = words.hours(language.hours(new), old == new ? nil : numbers.hours(old))
    let (before, after) = (proposal.todayThousandths, proposal.thousandths)
    let worth = words.worth(
      language.worth(after, objective),
      before == after
        ? nil
        : (language.amount(before, objective), language.difference(after, before, objective)))
    let doubt =
      switch report.doubt {
      case .unknown: ", \(words.unknownNotCounted)"
      case .estimated: ", \(words.partlyEstimated)"
      case nil: ""
      }
    return "\(week); \(worth)\(doubt)."
  }
}
