extension ShareTable {
  /// The shares of a survey, unrounded; a slot that nobody was shown is blank.
  ///
  /// - Parameters:
  ///   - survey: The respondents; their weights count.
  ///   - fileName: The name of their table for messages.
  public init(survey: Survey, fileName: String) {
    self.init(
      cells: survey.shares.map { share in
        Cell(
          day: share.slot.day, span: share.slot.span, share: share.percent,
          source: .file(fileName, line: 1, column: nil))
      }, sample: survey.respondents.count, unit: .percent, notes: [])
  }
}
