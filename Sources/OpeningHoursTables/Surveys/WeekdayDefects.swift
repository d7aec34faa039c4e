/// What is wrong with labels that were read as weekdays, put into words.
extension WeekdayNames.Reading {
  /// A message for each label that is no day, a repeated one, or the first that is ambiguous.
  ///
  /// - Parameters:
  ///   - labels: the labels that were read, as they are written.
  ///   - sources: where each stands, by the same index.
  ///   - file: where to complain when no label is a day.
  /// - Returns: the messages; empty when all labels are different days.
  func defects(_ labels: [String], _ sources: [Source], in file: Source) -> [Diagnostic] {
    func unknown(_ indices: [Int], in language: WeekdayLanguage) -> [Diagnostic] {
      indices.map { Self.unknownDay(labels[$0], language, sources[$0]) }
    }
    switch self {
    case .days(let days, let language):
      return unknown(days.indices.filter { days[$0] == nil }, in: language)
    case .noDay:
      return [Diagnostic(file, "no weekday found in the headings")]
    case .twice(let day, let first, let second, let language):
      let message = "\"\(labels[second])\" is \(day.name) a second time"
      let hint = "it stands at \(sources[first]) already"
      // Cells that no language knows are reported now, not only when the repetition is gone.
      return [Diagnostic(sources[second], message, hint: hint)]
        + unknown(labels.indices.filter { !WeekdayNames.isDay(labels[$0]) }, in: language)
    case .ambiguous(let days, let language, or: let others, let other):
      let index = days.indices.first { days[$0] != others[$0] } ?? 0
      let readings = [(days, language), (others, other)].map { days, language in
        days.compactMap { $0?.name }.joined(separator: ", ") + " (\(language.rawValue))"
      }
      let message = "the weekdays can be read as \(readings.joined(separator: " or as "))"
      return [Diagnostic(sources[index], message, hint: "write the names in full")]
    case .mixed(let language, let indices):
      return unknown(indices, in: language)
    }
  }

  private static func unknownDay(
    _ label: String, _ language: WeekdayLanguage, _ source: Source
  ) -> Diagnostic {
    guard !label.isEmpty else {
      return Diagnostic(source, "shares without a weekday", hint: "name it, or remove the shares")
    }
    guard label.count > 1 else {
      let message = "\"\(label)\" may be several weekdays, or none"
      return Diagnostic(source, message, hint: "write at least two letters: Mo, Tu, We")
    }
    return Diagnostic(
      source, "\"\(label)\" is not a weekday in \(language.rawValue), as the others are",
      hint: didYouMean(label, among: language.names))
  }
}
