import OpeningHoursTables

/// What can be said about a person by name; the raw values are the keys of a plan file.
enum PersonFact: String, Sendable, Hashable, CaseIterable {
  case group
  case hours
  case share
  case skills
  case can
  case cannot
  case freeDay = "free-day"
  case mostDays = "most-days"
  case leave
  case absence
  case want
  case ratherNot = "rather-not"
  case weight
  /// She is away for good.
  case without

  /// The keys that stand under a person's name; those of her wishes stand under `wishes`.
  static let keys: [PersonFact] = [
    .group, .hours, .share, .skills, .can, .cannot, .freeDay, .mostDays, .leave, .absence,
  ]

  /// The keys that stand under `wishes`.
  static let keysOfWishes: [PersonFact] = [.want, .ratherNot, .weight]

  /// Whether a flag adds to what the plan says instead of saying it anew.
  var accumulates: Bool { self == .cannot || self == .leave }
}

/// Days of leave as a plan states them.
enum StatedLeave: Sendable, Hashable {
  /// From one date to another, both included.
  case dates(CalendarDate, CalendarDate)
  /// A week of the rotation, from 1, or one day of it.
  case week(Int, Weekday?)

  /// As a plan writes it.
  var asPlanText: String {
    switch self {
    case .dates(let first, let last): first == last ? "\(first)" : "\(first)..\(last)"
    case .week(let number, let day): "week \(number)" + (day.map { " \($0.key)" } ?? "")
    }
  }
}

/// How many weekends are free, as a plan states it.
enum FreeWeekends: Sendable, Hashable {
  /// Every so many-th one, in a rhythm of each person.
  case rhythm(every: Int)
  /// At least so many of each so many in a row.
  case atLeast(Int, of: Int)

  /// As many as can be: each that is not costs so much.
  case preferred(weight: Int)

  /// As a plan writes it.
  var asPlanText: String {
    switch self {
    case .preferred(let weight): weight == 1 ? "prefer" : "prefer \(weight)"
    case .rhythm(let every):
      "every " + (FreeWeekends.ordinals.first { $0.value == every }?.key ?? "\(every)")
    case .atLeast(let least, let all): "\(least) of \(all)"
    }
  }

  /// The words by which people say a rhythm.
  static let ordinals: [String: Int] = ["second": 2, "third": 3, "fourth": 4]
}
