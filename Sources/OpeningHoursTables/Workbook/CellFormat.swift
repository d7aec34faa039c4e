/// What a number in a cell of a workbook means, by the format in which it is shown.
enum CellFormat: Sendable, Hashable {
  /// A plain number.
  case number
  /// A part, shown as so many percent.
  case percent
  /// A day, a time of day, or both: days since the workbook's first day.
  case date(hasDay: Bool, hasTime: Bool)

  /// The format of one of Excel's own numbers.
  init(builtIn number: Int) {
    switch number {
    case 9, 10: self = .percent
    case 14...17, 27...31, 34...36, 50...54, 57...58: self = .date(hasDay: true, hasTime: false)
    case 18...21, 32...33, 45...47, 55...56: self = .date(hasDay: false, hasTime: true)
    case 22: self = .date(hasDay: true, hasTime: true)
    default: self = .number
    }
  }

  /// The format that a code such as `dd.mm.yyyy hh:mm` or `0 %` states.
  init(code: String) {
    var letters: Set<Character> = []
    var isQuoted = false
    var isEscaped = false
    var bracket: String?
    // Only the part for positive numbers counts.
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if character == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if character == "\\" || character == "_" || character == "*" {
        isEscaped = true
      } else if character == "[" {
        bracket = ""
      } else if character == "]" {
        // Elapsed time is in brackets, as are colours and languages, which say nothing.
        if let text = bracket, ["h", "hh", "m", "mm", "s", "ss"].contains(text) {
          letters.insert("h")
        }
        bracket = nil
      } else if bracket != nil {
        bracket?.append(character)
      } else if character == ";" {
        break
      } else {
        letters.insert(character)
      }
    }
    let hasTime = letters.contains("h") || letters.contains("s")
    let hasDay =
      letters.contains("d") || letters.contains("y") || letters.contains("m") && !hasTime
    if letters.contains("%") {
      self = .percent
    } else if (hasDay || hasTime) && !letters.contains("#") && !letters.contains("g") {
      self = .date(hasDay: hasDay, hasTime: hasTime)
    } else {
      self = .number
    }
  }

  /// A number as it would be typed: `0.28`, `28%`, `2025-10-09`, `09:30`, `2025-10-09 09:30:00`.
  func text(_ value: Double, from1904: Bool) -> String {
    switch self {
    case .number: return Self.plain(value)
    case .percent: return Self.plain(value * 100) + "%"
    case .date(let hasDay, let hasTime):
      guard value >= 0, value < 2_958_466 else { return Self.plain(value) }
      return Self.date(value, hasDay: hasDay, hasTime: hasTime, from1904: from1904)
    }
  }

  /// A number in at most twelve decimals, as many as a spreadsheet keeps.
  private static func plain(_ value: Double) -> String {
    guard value.isFinite else { return "\(value)" }
    if abs(value) < 1e15, value == value.rounded() { return "\(Int(value))" }
    let rounded = abs(value) < 1e3 ? (value * 1e12).rounded() / 1e12 : value
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
  }

  private static func date(
    _ value: Double, hasDay: Bool, hasTime: Bool, from1904: Bool
  ) -> String {
    let seconds = Int((value * 86_400).rounded())
    if !hasDay, seconds <= 86_400 || value < 60 { return clock(seconds) }
    // Excel counts a 29 February 1900 that never was.
    let shift = from1904 ? 24_107 : value < 60 ? 25_568 : 25_569
    let day = CalendarDate(daysSince1970: seconds / 86_400 - shift)
    let rest = seconds % 86_400
    return rest == 0 && !hasTime ? "\(day)" : "\(day) \(clock(rest, withSeconds: true))"
  }

  private static func clock(_ seconds: Int, withSeconds: Bool = false) -> String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    return "\(padded(hours)):\(padded(minutes))"
      + (withSeconds || rest > 0 ? ":\(padded(rest))" : "")
  }
}
