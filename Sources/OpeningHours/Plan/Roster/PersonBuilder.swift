import OpeningHoursTables

/// Makes the people of a roster from what is said of them by name, and of the others by number.
struct PersonBuilder {
  let file: PlanFile
  let settings: PlanLayer
  let team: Team
  let rotation: Rotation
  let rules: RuleBuilder
  var diagnostics: [Diagnostic] = []

  /// The most people that a roster is made for.
  static let mostPeople = 2000

  /// The people, in the order of the groups; those by name come first.
  mutating func people() -> [Person] {
    checkNames()
    var total = 0
    return team.groups.indices.flatMap { place -> [Person] in
      let group = team.groups[place]
      let named = settings.names(of: group.name).filter { !settings.isAbsent($0) }
      guard let stated = settings[group: group.name, .people], let count = stated.number else {
        return []
      }
      if named.count > count {
        report(
          stated.source, "the group \(group.name) has \(count) people and \(named.count) names",
          "write  people: \(named.count) , or take a name out")
      }
      total += max(count, named.count)
      guard total <= Self.mostPeople else {
        report(
          stated.source, "a roster is made for \(Self.mostPeople) people at most",
          "split the team")
        return []
      }
      return named.map { person($0, of: place) }
        + (named.count..<max(named.count, count)).map { other($0 + 1, of: place, stated.source) }
    }
  }

  /// Names without a group, with one that does not exist or that stand for somebody else, and what-ifs about
  /// nobody.
  private mutating func checkNames() {
    let groups = team.groups.map(\.name)
    let names = settings.personNames
    for name in names where groups.contains(where: { isNumbered(name, in: $0) }) {
      guard let source = settings.facts(of: name).first?.source else { continue }
      report(
        source, "\(name) is what one of the people without a name is called",
        "give her another name")
    }
    let known = names.filter { settings[person: $0, .group] != nil }
    for name in names {
      guard let any = settings.facts(of: name).first else { continue }
      guard case .word(let group) = settings[person: name, .group]?.value else {
        let isWhatIf =
          if case .flag = any.source { true } else { file.whatIfs.contains(any.source) }
        if isWhatIf || !known.isEmpty && suggestion(for: name, among: known) != nil {
          diagnostics.append(.unknown(name, "person", at: any.source, among: known))
        } else {
          report(
            any.source, "\(name) has no contract group",
            "add  group: \(groups.first ?? "full-time")")
        }
        continue
      }
      if !groups.contains(group), let source = settings[person: name, .group]?.source {
        report(
          source, "\(name) is in the group \"\(group)\", which does not exist",
          didYouMean(group, among: groups))
      }
    }
  }

  /// Whether a name is a group's with a number, as people without one are called.
  private func isNumbered(_ name: String, in group: String) -> Bool {
    let (name, group) = (folded(name), folded(group) + " ")
    return name.hasPrefix(group) && TimeText.wholeNumber(String(name.dropFirst(group.count))) != nil
  }

  /// Somebody whom the plan names.
  private mutating func person(_ name: String, of place: Int) -> Person {
    let group = team.groups[place]
    var skills = group.skills
    if case .names(let own) = settings[person: name, .skills]?.value { skills.formUnion(own) }
    let person = Person(
      name: name, group: place, minutes: rules.weeklyMinutes(of: name, in: group.name),
      skills: skills, available: available(name, group), mostDays: mostDays(name, group.name),
      mostShiftsADay: shiftsADay(group.name), leave: leave(of: name), wishes: wishes(of: name),
      absence: absence(of: name),
      source: settings[person: name, .group]?.source ?? .standard(key: PlanKey.person.rawValue))
    if let hours = settings[person: name, .hours], hours.number == nil,
      settings[.fullTimeHours] == nil
    {
      report(
        hours.source, "\(name) works full time, which is not stated", "add  full-time-hours: 39")
    } else {
      check(person, group)
    }
    return person
  }

