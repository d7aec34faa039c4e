/// What hours codes stand for: counted from the first of the hours that were told, or by the clock.
enum HourCodes {
  /// A reading of the codes.
  struct Reading {
    let spans: [String: TimeSpan]
    /// What it takes the codes for.
    let hours: SurveyAssumption.CodedHours

    /// The same in words, for a refusal.
    var words: String {
      switch hours {
      case .clock(let first): "the first \(first.short)"
      case .counted(let count, let minutes, let first):
        "\(count) x \(minutes) minutes, the first \(first.short)"
      }
    }
  }

  /// The only reading that fits, or the better one where the codes say what they are.
  ///
  /// - Throws: when none fits, or two that differ.
  static func reading(
    _ codes: NumberedCodes, hours: TimeSpan?
  ) throws(CodeMapping.Problem) -> Reading {
    let clock = byClock(codes)
    guard let hours else {
      if let clock, codes.isHours || startsLikeADay(codes) { return clock }
      throw CodeMapping.Problem(
        message: "which hours the codes \(codes.ends) are, cannot be known",
        hint: "say --hours with the start of the first and the end of the last (8-22), "
          + "or \(CodeMapping.fullHeadings)")
    }
    let fitting = clock.flatMap { span(of: $0) == hours ? $0 : nil }
    let counted = counted(codes, hours)
    switch (fitting, counted) {
    case (let clock?, nil): return clock
    case (nil, let counted?):
      // H08 as the eighth of half hours is hardly meant, where the codes are hours that do not fit.
      if codes.isHours, let clock, codes.numbers.first?.number ?? 1 > 2 {
        throw mismatch(codes, clock, hours)
      }
      return counted
    case (let clock?, let counted?):
      if clock.spans == counted.spans.filter({ clock.spans[$0.key] != nil }) || codes.isHours {
        return clock
      }
      throw CodeMapping.Problem(
        message:
          "the codes \(codes.ends) may be hours of the clock (\(clock.words)) or counted "
          + "from 1 (\(counted.words)): both fit --hours \(hours.short)",
        hint: CodeMapping.fullHeadings)
    case (nil, nil):
      if let clock, codes.isHours || startsLikeADay(codes) { throw mismatch(codes, clock, hours) }
      throw CodeMapping.Problem(
        message: "--hours \(hours.short) does not divide evenly among the \(codes.ordered.count) "
          + "codes \(codes.ends)",
        hint: "give the start of the first hour and the end of the last")
    }
  }

  private static func mismatch(
    _ codes: NumberedCodes, _ clock: Reading, _ hours: TimeSpan
  ) -> CodeMapping.Problem {
    let own = span(of: clock)?.short ?? ""
    return CodeMapping.Problem(
      message: "the codes \(codes.ends) are hours of the clock from \(own), and --hours says "
        + hours.short,
      hint: "say --hours \(own), or leave it out")
  }

  /// Whether numbers without a telling prefix begin as a day does, at 6 to 12, and not as a count.
  private static func startsLikeADay(_ codes: NumberedCodes) -> Bool {
    guard let first = codes.numbers.first?.number else { return false }
    let hour = first >= 100 ? first / 100 : first
    return codes.prefix.isEmpty && (6...12).contains(hour)
  }

  /// The codes as hours of the clock, `8` or `0830`; each lasts as long as the shortest step.
  private static func byClock(_ codes: NumberedCodes) -> Reading? {
    let isLong = codes.numbers.contains { $0.number >= 100 }
    let starts = codes.numbers.compactMap { code, number -> (String, Int)? in
      let (hour, minute) = isLong ? (number / 100, number % 100) : (number, 0)
      return hour < 24 && minute < 60 ? (code, hour * 60 + minute) : nil
    }
    guard starts.count == codes.numbers.count, starts.count > 1 else { return nil }
    let step = zip(starts.dropFirst(), starts).map { $0.1 - $1.1 }.min() ?? 60
    guard step >= 15, step <= 240 else { return nil }
    var spans: [String: TimeSpan] = [:]
    for (code, start) in starts {
      guard let from = TimeOfDay(minutes: start), let to = TimeOfDay(minutes: start + step),
        let span = TimeSpan(from, to)
      else { return nil }
      spans[code] = span
    }
    return spans[starts[0].0].map { Reading(spans: spans, hours: .clock(first: $0)) }
  }

  /// The codes counted from 1, the hours that were told divided evenly among them.
  private static func counted(_ codes: NumberedCodes, _ hours: TimeSpan) -> Reading? {
    let count = max(1, codes.ordered.count)
    let minutes = hours.minutes / count
    guard minutes >= 15, minutes * count == hours.minutes, minutes.isMultiple(of: 15) else {
      return nil
    }
    let spans = codes.ordered.enumerated().compactMap { index, code in
      let start = hours.start.advanced(byMinutes: index * minutes)
      return TimeSpan(start, start.advanced(byMinutes: minutes)).map { (code, $0) }
    }
    guard let first = spans.first?.1 else { return nil }
    return Reading(
      spans: Dictionary(spans) { first, _ in first },
      hours: .counted(count, minutes: minutes, first: first))
  }

  /// From the start of the first hour to the end of the last.
  private static func span(of reading: Reading) -> TimeSpan? {
    let spans = reading.spans.values.sorted()
    guard let first = spans.first else { return nil }
    return spans.dropFirst().reduce(first) { $0.widened(toHold: $1) }
  }
}
