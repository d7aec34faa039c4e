/// Weekly hours in the syntax of OpenStreetMap's key `opening_hours`.
///
/// The part of the syntax that states plain weekday hours: `Mo-Tu,Th 10:00-19:00; Sa off`. As the
/// specification has it, a later rule after `;` replaces an earlier one for the same day, and one
/// after a comma adds to it. Whatever else the syntax has is refused by its name.
package enum OSMOpeningHours {
  /// Why a text is not plain weekday hours, and at which character (from 0) of it.
  package struct Problem: Error, Hashable {
    package let offset: Int
    package let message: String
    package let hint: String
  }

  /// One rule of a text: the days that it opens or closes.
  struct Rule {
    /// Which stretches of each day it is about.
    enum Times {
      /// From midnight to midnight, since the rule names no time.
      case wholeDay
      case stretches([Stretch])
    }

    /// Where the rule begins, in characters.
    let offset: Int
    /// Whether it stands after a comma, so that the rules before it hold as well.
    let adds: Bool
    let days: [Weekday]
    let times: Times
    let opens: Bool
    /// The rule as it is written.
    let text: String
  }

  /// A stretch that begins on a day and may end on the next one.
  struct Stretch {
    let sameDay: TimeSpan
    let nextDay: TimeSpan?
  }

  /// The week that a text states.
  package static func schedule(_ text: String) throws(Problem) -> Schedule {
    try reading(text).week
  }

  /// The week that a text states, and what of it was replaced that may have been meant to stay.
  package static func reading(
    _ text: String
  ) throws(Problem) -> (week: Schedule, replaced: [ReplacedHours]) {
    var reader = OSMReader(text)
    var week = OSMWeek()
    for rule in try reader.rules() { week.apply(rule) }
    let schedule = try week.schedule()
    return (schedule, week.replaced(in: schedule))
  }

  /// A week as text: days with equal hours together, closed days left out, five characters a time.
  static func text(_ schedule: Schedule) -> String {
    let groups = schedule.groups.filter { !$0.plan.isClosed }
    guard !groups.isEmpty else { return "Mo-Su off" }
    return groups.map { group in
      "\(group.days.asOSM) \(group.plan.osm)"
    }.joined(separator: "; ")
  }
}

extension Schedule {
  /// The week in the syntax of OpenStreetMap's `opening_hours`: "Mo-We 10:00-19:00; Sa 10:00-16:00".
  public var osm: String { OSMOpeningHours.text(self) }

  /// The longest value that OpenStreetMap takes for a key, in characters.
  public static let mostOSMCharacters = 255

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
