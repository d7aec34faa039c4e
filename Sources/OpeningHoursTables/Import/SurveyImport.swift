/// The respondents of a survey tool's export, and the account of how they were read.
public struct SurveyImport: Sendable, Hashable {
  /// What each respondent ticked.
  public let survey: Survey
  /// What was taken, left out and assumed.
  public let account: ImportAccount

  init(survey: Survey, account: ImportAccount) {
    self.survey = survey
    self.account = account
  }

  /// Reads the respondents of an export.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is.
  ///   - fileName: the name to use in messages.
  ///   - kind: the tool it comes from; nothing to find it out.
  ///   - options: what the file itself does not say.
  /// - Throws: everything that is wrong with the file; a table of shares has no respondents.
  public init(
    bytes: [UInt8], fileName: String, kind: ImportKind? = nil, options: ImportOptions = .init()
  ) throws(InputErrors) {
    guard
      case .respondents(let result) = try ImportedFile(
        bytes: bytes, fileName: fileName, kind: kind, options: options)
    else {
      throw InputErrors([
        Diagnostic(
          .file(fileName, line: nil, column: nil), "has no respondents",
          hint: "a table of shares is imported with --shares, a counter's file with --from counts")
      ])
    }
    self = result
  }
}

/// What an imported file holds: respondents, shares that were added up before, or counts.
public enum ImportedFile: Sendable {
  /// Respondents with their ticks.
  case respondents(SurveyImport)
  /// A table of shares, with its account.
  case shares(ShareTable, ImportAccount)
  /// Visits that were counted.
  case visits(CountsImport)

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is.
  ///   - fileName: the name to use in messages.
  ///   - kind: the tool it comes from; nothing to find it out.
  ///   - options: what the file itself does not say.
  /// - Throws: everything that is wrong with the file.
  public init(
    bytes: [UInt8], fileName: String, kind: ImportKind? = nil, options: ImportOptions = .init()
  ) throws(InputErrors) {
    guard Workbook.isWorkbook(bytes) else {
      let table = try DelimitedTable(
        bytes: bytes, fileName: fileName, encoding: options.encoding, encodingSwitch: .flag)
      if let sheet = options.sheet {
        throw InputErrors([
          Diagnostic(
            .flag("--sheet \(sheet)"), "\(fileName) is no workbook", hint: "leave --sheet out")
        ])
      }
      self = try Self(table, kind: kind, options: options)
      return
    }
    let workbook = ImportedWorkbook(
      try Workbook(bytes: bytes, fileName: fileName), fileName: fileName)
    let choice = try workbook.choose(options.sheet) { table throws(InputErrors) in
      try Self(table, kind: kind, options: options)
    }
    self = choice.result.ofSheet(choice.sheet, others: choice.others)
  }

  /// Reads a table, be it of a delimited text or of a sheet in a workbook.
  private init(
    _ table: DelimitedTable, kind: ImportKind?, options: ImportOptions
  ) throws(InputErrors) {
    try table.refuseGarbledWeekdays()
    let recognition = KindRecognition(table, options.counts, holdsWishes: options.holdsWishes)
    let found = if let kind { kind } else { try recognition.kind() }
    switch found {
    case .counts, .matrix, .when2meet:
      guard options.hasNoHours else { break }
      throw InputErrors([
        Diagnostic(
          .flag("--without-hours"), "\(table.fileName) is no survey tool's export of answers",
          hint: "leave it out, or say with --from which tool wrote it")
      ])
    case .limeSurvey, .googleForms, .microsoftForms, .qualtrics, .surveyMonkey: break
    }
    switch found {
    case .counts:
      self = .visits(try CountsImport(table, options: options.counts))
    case .matrix:
      var wishes = options.wishes
      wishes.clock = wishes.clock ?? options.clock
      var reader = ShareTableReader(table, options: wishes)
      let shares = try reader.read()
      self = .shares(shares, ImportAccount(shares: shares, fileName: table.fileName))
    case .limeSurvey:
      try recognition.refuseHeaderless()
      let headings = try recognition.headings(for: found)
      var importer = LimeSurveyImporter(
        try AnswerSheet(table, headings: headings), options: options)
      self = .respondents(try options.hasNoHours ? importer.readWithoutHours() : importer.read())
    case .googleForms, .microsoftForms, .qualtrics, .surveyMonkey:
      let headings = try recognition.headings(for: found)
      var importer = FormsImporter(
        try AnswerSheet(table, headings: headings), kind: found, options: options)
      self = .respondents(try options.hasNoHours ? importer.readWithoutHours() : importer.read())
    case .when2meet:
      var importer = When2MeetImporter(try AnswerSheet(table), options: options)
      self = .respondents(try importer.read())
    }
  }
}

extension ImportedFile {
  /// The same, read from a sheet of a workbook, which its account tells.
  fileprivate func ofSheet(_ name: String, others: [String]) -> ImportedFile {
    let remark = ImportRemark.sheet(name, others: others)
    return switch self {
    case .respondents(let result):
      .respondents(SurveyImport(survey: result.survey, account: result.account.with(remark)))
    case .shares(let table, let account): .shares(table, account.with(remark))
    case .visits(let counts): .visits(counts.ofSheet(name, others: others))
    }
  }
}
