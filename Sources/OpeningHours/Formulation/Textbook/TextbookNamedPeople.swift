import IntegerProgramming
import OpeningHoursTables

// What people by name can work in the textbook program.
extension TextbookProgram {
  /// (V) Each shift of a day goes to somebody of the group who can work it: as many to people of each kind
  /// as they have at most.
  mutating func addFewerTimes(
    _ name: String, _ days: [Weekday], _ fewer: [FewerTimes], people: Int, shiftsADay: Int,
    _ worked: [(shift: Shift, variable: Variable)]
  ) {
    let others = max(0, people - fewer.reduce(0) { $0 + $1.people })
    let kinds = fewer + (others > 0 ? [FewerTimes(people: others, spans: [.wholeDay])] : [])
    for day in days {
      var given = kinds.map { _ in LinearExpression() }
      for (number, entry) in worked.enumerated() where entry.shift.day == day {
        var left = LinearExpression(entry.variable)
        for (place, kind) in kinds.enumerated() {
          let isWithin = kind.spans.contains {
            $0.start <= entry.shift.span.start && entry.shift.span.end <= $0.end
          }
          guard isWithin else { continue }
          let share = addContinuous("\(name)_\(day.key)_\(number)_\(place)")
          left.add(-1, times: share)
          given[place].add(1, times: share)
        }
        addRow("\(name)_\(day.key)_\(number)", left, lower: 0, upper: 0)
      }
      for (place, sum) in given.enumerated() {
        addRow(
          "\(name)_\(day.key)_kind_\(place)", sum, upper: Double(kinds[place].people * shiftsADay))
      }
    }
  }
}
