import OpeningHoursTables

/// How a counter's file was understood, in words.
enum CountsFindings {
  /// A line for each finding; silences of one counter share one.
  static func lines(_ findings: [CountsFinding]) -> [String] {
    var lines: [String] = []
    var silent: [String] = []
    for finding in findings {
      if case .silence(let silence) = finding {
        guard !silent.contains(silence.counter) else { continue }
        silent.append(silence.counter)
        lines.append(text(of: findings.compactMap { $0.silence(of: silence.counter) }))
      } else {
        lines.append(text(finding))
      }
    }
    return lines
  }

  private static func text(_ finding: CountsFinding) -> String {
    switch finding {
    case .setAside(let reason, let rows, let count):
      let shown = rows.prefix(8).map(String.init).joined(separator: ", ")
      return "\(text(reason)): \(counted(count, "row")) left out, line \(shown)"
        + (count > 8 ? " and more" : "")
    case .ignoredColumns(let names): return "not used: \(listed(names))"
    case .hourRewritten(let text, let span):
      return "\"\(text)\" is read as \(span.short): a spreadsheet had made a date of it"
    case .numberedDays:
      return "days stand as numbers and are read as a spreadsheet or Unix counts them"
    case .daysCarriedDown: return "a row without a day is of the day above it"
    case .twelveHourClock: return "times are of the 12-hour clock, as was said"
    case .addedUp(let names): return "added up: \(listed(names))"
    case .totals(let names): return "sums, not added to their parts: \(listed(names))"
    case .inner(let names):
      return "behind the doors, so counted there already and not added: \(listed(names))"
    case .otherCounters(let names): return "not asked for: \(listed(names))"
    case .stampsAreEnds(let evidence): return "times are ends: \(text(evidence))"
    case .length(let minutes, let first, let last):
      return "counts of \(minutes) minutes from \(first) to \(last)"
    case .putTogether(let minutes): return "put together to stretches of \(minutes) minutes"
    case .doubles(let count): return "\(counted(count, "row")) stood twice and counted once"
    case .revised(let count):
      return "\(counted(count, "row")) stood twice with another count: the last one was taken"
    case .runningTotals(let reset, let unknown):
      return "the counter only counts on\(reset == .daily ? ", from nought each day" : ""): visits "
        + "are differences" + (unknown > 0 ? ", unknown for \(counted(unknown, "row"))" : "")
    case .silence(let silence): return text(of: [silence])
    case .farDates(let dates):
      return "far from all other days, left out: \(listed(dates.map(\.description)))"
    case .datesOutside(let count):
      return "\(counted(count, "day")) outside the dates asked for: left out"
    case .weeksAssumed: return "no column of weeks: each average is taken as that of 1 week"
    }
  }

  private static func text(_ reason: CountsFinding.SetAside) -> String {
    switch reason {
    case .titles: "titles above the headings"
    case .headings: "headings repeated"
    case .totals: "sums and means"
    case .remarks: "remarks"
    }
  }

  private static func text(_ evidence: CountsFinding.StampEvidence) -> String {
    switch evidence {
    case .stated: "as was said"
    case .heading: "the heading says so"
    case .midnight: "there is a 24:00"
    case .lastMinute: "they are last minutes, as 10:59"
    case .display: "a display is read at that moment"
    }
  }

  /// The silences of one counter.
  private static func text(of silences: [Silence]) -> String {
    let shown = silences.prefix(6).map { silence in
      silence.first == silence.last
        ? "\(silence.first) \(silence.start.short)-\(silence.end.short)"
        : "\(silence.first) \(silence.start.full) to \(silence.last) \(silence.end.full)"
    }
    let stretches = silences.reduce(0) { $0 + $1.stretches }
    let hasZeros = silences.contains(where: \.isZeros)
    return "\"\(silences[0].counter)\" was silent (\(hasZeros ? "zeros" : "no rows")) when people "
      + "usually come: \(shown.joined(separator: "; "))"
      + (silences.count > 6 ? " and \(silences.count - 6) more times" : "")
      + "; \(counted(stretches, "stretch", "stretches")) left out of the averages"
  }

  private static func counted(_ count: Int, _ thing: String, _ things: String? = nil) -> String {
    "\(Language.english.numbers.grouped(count)) \(count == 1 ? thing : things ?? thing + "s")"
  }

  private static func listed(_ names: [String]) -> String {
    names.prefix(12).joined(separator: ", ")
      + (names.count > 12 ? " and \(names.count - 12) more" : "")
  }
}

extension CountsFinding {
  fileprivate func silence(of counter: String) -> Silence? {
    if case .silence(let silence) = self, silence.counter == counter { silence } else { nil }
  }
}
