/// A column that says of each row whether people went in.
struct DirectionColumn {
  private let sheet: CountsSheet
  private let column: Int

  init(_ sheet: CountsSheet, _ column: Int) {
    self.sheet = sheet
    self.column = column
  }

  func isIn(_ row: Int) -> Bool { !CountsWords.outs.contains(folded(sheet.text(row, column))) }
}
