/// One property of an iCalendar file: its name, parameters and value, ready to be written.
struct CalendarLine {
  private let text: String

  /// A property whose value needs no escapes: a date, a rule, a keyword.
  init(_ name: String, _ value: String) { text = "\(name):\(value)" }

  /// A property whose value is text for people.
  ///
  /// Line breaks become `\n`; other control characters, which RFC 5545 forbids, are left out.
  init(_ name: String, text value: String) {
    var escaped = ""
    var lastWasReturn = false
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n" where lastWasReturn: break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": escaped += "\\n"
      case "\t": escaped += "\t"
      default:
        if scalar.properties.generalCategory != .control { escaped.unicodeScalars.append(scalar) }
      }
      lastWasReturn = scalar == "\r"
    }
    text = "\(name):\(escaped)"
  }

  /// The most bytes of a line, without its end.
  private static let mostBytes = 75

  /// The property with CR LF at its end, folded so that no line is longer than 75 bytes.
  ///
  /// A line goes on after a line break and one space; no character is cut in two.
  var folded: String {
    var lines = ""
    var bytes = 0
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      if bytes + length > Self.mostBytes {
        lines += "\r\n "
        bytes = 1
      }
      lines.unicodeScalars.append(scalar)
      bytes += length
    }
    return lines + "\r\n"
  }
}
