import OpeningHoursTables

extension ImportRemark {
  /// The name of the remark in JSON.
  var kind: String {
    switch self {
    case .sheet: "sheet"
    case .repeated: "repeated"
    case .sameMinute: "same-minute"
    case .joined: "joined"
    case .typed: "typed"
    case .tickedOnce: "ticked-once"
    case .datesRead: "dates-read"
    }
  }

  /// The remark in words.
  var sentence: String {
    switch self {
    case .sheet(let name, let others):
      "sheet \"\(name)\" is read"
        + (others.isEmpty ? "" : ", not \(others.map { "\"\($0)\"" }.joined(separator: ", "))")
    case .repeated(let people, let sign, let leftOut, let rule):
      Self.repeated(people, sign, leftOut, rule)
    case .sameMinute(let rows):
      "\(rows) rows are the same as another of the same minute: all count; --doubles last leaves "
        + "them out"
    case .joined(let question, let copies, let sawNone, let sawTwo):
      "\"\(question)\" stands \(copies) times, for branches of the survey: put together"
        + (sawNone == 0 ? "" : "; \(sawNone) answered in none and count as not asked")
        + (sawTwo == 0 ? "" : "; \(sawTwo) answered in two, and all their ticks count")
    case .typed(let slot, let count, let place):
      "\(place): \(slot.day.name) \(slot.span.short) is no option but typed by "
        + "\(count == 1 ? "one person" : "\(count) people"): not counted"
    case .tickedOnce(let slot, let place):
      "\(place): only one person ticked \(slot.day.name) \(slot.span.short): taken as an option"
    case .datesRead(let text, let hours, let cells, let place):
      "\(place): \"\(text)\" is a date that a spreadsheet has made of \(hours): read as \(hours) in "
        + "\(cells) cell\(cells == 1 ? "" : "s")"
    }
  }

  private static func repeated(
    _ people: Int, _ sign: Sign, _ leftOut: Int, _ rule: DoublesRule
  ) -> String {
    let what =
      switch sign {
      case .address: "addresses stand"
      case .token: "tokens stand"
      case .number: "numbers of responses stand"
      case .identicalRows: "rows stand, the same to the second,"
      }
    let settled =
      switch rule {
      case .last: "the last answer of each counts, \(leftOut) are left out"
      case .first: "the first answer of each counts, \(leftOut) are left out"
      case .all: "all count, as you said"
      }
    return "\(people) \(what) more than once: \(settled)"
      + (rule == .all ? "" : " (--doubles first, last or all)")
  }
}
