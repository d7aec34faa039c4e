public import OpeningHoursTables

/// How a house is open without staff beside its hours with staff: the service state of an open library.
///
/// The hours without staff are no decision of their own. Where they are allowed and nobody is on duty, the
/// door is open; so they follow from the hours with staff, about which all other rules speak.
public struct StafflessService: Sendable, Hashable {
  /// When the house may be open without staff.
  public let allowed: Schedule
  /// Whether it is so only right before and right after hours with staff.
  public let adjoinsStaff: Bool
  /// The part of those who would come with staff that comes without, in hundredths of a percent, 0...10,000;
  /// of those of whom ``segments`` say nothing.
  public let part: Int
  /// The same for some segments of the respondents.
  public let segments: [Segment]
  /// When the house is open without staff today.
  public let today: Schedule
  /// From which age people may come without staff, where the plan says so.
  public let age: Int?
  /// What an hour without staff costs, in hundredths of the currency, where the plan says so.
  public let centsAnHour: Int?
  /// Where it is stated.
  public let source: Source

  /// The whole of those who would come.
  package static let whole = 10_000

  /// The part of a segment that comes without staff.
  public struct Segment: Sendable, Hashable {
    /// The segment as it was written: "students", or "age:18-25" with its column.
    public let name: String
    /// The part in hundredths of a percent, 0...10,000.
    public let part: Int
    /// Where it is stated.
    public let source: Source
  }

  /// The hours without staff that follow from hours with staff.
  ///
  /// - Parameter week: The hours with staff.
  /// - Returns: What is allowed of the rest of each day; with ``adjoinsStaff`` the stretches of it that touch
  ///   hours with staff.
  public func hours(beside week: Schedule) -> Schedule {
    var hours = Schedule()
    for day in Weekday.allCases {
      let staffed = week[day].spans
      let free = allowed[day].spans.subtracting(staffed)
      hours[day] = DayPlan(
        free.filter { span in
          !adjoinsStaff || staffed.contains { $0.end == span.start || span.end == $0.start }
        })
    }
    return hours
  }

  /// Refuses parts of segments that no respondent is of.
  func checkSegments(of survey: Survey?) throws(InputErrors) {
    guard let survey else { return }
    _ = try survey.leastValues(segmentParts)
  }

  /// The parts of the segments, as a survey looks them up.
  var segmentParts: [(segment: String, value: Int, source: Source)] {
    segments.map { ($0.name, $0.part, $0.source) }
  }

  /// Whether hours without staff count the same as under another plan.
  func values(as other: StafflessService) -> Bool {
    part == other.part && elsewhere.segments == other.elsewhere.segments
  }

  /// The same, wherever it is stated.
  var elsewhere: StafflessService {
    let nowhere = Source.standard(key: "staffless")
    return StafflessService(
      allowed: allowed, adjoinsStaff: adjoinsStaff, part: part,
      segments: segments.map { Segment(name: $0.name, part: $0.part, source: nowhere) },
      today: today, age: age, centsAnHour: centsAnHour, source: nowhere)
  }
}
