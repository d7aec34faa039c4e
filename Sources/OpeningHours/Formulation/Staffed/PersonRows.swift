import IntegerProgramming
import OpeningHoursTables

/// The rows that share the shifts of a group out to its people.
///
/// Shifts that are alike for whoever works them stand together, so that there are few variables: of one
/// day and one length, or of one span where a person may have several shifts a day.
struct PersonRows {
  private let limits: PersonLimits
  /// Which shifts are alike, in the order in which they came, each with how many of them are laid.
  private var alike: [(likeness: Likeness, laid: LinearExpression)] = []
  private var places: [Likeness: Int] = [:]
  /// Who works one of the shifts that are alike, as [likeness][person]; made with the rows.
  private var works: [[Variable]] = []

  private struct Likeness: Hashable {
    let day: Weekday
    let paidMinutes: Int
    let slots: Range<Int>?
  }

  init(_ limits: PersonLimits) { self.limits = limits }

  private func likeness(_ kind: ShiftKind) -> Likeness {
    Likeness(
      day: kind.shift.day, paidMinutes: kind.paidMinutes,
      slots: limits.shiftsADay == 1 ? nil : kind.slots)
  }

  /// A variable that counts shifts of a kind.
  mutating func add(_ variable: Variable, _ kind: ShiftKind) {
    let likeness = likeness(kind)
    let place = places[likeness] ?? alike.count
    if place == alike.count {
      places[likeness] = place
      alike.append((likeness, LinearExpression()))
    }
    alike[place].laid.add(1, times: variable)
  }

  /// Adds who works what to a program.
  mutating func add(to program: inout IntegerProgram, group: Int) {
    var sums = alike.map(\.laid)
    works = alike.indices.map { place in
      (0..<limits.people).map { person in
        let variable = program.addVariable("person_\(group)_\(person)_\(place)", kind: .binary)
        sums[place].add(-1, times: variable)
        return variable
      }
    }
    for (place, sum) in sums.enumerated() {
      program.addRow("shared_\(group)_\(place)", sum, lower: 0, upper: 0)
    }
    for person in 0..<limits.people { addLimits(of: person, to: &program, group: group) }
    // People are alike, so those with more to do come first.
    for person in 1..<max(1, limits.people) {
      var order = LinearExpression()
      for (place, entry) in alike.enumerated() {
        order.add(Double(entry.likeness.paidMinutes), times: works[place][person - 1])
        order.add(-Double(entry.likeness.paidMinutes), times: works[place][person])
      }
      program.addRow("person_\(group)_\(person)_order", order, lower: 0)
    }
  }

  private func addLimits(of person: Int, to program: inout IntegerProgram, group: Int) {
    func sum(_ amount: (Likeness) -> Int) -> LinearExpression {
      var sum = LinearExpression()
      for (place, entry) in alike.enumerated() {
        let own = amount(entry.likeness)
        if own != 0 { sum.add(Double(own), times: works[place][person]) }
      }
      return sum
    }
    let name = "person_\(group)_\(person)"
    if let most = limits.minutes {
      program.addRow("\(name)_minutes", sum(\.paidMinutes), upper: Double(most))
    }
    if let most = limits.shifts {
      program.addRow("\(name)_shifts", sum { _ in 1 }, upper: Double(most))
    }
    for day in Weekday.allCases {
      if let most = limits.shiftsADay {
        program.addRow("\(name)_\(day.key)", sum { $0.day == day ? 1 : 0 }, upper: Double(most))
      }
      // Of shifts that meet, the one that starts last starts in all others.
      let starts = alike.compactMap { $0.likeness.day == day ? $0.likeness.slots?.lowerBound : nil }
      for start in Set(starts).sorted() {
        let atOnce = sum { $0.day == day && $0.slots?.contains(start) == true ? 1 : 0 }
        program.addRow("\(name)_\(day.key)_\(start)", atOnce, upper: 1)
      }
    }
  }

  /// Who works each of some shifts at a point of the program: whoever takes one of those that are alike.
  func workers(of kinds: [ShiftKind], at values: [Double]) -> [Int?] {
    var free = works.map { people in people.indices.filter { values[people[$0].index] > 0.5 } }
    return kinds.map { kind in
      guard let place = places[likeness(kind)], !free[place].isEmpty else { return nil }
      return free[place].removeFirst()
    }
  }
}
