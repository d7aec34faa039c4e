import OpeningHours
import OpeningHoursTables

extension CountsReport {
  /// The account as text: what was written, warnings first, then what was left out.
  public func text(_ style: TextStyle, _ language: Language = .english) -> String {
    var page = TextPage(style)
    let words = language.phrases.accounts
    let first = language.phrases.files.table(output, account.fileName, "counts")
    let notes = account.notes.prefix(Self.mostNotes).map(\.description)
    let rest = account.notes.count - notes.count
    for line in [first] + account.warnings.lines(language).map(words.warning)
      + lines(language) + account.findings.lines(language) + notes
      + (rest > 0 ? [words.more(language.numbers.grouped(rest))] : [])
    {
      page.paragraph(line, hanging: 2)
    }
    if !isInPlan { page.paragraph(words.nextStep("visits: \(fileToName)"), hanging: 2) }
    return page.text
  }

  private static let mostNotes = 40

  /// The table as a plan names it; what went to standard output has no name yet.
  private var fileToName: String { output == "standard output" ? "visits.csv" : output }

  private func lines(_ language: Language) -> [String] {
    let (words, numbers) = (language.phrases.accounts, language.numbers)
    let weeks = account.slots.map(\.weeks)
    let visits = words.visits(
      numbers.grouped(Int(account.visits.rounded())),
      account.first == nil ? nil : numbers.grouped(account.openDays))
    let times = words.times(
      numbers.grouped(account.slots.count), "\(weeks.min() ?? 0)", "\(weeks.max() ?? 0)")
    var counts: String?
    if let first = account.first, let last = account.last {
      counts = words.counts(
        numbers.grouped(account.rows), language.date(first), language.date(last))
    }
    let lines = [
      language.phrases.findings.layout(account.layout), counts,
      "\(visits); \(times)", listed(account.holidays, words.holidays, language),
      listed(account.withoutVisits, words.withoutVisits, language),
    ]
    return lines.compactMap(\.self)
  }

  private static let mostDates = 12

  private func listed(
    _ dates: [CalendarDate], _ line: (String) -> String, _ language: Language
  ) -> String? {
    guard !dates.isEmpty else { return nil }
    let shown = dates.prefix(Self.mostDates).map(language.date).joined(separator: ", ")
    let rest = dates.count - Self.mostDates
    let words = language.phrases.accounts
    return line(shown) + (rest > 0 ? " \(words.more(language.numbers.grouped(rest)))" : "")
  }
}
