/// What each respondent answered about each hour, by place.
struct AnswerGrid: Sendable {
  /// The weight of each respondent.
  let weights: [Double]
  /// The place of each hour that somebody was asked about.
  let places: [Survey.Slot: Int]
  private let states: [State]

  private enum State: UInt8 {
    case no
    case yes
    case unseen
  }

  init(_ survey: Survey) {
    let count = survey.slots.count
    var states = [State](repeating: .no, count: count * survey.respondents.count)
    for (number, respondent) in survey.respondents.enumerated() {
      for place in respondent.ticked { states[number * count + place] = .yes }
      for place in respondent.unseen { states[number * count + place] = .unseen }
    }
    self.states = states
    weights = survey.respondents.map(\.weight)
    places = Dictionary(zip(survey.slots, survey.slots.indices)) { first, _ in first }
  }

  /// 1 for a tick, 0 for none; nothing where a respondent was not asked, or does not count.
  func answer(of respondent: Int, _ place: Int) -> Double? {
    guard weights[respondent] > 0 else { return nil }
    return switch states[respondent * places.count + place] {
    case .no: 0
    case .yes: 1
    case .unseen: nil
    }
  }

  /// The share of an hour among some respondents, all where none are named; nothing where none of them was
  /// asked.
  func share(of place: Int, among members: [Int]? = nil) -> ShareEstimate? {
    var (people, sum, squares, ticked) = (0, 0.0, 0.0, 0.0)
    for member in members ?? Array(weights.indices) {
      guard let answer = answer(of: member, place) else { continue }
      people += 1
      sum += weights[member]
      squares += weights[member] * weights[member]
      ticked += answer * weights[member]
    }
    return people > 0
      ? ShareEstimate(part: min(1, ticked / sum), people: people, answers: sum * sum / squares)
      : nil
  }

  /// The part of some hours that a respondent ticked, of those that she was asked about.
  func part(of places: [Int], tickedBy respondent: Int) -> Double? {
    let answers = places.compactMap { answer(of: respondent, $0) }
    return answers.isEmpty ? nil : answers.reduce(0, +) / Double(answers.count)
  }
}
