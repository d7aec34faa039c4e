/// Days that are left out of averages, read from a list: a date in each line, then anything.
public enum Holidays {
  /// Reads a list; lines that are blank or begin with `#` are skipped.
  ///
  /// - Throws: `InputErrors` for each line that does not begin with a date whose order is clear.
  public static func dates(
    bytes: [UInt8], fileName: String, order: DateOrder? = nil
  ) throws(InputErrors) -> Set<CalendarDate> {
    let text = try TextDecoding(bytes: bytes, fileName: fileName, encoding: .utf8).utf8()
    var dates: Set<CalendarDate> = []
    var problems: [Diagnostic] = []
    let lines = String(decoding: text, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      let word = line.trimmed.split { " ,;\t".contains($0) }.first.map(String.init) ?? ""
      if word.isEmpty || word.hasPrefix("#") { continue }
      let source = Source.file(fileName, line: number + 1, column: 1)
      guard let written = WrittenDate(word), !written.orders.isEmpty else {
        problems.append(
          Diagnostic(source, "\"\(word)\" is not a date", hint: "write 2025-12-24 or 24.12.2025"))
        continue
      }
      guard written.isClear || order != nil,
        let date = written.date(order ?? .dayFirst) ?? written.orders.first.flatMap(written.date)
      else {
        problems.append(
          Diagnostic(
            source, "\"\(word)\" may have the day or the month first",
            hint: "write 2025-12-24, or say --dates dmy"))
        continue
      }
      dates.insert(date)
    }
    guard problems.isEmpty else { throw InputErrors(problems) }
    return dates
  }
}
