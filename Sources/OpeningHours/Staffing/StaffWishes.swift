public import OpeningHoursTables

/// At which hours how many of a team wish the house open, and at which closed.
///
/// A wish is one person's for one slot of the grid. Who was not asked about a slot, or said nothing, wishes
/// nothing of it: opening it and closing it keep as many wishes.
public struct StaffWishes: Sendable, Hashable {
  /// The grid of the slots.
  public let grid: WeekGrid
  /// How many people were asked.
  public let people: Int
  /// How many wish each slot open, as [day][slot], Monday first.
  public let open: [[Int]]
  /// How many wish each slot closed, in the same order.
  public let closed: [[Int]]

  /// All of the wishes, in the parts in which a share of them is counted: so fine that no two weeks keep
  /// shares that are told apart by less.
  public static let whole = 1_000_000_000

  /// The most people who may be asked: then no product with ``whole`` is too great to be counted.
  public static let mostPeople = 10_000

  /// Wishes of a team.
  ///
  /// - Parameters:
  ///   - grid: The grid of the slots.
  ///   - people: How many people were asked, 1 to ``mostPeople``.
  ///   - open: How many of them wish each slot open, as [day][slot], Monday first.
  ///   - closed: How many wish each slot closed, in the same order.
  public init(grid: WeekGrid, people: Int, open: [[Int]], closed: [[Int]]) {
    precondition((1...Self.mostPeople).contains(people))
    precondition(
      [open, closed].allSatisfy { days in
        days.count == Weekday.allCases.count
          && days.allSatisfy { day in
            day.count == grid.slotsPerDay && day.allSatisfy { (0...people).contains($0) }
          }
      })
    self.grid = grid
    self.people = people
    self.open = open
    self.closed = closed
  }

  /// How many wishes there are.
  public var asked: Int { (open + closed).joined().reduce(0, +) }

  /// How many of them a week keeps.
  public func kept(in week: Schedule) -> Int {
    Weekday.allCases.reduce(0) { sum, day in
      let isOpen = isOpen(week[day])
      return sum
        + grid.slots.reduce(0) {
          $0 + (isOpen[$1] ? open : closed)[day.rawValue][$1]
        }
    }
  }

  /// How many more are kept where a time of a day is open than where it is closed; below 0 where fewer are.
  public func keptMore(byOpening span: TimeSpan, on day: Weekday) -> Int {
    grid.slots(within: span).reduce(0) {
      $0 + open[day.rawValue][$1] - closed[day.rawValue][$1]
    }
  }

  /// Whether each slot of a day is open throughout.
  private func isOpen(_ plan: DayPlan) -> [Bool] {
    var open = Array(repeating: false, count: grid.slotsPerDay)
    for span in plan.spans { for slot in grid.slots(within: span) { open[slot] = true } }
    return open
  }

  /// The fewest wishes that are a share of them, in parts of ``whole``.
  public func least(of share: Int) -> Int { (share * asked + Self.whole - 1) / Self.whole }

  /// The share that so many wishes are, in parts of ``whole``, rounded down: fewer wishes are less.
  public func share(of kept: Int) -> Int { asked == 0 ? Self.whole : kept * Self.whole / asked }

  /// A share in percent with two decimals at most, rounded down: a share that is asked for is not said to be more.
  func percentInWords(_ share: Int) -> String { (share / (Self.whole / 10_000)).percentInWords }

  /// Wishes as people for so many hours.
  public func hours(_ wishes: Int) -> Double { Double(wishes * grid.slotMinutes) / 60 }
}
