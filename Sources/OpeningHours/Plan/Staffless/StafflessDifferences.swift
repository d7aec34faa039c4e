import OpeningHoursTables

// What a scenario and flags change about hours without staff.
extension Differences {
  /// One difference for each statement, days that it names together.
  func staffless(_ sources: Set<Source>) -> [Plan.Difference] {
    var differences: [Plan.Difference] = []
    for (subject, settings) in resolved.inOrder where subject.key == .staffless {
      guard let setting = settings.first, sources.contains(setting.source),
        let change = change(subject, setting)
      else { continue }
      let difference = Plan.Difference(change: .staffless(change), source: setting.source)
      if !differences.contains(difference) { differences.append(difference) }
    }
    return differences
  }

  private func change(_ subject: Setting.Subject, _ setting: Setting) -> Plan.Staffless? {
    let number = setting.number ?? 0
    return switch subject.part {
    case nil: .isOff(setting.value == .word(StafflessText.off))
    case .allow: .allowed(hours(.allow, setting.source), on: days(.allow, setting.source))
    case .today: .today(hours(.today, setting.source), on: days(.today, setting.source))
    case .adjoins: .adjoinsStaff(setting.value == .word(StafflessText.adjoins))
    case .demand:
      subject.segment.map { .partOfSegment(number, segment: $0) }
        ?? .part(number, withSegments: hasSegments)
    case .age: .age(number)
    case .cost: .cost(number)
    case .most, .least, .after, .opensWith, .absence, .atLeast, .weeks, .band, .account, .week,
      .together, .spell, .over, .inARow:
      nil
    }
  }

  /// Whether some segment has a part of its own.
  private var hasSegments: Bool {
    resolved.inOrder.contains {
      $0.subject.key == .staffless && $0.subject.part == .demand && $0.subject.segment != nil
    }
  }

  /// The days that one statement is about.
  private func days(_ part: PlanKey.Part, _ source: Source) -> [Weekday] {
    Weekday.allCases.filter { resolved[.staffless, part, $0]?.source == source }
  }

  /// Their hours.
  private func hours(_ part: PlanKey.Part, _ source: Source) -> Schedule {
    var week = Schedule()
    for day in days(part, source) {
      if case .spans(let spans) = resolved[.staffless, part, day]?.value {
        week[day] = DayPlan(spans)
      }
    }
    return week
  }
}
