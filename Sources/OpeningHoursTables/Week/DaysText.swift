/// Weekdays as plan files and flags write them.
package enum DaysText {
  /// The words for several days at once.
  static let groups: [String: [Weekday]] = [
    "daily": Weekday.allCases,
    "weekdays": Array(Weekday.allCases.prefix(5)),
    "weekend": [.saturday, .sunday],
  ]

  /// The days of "mon,tue", "mon-fri", "weekdays", "weekend" or "daily", in order of the week.
  ///
  /// A range may run over the end of the week: "sat-mon".
  package static func days(_ text: String) throws(TextError) -> [Weekday] {
    var days: Set<Weekday> = []
    for part in text.withPlainMarks.split(separator: ",", omittingEmptySubsequences: false) {
      let word = part.trimmed.lowercased()
      if let group = groups[word] {
        days.formUnion(group)
      } else if let dash = word.firstIndex(of: "-") {
        let first = try day(String(word[..<dash]))
        let last = try day(String(word[word.index(after: dash)...]))
        let length = (last.rawValue - first.rawValue + 7) % 7
        days.formUnion((0...length).map { Weekday.allCases[(first.rawValue + $0) % 7] })
      } else {
        days.insert(try day(word))
      }
    }
    return days.sorted()
  }

  /// One day: "mon", "monday" or "mo", in capitals or not.
  static func day(_ text: String) throws(TextError) -> Weekday {
    let word = text.trimmed.lowercased()
    if let day = WeekdayLanguage.english.weekday(folded: word) { return day }
    let known = Weekday.allCases.flatMap { [$0.key, $0.name.lowercased()] }
    let near = suggestion(for: word, among: known + groups.keys.sorted())
    throw TextError(
      "\"\(text.trimmed)\" is not a weekday",
      hint: near.map { "did you mean \($0)?" }
        ?? "write mon, tue, wed, thu, fri, sat, sun, mon-fri, weekdays, weekend or daily")
  }
}

extension WeekGrid {
  /// A time as flags write it, "thu=19-20", or a day as a whole, "sun".
  ///
  /// - Parameter text: The text.
  /// - Returns: The day, and a time on the grid within the frame; nothing for the day as a whole.
  /// - Throws: `InputErrors` for what is neither, for several days or times, and for times off the grid.
  public func time(_ text: String) throws(InputErrors) -> (day: Weekday, span: TimeSpan?) {
    let source = Source.flag(text)
    do {
      let parts = text.split(separator: "=", omittingEmptySubsequences: false).map { $0.trimmed }
      let days = try DaysText.days(parts[0])
      guard days.count == 1, let day = days.first, parts.count <= 2 else {
        throw TextError("\"\(text)\" is not one day", hint: "write thu=19-20 or sun")
      }
      guard parts.count == 2 else { return (day, nil) }
      let spans = try TimeText.spans(parts[1], frame: frame)
      guard let span = spans.first, spans.count == 1 else {
        throw TextError("\"\(text)\" is not one time", hint: "write thu=19-20")
      }
      guard frame.intersection(span) == span else {
        throw TextError("\(span.short) is not within the frame \(frame.short)")
      }
      guard contains(span.start), contains(span.end) else {
        throw TextError("\(span.short) is not on the grid of \(slotMinutes) minutes")
      }
      return (day, span)
    } catch let error as TextError {
      throw InputErrors([error.at(source)])
    } catch {
      throw InputErrors([Diagnostic(source, "\(error)")])
    }
  }
}
