import IntegerProgramming
import OpeningHoursTables

// What is lost of a week's open hours, for the textbook program.
extension TextbookProgram {
  /// (X) What may be lost in each slot lies on or above the lines through neighbouring numbers of people, and all of
  /// it together below what may be lost; no fewer are on duty than the house opens with.
  mutating func addKeptOverWeek(
    _ kept: Kept, _ chance: Int, _ staffed: WeekGrid,
    _ worked: [(shift: Shift, variable: Variable)], _ team: Team
  ) {
    var balance = LinearExpression()
    for day in Weekday.allCases {
      for slot in slots {
        guard let span = grid.span(of: slot..<(slot + 1)) else { continue }
        let isOpen = open[day.rawValue][slot]
        let (enough, rate) = (
          kept.people(on: day, during: span), kept.absence(on: day, during: span, team)
        )
        for own in staffed.slots(touching: span) {
          guard let part = staffed.span(of: own..<(own + 1)) else { continue }
          let name = "\(day.key)_\(part.start.minutes)"
          let present = worked.filter {
            $0.shift.day == day && $0.shift.span.intersection(part) != nil
              && $0.shift.pause?.intersection(part) == nil
          }
          let there = LinearExpression.sum(of: present.map(\.variable))
          var least = there
          least.add(-Double(enough), times: isOpen)
          addRow("kept_least_\(name)", least, lower: 0)
          let lost = program.addVariable("lost_\(name)", lower: 0)
          for people in enough..<(enough + KeptLosses.mostBeyond) {
            let (here, next) = (
              KeptLosses.tooFew(enough, of: people, rate),
              KeptLosses.tooFew(enough, of: people + 1, rate)
            )
            // lost >= here x open + (next - here) x (there - people x open)
            var line = LinearExpression(lost)
            line.add(-(here - (next - here) * Double(people)), times: isOpen)
            for entry in present { line.add(here - next, times: entry.variable) }
            addRow("lost_\(people)_\(name)", line, lower: 0)
          }
          var rest = LinearExpression(lost)
          rest.add(
            -KeptLosses.tooFew(enough, of: enough + KeptLosses.mostBeyond, rate), times: isOpen)
          addRow("lost_rest_\(name)", rest, lower: 0)
          let minutes = Double(staffed.slotMinutes)
          balance.add(minutes, times: lost)
          balance.add(-minutes * Double(10_000 - chance) / 10_000, times: isOpen)
        }
      }
    }
    addRow("lost", balance, upper: 0)
  }
}
