import OpeningHoursReports

/// Where an answer goes: to standard output, or whole to a file.
struct AnswerSink {
  /// Nothing for standard output.
  let path: String?

  /// How text is laid out there: a file is no terminal.
  var style: TextStyle { path == nil ? Output.style : TextStyle() }

  func write(_ text: String) throws {
    if let path { try Files.write(text, to: path) } else { try Output.answer(text) }
  }
}
