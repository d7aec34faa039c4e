import OpeningHoursTables

/// What the number of a rule counts.
public enum RuleUnit: Sendable, Hashable {
  /// Minutes of opening hours.
  case openMinutes
  /// Minutes of one person's work.
  case workMinutes
  /// Paid minutes of staff.
  case paidMinutes
  /// A time of the day, in minutes from midnight.
  case time
  /// Days, blocks, timetables or shifts.
  case count
  /// People.
  case people
  /// Hundredths of the currency, where the plan states which.
  case cents(Currency?)
  /// Expected visits an hour, in thousandths.
  case visits
  /// Duties a week for each person, in parts of `dutyParts`.
  case duties
  /// What shifts weigh, in thousandths.
  case burden
  /// A chance, in ten-thousandths.
  case chance
  /// A part of the team's wishes, in parts of ``StaffWishes/whole``.
  case staffWishes

  /// How many parts a duty has where a number counts them: whole for halves to twelfths and for
  /// thousandths.
  static let dutyParts = 1_386_000

  /// The fraction that so many parts of a duty are.
  public static func duties(_ parts: Int) -> Fraction { Fraction(parts, dutyParts) }

  /// The parts of a duty in a fraction; rounded down where it has no whole number of them.
  static func parts(of duties: Fraction) -> Int { duties.times(dutyParts) }

  /// By how much a rule is loosened at a time.
  func step(_ grid: WeekGrid) -> Int {
    switch self {
    case .openMinutes, .time: grid.slotMinutes
    case .workMinutes, .paidMinutes: 30
    case .count, .people: 1
    case .cents: 10_000
    case .visits, .burden: 1000
    case .duties: Self.dutyParts / 4
    case .chance: 100
    case .staffWishes: StaffWishes.whole / 100
    }
  }

  /// A number as a plan writes it.
  func asPlanText(_ value: Int) -> String {
    switch self {
    case .time: TimeOfDay.midnight.advanced(byMinutes: value).short
    case .openMinutes, .workMinutes, .paidMinutes: value.minutesAsHours
    case .count, .people: "\(value)"
    case .cents: value.centsInWords
    case .visits, .burden: value.thousandthsInWords
    case .duties: Self.duties(value).inWords
    case .chance: "\(value.percentInWords)%"
    case .staffWishes: "\((value / (StaffWishes.whole / 10_000)).percentInWords)%"
    }
  }
}
