/// An invented team that is large enough for a library's hours, for a plan to start from.
public struct StarterTeam: Sendable {
  /// So many people are on duty while it is open.
  private static let onDuty = 2
  /// A week's work of a full-time person, in minutes.
  private static let fullTimeMinutes = 39 * 60

  private let fullTime: Int

  /// A team for so many open minutes a week.
  ///
  /// A quarter more than is open has to be worked before and after, and by those who stand in; two part-time
  /// people take a full post of it.
  public init(openMinutes: Int) {
    let needed = openMinutes * Self.onDuty * 5 / 4 - Self.fullTimeMinutes
    fullTime = max(1, (needed + Self.fullTimeMinutes - 1) / Self.fullTimeMinutes)
  }

  /// The lines of a plan.
  public var lines: [String] {
    [
      "# The team, invented: put your own people here. A group is people with the same contract.",
      "full-time-hours: 39",
      "groups:",
      "  full-time: { people: \(fullTime), hours: full, shift: 4-9.5, duties: { sat: 1/2 } }",
      "  part-time: { people: 2, hours: 19.5, shift: 3-6.5 }",
      "min-staff: \(Self.onDuty)          # people on duty while open; { weekdays: 3, \"sat 10-14\": 4 }",
      "preparation: 15 min   # work before opening",
      "break-after: { \"6\": 30 min, \"9\": 45 min }   # unpaid",
    ]
  }
}
