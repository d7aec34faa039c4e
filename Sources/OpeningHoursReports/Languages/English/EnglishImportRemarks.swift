import OpeningHoursTables

/// What an import did with odd answers, in English.
struct EnglishImportRemarks: ImportRemarkPhrases {
  private var language: Language { .english }

  func sheet(_ name: String, others: [String]) -> String {
    "sheet \"\(name)\" is read"
      + (others.isEmpty ? "" : ", not \(others.map { "\"\($0)\"" }.joined(separator: ", "))")
  }

  func remark(_ remark: ImportRemark) -> String {
    switch remark {
    case .sheet(let name, let others): sheet(name, others: others)
    case .repeated(let people, let sign, let leftOut, let rule):
      repeated(people, sign, leftOut, rule)
    case .sameMinute(let rows):
      rows == 1
        ? "1 row is the same as another of the same minute: both count; --doubles last leaves it out"
        : "\(rows) rows are the same as another of the same minute: all count; --doubles last leaves "
          + "them out"
    case .joined(let question, let copies, let sawNone, let sawTwo):
      "\"\(question)\" stands \(copies) times, for branches of the survey: put together"
        + (sawNone == 0
          ? ""
          : "; \(sawNone) answered in none and \(sawNone == 1 ? "counts" : "count") as not asked")
        + (sawTwo == 0 ? "" : "; \(sawTwo) answered in two, where all ticks count")
    case .typed(let slot, let count, let place):
      "\(place): \(language.moment(slot)) is no option but typed by "
        + "\(count == 1 ? "one person" : "\(count) people"): not counted"
    case .tickedOnce(let slot, let place):
      "\(place): only one person ticked \(language.moment(slot)): taken as an option"
    case .datesRead(let text, let hours, let cells, let place):
      "\(place): \"\(text)\" is a date that a spreadsheet has made of \(hours): read as \(hours) in "
        + "\(cells) cell\(cells == 1 ? "" : "s")"
    }
  }

  private func repeated(
    _ people: Int, _ sign: ImportRemark.Sign, _ leftOut: Int, _ rule: DoublesRule
  ) -> String {
    let isOne = people == 1
    let what =
      switch sign {
      case .address: isOne ? "address stands" : "addresses stand"
      case .token: isOne ? "token stands" : "tokens stand"
      case .number: isOne ? "number of a response stands" : "numbers of responses stand"
      case .identicalRows:
        isOne ? "row stands, the same to the second," : "rows stand, the same to the second,"
      }
    let are = leftOut == 1 ? "is" : "are"
    let settled =
      switch rule {
      case .last: "the last answer of each counts, \(leftOut) \(are) left out"
      case .first: "the first answer of each counts, \(leftOut) \(are) left out"
      case .all: "all count, as you said"
      }
    return "\(people) \(what) more than once: \(settled)"
      + (rule == .all ? "" : " (--doubles first, last or all)")
  }

  /// The words of the JSON contract.
  func reason(_ reason: ColumnReason) -> String { reason.rawValue }
  func reason(_ reason: ImportAccount.LeftOut.Reason) -> String {
    reason.rawValue.replacing("'", with: "’")
  }
}
