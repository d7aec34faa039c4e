import OpeningHours
import OpeningHoursTables

extension ImportReport {
  /// The account as text: what was written, warnings first, then what was left out.
  public func text(_ style: TextStyle, _ language: Language = .english) -> String {
    var page = TextPage(style)
    let words = language.phrases.accounts
    let first = language.phrases.files.table(output, account.fileName, account.kind.name)
    let warnings = account.warnings.map { words.warning(sentence($0, language)) }
    for line in [first] + warnings + account.remarks.map(language.phrases.importRemarks.remark)
      + lines(language)
      + ignored(language) + account.notes.map({ sentence($0, language) })
    {
      page.paragraph(line, hanging: 2)
    }
    if !isInPlan, !hasNoHours { page.paragraph(words.nextStep(planEntry), hanging: 2) }
    return page.text
  }

  /// What a plan says of the table; what went to standard output has no name yet.
  private var planEntry: String {
    let key = isOfShares ? "wishes" : "respondents"
    return "\(key): \(output == "standard output" ? "\(key).csv" : output)"
  }

  /// A note with its place; the name of the file as a whole stands in the first line already.
  private func sentence(_ note: ReadingNote, _ language: Language) -> String {
    let words = language.phrases.reading.note(note.statement)
    return note.source == .file(account.fileName, line: nil, column: nil)
      ? words : "\(language.place(note.source)): \(words)"
  }

  private func lines(_ language: Language) -> [String] {
    let words = language.phrases.accounts
    let isOfPeople = account.kind != .matrix
    let respondents = language.phrases.basis.respondents(
      language.numbers.grouped(account.respondents))
    let leftOut = account.leftOut.map {
      words.leftOut(
        language.numbers.grouped($0.count), language.phrases.importRemarks.reason($0.reason))
    }
    let who = ((isOfPeople ? [respondents] : []) + leftOut).joined(separator: "; ")
    let lines = [
      who.isEmpty ? nil : who,
      hasNoHours ? words.withoutHours : nil,
      isOfPeople && !hasNoHours ? words.question(account.question) : nil,
      hasNoHours
        ? nil : words.asked(slots(account.slots, language), days(account.slots, language)),
      account.neverAsked.isEmpty
        ? nil
        : words.notAsked(
          slots(account.neverAsked, language), days(account.neverAsked, language),
          neverTicked: account.listsTicksOnly),
      missingDays.isEmpty || hasNoHours
        ? nil
        : words.daysNotAsked(language.names(missingDays), neverTicked: account.listsTicksOnly),
      account.segments.isEmpty ? nil : words.segments(account.segments.joined(separator: ", ")),
    ]
    return lines.compactMap(\.self)
  }

  /// Whether nobody was asked about hours.
  private var hasNoHours: Bool { account.slots.isEmpty && account.neverAsked.isEmpty }

  private func slots(_ slots: [Survey.Slot], _ language: Language) -> String {
    language.phrases.accounts.slots(language.numbers.grouped(slots.count))
  }

  private func days(_ slots: [Survey.Slot], _ language: Language) -> String {
    Weekday.allCases.compactMap { day in
      let spans = slots.filter { $0.day == day }.map(\.span).merged()
      return spans.isEmpty ? nil : "\(language.short(day)) \(language.spans(spans))"
    }.joined(separator: "; ")
  }

  private var missingDays: [Weekday] {
    Weekday.allCases.filter { day in
      !account.slots.contains { $0.day == day } && !account.neverAsked.contains { $0.day == day }
    }
  }

  /// Columns with the same reason in one line.
  private func ignored(_ language: Language) -> [String] {
    let words = language.phrases.accounts
    let reasons = account.ignored.map(\.reason).reduce(into: [ColumnReason]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return reasons.map { reason in
      let names = account.ignored.filter { $0.reason == reason }.map { column in
        let heading = column.heading.isEmpty ? words.withoutHeading : column.heading
        let short = heading.count > 40 ? heading.prefix(39) + "…" : heading
        return words.column(short, column.number)
      }
      return words.notCarriedOver(
        language.phrases.importRemarks.reason(reason), names.joined(separator: ", "))
    }
  }
}
