public import OpeningHoursTables

/// Whom a new week reaches of those who are satisfied with today's hours and of those who are not.
public struct ReachBySatisfaction: Sendable, Hashable {
  /// Respondents who say as much on the whole; figures are thousandths of a person.
  public struct Row: Sendable, Hashable {
    /// Who they are.
    public let who: Who
    /// The people of the row.
    public let people: Int
    /// Those whom the old week reaches.
    public let today: Int
    /// Those whom the new week reaches.
    public let proposed: Int
    /// Those with a usable window, in the new week, that the old one does not have as a whole.
    public let newlyOpen: Int
  }

  /// What respondents say of today's hours.
  public enum Who: Sendable, Hashable {
    /// They are satisfied, dissatisfied, or neither.
    case side(RatingScale.Side)
    /// They gave no answer.
    case silent
    /// They are of several rows that are each too small to be shown.
    case joined
  }

  /// The dissatisfied first.
  public let rows: [Row]
  /// Whether someone counts more or less than once.
  public let isWeighted: Bool

  /// The dissatisfied, where they are enough to be shown.
  public var dissatisfied: Row? { rows.first { $0.who == .side(.unfavourable) } }

  /// Compares two weeks; nothing where none of the respondents could be shown.
  ///
  /// - Parameters:
  ///   - reach: The respondents with their ticks and weights.
  ///   - answers: How satisfied each of them is, in the order of the survey.
  ///   - survey: The respondents as they count, before any counts more for being dissatisfied.
  ///   - today: The old week.
  ///   - proposed: The new week.
  init?(
    reach: Reach, answers: RatedAnswers, of survey: Survey, today: ServedWeek,
    proposed: ServedWeek
  ) {
    isWeighted = survey.respondents.contains { $0.thousandths != 1000 }
    let whos = answers.steps.map { step in
      step.map { Who.side(answers.scale.steps[$0].side) } ?? .silent
    }
    let order: [Who] = [.side(.unfavourable), .side(.neutral), .side(.favourable), .silent]
    // One column with a value for each row, so that small rows are joined as small segments are.
    let groups = SegmentGroups(
      of: Survey(
        slots: [], segmentNames: [answers.heading],
        respondents: zip(survey.respondents, whos).map { respondent, who in
          .init(
            id: respondent.id, segments: ["\(order.firstIndex(of: who) ?? 0)"],
            weight: respondent.weight, ticked: [])
        })
    ) { survey.respondents[$0].weight > 0 }.groups
    let (before, after) = (reach.reached(by: today), reach.reached(by: proposed))
    let new = reach.findsNewlyOpen(proposed.open, today: today.open)
    rows = groups.map { group in
      func sum(_ amount: (Int) -> Int) -> Int { group.members.reduce(0) { $0 + amount($1) } }
      return Row(
        who: group.value == SegmentGroups.small ? .joined : whos[group.members[0]],
        people: sum { survey.respondents[$0].thousandths }, today: sum { before[$0] },
        proposed: sum { after[$0] },
        newlyOpen: sum { new[$0] ? survey.respondents[$0].thousandths : 0 })
    }
    guard groups.contains(where: { $0.members.count >= SegmentGroups.fewestRespondents }) else {
      return nil
    }
  }
}

extension Reach {
  /// Whether each respondent has a usable window in a week of which a part is closed in the old one.
  fileprivate func findsNewlyOpen(_ schedule: Schedule, today: Schedule) -> [Bool] {
    finds { stretch in
      rooms(in: stretch, schedule).contains {
        ![$0].subtracting(today[stretch.day].spans).isEmpty
      }
    }
  }
}

extension Proposal {
  /// Whom the proposal reaches by what they say of today's hours; nothing where the respondents say nothing.
  public func reachBySatisfaction(_ ratings: PlanRatings) -> ReachBySatisfaction? {
    guard let reach = problem.reach, let survey = ratings.customers,
      let answers = ratings.answers.first(where: { $0.question == .satisfaction })
    else { return nil }
    return ReachBySatisfaction(
      reach: reach, answers: answers, of: survey, today: problem.servedToday,
      proposed: served)
  }
}
