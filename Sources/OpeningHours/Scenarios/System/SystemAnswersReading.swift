import OpeningHoursTables

extension SystemFile {
  /// Reads the respondents of all branches.
  ///
  /// - Parameters:
  ///   - path: The system file's path.
  ///   - problems: What is wrong is put behind these.
  ///   - read: Gives the bytes of a file that is named at a place.
  /// - Returns: Their answers; nothing where the file names none, or where they cannot be read.
  /// - Throws: What `read` throws.
  func answers(
    besides path: String, _ problems: inout [Diagnostic],
    read: (_ path: String, _ source: Source?) throws -> [UInt8]
  ) throws -> SystemAnswers? {
    guard let respondents else { return nil }
    do {
      let name = respondents.table.path(besides: path)
      let table = try RespondentsTable(
        bytes: try read(name, respondents.table.source), fileName: name,
        encoding: respondents.encoding)
      let margins = try respondents.margins.map { margins in
        let name = margins.path(besides: path)
        return try Margins(
          bytes: try read(name, margins.source), fileName: name, encoding: respondents.encoding)
      }
      return try SystemAnswers(
        respondents, of: self, .init(table, fileName: name), margins: margins)
    } catch let errors as InputErrors {
      problems += errors.diagnostics
      return nil
    }
  }
}
