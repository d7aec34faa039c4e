/// What has to be asked of the columns of a counter's file.
extension CountColumnChoice {
  /// The first cell of a column that should hold counts and holds texts with numbers: "40 people".
  var textAsCount: Diagnostic? {
    let sheet = recognition.sheet
    for column in free
    where !numeric.contains(column)
      && (recognition.headings[column].isIns || recognition.headings[column].isCount)
    {
      guard recognition.holds(column, { $0.first?.isNumber == true }),
        let cell = sheet.sample(of: column).first(where: { WrittenNumber($0.text) == nil })
      else { continue }
      return Diagnostic(
        sheet.table.source(row: cell.row, column: column),
        "\"\(sheet.headings[column])\" was tried as the count, and \"\(cell.text)\" is no number",
        hint: "write the number alone")
    }
    return nil
  }

  /// Asks what passages in and out together are, where nothing was said.
  var bothWaysQuestion: Diagnostic? {
    let options = recognition.options
    guard !options.countsBothWays, options.countColumns.isEmpty,
      let column = counts.first(where: { recognition.headings[$0].isBothWays })
    else { return nil }
    let heading = recognition.sheet.headings[column]
    return Diagnostic(
      recognition.sheet.source(ofHeading: column),
      "\"\(heading)\" seems to count passages in and out together",
      hint: "say --both-ways if half of them are visits, or --count-column \"\(heading)\" if all "
        + "are")
  }

  /// Why no column of counts was found.
  func refusal(stamp: Int, time: Int?) -> Diagnostic {
    let sheet = recognition.sheet
    for name in recognition.options.countColumns
    where !sheet.headings.contains(where: { folded($0) == folded(name) }) {
      return Diagnostic(
        sheet.source(ofHeading: 0), "there is no column \"\(name)\"",
        hint: didYouMean(name, among: sheet.headings))
    }
    let known =
      "\"\(sheet.headings[stamp])\" holds the dates"
      + (time.map { ", \"\(sheet.headings[$0])\" the times" } ?? "")
    let left = numeric.map { "\"\(sheet.headings[$0])\"" }.prefix(8).joined(separator: ", ")
    return Diagnostic(
      sheet.source(ofHeading: 0),
      "which columns hold date, time and count cannot be told: \(known), "
        + (left.isEmpty
          ? "but no column holds numbers" : "but no heading says that \(left) counts people"),
      hint: left.isEmpty
        ? "a column of counts is needed"
        : "name the counts with --count-column, once for each column to be added up")
  }

  /// Asks whether further columns of numbers are counts, where headings leave that open.
  var furtherCountsQuestion: Diagnostic? {
    let sheet = recognition.sheet
    guard let first = doubtful.first, let count = counts.first else { return nil }
    let names = doubtful.map { "\"\(sheet.headings[$0])\"" }.prefix(8).joined(separator: ", ")
    return Diagnostic(
      sheet.source(ofHeading: first),
      "whether \(names) counts more people beside \"\(sheet.headings[count])\", or the same, "
        + "cannot be told",
      hint: "name the counts with --count-column, once for each column to be added up")
  }
}
