/// Finds the sheet of a workbook that is meant.
struct ImportedWorkbook {
  private let sheets: [Workbook.Sheet]
  private let fileName: String

  /// The sheets that are shown, or all of them where none is.
  init(_ workbook: Workbook, fileName: String) {
    let shown = workbook.sheets.filter { !$0.isHidden }
    sheets = shown.isEmpty ? workbook.sheets : shown
    self.fileName = fileName
  }

  /// The only sheet that is understood, or the one that was asked for.
  ///
  /// - Parameters:
  ///   - wanted: the name of the sheet, where it was told.
  ///   - read: reads a sheet's table.
  /// - Returns: what was read, the name of the sheet, and the names of the others.
  /// - Throws: what is wrong with the sheet, or the names of the sheets among which to choose.
  func choose<Result>(
    _ wanted: String?, read: (DelimitedTable) throws(InputErrors) -> Result
  ) throws(InputErrors) -> (result: Result, sheet: String, others: [String]) {
    let names = sheets.map(\.name)
    if let wanted {
      guard let sheet = sheets.first(where: { folded($0.name) == folded(wanted) }) else {
        throw InputErrors([
          Diagnostic(
            .flag("--sheet \(wanted)"), "\(fileName) has no such sheet",
            hint: didYouMean(wanted, among: names))
        ])
      }
      return (try read(sheet.table), sheet.name, names.filter { $0 != sheet.name })
    }
    var understood: [(result: Result, name: String)] = []
    var errors: [InputErrors] = []
    for sheet in sheets {
      do throws(InputErrors) {
        understood.append((try read(sheet.table), sheet.name))
      } catch {
        errors.append(error)
      }
    }
    if understood.count == 1 {
      return (understood[0].result, understood[0].name, names.filter { $0 != understood[0].name })
    }
    if understood.isEmpty { throw Self.likeliest(errors) }
    let list = understood.map { "\"\($0.name)\"" }.joined(separator: ", ")
    throw InputErrors([
      Diagnostic(
        .file(fileName, line: nil, column: nil), "\(understood.count) sheets can be meant: \(list)",
        hint: "say --sheet with the name of one")
    ])
  }

  /// The errors of the sheet that came nearest: one that says which cells are at fault.
  private static func likeliest(_ errors: [InputErrors]) -> InputErrors {
    errors.first { error in
      error.diagnostics.contains { if case .cell = $0.source { true } else { false } }
    } ?? errors.first ?? InputErrors([])
  }
}
