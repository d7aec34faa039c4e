import OpeningHoursTables

/// Flags that ask for a time to be open and closed at once.
///
/// Rules of a plan that clash are a conflict, which says who wants what and what would help. Two flags
/// of one question are typed by one person in one line, so that the question itself is mistaken.
extension PlanLayer {
  /// Which flags contradict another one.
  ///
  /// - Parameter today: Today's hours, which `keep` asks for.
  /// - Returns: One defect for each of them, in the order of the week.
  func contradictions(today: Schedule) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for day in Weekday.allCases {
      let requests = requests(on: day, today[day])
      for (place, first) in requests.enumerated() {
        for second in requests[place...].dropFirst() where first.source != second.source {
          guard let time = first.clash(with: second) else { continue }
          let diagnostic = Diagnostic(
            second.source,
            "contradicts \(first.source): \(day.name)\(time) cannot be open and closed",
            hint: "leave one of them out")
          if !found.contains(where: { $0.source == second.source }) { found.append(diagnostic) }
        }
      }
    }
    return found + withoutEffect()
  }

  /// Which flags that close some time are lifted by others throughout; one that allows a part of what another
  /// closes is an exception to it.
  private func withoutEffect() -> [Diagnostic] {
    let closures = Weekday.allCases.flatMap { day in
      all(.close, day).map { (day: day, setting: $0) }
    }
    var told: Set<Source> = []
    return closures.compactMap { closure in
      let source = closure.setting.source
      let own = closures.filter { $0.setting.source == source }
      let hasEffect = own.contains { other in
        !other.setting.spans.subtracting(all(.allow, other.day).flatMap(\.spans)).isEmpty
      }
      guard !hasEffect, let lifting = all(.allow, closure.day).first?.source,
        told.insert(source).inserted
      else { return nil }
      return Diagnostic(
        source, "contradicts \(lifting), which allows all that is closed by it",
        hint: "leave one of them out")
    }
  }

  /// What each flag asks of one day.
  private func requests(on day: Weekday, _ today: DayPlan) -> [DayRequest] {
    let open = all(.open, day).map { setting in
      setting.value == .unspecifiedSpan
        ? DayRequest(source: setting.source, opensAtAll: true)
        : DayRequest(source: setting.source, open: setting.spans)
    }
    let close = all(.close, day).map { DayRequest(source: $0.source, closed: $0.spans) }
    let exactly = all(.exactly, day).map { ($0.source, $0.spans.merged()) }
    let keep = all(.keep, day).map { ($0.source, today.spans) }
    return open + close
      + (exactly + keep).map { source, spans in
        DayRequest(
          source: source, open: spans, closed: [TimeSpan.wholeDay].subtracting(spans))
      }
  }
}

/// What one flag asks of one day.
private struct DayRequest {
  let source: Source
  var open: [TimeSpan] = []
  var closed: [TimeSpan] = []
  /// Open at some time, whenever that is.
  var opensAtAll = false

  /// When two requests cannot both be met, as in " 19-20"; empty for the day as a whole.
  func clash(with other: DayRequest) -> String? {
    for (one, another) in [(self, other), (other, self)] {
      if one.opensAtAll, [TimeSpan.wholeDay].subtracting(another.closed).isEmpty { return "" }
      let both = one.open.flatMap { span in another.closed.compactMap(span.intersection) }
      if let span = both.merged().first { return " \(span.short)" }
    }
    return nil
  }
}
