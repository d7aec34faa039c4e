import OpeningHours
import OpeningHoursTables

/// What a plan says of its team besides rules: how long shifts are, when they can be, and which breaks they
/// have.
struct TeamSentences: Speaking {
  let plan: Plan
  let language: Language

  private var words: any StaffPhrases { phrases.staff }

  /// The section; nothing where the plan states no team.
  var section: Document.Section? {
    lines.isEmpty
      ? nil : Document.Section(id: "contracts", title: words.contracts, blocks: [.list(lines)])
  }

  /// The same under a heading within a section.
  var blocks: [Document.Block] {
    lines.isEmpty ? [] : [.heading(words.contracts), .list(lines)]
  }

  private var lines: [String] {
    plan.team.map { team in
      team.groups.map(line) + [breaks(team), plan.roster.map(people)].compactMap(\.self)
    } ?? []
  }

  /// How many people there are by name, and for how many weeks their roster is made; it names nobody.
  private func people(_ roster: RosterPlan) -> String {
    let named = roster.named.count
    return words.people(named, roster.people.count - named) + " "
      + words.rotation(
        roster.rotation.weeks, isCyclic: roster.rotation.isCyclic,
        from: roster.rotation.start.map(language.date))
  }

  private func line(_ group: ContractGroup) -> String {
    let name = language.text(plan.file.title(ofGroup: group.name))
    let shifts =
      group.namedShifts.isEmpty
      ? words.shifts(
        name, numbers.hours(group.shiftMinutes.lowerBound),
        numbers.hours(group.shiftMinutes.upperBound))
      : words.namedShifts(
        name,
        group.namedShifts.map { "\(phrases.words.quoted($0.name)) \(language.clock([$0.span]))" }
          .joined(separator: ", "))
    return shifts + (presence(of: group).map(words.present) ?? "") + "."
  }

  /// When a group can be on duty; nothing where it always can.
  private func presence(of group: ContractGroup) -> String? {
    guard group.presence.contains(where: { $0 != [.wholeDay] }) else { return nil }
    let times = zip(Weekday.allCases, group.presence).flatMap { day, spans in
      spans.map { (day, $0) }
    }
    return language.shorts(times)
  }

  private func breaks(_ team: Team) -> String? {
    guard !team.breaks.steps.isEmpty else { return nil }
    let steps = team.breaks.steps.map {
      words.pause(language.length($0.minutes), language.hours($0.workAbove))
    }
    return words.breaks(language.list(steps)) + ". "
      + (team.breaks.areCovered ? words.offDutyInBreaks : words.relieved)
  }
}
