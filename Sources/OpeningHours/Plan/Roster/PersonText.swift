import OpeningHoursTables

/// Facts about people as flags and plan files write them.
enum PersonText {
  /// The most characters of a name.
  static let mostCharacters = 60

  /// What a flag says of people: `anna:thu=16-`, `anna:2027-01-11..2027-01-15`, `anna,boris`.
  static func settings(
    _ statement: SettingReader.Statement
  ) throws(TextError) -> [(Setting.Subject, Setting.Value)] {
    let key = statement.key
    switch key {
    case .without: return try absent(statement.left ?? statement.value ?? "")
    case .person: return try newcomer(statement)
    case .cannot:
      let (name, days) = try parts(
        statement.left ?? statement.value ?? "", key, example: "anna:thu=16-")
      let text = statement.left == nil ? nil : statement.value
      return try times(days, text).map { (subject(name, .cannot, $0), $1) }
    case .leave:
      let (name, text) = try parts(
        statement.value ?? "", key, example: "anna:2027-01-11..2027-01-15")
      return [(subject(name, .leave), .leave(try leave(text)))]
    default: throw TextError("\(key.rawValue) is about no person")
    }
  }

  /// What is said of a person.
  static func subject(
    _ name: String, _ fact: PersonFact, _ day: Weekday? = nil
  ) -> Setting.Subject {
    .init(key: .person, day: day, segment: name, fact: fact)
  }

  /// People who are away for good: "anna", "anna,boris".
  static func absent(_ text: String) throws(TextError) -> [(Setting.Subject, Setting.Value)] {
    var found: [(Setting.Subject, Setting.Value)] = []
    for part in text.split(separator: ",") {
      found.append((subject(try name(part.trimmed), .without), .word(PersonFact.without.rawValue)))
    }
    guard !found.isEmpty else { throw TextError("without names nobody", hint: "write anna") }
    return found
  }

  /// One person more: "dora=students", "dora=students 9h".
  private static func newcomer(
    _ statement: SettingReader.Statement
  ) throws(TextError) -> [(Setting.Subject, Setting.Value)] {
    let words = (statement.value ?? "").split(separator: " ", maxSplits: 1).map { $0.trimmed }
    guard let left = statement.left, let group = words.first else {
      throw TextError(
        "person needs a name and a contract group", hint: "write dora=students, or dora=students 9h"
      )
    }
    let who = try name(left)
    let hours = words.count > 1 ? [(subject(who, .hours), try self.hours(words[1]))] : []
    return [(subject(who, .group), .word(group))] + hours
  }

  private static func parts(
    _ text: String, _ key: PlanKey, example: String
  ) throws(TextError) -> (name: String, rest: String) {
    guard let colon = text.firstIndex(of: ":") else {
      throw TextError(
        "\(key.rawValue) needs a person and a time", hint: "write for example \(example)")
    }
    return (try name(text[..<colon].trimmed), text[text.index(after: colon)...].trimmed)
  }

  /// A person's name that a flag can name too.
  static func name(_ text: String) throws(TextError) -> String {
    guard !text.isEmpty, text.count <= mostCharacters else {
      throw TextError(
        text.isEmpty
          ? "a name is missing" : "a name has \(mostCharacters) letters at most",
        hint: "write what colleagues call her")
    }
    if let mark = text.first(where: { ":=,".contains($0) }) {
      throw TextError(
        "the name \"\(text)\" has a \"\(mark)\", at which flags part a name from a time",
        hint: "write it without")
    }
    return text
  }

  /// Paid hours a week; "full" for `full-time-hours`.
  static func hours(_ text: String) throws(TextError) -> Setting.Value {
    if text == "full" { return .word(text) }
    let minutes = try TimeText.minutes(text)
    guard (1...80 * 60).contains(minutes) else {
      throw TextError(
        "nobody works \(text.trimmed) hours a week",
        hint: "write hours a week, above 0 and up to 80"
      )
    }
    return .minutes(minutes)
  }

  /// The part of her shifts that a person misses, in ten-thousandths: "8%".
  static func absence(_ text: String) throws(TextError) -> Int {
    guard text.hasSuffix("%"), let percent = TimeText.decimal(String(text.dropLast()).trimmed),
      percent >= 0, percent * 100 <= Double(Absence.most)
    else {
      throw TextError(
        "absence of \(text) cannot be: it is from 0% to \(Absence.most.percentInWords)%",
        hint: "write the part of her shifts that she misses, as 8%")
    }
    return Int((percent * 100).rounded())
  }

  /// Days with a time of each: "16-", "late", "early"; all day without one.
  static func times(
    _ days: String, _ text: String?
  ) throws(TextError) -> [(Weekday, Setting.Value)] {
    let value = try time(text ?? "")
    return try DaysText.days(days).map { ($0, value) }
  }

  /// A time of a day; nothing said is all day.
  private static func time(_ text: String) throws(TextError) -> Setting.Value {
    let plain = text.trimmed.lowercased()
    if ["", "~", "all day"].contains(plain) { return .unspecifiedSpan }
    if DayTime(rawValue: plain) != nil { return .word(plain) }
    let spans = try TimeText.spans(plain, frame: .wholeDay)
    guard !spans.isEmpty else {
      throw TextError("\"\(text)\" names no time", hint: "write 16-, late, or the day alone")
    }
    return .spans(spans)
  }

  /// Days of leave: "2027-01-11", "2027-01-11..2027-01-15", "week 2", "week 2 mon".
  static func leave(_ text: String) throws(TextError) -> StatedLeave {
    let words = text.lowercased().split { $0.isWhitespace }.map(String.init)
    let hint = "write 2027-01-11..2027-01-15, or week 2, or week 2 mon"
    if words.first == "week" {
      guard (2...3).contains(words.count), let week = TimeText.wholeNumber(words[1]), week >= 1
      else { throw TextError("\"\(text)\" is no week of leave", hint: hint) }
      return .week(week, words.count == 3 ? try DaysText.days(words[2]).first : nil)
    }
    let plain = text.withPlainMarks.replacing("/", with: "..")
    let ends = plain.split(separator: "..", omittingEmptySubsequences: false).map { $0.trimmed }
    let dates = ends.compactMap { CalendarDate(iso: $0) }
    guard (1...2).contains(ends.count), dates.count == ends.count, let first = dates.first,
      let last = dates.last
    else { throw TextError("\"\(text)\" is no time of leave", hint: hint) }
    guard first <= last else {
      throw TextError("the leave \(text) ends before it begins", hint: "the first day comes first")
    }
    return .dates(first, last)
  }
}

/// A part of the day by a word.
enum DayTime: String, CaseIterable {
  /// Before noon.
  case early
  /// After the hour after which a shift is a late duty.
  case late

  /// The time that is meant; nothing where the late hour is midnight.
  func span(lateAfter: TimeOfDay) -> TimeSpan? {
    switch self {
    case .early: TimeSpan(.midnight, .midnight.advanced(byMinutes: 12 * 60))
    case .late: TimeSpan(lateAfter, .endOfDay)
    }
  }
}
