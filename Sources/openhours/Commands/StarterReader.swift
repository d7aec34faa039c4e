import OpeningHours
import OpeningHoursReports
import OpeningHoursTables

/// Files that `init` writes, with what there is to say about them.
struct Starter {
  /// The files by their names, the plan last.
  let files: [(name: String, text: String)]
  /// How the files that they are made of were read.
  var accounts: [String] = []
  /// What is still to be filled in.
  var gaps: [PlanDraft.Gap] = []
}

/// Reads what a library has, and drafts a plan around it.
struct StarterReader {
  private let folder: String
  private var options: ImportOptions
  private let language: Language
  private var isTodayGuessed = false
  private var found: [(table: PlanDraft.Table, file: String, text: String)] = []
  private var accounts: [String] = []
  private var visits: Visits?
  private var wishes: ShareTable?

  init(folder: String, options: ImportOptions, language: Language) {
    self.folder = folder
    self.options = options
    self.language = language
  }

  /// Reads a file.
  ///
  /// - Throws: `InputErrors` for a file that is neither a survey's nor a counter's, and for a second one of
  ///   the same sort.
  mutating func read(_ file: String) throws {
    let imported = try ImportedFile(
      bytes: try Files.bytes(of: file, atMost: 1_000_000_000), fileName: file, options: options)
    switch imported {
    case .respondents(let result):
      let account = result.account
      try add(
        .init(
          key: .respondents, path: "respondents.csv", slots: account.slots + account.neverAsked),
        file, RespondentsTableText(result.survey).text)
      wishes = ShareTable(survey: result.survey, fileName: file)
      guessToday(account)
      tell(ImportReport(account, output: "respondents.csv", isInPlan: true))
    case .shares(let table, let account):
      try add(
        .init(
          key: .wishes, path: "wishes.csv", sample: table.sample,
          slots: account.slots + account.neverAsked),
        file, try ShareTableText(table, fileName: file).text)
      wishes = table
      guessToday(account)
      tell(ImportReport(account, output: "wishes.csv", isOfShares: true, isInPlan: true))
    case .visits(let counts):
      try add(
        .init(
          key: .visits, path: "visits.csv",
          slots: counts.visits.slots.map { Survey.Slot(day: $0.day, span: $0.span) }),
        file, counts.visits.text(byWeek: true))
      visits = counts.visits
      let report = CountsReport(counts.account, output: "visits.csv", isInPlan: true)
      accounts.append(String(report.text(TextStyle(), language).dropLast()))
    }
  }

  private mutating func add(_ table: PlanDraft.Table, _ file: String, _ text: String) throws {
    if let other = found.first(where: { ($0.table.key == .visits) == (table.key == .visits) }) {
      throw InputErrors([
        Diagnostic(
          .flag("--from \(file)"),
          "holds \(table.key == .visits ? "visits" : "wishes"), as \(other.file) does",
          hint: "name one file of wishes and one of visits at most")
      ])
    }
    found.append((table, file, text))
  }

  private mutating func tell(_ report: ImportReport) {
    accounts.append(String(report.text(TextStyle(), language).dropLast()))
  }

  /// Takes today's hours from those that nobody was asked about, where nobody has stated them.
  private mutating func guessToday(_ account: ImportAccount) {
    guard options.counts.hours == nil, !account.listsTicksOnly,
      let today = PlanDraft.today(asked: account.slots, leftOut: account.neverAsked)
    else { return }
    options.counts.hours = today
    isTodayGuessed = true
  }

  /// The plan with its tables.
  ///
  /// - Throws: `InputErrors` where today's hours are not known.
  func starter(timezone: String?, hasTeam: Bool) throws -> Starter {
    guard let today = options.counts.hours else {
      throw InputErrors([
        Diagnostic(
          .flag("--from \(found.map(\.file).joined(separator: " --from "))"),
          "does not say when the library is open today",
          hint: "add --today \"Mo-Fr 10:00-19:00; Sa 10:00-16:00\"")
      ])
    }
    let draft = PlanDraft(
      tables: found.map(\.table), today: today, isTodayGuessed: isTodayGuessed, timezone: timezone,
      hasTeam: hasTeam, visits: visits, wishes: wishes)
    return Starter(
      files: found.map { ($0.table.path, $0.text) } + [("plan.yaml", draft.text)],
      accounts: accounts, gaps: draft.gaps)
  }
}
