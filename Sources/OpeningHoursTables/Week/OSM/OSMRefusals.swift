extension OSMOpeningHours {
  /// What OpenStreetMap's syntax has beside plain weekday hours, and how each kind begins.
  private enum Refused: CaseIterable {
    case holiday, comment, date, season, sun, fallback, repetition, openEnd, numberedDay, colon
    case always, unknown

    /// The part of a text by which it is recognised, if the text begins with it.
    func sign(of text: String, letters: String) -> String? {
      switch self {
      case .holiday: ["ph", "sh"].contains(letters.lowercased()) ? letters : nil
      case .comment: comment(of: text)
      case .date: year(of: text)
      case .season:
        Self.seasons.contains(letters.lowercased()) ? letters : nil
      case .sun:
        ["sunrise", "sunset", "dawn", "dusk"].contains(letters.lowercased()) ? letters : nil
      case .unknown: letters.lowercased() == "unknown" ? letters : nil
      case .always: text.hasPrefix("24/7") ? "24/7" : nil
      case .fallback: text.hasPrefix("||") ? "||" : nil
      case .repetition: text.hasPrefix("/") ? "/" : nil
      case .openEnd: text.hasPrefix("+") ? "+" : nil
      case .numberedDay: text.hasPrefix("[") ? "[" : nil
      case .colon: text.hasPrefix(":") ? ":" : nil
      }
    }

    private static let seasons = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "week",
      "easter",
    ]

    /// Four digits that begin a rule; without a word after them they are times such as 1000-1800.
    private func year(of text: String) -> String? {
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      let rest = text.drop { !$0.isLetter && $0 != ";" && $0 != "," && $0 != ":" }
      return digits.count == 4 && rest.first?.isLetter == true ? String(digits) : nil
    }

    private func comment(of text: String) -> String? {
      guard text.hasPrefix("\"") else { return nil }
      return String(text.dropFirst().prefix { $0 != "\"" }.prefix(40))
    }

    /// What is said about it, and what to do.
    func words(_ sign: String) -> (message: String, hint: String) {
      switch self {
      case .holiday:
        ("holidays (\(sign)) are no part of a normal week", "leave them out")
      case .comment:
        (
          "the comment \"\(sign)\" may restrict the hours",
          "leave it out, and hours that do not hold for everybody as well"
        )
      case .date, .season:
        ("dates (\(sign)) are no part of a normal week", "write the hours of a normal week only")
      case .sun: ("\(sign) moves through the year", "write a time, as in 10:00-18:00")
      case .unknown: ("unknown hours can be neither kept nor changed", "leave them out")
      case .always: ("24/7 stands for every day", "write 00:00-24:00 after days")
      case .fallback: ("hours instead (||) of others are not plain", "write the hours that hold")
      case .repetition:
        ("times that repeat (/) are no opening hours", "write from when to when it is open")
      case .openEnd: ("an open end (+) is no time", "write the time at which it closes")
      case .numberedDay:
        ("certain weekdays of a month ([) are no part of a normal week", "leave them out")
      case .colon: ("a colon after days or before times is not OpenStreetMap's", "leave it out")
      }
    }
  }

  /// The refusal of what a text begins with, if the syntax has a name for it.
  static func refusal(of text: String, at offset: Int) -> Problem? {
    let letters = String(text.prefix { $0.isLetter })
    for kind in Refused.allCases {
      guard let sign = kind.sign(of: text, letters: letters) else { continue }
      let (message, hint) = kind.words(sign)
      return Problem(offset: offset, message: message, hint: hint)
    }
    return nil
  }
}
