/// Two surveys person by person.
struct PeopleCompared {
  private let then: AnswerGrid
  private let now: AnswerGrid
  private let pairs: [SharedRespondents.Pair]
  private let groups: SharedGroups

  /// Two surveys; nothing where one has shares alone.
  init?(_ then: SurveyWave, _ now: SurveyWave, _ shared: SharedRespondents?) {
    guard let early = then.survey, let late = now.survey else { return nil }
    self.then = AnswerGrid(early)
    self.now = AnswerGrid(late)
    pairs = shared?.pairs ?? []
    groups = SharedGroups(early, late, besides: shared?.column)
  }

  /// How both surveys' shares of a time hang together, −1...1.
  func correlation(at time: WaveTime) -> Double {
    pairs.isEmpty ? 0 : correlation(at: time.slot, nil)
  }

  private func correlation(at slot: Survey.Slot, _ group: SharedGroups.Group?) -> Double {
    guard let early = then.mean(at: slot, group?.then), let late = now.mean(at: slot, group?.now)
    else { return 0 }
    return early.correlation(late, pairs)
  }

  /// What is found of each group at some hours.
  func groups(at slots: [Survey.Slot]) -> [WaveComparison.Group.Found] {
    let early = slots.compactMap { then.places[$0] }
    let late = slots.compactMap { now.places[$0] }
    return groups.columns.flatMap { column in
      let shown = slots.filter { isShown($0, column) }
      return column.compactMap { group in
        WaveComparison.Group.Found(
          group, then.mean(over: early, group.then), now.mean(over: late, group.now), pairs,
          shown.compactMap { change(at: $0, group) })
      }
    }
  }

  private func change(
    at slot: Survey.Slot, _ group: SharedGroups.Group
  ) -> (time: WaveTime, change: ShareChange)? {
    guard let early = then.places[slot].flatMap({ then.share(of: $0, among: group.then) }),
      let late = now.places[slot].flatMap({ now.share(of: $0, among: group.now) })
    else { return nil }
    let correlation = pairs.isEmpty ? 0 : correlation(at: slot, group)
    return (WaveTime(slot), ShareChange(from: early, to: late, correlation: correlation))
  }

  /// Whether an hour is told by group: in each of a column's groups enough people were asked about it, in
  /// both surveys; else those who were would follow from everyone and the other groups.
  private func isShown(_ slot: Survey.Slot, _ column: [SharedGroups.Group]) -> Bool {
    column.allSatisfy { group in
      [(then, group.then), (now, group.now)].allSatisfy { grid, members in
        grid.places[slot].map { place in
          members.count { grid.answer(of: $0, place) != nil } >= SegmentGroups.fewestRespondents
        } ?? false
      }
    }
  }
}

extension AnswerGrid {
  /// The share of an hour among some respondents, all where none are named.
  fileprivate func mean(at slot: Survey.Slot, _ members: [Int]?) -> WeightedMean? {
    places[slot].flatMap { place in
      WeightedMean(
        (members ?? Array(weights.indices)).compactMap { member in
          answer(of: member, place).map { (member, $0, weights[member]) }
        })
    }
  }

  /// The part of some hours that some respondents ticked on average.
  fileprivate func mean(over places: [Int], _ members: [Int]) -> WeightedMean? {
    WeightedMean(
      members.compactMap { member in
        part(of: places, tickedBy: member).map { (member, $0, weights[member]) }
      })
  }
}
