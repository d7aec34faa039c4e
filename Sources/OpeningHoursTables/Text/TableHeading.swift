/// A heading of a table, taken apart into plain words: "PeriodEnding" is "period", "ending".
struct TableHeading {
  let words: [String]

  init(_ text: String) {
    var spaced = ""
    var previous: Character?
    for character in text {
      if character.isUppercase, previous?.isLowercase == true { spaced.append(" ") }
      spaced.append(character.isLetter ? character : " ")
      previous = character
    }
    words = spaced.split(separator: " ").map { folded($0) }
  }

  private func has(_ list: Set<String>) -> Bool { words.contains { list.contains($0) } }

  /// Whether it heads people who came in.
  ///
  /// The word stands first or last, or carries a compound such as "Haupteingang": "Temperature in C"
  /// counts nobody.
  var isIns: Bool {
    guard !isOuts, !has(HeadingWords.measures) else { return false }
    if let first = words.first, HeadingWords.ins.contains(first) { return true }
    if let last = words.last, HeadingWords.ins.contains(last) { return true }
    return words.contains { word in
      HeadingWords.insEndings.contains { word.hasSuffix($0) && word.count > $0.count }
    }
  }

  /// Whether it heads people who went out.
  var isOuts: Bool {
    guard let first = words.first, let last = words.last, !has(HeadingWords.measures) else {
      return false
    }
    let isOut = HeadingWords.outs.contains(first) || HeadingWords.outs.contains(last)
    return isOut && !isBothWays
  }

  /// Whether it heads passages in and out together.
  var isBothWays: Bool { has(HeadingWords.ins) && has(HeadingWords.outs) }

  /// Whether it heads people, whichever way they go.
  var isCount: Bool { has(HeadingWords.counts) && !has(HeadingWords.measures) }

  /// Whether it heads wishes, which are people where it is known how many were asked.
  var isWish: Bool { has(HeadingWords.wishes) }

  /// Whether it names a sum over several counters, hours or days.
  var isTotal: Bool { has(HeadingWords.totals) }

  /// Whether it names a mean, or the least or most of several.
  var isMean: Bool { has(HeadingWords.means) }

  /// Whether it says that the counter only counts on.
  var isRunning: Bool { has(HeadingWords.running) }

  var isTime: Bool { has(HeadingWords.hours) }

  var isDate: Bool { has(HeadingWords.dates) }

  var isStart: Bool { has(HeadingWords.starts) }

  /// Whether it heads the end of what was counted over: "PeriodEnding", "bis".
  var isEnd: Bool { has(HeadingWords.ends) && !isStart }

  /// Whether it tells counters apart.
  var isCounter: Bool { has(HeadingWords.counters) || isIns && has(["name", "id"]) }

  /// Whether it names what people come in by: "Main entrance", "Gate 2", "Hintertür".
  var isDoor: Bool {
    has(HeadingWords.doors) || has(HeadingWords.counters)
      || words.contains { word in HeadingWords.doorEndings.contains { word.hasSuffix($0) } }
  }

  /// Whether it names what lies behind the doors, and no door.
  var isInner: Bool {
    has(HeadingWords.inner) && !has(HeadingWords.doors) && !has(HeadingWords.ins)
  }

  /// Whether it measures something besides people.
  var isMeasure: Bool { has(HeadingWords.measures) }

  /// Whether it tells houses apart, whose visits are never added up.
  var isBranch: Bool { has(HeadingWords.branches) }

  /// Whether it heads a week, month or year, or a weekday: what a date says already.
  var isCalendar: Bool { has(HeadingWords.calendar) }
}
