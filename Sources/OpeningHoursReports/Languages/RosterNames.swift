import OpeningHours

extension RosterReport {
  /// What a reader sees of a person.
  func label(_ place: Int, _ language: Language) -> String {
    let person = problem.people[place]
    let byNumber = "\(language.text(title(ofGroup: person.group)))\u{A0}\(number(place))"
    switch names {
    case .none: return byNumber
    case .names: return person.isNamed ? person.name : byNumber
    case .initials:
      guard person.isNamed else { return byNumber }
      let same = problem.people.indices.filter {
        problem.people[$0].isNamed && initials($0) == initials(place)
      }
      let rank = same.firstIndex(of: place).map { $0 + 1 } ?? 1
      return same.count > 1 ? "\(initials(place)) \(rank)" : initials(place)
    }
  }

  /// What readers see of a group.
  func title(ofGroup place: Int) -> PlanText {
    plan.file.title(ofGroup: problem.team.groups[place].name)
  }

  /// A person's number in her group, from 1.
  private func number(_ place: Int) -> Int {
    problem.people[...place].count { $0.group == problem.people[place].group }
  }

  private func initials(_ place: Int) -> String {
    problem.people[place].name.split { $0 == " " || $0 == "-" }
      .compactMap { $0.first.map { "\($0.uppercased())." } }.joined(separator: "\u{A0}")
  }
}
