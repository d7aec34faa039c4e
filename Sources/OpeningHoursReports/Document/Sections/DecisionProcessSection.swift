import OpeningHours
import OpeningHoursTables

/// Who decides by when, and whom to ask: for those who decide, and for the public.
struct DecisionProcessSection: Speaking {
  let process: DecisionProcess
  let language: Language

  private var words: any DecisionProcessPhrases { phrases.process }

  init(_ plan: Plan, _ language: Language) {
    process = plan.file.decision
    self.language = language
  }

  /// What a report's first page says, with its day where that is known; nothing where the plan says nothing
  /// of who decides.
  func table(date: CalendarDate?) -> Document.Table? {
    guard process != DecisionProcess() else { return nil }
    let answers = [
      (words.what, process.subject.map(language.text)), (words.by, process.body.map(language.text)),
      (words.until, process.until.map(language.date)),
      (words.author, process.author.map(language.text)),
      (words.contact, process.contact.map(language.text)), (words.date, date.map(language.date)),
    ]
    let rows = answers.compactMap { question, answer in
      answer.map { Document.Row([.init(question), .init($0)]) }
    }
    return rows.isEmpty
      ? nil
      : Document.Table(words.caption, [phrases.summary.question, phrases.summary.answer], rows)
  }

  /// What the public is told: by when it is decided, and where to write until when.
  ///
  /// Who decides, wrote or answers may be a person, and stays in the house.
  var notice: Document.Section? {
    let lines = [
      process.until.map { words.due(language.date($0)) },
      process.publicContact.map {
        words.write(language.text($0), process.publicUntil.map(language.date))
      },
    ].compactMap(\.self)
    return lines.isEmpty
      ? nil : Document.Section(id: "next-steps", title: words.next, blocks: [.list(lines)])
  }
}
