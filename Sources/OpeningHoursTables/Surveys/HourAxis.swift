/// The hour labels of a table taken together: each label's span, and what is wrong with them.
struct HourAxis {
  /// A defect of one label.
  struct Problem {
    /// The index of the label.
    let index: Int
    /// What is wrong, with the label quoted.
    let message: String
    let hint: String
  }

  /// The span of each label, by index; nothing where it has a problem.
  let spans: [TimeSpan?]
  /// In the order of the labels.
  let problems: [Problem]
  /// Whether some labels give only a start, so that lengths were taken from their neighbours.
  let hasBareStarts: Bool

  /// Reads the labels; a bare start lasts until the next start, the last as long as the one before.
  ///
  /// - Parameters:
  ///   - labels: the labels in the order of the file.
  ///   - clock: the clock of labels without am and pm; nothing to ask where there may be two.
  init(_ labels: [String], clock: ClockFace? = nil) {
    var problems: [Problem] = []
    var read: [HourLabel?] = []
    let twelve = TwelveHourLabels(labels)
    let asTwelve = clock == .twelveHours ? twelve.spans() : nil
    for (index, label) in labels.enumerated() {
      do throws(HourLabel.Problem) {
        if clock == nil, let fall = twelve.fall, fall.index == index {
          problems.append(Self.fall(label, beside: fall.beside.map { labels[$0] }, index))
          read.append(nil)
        } else {
          let told = asTwelve.flatMap { $0[index] }
          read.append(told == nil ? try HourLabel(label) : told)
        }
      } catch {
        read.append(nil)
        problems.append(Self.problem(error, index, label))
      }
    }
    spans = Self.resolve(read, labels, &problems)
    problems += Self.collisions(spans, labels)
    self.problems = problems.sorted { $0.index < $1.index }
    hasBareStarts = read.contains { if case .start = $0 { true } else { false } }
  }

  private static func fall(_ label: String, beside other: String?, _ index: Int) -> Problem {
    let beside = other.map { " beside \"\($0)\"" } ?? ""
    return Problem(
      index: index,
      message: "\"\(label)\"\(beside) may be in the afternoon, on a clock of 12 hours",
      hint: "write 13:00 or 1 pm for one o'clock in the afternoon, or say --clock 12 "
        + "(or 24, if it is at night) to import")
  }

  private static func problem(
    _ problem: HourLabel.Problem, _ index: Int, _ label: String
  ) -> Problem {
    switch problem {
    case .notATime:
      if let made = DateMadeOfHours(label)?.problem(label) {
        Problem(index: index, message: made.message, hint: made.hint)
      } else {
        Problem(
          index: index,
          message: label.trimmed.isEmpty ? "no time stands here" : "\"\(label)\" is not a time",
          hint: "write 9-10 or 09:00-10:00")
      }
    case .endsBeforeStart:
      Problem(
        index: index, message: "\"\(label)\" ends before it starts",
        hint: "write times of one day in the 24-hour clock, or with am and pm; to import, "
          + "--clock 12 reads them without")
    case .pastMidnight:
      Problem(
        index: index, message: "\"\(label)\" runs past 24:00",
        hint: "hours after midnight belong to the next day")
    }
  }

  private static func resolve(
    _ read: [HourLabel?], _ labels: [String], _ problems: inout [Problem]
  ) -> [TimeSpan?] {
    let starts = Set(read.compactMap { $0?.start.minutes }).sorted()
    return read.enumerated().map { index, label in
      switch label {
      case nil: return nil
      case .span(let span): return span
      case .start(let start):
        guard let length = length(from: start.minutes, among: starts) else {
          problems.append(
            Problem(
              index: index, message: "\"\(labels[index])\" has no end and no neighbour to tell it",
              hint: "write 9-10 or 09:00-10:00"))
          return nil
        }
        guard let end = TimeOfDay(minutes: start.minutes + length) else {
          problems.append(
            problem(.pastMidnight(minutes: start.minutes + length), index, labels[index]))
          return nil
        }
        return TimeSpan(start, end)
      }
    }
  }

  private static func length(from start: Int, among starts: [Int]) -> Int? {
    if let next = starts.first(where: { $0 > start }) { return next - start }
    guard let before = starts.last(where: { $0 < start }) else { return nil }
    return start - before
  }

  /// Labels that stand twice or overlap; the one further down is at fault.
  private static func collisions(_ spans: [TimeSpan?], _ labels: [String]) -> [Problem] {
    spans.indices.compactMap { index in
      guard let span = spans[index] else { return nil }
      let earlier = spans[..<index].firstIndex { $0?.intersection(span) != nil }
      guard let earlier, let other = spans[earlier] else { return nil }
      return Problem(
        index: index,
        message: other == span
          ? "\"\(labels[index])\" stands twice"
          : "\"\(labels[index])\" overlaps \"\(labels[earlier])\"",
        hint: "give each stretch of the day once, and the same ones on all days")
    }
  }
}

extension HourLabel {
  /// The time at which the labelled stretch starts.
  fileprivate var start: TimeOfDay {
    switch self {
    case .span(let span): span.start
    case .start(let time): time
    }
  }
}
