public import OpeningHours

extension Plan.Objective {
  /// What a worth is counted in, as programs read it.
  public var unit: String {
    switch self {
    case .wishes: "points"
    case .reach: "people"
    case .visits: "visits"
    }
  }

  /// The unit with what it means, as programs read it.
  var unitInWords: String {
    switch self {
    case .wishes: "points: percent of respondents summed over open hours"
    case .reach: "people: respondents with at least one usable window, weighted"
    case .visits: "visits a week, observed or expected"
    }
  }

  /// What hours are worth one by one: of people reached only their wishes add up.
  var ofHours: Plan.Objective { self == .visits ? .visits : .wishes }
}

extension Demand {
  /// What a week would be judged by that is worth the sum of its slots.
  var objective: Plan.Objective { unit == .visits ? .visits : .wishes }
}

extension StringProtocol {
  /// The text as the beginning of a sentence.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
