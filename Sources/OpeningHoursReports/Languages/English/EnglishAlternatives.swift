import OpeningHours
import OpeningHoursTables

struct EnglishAlternatives: AlternativePhrases {
  private var language: Language { .english }

  let title = "Alternatives"
  let worthAsMuch = "worth as much as the best"
  let enough = "There may be more: these are as many as were asked for."
  let stopped = "There may be more: the search for them ended early."

  func request(_ apart: String, _ within: String?) -> String {
    "Any two of these weeks differ by \(apart) or more; "
      + (within.map { "none is worth over \($0) less." } ?? "each is worth as much as the best.")
  }

  func sameInEach(_ days: String) -> String { "The same in each: \(days)." }
  func worthMore(_ worth: String) -> String { "\(worth), more than the best found in time" }

  func worthLess(_ worth: String, _ less: String, _ percent: String) -> String {
    "\(worth) (\(less) less, \(percent))"
  }

  func week(_ worth: String, _ apart: String, _ remark: String) -> String {
    "\(worth), \(apart) from the best: \(remark)"
  }

  func remark(_ remark: AlternativeRemark) -> String {
    switch remark {
    case .asToday: "today’s hours"
    case .fewestChanges(let minutes): "fewest changes from today (\(language.hours(minutes)))"
    case .movesLongDay(let day, let other, let isOneOfSeveral):
      "\(day.name) gets \(isOneOfSeveral ? "a" : "the") long day instead of \(other.name)"
    case .movesLateEvening(let day, let other, let isOneOfSeveral):
      "\(day.name) gets \(isOneOfSeveral ? "a" : "the") late evening instead of \(other.name)"
    case .onlyOpen(let day): "the only one that opens on \(day.name)"
    case .onlyClosed(let day): "the only one that closes on \(day.name)"
    case .lessStaff(let minutes): "needs \(language.numbers.hours(minutes)) staff hours less"
    case .moreHours(let minutes): "open \(language.hours(minutes)) a week more"
    case .longest(let day, let minutes): "opens \(day.name) longest (\(language.hours(minutes)))"
    case .latest(let day, let time): "closes last on \(day.name) (\(language.clock(time)))"
    case .earliest(let day, let time): "opens first on \(day.name) (\(language.clock(time)))"
    case .fewerChanges(let minutes, let most):
      "fewer changes from today than the best (\(language.hours(minutes)) instead of "
        + "\(language.numbers.hours(most)))"
    case .otherLengths(let lengths):
      lengths.byMinutes.map { minutes, days in
        "\(language.hours(abs(minutes))) \(minutes > 0 ? "more" : "less") on \(days.inWords)"
      }.joined(separator: ", ")
    case .otherHours(let days):
      days.map {
        "\(language.phrases.grammar.moment($0.day, $0.hours.spans)) instead of "
          + language.clock($0.best.spans)
      }.joined(separator: ", ")
    }
  }

  func tooLittle(_ isFirst: Bool, _ apart: String, _ worth: String, _ less: String) -> String {
    (isFirst ? "No other week that differs by \(apart)" : "No further week that differs as much")
      + " is worth more than \(worth) (\(less) less)."
  }

  func noOther(_ isFirst: Bool, _ apart: String) -> String {
    isFirst
      ? "No other week under these rules differs by \(apart)."
      : "No further week under these rules differs by \(apart) from all of these."
  }
}
