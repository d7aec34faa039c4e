/// What an import took, left out and assumed; nothing is dropped without a word here.
public struct ImportAccount: Sendable, Hashable {
  /// Respondents who do not count, and why.
  public struct LeftOut: Sendable, Hashable {
    /// Why respondents do not count; the raw values are the words of the JSON contract.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
      /// They did not send their answers off.
      case unfinished = "did not finish"
      /// Makers of the survey tried it.
      case trials = "trials of the survey's makers"
      /// Their rows hold nothing.
      case blankRows = "blank rows"
    }

    /// Why they do not count.
    public let reason: Reason
    /// How many they are.
    public let count: Int
  }

  /// A column of the file that is not carried over, and why.
  public struct IgnoredColumn: Sendable, Hashable {
    /// The heading as it stands, on one line.
    public let heading: String
    /// The number of the column, from 1.
    public let number: Int
    /// Why it is not carried over.
    public let reason: ColumnReason
  }

  /// The tool the file comes from.
  public let kind: ImportKind
  /// The name of the file.
  public let fileName: String
  /// The question about hours: its code, or its text with "…" for the weekday.
  public let question: String
  /// How many respondents are carried over.
  public let respondents: Int
  /// Who is not, and why; without entries of 0.
  public let leftOut: [LeftOut]
  /// The slots that somebody was asked about, in calendar order.
  public let slots: [Survey.Slot]
  /// The slots of the same days and hours that nobody was asked about, in calendar order.
  public let neverAsked: [Survey.Slot]
  /// The headings of the columns carried over as segments.
  public let segments: [String]
  /// The columns not carried over, in the order of the file.
  public let ignored: [IgnoredColumn]
  /// What the figures depend on and may be wrong: worth reading before anything else.
  public let warnings: [ReadingNote]
  /// What was assumed, and what is odd, with its place.
  public let notes: [ReadingNote]
  /// What was done with odd answers: who answered twice, what was typed, what was put together.
  public let remarks: [ImportRemark]
}

extension ImportAccount {
  /// Whether the tool lists only what was ticked, so that asking can only be inferred.
  public var listsTicksOnly: Bool {
    switch kind {
    case .googleForms, .microsoftForms, .qualtrics, .surveyMonkey: true
    case .limeSurvey, .when2meet, .matrix, .counts: false
    }
  }

  /// The account of a table of shares: its own notes, and no respondents.
  init(shares: ShareTable, fileName: String) {
    /// The hours and the parts of the day that were asked about, or that were not.
    func slots(_ isIncluded: (Double?) -> Bool) -> [Survey.Slot] {
      let hours = shares.cells.filter { isIncluded($0.share) }
        .map { Survey.Slot(day: $0.day, span: $0.span) }
      let parts = shares.bands.filter { isIncluded($0.share) }
        .map { Survey.Slot(day: $0.day, span: $0.span) }
      return (hours + parts).sorted()
    }
    self.init(
      kind: .matrix, fileName: fileName, question: "shares", respondents: 0, leftOut: [],
      slots: slots { $0 != nil }, neverAsked: slots { $0 == nil }, segments: [],
      ignored: [], warnings: [],
      notes: [
        ReadingNote(.file(fileName, line: nil, column: nil), shares.noteOnUnit)
      ] + shares.notes,
      remarks: [])
  }

  /// The slots that would complete a rectangle of all days and hours that occur.
  static func gaps(in slots: [Survey.Slot]) -> [Survey.Slot] {
    let asked = Set(slots)
    let days = Set(slots.map(\.day)).sorted()
    // Where the days cut their hours differently, another day's cut is no gap of this one.
    let spans = Set(slots.map(\.span)).sorted()
    return days.flatMap { day in
      let own = slots.filter { $0.day == day }
      return spans.filter { span in !own.contains { $0.span.intersection(span) != nil } }
        .map { Survey.Slot(day: day, span: $0) }
    }.filter { !asked.contains($0) }
  }
}
