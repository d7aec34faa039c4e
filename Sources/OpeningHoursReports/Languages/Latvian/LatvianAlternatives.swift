import OpeningHours
import OpeningHoursTables

struct LatvianAlternatives: AlternativePhrases {
  private var language: Language { .latvian }

  let title = "Citi varianti"
  let worthAsMuch = "tikpat vērtīga kā labākā"
  let enough = "Varbūt ir vēl: tik variantu tika prasīts."
  let stopped = "Varbūt ir vēl: to meklēšana beidzās priekšlaikus."

  func request(_ apart: String, _ within: String?) -> String {
    "Katras divas no šīm nedēļām atšķiras vismaz par \(apart); "
      + (within.map { "neviena nav mazāk vērta par vairāk nekā \($0)." }
        ?? "katra ir tikpat vērtīga kā labākā.")
  }

  func sameInEach(_ days: String) -> String { "Visās vienādi: \(days)." }

  func worthMore(_ worth: String) -> String {
    "\(worth), vairāk nekā labākajai, kas atrasta laikā"
  }

  func worthLess(_ worth: String, _ less: String, _ percent: String) -> String {
    "\(worth) (par \(less) mazāk, \(percent))"
  }

  func week(_ worth: String, _ apart: String, _ remark: String) -> String {
    "\(worth), no labākās atšķiras par \(apart): \(remark)"
  }

  func remark(_ remark: AlternativeRemark) -> String {
    switch remark {
    case .asToday: "pašreizējais darba laiks"
    case .fewestChanges(let minutes): "vismazāk izmaiņu (\(language.hours(minutes)))"
    case .movesLongDay(let day, let other, _):
      "garā diena ir \(language.name(day)), nevis \(language.name(other))"
    case .movesLateEvening(let day, let other, _):
      "vēlais vakars ir \(language.on([day])), nevis \(language.on([other]))"
    case .onlyOpen(let day): "vienīgā, kurā \(language.on([day])) ir atvērts"
    case .onlyClosed(let day): "vienīgā, kurā \(language.on([day])) ir slēgts"
    case .lessStaff(let minutes): "personālam par \(language.hours(minutes)) mazāk darba"
    case .moreHours(let minutes): "nedēļā atvērts par \(language.hours(minutes)) ilgāk"
    case .longest(let day, let minutes):
      "\(language.on([day])) atvērts visilgāk (\(language.hours(minutes)))"
    case .latest(let day, let time):
      "\(language.on([day])) slēdz visvēlāk (\(language.clock(time)))"
    case .earliest(let day, let time):
      "\(language.on([day])) atver visagrāk (\(language.clock(time)))"
    case .fewerChanges(let minutes, let most):
      "mazāk izmaiņu nekā labākajā (\(language.hours(minutes)), nevis \(language.hours(most)))"
    case .otherLengths(let lengths):
      lengths.byMinutes.map { minutes, days in
        "\(language.on(days)) par \(language.hours(abs(minutes))) "
          + (minutes > 0 ? "vairāk" : "mazāk")
      }.joined(separator: ", ")
    case .otherHours(let days):
      days.map {
        "\(language.phrases.grammar.moment($0.day, $0.hours.spans)), nevis "
          + language.spans($0.best.spans)
      }.joined(separator: ", ")
    }
  }

  func tooLittle(_ isFirst: Bool, _ apart: String, _ worth: String, _ less: String) -> String {
    (isFirst
      ? "Neviena cita nedēļa, kas atšķiras par \(apart)," : "Neviena cita tikpat atšķirīga nedēļa")
      + " nav vērta vairāk kā \(worth) (par \(less) mazāk)."
  }

  func noOther(_ isFirst: Bool, _ apart: String) -> String {
    isFirst
      ? "Neviena cita nedēļa ar šiem noteikumiem neatšķiras par \(apart)."
      : "Neviena cita nedēļa ar šiem noteikumiem neatšķiras no visām šīm par \(apart)."
  }
}
