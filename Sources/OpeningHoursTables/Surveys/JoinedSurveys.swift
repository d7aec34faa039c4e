extension Survey {
  /// One of several surveys that stand beside each other, with the people it speaks for.
  package struct Part: Sendable {
    /// What the survey is called.
    package let name: String
    /// Its respondents.
    package let survey: Survey
    /// How many people they stand for together, from 0.
    package let people: Double

    /// A part.
    package init(name: String, survey: Survey, people: Double) {
      self.name = name
      self.survey = survey
      self.people = people
    }
  }

  /// The heading of the segment column that says to which of several surveys a respondent belongs.
  package static let columnOfSurveys = "survey"

  /// Several surveys as one: each respondent counts so many people that her survey's sum to its own.
  ///
  /// Whoever was not asked about a slot has not seen it. The first segment is the survey's name; of a
  /// column that her survey lacks a respondent has said nothing.
  ///
  /// - Parameter parts: The surveys, each with people whose weights sum to more than 0.
  package init(joining parts: [Part]) {
    let slots = Set(parts.flatMap(\.survey.slots)).sorted()
    let place = Dictionary(uniqueKeysWithValues: slots.enumerated().map { ($1, $0) })
    var columns: [String] = []
    for name in parts.flatMap(\.survey.segmentNames) where !columns.contains(name) {
      columns.append(name)
    }
    var respondents: [Respondent] = []
    for part in parts {
      let own = part.survey
      let places = own.slots.compactMap { place[$0] }
      let strange = Set(slots.indices).subtracting(places)
      let cells = columns.map { own.segmentNames.firstIndex(of: $0) }
      let factor = part.people / own.totalWeight
      respondents += own.respondents.map { respondent in
        Respondent(
          id: respondent.id,
          segments: [part.name] + cells.map { $0.map { respondent.segments[$0] } ?? "" },
          weight: respondent.weight * factor, ticked: respondent.ticked.map { places[$0] },
          unseen: strange.union(respondent.unseen.map { places[$0] }).sorted())
      }
    }
    self.init(
      slots: slots, segmentNames: [Self.columnOfSurveys] + columns, respondents: respondents)
  }
}
