public import OpeningHoursTables

/// A week in one sentence, as it stands on a poster or a door.
///
///     From 4 January 2027: open on Monday and Tuesday 10–19, on Thursday 9–20; closed on Sunday.
public struct PosterSentence: Sendable {
  /// The sentence, with a line break at its end.
  public let text: String

  /// Writes a week.
  ///
  /// - Parameters:
  ///   - schedule: The week.
  ///   - from: The first day on which the hours hold, if it is to be said.
  ///   - note: What is to be said beside the hours.
  ///   - language: The language.
  public init(
    _ schedule: Schedule, from: CalendarDate? = nil, note: String? = nil,
    language: Language = .english
  ) {
    let words = language.phrases.words
    let open = schedule.groups.filter { !$0.plan.isClosed }.map { plan, days in
      "\(language.on(days)) \(language.clock(plan.spans))"
    }
    let idle = Weekday.allCases.filter { schedule[$0].isClosed }
    let parts = [
      open.isEmpty ? nil : words.isOpen(open.joined(separator: ", ")),
      idle.isEmpty ? nil : words.isClosed(language.on(idle)),
    ].compactMap(\.self)
    let sentence = parts.joined(separator: "; ") + "."
    let start = from.map { language.phrases.notice.changes(language.beginning($0)) + " " }
    text =
      (start.map { $0 + sentence } ?? language.sentence(sentence))
      + (note.map { " " + $0 } ?? "") + "\n"
  }
}
