/// Weekly hours in the syntax of OpenStreetMap's key `opening_hours`.
///
/// The part of the syntax that states plain weekday hours: `Mo-Tu,Th 10:00-19:00; Sa off`. As the
/// specification has it, a later rule after `;` replaces an earlier one for the same day, and one
/// after a comma adds to it.
enum OSMOpeningHours {
  /// Why a text is not plain weekday hours, and at which character (from 0) of it.
  struct Problem: Error, Hashable {
    let offset: Int
    let message: String
    let hint: String
  }

  /// The week that a text states.
  static func schedule(_ text: String) throws(Problem) -> Schedule {
    var reader = Reader(text)
    return try reader.schedule()
  }

  /// A week as text: days with equal hours together, closed days left out, five characters a time.
  static func text(_ schedule: Schedule) -> String {
    var groups: [(plan: DayPlan, days: [Weekday])] = []
    for day in schedule.openDays {
      if let index = groups.firstIndex(where: { $0.plan == schedule[day] }) {
        groups[index].days.append(day)
      } else {
        groups.append((schedule[day], [day]))
      }
    }
    guard !groups.isEmpty else { return "Mo-Su off" }
    return groups.map { group in
      group.days.asOSM + " " + group.plan.spans.map(\.clock).joined(separator: ",")
    }.joined(separator: "; ")
  }
}

extension Schedule {
  /// The week in the syntax of OpenStreetMap's `opening_hours`: "Mo-We 10:00-19:00; Sa 10:00-16:00".
  public var osm: String { OSMOpeningHours.text(self) }
}

/// Walks over the characters of an `opening_hours` text.
private struct Reader {
  private let characters: [Character]
  private var position = 0

  init(_ text: String) { characters = Array(text.withPlainDashes) }

  mutating func schedule() throws(OSMOpeningHours.Problem) -> Schedule {
    var week = Schedule()
    if characters.filter({ !$0.isWhitespace }) == Array("24/7") {
      let wholeDay = DayPlan([.wholeDay])
      return Schedule(Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, wholeDay) }))
    }
    var adds = false
    skipSpace()
    while position < characters.count {
      if ["PH", "SH"].contains(letters.uppercased()) {
        throw OSMOpeningHours.Problem(
          offset: position, message: "holidays (\(letters)) are no part of a normal week",
          hint: "leave them out")
      }
      let days = startsWithDay ? try days() : Weekday.allCases
      let spans = try spans()
      for day in days {
        // "off" closes the day even where it is an addition.
        week[day] = adds && !spans.isEmpty ? DayPlan(week[day].spans + spans) : DayPlan(spans)
      }
      skipSpace()
      guard position < characters.count else { break }
      guard characters[position] == ";" || characters[position] == "," else {
        throw problem("\"\(rest)\" is not weekday hours")
      }
      adds = characters[position] == ","
      position += 1
      skipSpace()
    }
    return week
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

  private mutating func spans() throws(OSMOpeningHours.Problem) -> [TimeSpan] {
    skipSpace()
    let word = letters.lowercased()
    if word == "off" || word == "closed" {
      position += word.count
      return []
    }
    var spans: [TimeSpan] = []
    while true {
      spans.append(try span())
      let beforeComma = position
      skipSpace()
      guard take(",") else { return spans }
      skipSpace()
      if startsWithDay {
        position = beforeComma
        return spans
      }
    }
  }

  private mutating func span() throws(OSMOpeningHours.Problem) -> TimeSpan {
    skipSpace()
    let begin = position
    let start = try time()
    skipSpace()
    guard take("-") else { throw problem("a time span has two ends", at: begin) }
    skipSpace()
    let end = try time()
    guard let span = TimeSpan(start, end == .midnight ? .endOfDay : end) else {
      throw problem("hours past midnight belong to the next day", at: begin)
    }
    return span
  }

  private mutating func time() throws(OSMOpeningHours.Problem) -> TimeOfDay {
    let begin = position
    let hour = digits()
    var minute = 0
    if hour != nil, take(":") { minute = digits() ?? 99 }
    guard let hour, minute < 60, let time = TimeOfDay(minutes: hour * 60 + minute) else {
      position = begin
      throw problem(rest.isEmpty ? "a time is missing at the end" : "\"\(rest)\" is not a time")
    }
    return time
  }

  private mutating func digits() -> Int? {
    let run = characters[position...].prefix(2).prefix { $0.isASCII && $0.isNumber }
    position += run.count
    return Int(String(run))
  }

  private var letters: String { String(characters[position...].prefix { $0.isLetter }) }

  private var rest: String { String(characters[position...].prefix(20)) }

  private var startsWithDay: Bool {
    Weekday.allCases.contains { $0.osmName.lowercased() == letters.lowercased() }
  }

  private mutating func skipSpace() {
    while position < characters.count, characters[position].isWhitespace { position += 1 }
  }

  private mutating func take(_ character: Character) -> Bool {
    guard position < characters.count, characters[position] == character else { return false }
    position += 1
    return true
  }

  private func problem(_ message: String, at offset: Int? = nil) -> OSMOpeningHours.Problem {
    OSMOpeningHours.Problem(
      offset: offset ?? position, message: message,
      hint: "write for example \"Mo-Fr 10:00-19:00; Sa 10:00-16:00\"")
  }
}

extension Schedule {
  /// The week that a text in OpenStreetMap's syntax states.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - source: Where it stands, for messages.
  /// - Throws: `InputErrors` for a text that states no plain weekday hours.
  public init(osm text: String, source: Source) throws(InputErrors) {
    do {
      self = try OSMOpeningHours.schedule(text)
    } catch {
      throw InputErrors([
        Diagnostic(source, "character \(error.offset + 1): \(error.message)", hint: error.hint)
      ])
    }
  }
}
