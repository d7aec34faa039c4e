public import OpeningHoursTables

/// Whom a week reaches: a respondent counts once, if at least one window that she ticked and that is
/// as long as a visit is open.
///
/// Wishes count ticks, reach counts people: a second open evening for someone who comes on the first
/// one already adds nothing.
public struct Reach: Sendable {
  /// The respondents with their ticks and weights.
  public let survey: Survey
  /// The grid on which hours are decided.
  public let grid: WeekGrid
  /// How long a window must be to be of use, in minutes.
  public let visitMinutes: Int
  /// How strongly each kind of people stands among the respondents; empty where that is not known.
  public let representation: [Representation]
  /// The sum of all weights, in thousandths of a person; those who ticked nothing count too.
  public let everyone: Int
  /// Whether someone counts more or less than once.
  public var isWeighted: Bool { survey.respondents.contains { $0.thousandths != 1000 } }
  /// The respondents who can be reached, merged where the same windows serve them.
  private(set) var groups: [Group]
  /// What each respondent ticked without a break.
  private let stretches: TickedStretches
  /// The different sets of windows that a day has for someone, as [day][pattern]; each holds the
  /// smallest runs of slots that, all open, give her a visit.
  private(set) var patterns: [[[Range<Int>]]]
  /// Whether hours without staff serve a pattern too, as [day][pattern].
  private(set) var isServedUnstaffed: [[Bool]]

  /// People whom the same windows serve.
  struct Group: Sendable {
    /// Thousandths of a person.
    var weight: Int
    /// What kind of people they are, where kinds are told apart.
    let kind: Int
    /// The days on which some window serves them, with the place of their windows in `patterns`.
    let patterns: [(day: Weekday, pattern: Int)]
  }

  /// The reach of a survey's respondents.
  ///
  /// - Parameters:
  ///   - survey: The respondents.
  ///   - grid: The grid on which hours are decided.
  ///   - visitMinutes: How long a window must be, above 0; a ticked stretch that is shorter serves
  ///     nobody.
  ///   - representation: How strongly each kind of people stands among the respondents, where that is known.
  public init(
    survey: Survey, grid: WeekGrid, visitMinutes: Int, representation: [Representation] = []
  ) {
    self.init(
      survey: survey, grid: grid, visitMinutes: visitMinutes, representation: representation,
      kinds: nil)
  }

  /// The same with people of different kinds, who are never one group.
  ///
  /// - Parameters:
  ///   - survey: The respondents.
  ///   - grid: The grid on which hours are decided.
  ///   - visitMinutes: How long a window must be, above 0.
  ///   - representation: How strongly each kind of people stands among the respondents.
  ///   - kinds: The kind of each respondent, from 0; nothing where all are alike.
  init(
    survey: Survey, grid: WeekGrid, visitMinutes: Int, representation: [Representation],
    kinds: [Int]?
  ) {
    precondition(visitMinutes > 0)
    self.survey = survey
    self.representation = representation
    self.grid = grid
    self.visitMinutes = visitMinutes
    everyone = survey.respondents.reduce(0) { $0 + $1.thousandths }
    stretches = TickedStretches(survey)
    let windows = stretches.all.map {
      Self.windows($0.span, grid: grid, visitMinutes: visitMinutes)
    }
    var index = PatternIndex(stretches.all.map(\.day), windows)
    for (place, respondent) in survey.respondents.enumerated() where respondent.thousandths > 0 {
      index.add(
        stretches[place], weight: respondent.thousandths, kind: kinds?[place] ?? 0)
    }
    groups = index.groups
    patterns = index.patterns
    isServedUnstaffed = patterns.map { $0.map { _ in false } }
  }

  /// The same people, each parted into one who comes with staff only and one who comes without as well.
  ///
  /// Together they weigh what she does; so whom a week reaches is a sum over people again.
  func parted(by staffless: Staffless) -> Reach {
    let windows = stretches.all.map {
      Self.windows($0.span, grid: grid, visitMinutes: visitMinutes)
    }
    var (staffed, both) = (
      PatternIndex(stretches.all.map(\.day), windows),
      PatternIndex(stretches.all.map(\.day), windows)
    )
    for (place, respondent) in survey.respondents.enumerated() where respondent.thousandths > 0 {
      let weight = staffless.weight(place, of: survey)
      if weight < respondent.thousandths {
        staffed.add(stretches[place], weight: respondent.thousandths - weight)
      }
      if weight > 0 { both.add(stretches[place], weight: weight) }
    }
    let counts = staffed.patterns.map(\.count)
    var parted = self
    parted.groups =
      staffed.groups
      + both.groups.map { group in
        Group(
          weight: group.weight, kind: group.kind,
          patterns: group.patterns.map { ($0.day, counts[$0.day.rawValue] + $0.pattern) })
      }
    parted.patterns = zip(staffed.patterns, both.patterns).map { $0 + $1 }
    parted.isServedUnstaffed = zip(staffed.patterns, both.patterns).map { staffed, both in
      staffed.map { _ in false } + both.map { _ in true }
    }
    return parted
  }

  /// The people whom a week reaches, in thousandths.
  public func thousandths(of schedule: Schedule) -> Int {
    zip(survey.respondents, reaches(schedule)).reduce(0) { $0 + ($1.1 ? $1.0.thousandths : 0) }
  }

  /// Whether a week reaches each respondent, in the order of the survey.
  public func reaches(_ schedule: Schedule) -> [Bool] {
    finds { !rooms(in: $0, schedule).isEmpty }
  }

  /// Whether some stretch of each respondent's passes a test, in the order of the survey.
  func finds(_ passes: (Survey.Slot) -> Bool) -> [Bool] {
    let passing = stretches.all.map(passes)
    return survey.respondents.indices.map { place in stretches[place].contains { passing[$0] } }
  }

  /// What a week has open of a ticked stretch, where it is long enough for a visit.
  func rooms(in stretch: Survey.Slot, _ schedule: Schedule) -> [TimeSpan] {
    schedule[stretch.day].spans.compactMap { $0.intersection(stretch.span) }
      .filter { $0.minutes >= visitMinutes }
  }

  /// The smallest runs of slots that hold a visit within a ticked stretch.
  private static func windows(
    _ stretch: TimeSpan, grid: WeekGrid, visitMinutes: Int
  ) -> [Range<Int>] {
    let touched = grid.slots(touching: stretch)
    var windows: [Range<Int>] = []
    for slot in touched {
      // A visit that is to need no earlier slot begins in this one, as soon as it can.
      let start = max(grid.start(of: slot).minutes, stretch.start.minutes)
      let end = start + visitMinutes
      guard end <= min(stretch.end.minutes, grid.frame.end.minutes) else { break }
      let slots =
        slot..<((end - grid.frame.start.minutes + grid.slotMinutes - 1) / grid.slotMinutes)
      // Of two runs that end alike the later one is enough.
      if let last = windows.last, last.upperBound == slots.upperBound { windows.removeLast() }
      windows.append(slots)
    }
    return windows
  }
}

extension Survey.Respondent {
  /// The weight in whole thousandths of a person, so that sums are exact.
  var thousandths: Int { Int((weight * 1000).rounded()) }
}
