import OpeningHoursTables

// What flags ask of people and rosters, as the keys of a scenario.
extension ScenarioText {
  /// People by name with what the flags say of them, and those who are left out.
  var peopleEntries: [(key: String, value: YAMLText)] {
    var people: [(key: String, value: YAMLText)] = []
    var absent: [YAMLText] = []
    for name in asked.personNames {
      let known = resolved.spelled(PersonText.subject(name, .cannot)).segment ?? name
      if asked.isAbsent(name) { absent.append(.scalar(known)) }
      let facts = facts(of: name, known)
      if !facts.isEmpty { people.append((known, .map(facts))) }
    }
    return (people.isEmpty ? [] : [("people", .map(people))])
      + (absent.isEmpty ? [] : [(PlanKey.without.rawValue, .list(absent))])
  }

  /// What flags can say of a person, with all that holds of it then.
  private func facts(of name: String, _ known: String) -> [(key: String, value: YAMLText)] {
    var facts: [(key: String, value: YAMLText)] = []
    for fact in [PersonFact.group, .hours] {
      guard let setting = asked[person: name, fact] else { continue }
      facts.append((fact.rawValue, .scalar(text(setting.value, .person))))
    }
    let days = Weekday.allCases.filter { asked[person: name, .cannot, $0] != nil }
    if !days.isEmpty {
      facts.append(
        (
          PersonFact.cannot.rawValue,
          .map(
            days.map { day in
              let settings = resolved.all(PersonText.subject(known, .cannot, day))
              return (day.key, times(settings))
            })
        ))
    }
    if asked[person: name, .leave] != nil {
      let all = resolved.all(PersonText.subject(known, .leave))
      facts.append(
        (PersonFact.leave.rawValue, .list(all.map { .scalar(text($0.value, .leave)) })))
    }
    return facts
  }

  /// Times of a day that several statements mean together; all day where one says so.
  private func times(_ settings: [Setting]) -> YAMLText {
    var spans: [TimeSpan] = []
    var words: [String] = []
    for setting in settings {
      switch setting.value {
      case .spans(let own): spans += own
      case .word(let word): words.append(word)
      default: return .nothing
      }
    }
    let texts = words + spans.merged().map(\.short)
    return texts.count == 1 ? .scalar(texts[0]) : .list(texts.map(YAMLText.scalar))
  }

  /// What flags say of keys that stand under another one.
  func entries(of home: PlanKey.Home) -> [(key: String, value: YAMLText)] {
    let own = PlanKey.keys(of: home).flatMap { key -> [(key: String, value: YAMLText)] in
      let stated = asked.inOrder.filter { $0.subject.key == key }.compactMap { subject, settings in
        settings.first.map {
          (name: subject.part?.rawValue ?? subject.segment, text($0.value, key))
        }
      }
      guard let first = stated.first else { return [] }
      guard first.name != nil else { return [(key.rawValue, .scalar(first.1))] }
      return [(key.rawValue, .map(stated.map { ($0.name ?? "", .scalar($0.1)) }))]
    }
    return own.isEmpty ? [] : [(home.rawValue, .map(own))]
  }
}
