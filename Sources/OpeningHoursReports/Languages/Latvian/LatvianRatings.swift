import OpeningHours
import OpeningHoursTables

struct LatvianRatings: RatingPhrases {
  let title = "Svarīgums un apmierinātība"
  let answer = "Atbilde"
  let share = "Daļa"
  let answers = "Atbildes"
  let interval =
    "Iekavās: robežas, kurās 95 no 100 šādām aptaujām ir patiesā daļa; ņemta vērā tikai nejaušība, "
    + "kurš atbildēja."
  let weighted = "Daļas ir svērtas, atbilžu skaits nav svērts."
  let numberUnknown = "Bez robežām: nav zināms, cik cilvēku atbildēja."
  let uncertain = "Zīme (?) nozīmē, ka avots skaitli viennozīmīgi nenosaka."
  let captionOfReach = "Sasniegtie cilvēki pēc apmierinātības ar pašreizējo darba laiku"
  let newlyOpen = "Jaunās stundās"

  func name(_ question: RatingQuestion, _ audience: Rating.Audience) -> String {
    switch (question, audience) {
    case (.importance, .customers): "Cik svarīgs ir darba laiks"
    case (.importance, .staff): "Cik svarīgs darba laiks ir darbiniekiem"
    case (.satisfaction, .customers): "Cik apmierināti cilvēki ir ar pašreizējo darba laiku"
    case (.satisfaction, .staff): "Cik apmierināti darbinieki ir ar pašreizējo darba laiku"
    }
  }

  func caption(_ question: RatingQuestion, _ audience: Rating.Audience) -> String {
    "\(name(question, audience)), pa atbildēm"
  }

  func captionByGroup(_ question: RatingQuestion, _ audience: Rating.Audience) -> String {
    "\(name(question, audience)), pa grupām"
  }

  func side(_ question: RatingQuestion, _ side: RatingScale.Side) -> String {
    switch (question, side) {
    case (.importance, .favourable): "svarīgs"
    case (.importance, .unfavourable): "nesvarīgs"
    case (.satisfaction, .favourable): "apmierināti"
    case (.satisfaction, .unfavourable): "neapmierināti"
    case (_, .neutral): "ne tā, ne tā"
    }
  }

  func lead(
    _ question: RatingQuestion, _ audience: Rating.Audience, favourable: String?,
    unfavourable: String?
  ) -> String {
    sentence(
      question,
      audience == .staff ? "No darbiniekiem, kas atbildēja" : "No tiem, kas atbildēja",
      "pašreizējo darba laiku", favourable, unfavourable)
  }

  private func sentence(
    _ question: RatingQuestion, _ who: String, _ hours: String, _ favourable: String?,
    _ unfavourable: String?
  ) -> String {
    let parts = [
      favourable.map { ($0, question == .importance ? "par svarīgu" : "apmierināti") },
      unfavourable.map { ($0, question == .importance ? "par nesvarīgu" : "neapmierināti") },
    ].compactMap(\.self)
    let said = parts.map { "\($1) – \($0)" }.joined(separator: ", ")
    return question == .importance
      ? "\(who), darba laiku uzskata \(said)." : "\(who), ar \(hours) ir \(said)."
  }

  func counts(_ side: String, _ steps: String) -> String {
    "Atbildes, kas nozīmē „\(side)”: \(steps)."
  }

  func unsettled(_ shares: String) -> String {
    "Nav zināms, uz kuru atbildi attiecas šīs daļas: \(shares)."
  }

  func silent(_ count: String) -> String { "Bez atbildes: \(count)." }

  func tooFew(_ fewest: String) -> String {
    "Atbilžu ir mazāk par \(fewest), tāpēc tās netiek rādītas."
  }

  func dissatisfied(
    _ people: String, proposed: String, today: String?, newlyOpen: String
  ) -> String {
    "Neapmierināti: \(people). Ar piemērotu laiku ierosinātajā nedēļā: \(proposed)"
      + (today.map { ", pašlaik \($0)" } ?? "") + "; jaunatvērtajās stundās: \(newlyOpen)."
  }

  func noticed(
    _ question: RatingQuestion, favourable: String?, unfavourable: String?
  ) -> String {
    sentence(
      question, "No tiem, kas atbildēja", "līdzšinējo darba laiku", favourable, unfavourable)
  }

  func noticed(
    _ question: RatingQuestion, byGroup column: String, _ groups: String
  ) -> String {
    "\(Language.latvian.sentence(side(question, .favourable))), \(column) – \(groups)."
  }
}
