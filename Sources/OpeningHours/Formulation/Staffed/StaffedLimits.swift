import OpeningHoursTables

/// The limits of a staffed week: rows of the rules over day plans first, then those over shifts.
struct StaffedLimits {
  /// What the sum of each must not exceed.
  private(set) var most: [Int]
  /// What divides all that can be added to each, from 1.
  private(set) var units: [Int]
  private let rows: [SumLimit]
  private let shiftUsages: [(Shift) -> Int]
  /// The limit of what may be lost of open hours, where a rule speaks of a week's together.
  private(set) var lossPlace: Int?
  /// People with fewer times of whom not every row is among these; they are shared out where shifts are laid.
  private(set) var unlisted: [(day: Weekday, group: Int, rows: FewerTimesRows)] = []

  init(weekRows: [WeekRow], rules: [Rule], needs: StaffingNeeds) {
    let team = needs.team
    rows = weekRows.flatMap(SumLimit.limits)
    var most = rows.map(\.most)
    var usages: [(Shift) -> Int] = []
    var unlisted: [(day: Weekday, group: Int, rows: FewerTimesRows)] = []
    let places = Dictionary(
      team.groups.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { $1 })
    for rule in rules.aboutTeam {
      // A limit for each person is one for a group where it is said how many people it has.
      let place = rule.group.flatMap { places[$0] }
      let each = place.flatMap { needs.personLimits[$0] }
      if rule.group != nil, each == nil { continue }
      let people = each?.people ?? 0
      switch rule {
      case .contractHours(_, let minutes):
        most.append(people * (each?.minutes ?? minutes))
        usages.append { $0.group == place ? team.paidMinutes(of: $0) : 0 }
      case .contractShifts(_, let count):
        most.append(people * (each?.shifts ?? count))
        usages.append { $0.group == place ? 1 : 0 }
      case .dailyShifts(_, let count):
        for day in Weekday.allCases {
          most.append(people * count)
          usages.append { $0.group == place && $0.day == day ? 1 : 0 }
        }
      case .mostDuties(_, let duty, let share):
        // In a week like any other a part of a duty cannot be done.
        most.append(share.times(people))
        usages.append { $0.group == place && team.isDuty($0, duty) ? 1 : 0 }
      case .mostPaid(let minutes):
        most.append(minutes)
        usages.append { team.paidMinutes(of: $0) }
      case .mostCost(let money):
        most.append(money.cents)
        usages.append { team.cents(of: $0) }
      case .mostBurden(let burden, let thousandths):
        most.append(thousandths)
        usages.append { burden.thousandths(of: $0, team) }
      case .fewerTimes(_, let days, let fewer, let shifts):
        for day in days {
          let spans = needs.shifts(on: day).filter { $0.group == place }.map(\.span)
          let rows = FewerTimesRows(fewer, people: people, shiftsADay: shifts, spans: spans)
          for unable in rows.unable {
            most.append(rows.most(withoutKinds: unable))
            usages.append {
              $0.group == place && $0.day == day && rows.isMeant($0.span, by: unable) ? 1 : 0
            }
          }
          if !rows.isComplete, let place { unlisted.append((day, place, rows)) }
        }
      case .hoursTogether(_, let minutes, let outside, let size):
        most.append(size.total(minutes, for: people))
        usages.append {
          $0.group == place && !outside.hold($0) ? team.paidMinutes(of: $0) : 0
        }
      case .shiftsTogether(_, let count, let size):
        most.append(size.total(count, for: people))
        usages.append { $0.group == place ? 1 : 0 }
      case .weekends(_, let day, let able, let turns, let size):
        most.append(turns.mostShifts(of: size.total(able.people, for: people)))
        usages.append { $0.group == place && $0.day == day && able.isNeeded(for: $0) ? 1 : 0 }
      case .shiftsOver(_, let times, let count, let size):
        most.append(size.total(count, for: people))
        usages.append { $0.group == place && times.lieWithin($0) ? 1 : 0 }
      // Which shifts there are, and by how many the other limits are multiplied.
      case .longestWork, .people: break
      }
    }
    if let (_, chance) = needs.keptOverWeek {
      // What may be lost of a day that is open throughout is added to each, so that no sum is below 0.
      lossPlace = most.count
      most.append(
        Weekday.allCases.count
          * Kept.mayBeLost(of: needs.grid.frame.minutes, chance: chance))
      usages.append { _ in 0 }
    }
    self.most = most
    self.unlisted = unlisted
    units = most.map { _ in 1 }
    shiftUsages = usages
  }

  /// What a plan adds, shifts apart.
  func usage(of measures: DayPlanMeasures) -> [Int] {
    rows.map { $0.usage(measures) } + shiftUsages.map { _ in 0 }
  }

  /// What a shift adds.
  func usage(of shift: Shift) -> [Int] { rows.map { _ in 0 } + shiftUsages.map { $0(shift) } }
}

extension StaffedLimits {
  /// Takes off what no week can use up: where all shifts are half hours, 15.6 hours are 15.5.
  mutating func roundDown(to days: [StaffedDay]) {
    // Amounts in the order in which they lie, since teams of many groups have millions of them.
    var divisors = most.map { _ in 0 }
    func take(_ usage: [Int]) {
      for limit in usage.indices where usage[limit] != 0 && divisors[limit] != 1 {
        divisors[limit] = greatestCommonDivisor(divisors[limit], usage[limit])
      }
    }
    for day in days {
      for plan in day.plans { take(plan.usage) }
      for kind in day.kinds { take(kind.usage) }
    }
    if let lossPlace { divisors[lossPlace] = 1 }
    for limit in most.indices {
      units[limit] = Swift.max(1, divisors[limit])
      most[limit] -= ((most[limit] % units[limit]) + units[limit]) % units[limit]
    }
  }
}
