import OpeningHoursTables

/// How a counter's file was understood, in English.
struct EnglishFindings: FindingPhrases {
  let language = Language.english

  func layout(_ layout: CountsAccount.Layout) -> String {
    switch layout {
    case .rows(let times, let visits, let outs):
      "a row for each time (\(times.joined(separator: ", "))), visits are \(quoted(visits))"
        + (outs.isEmpty ? "" : ", not \(quoted(outs))")
    case .hoursAcross: "a row for each date, a column for each hour"
    case .datesAcross: "a row for each hour, a column for each date"
    case .averages: "averages by weekday and hour"
    }
  }

  private func quoted(_ names: [String]) -> String {
    let rest = names.count - 8
    return names.prefix(8).map { "\"\($0)\"" }.joined(separator: " + ")
      + (rest > 0 ? " \(andMore("\(rest)"))" : "")
  }

  func finding(_ finding: CountsFinding) -> String {
    switch finding {
    case .sheet(let name, let others): language.phrases.importRemarks.sheet(name, others: others)
    case .setAside(let reason, let lines, let count):
      "\(words(reason)): \(counted(count, "row")) left out, \(count == 1 ? "line" : "lines") "
        + listed(lines: lines, of: count)
    case .ignoredColumns(let names): "not used: \(listed(names))"
    case .hourRewritten(let text, let span):
      "\"\(text)\" is read as \(language.span(span)): a spreadsheet had made a date of it"
    case .numberedDays:
      "days stand as numbers and are read as a spreadsheet or Unix counts them"
    case .daysCarriedDown: "a row without a day is of the day above it"
    case .twelveHourClock: "times are of the 12-hour clock, as was said"
    case .statedZone(let text, let minutes):
      "times are \(zone(minutes)), as \"\(text)\" says, and are taken to the clock of the library"
    case .addedUp(let names): "added up: \(listed(names))"
    case .totals(let names): "sums, not added to their parts: \(listed(names))"
    case .deviatingTotal(let name, let rows, let line):
      "\"\(name)\" is not the sum of the columns that are added up, in \(counted(rows, "row")), first "
        + "in line \(line)"
    case .inner(let names):
      "behind the doors, so counted there already and not added: \(listed(names))"
    case .otherCounters(let names): "not asked for: \(listed(names))"
    case .stampsAreEnds(let evidence): "times are ends: \(words(evidence))"
    case .length(let minutes, let first, let last):
      "counts of \(counted(minutes, "minute")) "
        + (first == last
          ? "on \(language.date(first))" : "from \(language.date(first)) to \(language.date(last))")
    case .putTogether(let minutes): "put together into stretches of \(counted(minutes, "minute"))"
    case .doubles(let count):
      "\(counted(count, "row")) stood twice and \(count == 1 ? "was" : "were") counted once"
    case .revised(let count):
      "\(counted(count, "row")) stood twice with another count: the last one was taken"
    case .otherLength(let rows, let minutes, let kept):
      "\(counted(rows, "row")) of \(counted(minutes, "minute")) left out: rows of "
        + "\(counted(kept, "minute")) count the same times"
    case .runningTotals(let reset, let counters, let unknown):
      (counters.isEmpty
        ? "the counter only counts on"
        : "\(listed(counters)) only \(counters.count == 1 ? "counts" : "count") on")
        + "\(reset == .daily ? ", from nought each day" : ""): visits are "
        + "differences" + (unknown > 0 ? ", unknown for \(counted(unknown, "row"))" : "")
    case .beyondLastDigit(let count):
      "in \(counted(count, "row")) the display is taken to have gone beyond its last digit and on from nought"
    case .silence(let silence): silences([silence])
    case .farDates(let dates):
      "far from all other days, left out: \(listed(dates.map(language.date)))"
    case .datesOutside(let count): "\(counted(count, "day")) outside the dates asked for: left out"
    case .stretchParted(let span):
      "the hours part the stretch \(language.clock([span])) in two: it is left out"
    case .neverVisited(let count, let first):
      "nobody ever came in \(counted(count, "stretch", "stretches")), the first on "
        + "\(language.moment(first)): is the library open then?"
    case .lostPeople(let ins, let outs):
      "\(language.numbers.grouped(ins)) went in and \(language.numbers.grouped(outs)) out: the counter misses "
        + "people; ask for its error, or count by hand for an hour"
    case .countedWhileClosed(let percent):
      "\(language.numbers.percent(Double(percent))) of the people were counted while the library is closed; "
        + "check the hours, the time zone (--timezone, --utc) and whether times are ends (--stamps end)"
    case .fewWeeks(let weeks):
      "some hours were observed in no more than \(counted(weeks, "week")); averages of few weeks may be off "
        + "by much"
    case .zerosUnwritten(let times):
      "no row says 0, and \(counted(times, "time")) on open days have no row, most where few come; if the counter "
        + "does not write zeros, the averages are too high: say --missing-is-zero then"
    case .weeksAssumed: "no column of weeks: each average is taken as that of 1 week"
    }
  }

  func silences(_ silences: [Silence]) -> String {
    let stretches = silences.reduce(0) { $0 + $1.stretches }
    let sign = silences.contains(where: \.isZeros) ? "zeros" : "no rows"
    return "\"\(silences[0].counter)\" was silent (\(sign)) when people usually come: "
      + "\(times(silences, to: "to")); \(counted(stretches, "stretch", "stretches")) left out of "
      + "the averages"
  }

  func andMore(_ count: String) -> String { "and \(count) more" }

  private func words(_ reason: CountsFinding.SetAside) -> String {
    switch reason {
    case .titles: "titles above the headings"
    case .headings: "headings repeated"
    case .totals: "sums and means"
    case .remarks: "remarks"
    }
  }

  private func words(_ evidence: CountsFinding.StampEvidence) -> String {
    switch evidence {
    case .stated: "as was said"
    case .heading: "the heading says so"
    case .midnight: "there is a 24:00"
    case .lastMinute: "they are last minutes, as 10:59"
    case .display: "a display is read at that moment"
    }
  }

  private func counted(_ count: Int, _ thing: String, _ things: String? = nil) -> String {
    let number = language.numbers.grouped(count)
    return "\(number) \(language.form(number, thing, things ?? thing + "s"))"
  }
}
