/// What the accounts of all tools have in common.
extension ImportAccount {
  /// An account of a sheet of answers.
  init(
    kind: ImportKind, sheet: AnswerSheet, question: String, survey: Survey,
    leftOut: [LeftOut], segments: [String], ignored: [IgnoredColumn],
    warnings: [ReadingNote], notes: [ReadingNote], remarks: [ImportRemark] = []
  ) {
    let blank = LeftOut(reason: .blankRows, count: sheet.blankRows)
    self.init(
      kind: kind, fileName: sheet.fileName, question: question,
      respondents: survey.respondents.count,
      leftOut: (leftOut + [blank]).filter { $0.count > 0 }, slots: survey.slots,
      neverAsked: Self.gaps(in: survey.slots), segments: segments,
      ignored: ignored.sorted { $0.number < $1.number },
      warnings: warnings
        + [sheet.table.firstGarbled].compactMap(\.self).map { word, source in
          ReadingNote(
            source,
            .assumed(
              .garbled(word.found, meant: word.meant, readAs: word.takenFor.rawValue)))
        },
      notes: notes.inReadingOrder(of: \.source), remarks: remarks)
  }

  /// A warning when so many did not finish that the finished may not stand for all.
  static func unfinished(_ count: Int, of sheet: AnswerSheet) -> [ReadingNote] {
    guard count * 10 >= sheet.rows.count * 4 else { return [] }
    return [
      ReadingNote(sheet.wholeFile, .assumed(.manyUnfinished(count, of: sheet.rows.count)))
    ]
  }

  /// The same account with a further remark, which stands first.
  func with(_ remark: ImportRemark) -> ImportAccount {
    ImportAccount(
      kind: kind, fileName: fileName, question: question, respondents: respondents,
      leftOut: leftOut, slots: slots, neverAsked: neverAsked, segments: segments, ignored: ignored,
      warnings: warnings, notes: notes, remarks: [remark] + remarks)
  }
}
