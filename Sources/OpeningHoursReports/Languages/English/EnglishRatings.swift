import OpeningHours
import OpeningHoursTables

struct EnglishRatings: RatingPhrases {
  let title = "Importance and satisfaction"
  let answer = "Answer"
  let share = "Share"
  let answers = "Answers"
  let interval =
    "In brackets: a range that holds the true share in 95 of 100 such surveys; it knows of no doubt "
    + "but the chance of who answered."
  let weighted = "Shares count people by their weights; numbers of answers are heads."
  let numberUnknown = "Without a range: it is not known how many answered."
  let uncertain = "(?) marks figures that their source does not settle."
  let captionOfReach = "People reached, by how satisfied they are with today's hours"
  let newlyOpen = "In new hours"

  func name(_ question: RatingQuestion, _ audience: Rating.Audience) -> String {
    let of = audience == .staff ? " to the staff" : ""
    return switch question {
    case .importance: "How important the hours are\(of)"
    case .satisfaction:
      audience == .staff
        ? "How satisfied the staff are with today's hours"
        : "How satisfied people are with today's hours"
    }
  }

  func caption(_ question: RatingQuestion, _ audience: Rating.Audience) -> String {
    "\(name(question, audience)), by answer"
  }

  func captionByGroup(_ question: RatingQuestion, _ audience: Rating.Audience) -> String {
    "\(name(question, audience)), by group"
  }

  func side(_ question: RatingQuestion, _ side: RatingScale.Side) -> String {
    switch (question, side) {
    case (.importance, .favourable): "important"
    case (.importance, .unfavourable): "unimportant"
    case (.satisfaction, .favourable): "satisfied"
    case (.satisfaction, .unfavourable): "dissatisfied"
    case (_, .neutral): "neither"
    }
  }

  func lead(
    _ question: RatingQuestion, _ audience: Rating.Audience, favourable: String?,
    unfavourable: String?
  ) -> String {
    sentence(
      question, audience == .staff ? "Of the staff who answered" : "Of those who answered",
      "today's hours", favourable, unfavourable)
  }

  private func sentence(
    _ question: RatingQuestion, _ who: String, _ hours: String, _ favourable: String?,
    _ unfavourable: String?
  ) -> String {
    let parts = [
      favourable.map { ($0, side(question, .favourable)) },
      unfavourable.map { ($0, side(question, .unfavourable)) },
    ].compactMap(\.self)
    let first = parts.first.map { share, side in
      question == .importance
        ? "\(share) find the hours \(side)" : "\(share) are \(side) with \(hours)"
    }
    let rest = parts.dropFirst().map { " and \($0) \($1)" }.joined()
    return "\(who), \(first ?? "")\(rest)."
  }

  func counts(_ side: String, _ steps: String) -> String { "Counted as \(side): \(steps)." }

  func unsettled(_ shares: String) -> String {
    "For which answer these shares stand is not known: \(shares)."
  }

  func silent(_ count: String) -> String { "Without an answer: \(count)." }

  func tooFew(_ fewest: String) -> String {
    "Fewer than \(fewest) answered, so that their answers are not shown."
  }

  func dissatisfied(
    _ people: String, proposed: String, today: String?, newlyOpen: String
  ) -> String {
    "Dissatisfied: \(people). With a time that suits them in the proposed week: \(proposed)"
      + (today.map { ", today \($0)" } ?? "") + "; in hours that newly open: \(newlyOpen)."
  }

  func noticed(
    _ question: RatingQuestion, favourable: String?, unfavourable: String?
  ) -> String {
    sentence(
      question, "Of those who answered", "the hours until now", favourable, unfavourable)
  }

  func noticed(
    _ question: RatingQuestion, byGroup column: String, _ groups: String
  ) -> String {
    "\(Language.english.sentence(side(question, .favourable))), by \(column) – \(groups)."
  }
}
