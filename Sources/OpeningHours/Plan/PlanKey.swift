import OpeningHoursTables

/// The keys of a plan that state rules; each is a what-if flag of the same name.
public enum PlanKey: String, CaseIterable, Sendable, Hashable {
  case open
  case close
  case allow
  case keep
  case exactly
  case weeklyHours = "weekly-hours"
  case maxChanges = "max-changes"
  case lateDays = "late-days"
  case closedDays = "closed-days"
  case distinctDays = "distinct-days"
  case sameOpening = "same-opening"
  case shortestBlock = "shortest-block"
  case longestBlock = "longest-block"
  case blocksADay = "blocks-a-day"
  case shortestClosure = "shortest-closure"
  case latestClose = "latest-close"
  case longestDay = "longest-day"
  case staffHours = "staff-hours"
  case minStaff = "min-staff"
  case preparation
  case closingDown = "closing-down"
  case preparationStaff = "preparation-staff"
  case closingDownStaff = "closing-down-staff"
  case group
  case staff
  case visitsPerPerson = "visits-per-person"
  case skill
  case kept
  case duties
  case burden
  case staffWishes = "staff-wishes"
  case lateShift = "late-shift"
  case breakAfter = "break-after"
  case breaks
  case longestWork = "longest-work"
  case fullTimeHours = "full-time-hours"
  case supplement
  case budget
  case person
  case cannot
  case leave
  case without
  case weeks
  case hours
  case rest
  case dayOff = "day-off"
  case longestRun = "longest-run"
  case shortestRun = "shortest-run"
  case freeDays = "free-days"
  case freeWeekends = "free-weekends"
  case sundaysAYear = "sundays-a-year"
  case fair
  case sameKind = "same-kind"
  case inARow = "in-a-row"
  case unasked
  case objective
  case visit
  case weight
  case weightBy = "weight-by"
  case conversion
  case staffless

  /// What a value of the key looks like, and whether it is stated by day.
  enum Shape {
    /// Days, each with spans or without: `thu=9-20`, `sun`.
    case spansByDay
    /// Days alone: `thu,fri`.
    case days
    /// A number of hours that may be signed or a percentage; `parts` are the ends it can bound.
    case amount(parts: [Part])
    /// A whole number; without a part it bounds all of `parts`' first ones named `plain`.
    case count(parts: [Part], plain: [Part])
    /// One length of time.
    case length
    /// A length of time by day.
    case lengthByDay
    /// A whole number by day.
    case countByDay
    /// A time of day, the same every day.
    case time
    /// A time of day by day.
    case timeByDay
    /// A factor for the respondents of a segment: `students=2`.
    case factorBySegment
    /// A whole number by day and window: `sat=2`, `mon-fri 17-20=3`.
    case countByWindow
    /// A percentage by day and window: `sun=25%`, `sat 13-21=20%`.
    case shareByWindow
    /// A length of time for each length above which it holds: `6=30min`.
    case lengthByLength
    /// An amount of money that may be signed or a percentage.
    case money
    /// A number above 0.
    case number
    /// A whole number for each name: `librarian=1`.
    case countBySegment
    /// Duties a week for each person by their kind: `sun=0.25`.
    case duties
    /// What shifts and hours weigh, and how much they may together: `late=1`, `most=30`.
    case burden
    /// A part of the team's wishes about the hours: `60%`, `at-least=60%`.
    case staffWishes
    /// A contract group in short: `volunteers=3x10h`.
    case group
    /// People of a contract group, signed or not: `full-time=+1`.
    case peopleByGroup
    /// A part of those who would come, or `fitted`.
    case conversion
    /// With how many people the house opens, how often they are away, how sure it is to open.
    case kept
    /// A fact about people by name: `anna:thu=16-`.
    case person
    /// What a roster must hold or should hold.
    case roster
    /// How the house is open without staff: `demand=45%`, `allow mon-sat=6-22`.
    case staffless
    /// One of these words.
    case word([String])
  }

  /// The end of a range that a value bounds.
  enum Part: String, Sendable, Hashable {
    case most
    case least
    case after
    case opensWith = "opens-with"
    case absence
    case atLeast = "at-least"
    case weeks
    case band
    case account
    case week
    case together
    case spell
    case over
    case inARow = "in-a-row"
    case demand
    case allow
    case adjoins
    case today
    case age
    case cost
  }

  /// Where a plan and its scenarios write a key.
  enum Home: String {
    /// At the margin.
    case margin
    /// Under the name of a person, under `people`.
    case people
    case rotation
    case roster
    /// Under its name, under `states`.
    case states
  }

  var home: Home {
    switch self {
    case .cannot, .leave: .people
    case .weeks: .rotation
    case .hours, .rest, .dayOff, .longestRun, .shortestRun, .freeDays, .freeWeekends,
      .sundaysAYear, .fair, .sameKind, .inARow:
      .roster
    case .staffless: .states
    default: .margin
    }
  }

  /// The keys that stand at one place.
  static func keys(of home: Home) -> [PlanKey] { allCases.filter { $0.home == home } }

  var shape: Shape {
    switch self {
    case .open, .close, .allow, .exactly: .spansByDay
    case .keep, .sameOpening: .days
    case .weeklyHours: .amount(parts: [.most, .least])
    case .maxChanges, .staffHours: .amount(parts: [.most])
    case .lateDays: .count(parts: [.most, .after], plain: [.most])
    case .closedDays: .count(parts: [.most, .least], plain: [.most, .least])
    case .distinctDays: .count(parts: [.most], plain: [.most])
    case .shortestBlock, .longestBlock, .shortestClosure, .longestDay: .lengthByDay
    case .blocksADay, .preparationStaff, .closingDownStaff: .countByDay
    case .minStaff: .countByWindow
    case .supplement: .shareByWindow
    case .breakAfter: .lengthByLength
    case .budget: .money
    case .visitsPerPerson: .number
    case .skill: .countBySegment
    case .kept: .kept
    case .duties: .duties
    case .burden: .burden
    case .staffWishes: .staffWishes
    case .group: .group
    case .staff: .peopleByGroup
    case .breaks: .word(["relieved", "covered"])
    case .latestClose: .timeByDay
    case .lateShift: .time
    case .preparation, .closingDown, .visit, .longestWork, .fullTimeHours: .length
    case .person, .cannot, .leave, .without: .person
    case .weeks, .hours, .rest, .dayOff, .longestRun, .shortestRun, .freeDays, .freeWeekends,
      .sundaysAYear, .fair, .sameKind, .inARow:
      .roster
    case .unasked: .word(["keep", "estimate"])
    case .objective: .word(Plan.Objective.allCases.map(\.rawValue))
    case .weight: .factorBySegment
    case .weightBy: .word(RatingWeighting.allCases.map(\.rawValue))
    case .conversion: .conversion
    case .staffless: .staffless
    }
  }

  /// What stands before a value that bounds one end alone: "least=", or nothing where a plain value
  /// does.
  func prefix(_ part: Part?) -> String {
    guard let part else { return "" }
    let plain: [Part] =
      switch shape {
      case .amount(let parts): Array(parts.prefix(1))
      case .count(_, let plain): plain
      default: [.most]
      }
    return plain == [part] ? "" : "\(part.rawValue)="
  }

  /// Whether naming a day twice in one place adds up instead of being a mistake.
  var accumulates: Bool { self == .open || self == .close || self == .allow }
}
