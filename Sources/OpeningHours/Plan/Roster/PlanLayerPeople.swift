import OpeningHoursTables

// What a level of settings says of people by name.
extension PlanLayer {
  /// The one setting of a fact, or the first.
  subscript(person name: String, fact: PersonFact, day: Weekday? = nil) -> Setting? {
    all(PersonText.subject(name, fact, day)).first
  }

  /// The people in the order in which they are stated, those of flags last.
  var personNames: [String] {
    func rank(_ source: Source) -> Int {
      guard case .file = source else { return .max }
      return source.readingOrder
    }
    var first: [String: Int] = [:]
    for (subject, settings) in inOrder where subject.fact != nil {
      guard let name = subject.segment, let setting = settings.first else { continue }
      first[name] = min(first[name] ?? .max, rank(setting.source))
    }
    return first.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
  }

  /// How many people by name a group has, those who are taken out with them.
  func namedPeople(of group: String) -> Int { names(of: group).count }

  /// The people of a group by name.
  func names(of group: String) -> [String] {
    personNames.filter {
      if case .word(let own) = self[person: $0, .group]?.value { own == group } else { false }
    }
  }

  /// Whether a what-if takes a person out.
  func isAbsent(_ name: String) -> Bool { self[person: name, .without] != nil }

  /// The same subject with the name of a person as it is spelled here; names differ in more than case.
  func spelled(_ subject: Setting.Subject) -> Setting.Subject {
    guard subject.fact != nil, let name = subject.segment, self[person: name, .group] == nil,
      let known = personNames.first(where: { $0.lowercased() == name.lowercased() })
    else { return subject }
    var spelled = subject
    spelled.segment = known
    return spelled
  }

  /// Takes over what another level says of people.
  mutating func take(peopleOf other: PlanLayer) {
    for (subject, settings) in other.inOrder where subject.fact != nil {
      replace(subject, by: settings)
    }
  }

  /// Counts people by name: a group without a number has as many as names, and those who are taken out
  /// count no more.
  mutating func countPeople() {
    let names = personNames
    guard !names.isEmpty else { return }
    for group in groupNames {
      let own = self.names(of: group)
      guard !own.isEmpty else { continue }
      let absent = own.compactMap { self[person: $0, .without] }
      let stated = self[group: group, .people]
      let count = max(0, (stated?.number ?? own.count) - absent.count)
      // Where the group is stated, since groups stand in the order of their places.
      let place = GroupAttribute.allCases.compactMap { self[group: group, $0]?.source }.first
      guard let source = absent.last?.source ?? stated?.source ?? place else { continue }
      replace(
        .init(key: .group, segment: group, attribute: .people),
        by: [Setting(value: .count(count), source: source, breadth: 1)])
    }
  }
}