  /// How often she is away, where that is stated of her; it needs to be known with how many people the house
  /// opens.
  private mutating func absence(of name: String) -> Int? {
    guard let setting = settings[person: name, .absence] else { return nil }
    if !settings.inOrder.contains(where: { $0.subject.key == .kept }) {
      report(
        setting.source, "absence of \(name) says nothing while the plan has no kept",
        "add  kept: { opens-with: 3, absence: 5% }")
    }
    return setting.number
  }

  /// One more of a number.
  private func other(_ number: Int, of place: Int, _ source: Source) -> Person {
    let group = team.groups[place]
    return Person(
      name: "\(group.name) \(number)", isNamed: false, group: place,
      minutes: rules.weeklyMinutes(of: group.name)?.minutes ?? 0, skills: group.skills,
      available: group.presence, mostDays: mostDays(nil, group.name),
      mostShiftsADay: shiftsADay(group.name), source: source)
  }

  /// Days of work; where nobody says so of her, as many as the group's people have shifts.
  private func mostDays(_ name: String?, _ group: String) -> Int? {
    let own = name.flatMap { settings[person: $0, .mostDays]?.number }
    return own
      ?? min(
        Weekday.allCases.count,
        settings[group: group, .mostShifts]?.number ?? RuleBuilder.standardShifts)
  }

  private func shiftsADay(_ group: String) -> Int {
    max(1, settings[group: group, .shiftsADay]?.number ?? 1)
  }

  /// When she can be on duty: her own times in place of the group's, less what she cannot.
  private func available(_ name: String, _ group: ContractGroup) -> [[TimeSpan]] {
    var available = group.presence
    if case .presence(let own) = settings[person: name, .can]?.value { available = own }
    if case .days(let days) = settings[person: name, .freeDay]?.value {
      for day in days { available[day.rawValue] = [] }
    }
    return Weekday.allCases.map { day in
      let cannot = settings.all(PersonText.subject(name, .cannot, day)).flatMap(spans)
      return cannot.isEmpty
        ? available[day.rawValue] : available[day.rawValue].subtracting(cannot)
    }
  }

  /// The times that a statement means.
  private func spans(of setting: Setting) -> [TimeSpan] {
    switch setting.value {
    case .spans(let spans): spans
    case .word(let word):
      [DayTime(rawValue: word)?.span(lateAfter: team.lateAfter)].compactMap { $0 ?? nil }
    default: [.wholeDay]
    }
  }

  private mutating func wishes(of name: String) -> [PersonWish] {
    let weight = settings[person: name, .weight]?.number ?? 1
    let grades: [(PersonFact, PersonWish.Grade)] = [(.want, .want), (.ratherNot, .ratherNot)]
    var wishes: [PersonWish] = []
    for day in Weekday.allCases {
      for (fact, grade) in grades {
        for setting in settings.all(PersonText.subject(name, fact, day)) {
          guard rules.mayOpenInSomeQuestion(day) else {
            report(
              setting.source, "\(name) wishes for \(day.name), which is never open",
              "take the wish out, or allow the day")
            continue
          }
          let spans = spans(of: setting)
          if !spans.allSatisfy({ rules.staffDay.intersection($0) != nil }) {
            report(
              setting.source,
              "\(name) wishes for a time on \(day.name) at which nobody is ever on duty",
              "take the wish out, or widen the frame")
          }
          wishes += spans.map {
            PersonWish(
              grade: grade, day: day, span: $0, weight: weight, source: setting.source)
          }
        }
      }
    }
    return wishes
  }

  mutating func report(_ source: Source, _ message: String, _ hint: String) {
    diagnostics.append(Diagnostic(source, message, hint: hint))
  }
}

extension PlanLayer {
  /// All that is said of a person, in order.
  func facts(of name: String) -> [Setting] {
    inOrder.filter { $0.subject.fact != nil && $0.subject.segment == name }.flatMap(\.settings)
  }
}
