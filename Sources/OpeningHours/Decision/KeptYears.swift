import OpeningHoursTables

/// Years in which people are away for spells of days, drawn at random: on how many days the house is closed for
/// some time.
///
/// Each person is away or not for whole days, apart from all others: a spell ends each day with a chance of one in
/// its mean length, and begins so often that she is away as much of the time as the plan says. What is expected
/// of a week is as without spells; what they change is how days with a closure come together.
public struct KeptYears: Sendable, Hashable {
  /// How many years were drawn.
  public let years: Int
  /// How many days a spell lasts on average.
  public let spellDays: Int
  /// Days a year with a closure, on average.
  public let closureDays: Double
  /// So many of them or more are in every tenth year.
  public let closureDaysInTenthYear: Int
  /// The minutes a week that could not be staffed, on average.
  public let lostMinutes: Double

  /// As many years are drawn as tell a mean to a few hundredths of itself.
  static let standardYears = 1000

  /// Always the same years are drawn.
  static let seed: UInt64 = 1

  /// Draws years.
  ///
  /// - Parameters:
  ///   - duty: Who is on duty when; one person's shifts have the same group and worker, and a shift without a
  ///     worker is somebody of its own.
  ///   - spellDays: How many days a spell lasts on average, from 1.
  ///   - years: How many years.
  init(_ duty: DutyByTime, spellDays: Int, years: Int = KeptYears.standardYears) {
    var people = PeopleInSpells(duty, spellDays: spellDays)
    let days = Weekday.allCases.map { day in duty.cells.filter { $0.day == day } }
    var closures: [Int] = []
    var lost = 0
    for _ in 0..<years {
      people.begin()
      var closed = 0
      for _ in 0..<duty.kept.weeks {
        for cells in days {
          let minutes = cells.reduce(0) { sum, cell in
            duty.canOpen(cell, with: { people.isThere($0) }) ? sum : sum + cell.span.minutes
          }
          lost += minutes
          if minutes > 0 { closed += 1 }
          people.goOn()
        }
      }
      closures.append(closed)
    }
    self.years = years
    self.spellDays = spellDays
    closureDays = Double(closures.reduce(0, +)) / Double(max(1, years))
    closureDaysInTenthYear = closures.sorted(by: >).dropFirst(max(0, years / 10 - 1)).first ?? 0
    lostMinutes = Double(lost) / Double(max(1, years * duty.kept.weeks))
  }
}

/// Who is away on a day and who is there, from one day to the next.
private struct PeopleInSpells {
  /// The person of each shift, by her place.
  private let personOfShift: [Int]
  private var isAway: [Bool]
  /// The chances that somebody is away on a day like any other, and that she falls ill from one to the next.
  private let rates: [Double]
  private let beginnings: [Double]
  private let ending: Double
  private var draws = SearchDraws(seed: KeptYears.seed)

  init(_ duty: DutyByTime, spellDays: Int) {
    var places: [Shift.Owner: Int] = [:]
    var persons: [Int] = []
    var rates: [Double] = []
    for (shift, who) in zip(duty.shifts, duty.who) {
      let owner = shift.worker.map { Shift.Owner(group: shift.group, worker: $0) }
      if let place = owner.flatMap({ places[$0] }) {
        persons.append(place)
        continue
      }
      if let owner { places[owner] = rates.count }
      persons.append(rates.count)
      rates.append(Double(who.rate) / 10_000)
    }
    personOfShift = persons
    self.rates = rates
    ending = 1 / Double(max(1, spellDays))
    let ending = ending
    beginnings = rates.map { min(1, ending * $0 / (1 - $0)) }
    isAway = rates.map { _ in false }
  }

  func isThere(_ shift: Int) -> Bool { !isAway[personOfShift[shift]] }

  /// A year's first day.
  mutating func begin() {
    for place in isAway.indices { isAway[place] = happens(rates[place]) }
  }

  /// The next day.
  mutating func goOn() {
    for place in isAway.indices {
      let changes = happens(isAway[place] ? ending : beginnings[place])
      if changes { isAway[place].toggle() }
    }
  }

  private mutating func happens(_ chance: Double) -> Bool {
    Double(draws.next() >> 11) * 0x1p-53 < chance
  }
}

extension Shift {
  /// Whose a shift is.
  fileprivate struct Owner: Hashable {
    let group: Int
    let worker: Int
  }
}
