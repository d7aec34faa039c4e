import OpeningHoursTables

// Levels of settings, each on top of what is said below.
extension PlanLayer {
  /// Works a level in on top of this one.
  ///
  /// Where the level `adds`, its `open` and `close` stand beside what is said below: a flag asks for
  /// one thing more, a scenario says anew what it names.
  mutating func extend(
    by level: PlanLayer, adds: Bool, today: Schedule, _ diagnostics: inout [Diagnostic]
  ) {
    for (stated, settings) in level.inOrder {
      let subject = spelled(stated)
      makeRoom(for: subject, settings)
      if adds, subject.accumulates {
        append(settings, to: subject)
      } else {
        replace(subject, by: settings.compactMap { settled($0, subject, today, &diagnostics) })
      }
    }
  }

  /// Takes out what was said below and cannot have known of this.
  private mutating func makeRoom(for subject: Setting.Subject, _ settings: [Setting]) {
    switch subject.key {
    case .close:
      // An `allow` further down did not mean what is closed here; what it allows beside that it still does.
      let closed = settings.flatMap(\.spans)
      let allowed = Setting.Subject(key: .allow, day: subject.day)
      let rest = subject.day.map { all(.allow, $0) } ?? []
      replace(allowed, by: rest.compactMap { $0.less(closed) })
    // A day has one fixed timetable.
    case .exactly: remove(.init(key: .keep, day: subject.day))
    case .keep: remove(.init(key: .exactly, day: subject.day))
    // A rate of everybody is one of each group too.
    case .kept where subject.part == .absence && subject.segment == nil:
      for other in inOrder.map(\.subject) where other.key == .kept && other.part == .absence {
        remove(other)
      }
    default: break
    }
  }

  /// A setting whose amount is relative to nothing any more.
  private func settled(
    _ setting: Setting, _ subject: Setting.Subject, _ today: Schedule,
    _ diagnostics: inout [Diagnostic]
  ) -> Setting? {
    if case .countChange(let change) = setting.value {
      return settled(setting, by: change, subject, &diagnostics)
    }
    guard case .amount(let amount) = setting.value, amount.isRelative else { return setting }
    guard let base = base(of: subject, today: today) else {
      diagnostics.append(
        Diagnostic(
          setting.source, "\(subject.key.rawValue) has no value to be relative to",
          hint: "write \(subject.key == .budget ? "an amount" : "a number of hours") without a sign"
        ))
      return nil
    }
    let total = amount.resolved(from: base)
    guard total >= 0 else {
      diagnostics.append(tooMuchTakenAway(setting, from: subject.key.rawValue))
      return nil
    }
    return Setting(
      value: .amount(.stated(total)), source: setting.source, breadth: setting.breadth)
  }

  /// So many people more or fewer in a group.
  private func settled(
    _ setting: Setting, by change: Int, _ subject: Setting.Subject,
    _ diagnostics: inout [Diagnostic]
  ) -> Setting? {
    let group = subject.segment ?? ""
    let stated = self[group: group, .people]
    guard let people = stated?.number ?? namedPeople(of: group).nonZero else {
      diagnostics.append(
        Diagnostic(
          setting.source, "there is no group \"\(group)\"",
          hint: didYouMean(group, among: groupNames)))
      return nil
    }
    guard people + change >= 0 else {
      diagnostics.append(tooMuchTakenAway(setting, from: group))
      // The number below stands, so that the group is not said to have none as well.
      return stated
    }
    return Setting(
      value: .count(people + change), source: setting.source, breadth: setting.breadth)
  }

  private func tooMuchTakenAway(_ setting: Setting, from what: String) -> Diagnostic {
    Diagnostic(
      setting.source, "takes more away from \(what) than there is",
      hint: "take away no more than the plan states, or write the amount without a sign")
  }

  private func base(of subject: Setting.Subject, today: Schedule) -> Int? {
    if case .amount(.stated(let amount)) = self[subject.key, subject.part]?.value {
      return amount
    }
    // Where the plan sets no weekly hours, today's are what it grants.
    return subject.key == .weeklyHours ? today.openMinutes : nil
  }
}

extension Int {
  /// The number, where it is not 0.
  fileprivate var nonZero: Int? { self == 0 ? nil : self }
}

extension Setting {
  /// The setting without some of its spans; nothing where none is left.
  fileprivate func less(_ spans: [TimeSpan]) -> Setting? {
    let rest = self.spans.subtracting(spans)
    guard rest != self.spans.merged() else { return self }
    return rest.isEmpty ? nil : Setting(value: .spans(rest), source: source, breadth: breadth)
  }
}
