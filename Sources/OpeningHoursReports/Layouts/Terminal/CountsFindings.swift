import OpeningHoursTables

extension [CountsFinding] {
  /// A line for each finding; silences of one counter share one.
  func lines(_ language: Language) -> [String] {
    let phrases = language.phrases.findings
    var lines: [String] = []
    var silent: [String] = []
    for finding in self {
      if case .silence(let silence) = finding {
        guard !silent.contains(silence.counter) else { continue }
        silent.append(silence.counter)
        lines.append(phrases.silences(compactMap { $0.silence(of: silence.counter) }))
      } else {
        lines.append(phrases.finding(finding))
      }
    }
    return lines
  }
}

extension CountsFinding {
  fileprivate func silence(of counter: String) -> Silence? {
    if case .silence(let silence) = self, silence.counter == counter { silence } else { nil }
  }
}
