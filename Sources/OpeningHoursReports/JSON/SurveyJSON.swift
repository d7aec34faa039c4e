import OpeningHours
import OpeningHoursTables

/// One of several surveys beside each other.
struct SurveyJSON: Encodable {
  let name: String
  let people: Int
  let conversion: Double
  /// How many answered; nothing where it is not known, or it asked about no hours.
  let sample: Nullable<Int>
  let hasHours: Bool
  let reasons: Nullable<ReasonsJSON>

  init(_ survey: SurveyEvidence) {
    name = survey.source.name
    people = survey.source.people
    conversion = survey.source.conversion
    sample = Nullable(survey.respondents?.respondents.count ?? survey.demand?.sample)
    hasHours = survey.demand != nil
    reasons = Nullable(survey.reasons.map(ReasonsJSON.init))
  }
}

/// Why people do not come.
struct ReasonsJSON: Encodable {
  /// The most frequent first; those told together last.
  let reasons: [String]
  /// Everyone first, whose column is null; none where too few answered.
  let groups: [Group]
  let several: Bool
  let weighted: Bool
  let withoutAnswer: Int

  struct Group: Encodable {
    let column: Nullable<String>
    let value: String
    let answers: Int
    /// By reason.
    let shares: [RatingJSON.Share]
  }

  init(_ reasons: Reasons) {
    self.reasons = reasons.reasons.map(\.words)
    groups = reasons.groups.map { group in
      Group(
        column: Nullable(group.column), value: group.value, answers: group.answers,
        shares: group.shares.map(RatingJSON.Share.init))
    }
    several = reasons.areTicked
    weighted = reasons.isWeighted
    withoutAnswer = reasons.silent
  }
}
