import OpeningHours
import OpeningHoursTables

struct GermanRatings: RatingPhrases {
  private static let answering = "Von denen, die geantwortet haben"
  let title = "Wichtigkeit und Zufriedenheit"
  let answer = "Antwort"
  let share = "Anteil"
  let answers = "Antworten"
  let interval =
    "In Klammern: ein Bereich, der bei 95 von 100 solchen Umfragen den wahren Anteil enthält; "
    + "berücksichtigt ist nur der Zufall, wer geantwortet hat."
  let weighted = "Die Anteile sind gewichtet, die Zahl der Antworten ist es nicht."
  let numberUnknown = "Ohne Bereich: Es ist nicht bekannt, wie viele geantwortet haben."
  let uncertain = "(?) heißt: Die Quelle lässt die Zahl offen."
  let captionOfReach =
    "Erreichte Personen nach ihrer Zufriedenheit mit den bisherigen Öffnungszeiten"
  let newlyOpen = "In neuen Stunden"

  func name(_ question: RatingQuestion, _ audience: Rating.Audience) -> String {
    switch (question, audience) {
    case (.importance, .customers): "Wie wichtig die Öffnungszeiten sind"
    case (.importance, .staff): "Wie wichtig die Öffnungszeiten dem Personal sind"
    case (.satisfaction, .customers): "Wie zufrieden man mit den bisherigen Öffnungszeiten ist"
    case (.satisfaction, .staff): "Wie zufrieden das Personal mit den bisherigen Öffnungszeiten ist"
    }
  }

  func caption(_ question: RatingQuestion, _ audience: Rating.Audience) -> String {
    "\(name(question, audience)), nach Antworten"
  }

  func captionByGroup(_ question: RatingQuestion, _ audience: Rating.Audience) -> String {
    "\(name(question, audience)), nach Gruppen"
  }

  func side(_ question: RatingQuestion, _ side: RatingScale.Side) -> String {
    switch (question, side) {
    case (.importance, .favourable): "wichtig"
    case (.importance, .unfavourable): "unwichtig"
    case (.satisfaction, .favourable): "zufrieden"
    case (.satisfaction, .unfavourable): "unzufrieden"
    case (_, .neutral): "weder noch"
    }
  }

  func lead(
    _ question: RatingQuestion, _ audience: Rating.Audience, favourable: String?,
    unfavourable: String?
  ) -> String {
    sentence(
      question,
      audience == .staff
        ? "Von den Beschäftigten, die geantwortet haben" : Self.answering,
      favourable, unfavourable)
  }

  private func sentence(
    _ question: RatingQuestion, _ who: String, _ favourable: String?, _ unfavourable: String?
  ) -> String {
    let parts = [
      favourable.map { ($0, side(question, .favourable)) },
      unfavourable.map { ($0, side(question, .unfavourable)) },
    ].compactMap(\.self)
    let first = parts.first.map { share, side in
      question == .importance
        ? "finden \(share) die Öffnungszeiten \(side)"
        : "sind \(share) mit den bisherigen Öffnungszeiten \(side)"
    }
    let rest = parts.dropFirst().map { " und \($0) \($1)" }.joined()
    return "\(who), \(first ?? "")\(rest)."
  }

  func counts(_ side: String, _ steps: String) -> String { "Als \(side) zählen: \(steps)." }

  func unsettled(_ shares: String) -> String {
    "Für welche Antwort diese Anteile stehen, ist nicht bekannt: \(shares)."
  }

  func silent(_ count: String) -> String { "Ohne Antwort: \(count)." }

  func tooFew(_ fewest: String) -> String {
    "Weniger als \(fewest) haben geantwortet; ihre Antworten werden nicht gezeigt."
  }

  func dissatisfied(
    _ people: String, proposed: String, today: String?, newlyOpen: String
  ) -> String {
    "Unzufrieden: \(people). Mit einer passenden Zeit in der vorgeschlagenen Woche: \(proposed)"
      + (today.map { ", bisher \($0)" } ?? "") + "; in neu geöffneten Stunden: \(newlyOpen)."
  }

  func noticed(
    _ question: RatingQuestion, favourable: String?, unfavourable: String?
  ) -> String {
    sentence(question, Self.answering, favourable, unfavourable)
  }

  func noticed(
    _ question: RatingQuestion, byGroup column: String, _ groups: String
  ) -> String {
    "\(Language.german.sentence(side(question, .favourable))) nach \(column) – \(groups)."
  }
}
