import OpeningHoursTables

// How the house is open without staff, from settled settings.
extension RuleBuilder {
  /// The hours without staff that the plan speaks of; nothing where it has none, or not enough is said.
  var staffless: StafflessService? {
    guard let source = stafflessSource, let part = stafflessPart, statesStafflessHours else {
      return nil
    }
    // What is off may be so today all the same.
    if isOff, stafflessHours(.today).openDays.isEmpty { return nil }
    var today = stafflessHours(.today)
    for day in Weekday.allCases {
      today[day] = DayPlan(today[day].spans.subtracting(file.today[day].spans))
    }
    return StafflessService(
      allowed: isOff ? Schedule() : stafflessHours(.allow),
      adjoinsStaff: settings[.staffless, .adjoins]?.value == .word(StafflessText.adjoins),
      part: part,
      segments: stafflessSegments.map { .init(name: $0.name, part: $0.part, source: $0.source) },
      today: today, age: settings[.staffless, .age]?.number,
      centsAnHour: settings[.staffless, .cost]?.number, source: source)
  }

  /// Reports hours without staff of which not enough is said.
  func checkStaffless(_ diagnostics: inout [Diagnostic]) {
    guard !isOff, let source = stafflessSource else { return }
    if stafflessPart == nil {
      diagnostics.append(
        Diagnostic(
          source, "staffless does not say which part of the people comes without staff",
          hint: "add  demand: 45%  to it, or --staffless demand=45%"))
    }
    if !statesStafflessHours {
      diagnostics.append(
        Diagnostic(
          source, "staffless does not say when the house may be open without staff",
          hint: "add  allow: { mon-sat: \(file.grid.frame.short) }  to it, or --staffless "
            + "'allow mon-sat=\(file.grid.frame.short)'"))
    }
    if let first = stafflessSegments.first, !file.demand.hasRespondents {
      diagnostics.append(
        Diagnostic(
          first.source, "the part of a segment needs rows of respondents",
          hint: "the plan says so with  demand: { respondents: answers.csv }"))
    }
  }

  private var isOff: Bool { settings[.staffless]?.value == .word(StafflessText.off) }

  /// Where the plan speaks of hours without staff; nothing where it does not.
  private var stafflessSource: Source? {
    settings.inOrder.first { $0.subject.key == .staffless }?.settings.first?.source
  }

  private var statesStafflessHours: Bool {
    Weekday.allCases.contains { settings[.staffless, .allow, $0] != nil }
  }

  /// Hours by day; none on a day of which nothing is said.
  private func stafflessHours(_ part: PlanKey.Part) -> Schedule {
    var week = Schedule()
    for day in Weekday.allCases {
      if case .spans(let spans) = settings[.staffless, part, day]?.value {
        week[day] = DayPlan(spans)
      }
    }
    return week
  }

  private var stafflessPart: Int? { settings[.staffless, .demand]?.number }

  private var stafflessSegments: [(name: String, part: Int, source: Source)] {
    settings.inOrder.compactMap { subject, own in
      guard subject.key == .staffless, subject.part == .demand, let name = subject.segment,
        let setting = own.first, let part = setting.number
      else { return nil }
      return (name, part, setting.source)
    }
  }
}
