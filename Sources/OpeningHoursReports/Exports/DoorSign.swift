import OpeningHours
public import OpeningHoursTables

/// A week as a sign to hang up: the library's name, from when, and the seven days with their hours.
public struct DoorSign: Sendable {
  /// The sign as one HTML file that needs nothing else and prints on one sheet of A4.
  public let html: String

  /// Draws a week.
  ///
  /// - Parameters:
  ///   - library: The library's name.
  ///   - schedule: The week.
  ///   - from: The first day on which the hours hold, if it is to be said.
  ///   - note: What is to be said beside the hours.
  ///   - language: The language.
  public init(
    library: String, _ schedule: Schedule, from: CalendarDate? = nil, note: String? = nil,
    language: Language = .english
  ) {
    let start = from.map {
      Element("p", [:], language.phrases.words.from(language.beginning($0)))
    }
    let rows = Weekday.allCases.map { day in
      Element(
        "tr", [:],
        [
          Element("th", ["scope": "row"], language.sentence(language.name(day))),
          Element("td", [:], Self.lines(schedule[day], language)),
        ])
    }
    let page = Element(
      "html", ["lang": language.rawValue],
      [
        Element.head(
          "\(library): \(language.phrases.notice.week)", styles: [.own(PageStyle.sign)]),
        Element(
          "body", ["class": Self.size(of: schedule)],
          [Element("h1", [:], library)] + [start].compactMap(\.self)
            + [Element("table", [:], [Element("tbody", [:], rows)])]
            + (note.map { [Element("p", [:], $0)] } ?? [])),
      ])
    html = "<!DOCTYPE html>\n" + page.markup + "\n"
  }

  /// A day's hours, a line for each time between two closures.
  private static func lines(_ day: DayPlan, _ language: Language) -> [Element] {
    let texts = day.isClosed ? [language.phrases.words.closed] : day.spans.map(language.span)
    return texts.map { Element("span", [:], $0) }
  }

  /// How large letters may be so that a week stands on one sheet.
  private static func size(of schedule: Schedule) -> String {
    let count = Weekday.allCases.reduce(0) { $0 + max(1, schedule[$1].spans.count) }
    return count > 16 ? "crowded" : count > 9 ? "many" : "large"
  }
}
