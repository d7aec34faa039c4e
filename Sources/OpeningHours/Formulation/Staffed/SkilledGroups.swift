import OpeningHoursTables

extension Team {
  /// How many people of some groups must be on duty, so that so many with a skill are.
  ///
  /// Of a group in which only some have the skill no more than these count. Whatever of such groups is left
  /// aside, the others must make up for it: one entry for each choice of them that asks for anybody.
  func groups(with skill: String, atLeast count: Int) -> [(groups: Set<Int>, count: Int)] {
    let all = groups.indices.filter { groups[$0].skills.contains(skill) }
    let some = groups.indices.filter { !all.contains($0) && groups[$0].someSkills[skill] != nil }
    let choices =
      some.count <= Self.mostChoices
      ? (0..<(1 << some.count)).map { choice in
        some.indices.filter { choice >> $0 & 1 == 1 }.map { some[$0] }
      } : [[], some]
    return choices.reversed().compactMap { counted in
      let aside = some.filter { !counted.contains($0) }
        .reduce(0) { $0 + (groups[$1].someSkills[skill] ?? 0) }
      return count > aside ? (Set(all + counted), count - aside) : nil
    }
  }

  /// Of more groups with some skilled people not every choice is made.
  private static let mostChoices = 6
}
