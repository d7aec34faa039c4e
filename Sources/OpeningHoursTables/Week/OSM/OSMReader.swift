/// Walks over the characters of an `opening_hours` text and finds its rules.
struct OSMReader {
  private let characters: [Character]
  private var position = 0

  init(_ text: String) { characters = Array(text.withPlainMarks) }

  /// The rules in the order of the text; none for an empty one.
  mutating func rules() throws(OSMOpeningHours.Problem) -> [OSMOpeningHours.Rule] {
    var rules: [OSMOpeningHours.Rule] = []
    var adds = false
    skipSpace()
    while position < characters.count {
      rules.append(try rule(adds: adds))
      skipSpace()
      guard position < characters.count else { break }
      guard [";", ","].contains(characters[position]) else {
        throw problem("\"\(rest)\" is not weekday hours")
      }
      adds = characters[position] == ","
      position += 1
      skipSpace()
      if adds, position == characters.count { throw problem("a time is missing at the end") }
    }
    return rules
  }

  private mutating func rule(adds: Bool) throws(OSMOpeningHours.Problem) -> OSMOpeningHours.Rule {
    let begin = position
    if take("24/7") {
      return .init(
        offset: begin, adds: adds, days: Weekday.allCases, times: .wholeDay, opens: true,
        text: "24/7")
    }
    let days = startsWithDay ? try days() : Weekday.allCases
    skipSpace()
    let stretches = startsWithState ? [] : try stretches(days: begin..<position)
    skipSpace()
    let opens = startsWithState ? state() : true
    return .init(
      offset: begin, adds: adds, days: days,
      times: stretches.isEmpty ? .wholeDay : .stretches(stretches), opens: opens,
      text: String(characters[begin..<position]).trimmed)
  }

  private mutating func days() throws(OSMOpeningHours.Problem) -> [Weekday] {
    var days: [Weekday] = []
    repeat {
      let first = try day()
      var last = first
      skipSpace()
      if take("-") { last = try day() }
      let length = (last.rawValue - first.rawValue + 7) % 7
      days += (0...length).map { Weekday.allCases[(first.rawValue + $0) % 7] }
      skipSpace()
    } while take(",")
    return days
  }

  private mutating func day() throws(OSMOpeningHours.Problem) -> Weekday {
    skipSpace()
    let word = letters
    guard let day = Weekday.allCases.first(where: { $0.osmName.lowercased() == word.lowercased() })
    else { throw problem("\"\(word.isEmpty ? rest : word)\" is not one of Mo Tu We Th Fr Sa Su") }
    position += word.count
    return day
  }

  /// Whether the word that stands here opens.
  private mutating func state() -> Bool {
    let word = letters
    position += word.count
    return word.lowercased() == "open"
  }

  /// The time spans after days, which stand at these characters.
  private mutating func stretches(
    days: Range<Int>
  ) throws(OSMOpeningHours.Problem) -> [OSMOpeningHours.Stretch] {
    if !days.isEmpty, position == characters.count || [";", ","].contains(characters[position]) {
      let written = String(characters[days]).trimmed
      throw OSMOpeningHours.Problem(
        offset: days.lowerBound,
        message: "\"\(written)\" has no times, which would mean open all day",
        hint: "write \"\(written) 00:00-24:00\" if that is meant")
    }
    var stretches: [OSMOpeningHours.Stretch] = []
    while true {
      stretches.append(try stretch())
      let beforeComma = position
      skipSpace()
      guard take(",") else { return stretches }
      skipSpace()
      if startsWithDay || startsWithState {
        position = beforeComma
        return stretches
      }
    }
  }

  private mutating func stretch() throws(OSMOpeningHours.Problem) -> OSMOpeningHours.Stretch {
    skipSpace()
    let begin = position
    let start = try time()
    skipSpace()
    guard take("-") else {
      if let named = refusal(at: begin) ?? refusal(at: position) { throw named }
      throw problem("\"\(excerpt(from: begin))\" is not two times with - between them", at: begin)
    }
    skipSpace()
    let end = try time()
    guard let first = TimeOfDay(minutes: start.minutes), first < .endOfDay else {
      throw problem("a day ends at 24:00, so that nothing begins then", at: begin)
    }
    // An end that is not after the start lies on the next day. "12-8" is more likely to mean 12 to 20.
    let isNextDay = end.minutes <= start.minutes
    guard !isNextDay || end.minutes == 0 || (start.isFull && end.isFull) else {
      throw problem("\"\(String(characters[begin..<position]))\" ends before it begins", at: begin)
    }
    let last = end.minutes + (isNextDay ? 1440 : 0)
    guard let sameDay = TimeSpan(first, TimeOfDay(minutes: last) ?? .endOfDay) else {
      throw problem("\"\(excerpt(from: begin))\" has no length", at: begin)
    }
    return .init(
      sameDay: sameDay,
      nextDay: TimeOfDay(minutes: last - 1440).flatMap { TimeSpan(.midnight, $0) })
  }

  /// Minutes after midnight, up to 48:00 for an end on the next day; full when minutes are written.
  private mutating func time() throws(OSMOpeningHours.Problem) -> (minutes: Int, isFull: Bool) {
    let begin = position
    let hour = digits()
    let isFull = hour != nil && take(":")
    let minute = isFull ? digits() ?? 99 : 0
    guard let hour, minute < 60, hour * 60 + minute <= 2 * 1440 else {
      position = begin
      guard letters.isEmpty else {
        throw problem("\"\(letters)\" is neither a time nor one of Mo Tu We Th Fr Sa Su")
      }
      throw problem(rest.isEmpty ? "a time is missing at the end" : "\"\(rest)\" is not a time")
    }
    return (hour * 60 + minute, isFull)
  }

  private mutating func digits() -> Int? {
    let run = characters[position...].prefix(2).prefix { $0.isASCII && $0.isNumber }
    position += run.count
    return Int(String(run))
  }

  private var letters: String { String(characters[position...].prefix { $0.isLetter }) }

  private var rest: String { excerpt(from: position) }

  private func excerpt(from offset: Int) -> String { String(characters[offset...].prefix(20)) }

  private var startsWithDay: Bool {
    Weekday.allCases.contains { $0.osmName.lowercased() == letters.lowercased() }
  }

  private var startsWithState: Bool { ["open", "off", "closed"].contains(letters.lowercased()) }

  private mutating func skipSpace() {
    while position < characters.count, characters[position].isWhitespace { position += 1 }
  }

  private mutating func take(_ text: String) -> Bool {
    guard characters[position...].starts(with: text) else { return false }
    position += text.count
    return true
  }

  /// The problem at a character: by the name of what stands there, if it has one.
  private func problem(_ message: String, at offset: Int? = nil) -> OSMOpeningHours.Problem {
    let offset = offset ?? position
    return refusal(at: offset)
      ?? OSMOpeningHours.Problem(
        offset: offset, message: message,
        hint: "write for example \"Mo-Fr 10:00-19:00; Sa 10:00-16:00\"")
  }

  private func refusal(at offset: Int) -> OSMOpeningHours.Problem? {
    OSMOpeningHours.refusal(of: String(characters[offset...]), at: offset)
  }
}
