import OpeningHoursTables

/// Refuses counts that are not of the weeks that they are said to be of.
struct ReviewChecks: Sendable {
  let today: Schedule
  let introduced: Schedule

  /// More times than these are not named.
  private static let mostNamed = 4

  /// Checks the counts of both weeks.
  ///
  /// - Throws: `InputErrors` with everything that does not fit.
  func check(
    after: PlanTables.Named<Visits>, before: PlanTables.Named<Visits>?
  ) throws(InputErrors) {
    guard introduced != today else {
      throw InputErrors([
        Diagnostic(
          .flag("--week"), "the week that was introduced is the plan's today, so nothing changed",
          hint:
            "name it with  --week \"Mo-Fr 10:00-19:00\" , --scenario or what-if flags; today is the "
            + "week before the change")
      ])
    }
    var problems = problems(of: after, in: introduced, insteadOf: today, isAfter: true)
    if let before {
      problems += self.problems(of: before, in: today, insteadOf: introduced, isAfter: false)
      if before.table == after.table {
        problems.append(
          Diagnostic(
            .file(after.fileName, line: nil, column: nil),
            "the counts of before and of after are the same",
            hint: "give with  --counts  what was counted since the change"))
      }
    }
    guard problems.isEmpty else { throw InputErrors(problems) }
  }

  /// What keeps counts from being those of a week.
  private func problems(
    of counts: PlanTables.Named<Visits>, in week: Schedule, insteadOf other: Schedule,
    isAfter: Bool
  ) -> [Diagnostic] {
    let place = Source.file(counts.fileName, line: nil, column: nil)
    let rows = counts.table.slots
    let name = isAfter ? "the week that was introduced" : "today's week"
    guard rows.contains(where: { week[$0.day].isOpen(duringAnyOf: $0.span) }) else {
      return [
        Diagnostic(
          place, "these counts hold no hour of \(name)",
          hint: "are the weekdays and hours those of the house?")
      ]
    }
    let strange = rows.filter { $0.visits > 0 && !week[$0.day].isOpen(duringAnyOf: $0.span) }
    guard !strange.isEmpty else { return [] }
    let times = strange.prefix(Self.mostNamed).map { "\($0.day.key)=\($0.span.short)" }
      .joined(separator: ", ")
    let more = strange.count - min(strange.count, Self.mostNamed)
    let named = times + (more > 0 ? " and \(more) more" : "")
    // Hours of the other week, and none of those that this week alone opens.
    let isOther =
      strange.allSatisfy { other[$0.day].isOpen(duringAnyOf: $0.span) }
      && !rows.contains { row in
        row.visits > 0 && week[row.day].isOpen(duringAnyOf: row.span)
          && !other[row.day].isOpen(duringAnyOf: row.span)
      }
    if isOther {
      return [
        Diagnostic(
          place,
          "these counts are from \(isAfter ? "before" : "after") the change: they have \(named), which "
            + "\(name) does not open, and nothing of what it alone opens",
          hint: isAfter
            ? "give with  --counts  what was counted since, and these with  --before"
            : "give with  --before  what was counted before the change")
      ]
    }
    return [
      Diagnostic(
        place, "these counts have \(named), which \(name) does not open",
        hint: isAfter
          ? "state with  --week  the week that was introduced, or take out what was counted while closed"
          : "today in the plan is the week before the change")
    ]
  }
}
