import OpeningHours
import OpeningHoursTables

struct LatvianNotice: NoticePhrases {
  let title = "Jūsu vēlmes un mūsu atbilde: darba laiks"
  let stays = "Mūsu darba laiks nemainās."
  let impossible = "Neviens darba laiks neatbilst visiem mūsu noteikumiem."
  let nothingProposed = "Tāpēc jaunu darba laiku pagaidām ierosināt nevaram."
  let week = "Mūsu darba laiks"
  let weekCaption = "Darba laiks pa dienām"
  let before = "Līdz šim"
  let after = "Turpmāk"
  let changeColumn = "Stundas"
  let said = "Jūsu viedoklis"
  let answeredUnknown = "Cik cilvēku atbildēja, nav zināms."
  let did = "Ko mainām"
  let notAsked = "neviens netika jautāts"
  let nobodyLoses = "Neviens nezaudē pēdējo laiku, kas der."
  let couldNot = "Ko nevarējām un kāpēc"
  let denied = "Visvairāk vēlētās stundas, kas paliek slēgtas"
  let wish = "Vēlme"
  let because = "Kāpēc ne"
  let clash = "Tāds darba laiks nav iespējams."
  let perhapsFewer = "Varbūt pietiktu jau ar dažiem no šiem noteikumiem."
  let notFound = "Mums atvēlētajā laikā to neizdevās noskaidrot."
  let sure = "Cik tas ir ticami"
  let notProven = "Mums atvēlētajā laikā neko labāku neatradām."
  let checked = "Katru noteikumu un katru skaitli pārbaudījām divreiz."
  let marks = "Zīme ~ nozīmē, ka skaitlis ir aplēsts."

  func changes(_ from: String?) -> String {
    from.map { "No \($0):" } ?? "Jaunais darba laiks:"
  }

  func change(_ days: [Weekday], _ new: String, _ old: String?) -> String {
    "\(Language.latvian.on(days)) \(new) " + (old.map { "(līdz šim \($0))" } ?? "(līdz šim slēgts)")
  }

  func hours(_ new: String, _ oldNumber: String?) -> String {
    "\(new) nedēļā" + (oldNumber.map { ", līdz šim \($0)." } ?? ", tikpat, cik līdz šim.")
  }

  func answered(_ count: String) -> String {
    "Atbildēja \(count) \(Language.latvian.form(count, "cilvēks", "cilvēki"))."
  }

  func counted(_ hours: String) -> String {
    "Apmeklējumus skaitījām šādā stundu skaitā nedēļā: \(hours)."
  }

  func askedHours(_ asked: String, _ all: String, _ frame: (String, String)) -> String {
    "Mēs jautājām par \(asked) no \(all) nedēļas stundām laikā no \(frame.0) līdz \(frame.1)."
  }

  func estimatedHours(_ hours: String) -> String {
    "Stundas, par kurām neviens netika jautāts: \(hours). Tām lietojam aplēses ar zīmi ~."
  }

  func unknownHours(_ hours: String) -> String {
    "Stundas, par kurām neviens netika jautāts: \(hours). Tas nenozīmē, ka tad neviens nenāktu."
  }

  func mostWished(_ times: String) -> String {
    "Visvairāk vēlētās stundas, kurās bijām slēgti: \(times)."
  }

  func opens(_ times: String) -> String {
    "Turpmāk atvērts arī: \(times)."
  }

  func closes(_ times: String) -> String {
    "Turpmāk vairs nav atvērts: \(times)."
  }

  func wished(_ percent: String) -> String {
    "nāktu \(percent)"
  }

  func wishedOnAverage(_ percent: String) -> String {
    "vidēji nāktu \(percent)"
  }

  func estimated(_ percent: String) -> String {
    "pēc aplēses nāktu \(percent)"
  }

  func visits(_ count: String) -> String {
    "apmeklējumi stundā: \(count)"
  }

  private func untilNow(_ today: String?) -> String { today.map { " Līdz šim: \($0)." } ?? "" }

  func reached(_ then: String, _ all: String, _ today: String?) -> String {
    "Piemērotu laiku atrod \(then) no \(all) cilvēkiem." + untilNow(today)
  }

  func reachedOfAsked(_ then: String, _ all: String, _ today: String?) -> String {
    "No stundām, par kurām jautājām, piemērotu laiku atrod \(then) no \(all) cilvēkiem."
      + untilNow(today)
  }

  func lose(_ people: String) -> String {
    let verb = Language.latvian.form(people, "cilvēks zaudē", "cilvēki zaudē")
    return "\(people) \(verb) pēdējo laiku, kas der"
  }

  func expectedVisits(_ then: String, _ today: String?) -> String {
    "Gaidām apmeklējumus nedēļā: \(then)." + untilNow(today)
  }

  func says(_ origin: Rule.Origin, _ name: String?) -> String {
    let name = name.map { " (\($0))" } ?? ""
    return switch origin {
    case .law: "Likums\(name) nosaka:"
    case .agreement: "Vienošanās\(name) nosaka:"
    case .house: "Mēs ievērojam:"
    case .wish: "Iepriekš esam nolēmuši:"
    }
  }

  func wouldClose(_ times: String, opening others: String?) -> String {
    "Vismazāk tiktu zaudēts, ja tā vietā būtu slēgts \(times)"
      + (others.map { " un atvērts \($0)" } ?? "") + "."
  }

  func less(_ what: Plan.Objective, _ amount: String) -> String {
    switch what {
    case .wishes: "Kopumā izpildītu mazāk vēlmju."
    case .reach: "Piemērotu laiku atrastu mazāk cilvēku (par \(amount) mazāk)."
    case .visits: "Nedēļā gaidītu mazāk apmeklējumu (par \(amount) mazāk)."
    }
  }

  func asMuch(_ objective: Plan.Objective) -> String {
    switch objective {
    case .wishes: "Kopumā neizpildītu vairāk vēlmju."
    case .reach: "Piemērotu laiku neatrastu vairāk cilvēku."
    case .visits: "Apmeklējumu nebūtu vairāk."
    }
  }

  func moreWork(_ hours: String) -> String {
    "Neko neslēdzot, apmaksātā darba nedēļā būtu par \(hours) vairāk."
  }

  func others(_ count: String, _ most: String) -> String {
    "Vēl jautājām par stundām, kas paliek slēgtas (skaits: \(count)). Nevienā no tām nenāktu "
      + "vairāk par \(most)."
  }

  func proven(
    _ objective: Plan.Objective, withOwnWishes: Bool, _ known: KnownPart
  ) -> String {
    let best =
      switch objective {
      case .wishes: "neapmierina vairāk vēlmju"
      case .reach: "neder vairāk cilvēkiem"
      case .visits: "nedod vairāk apmeklējumu"
      }
    let part =
      switch known {
      case .whole: ""
      case .inPart: ", cik mums zināms"
      case .withEstimates: ", cik mums zināms un cik aplēsts"
      }
    let wishes = withOwnWishes ? " un mūsu iepriekš nolemtajam" : ""
    return "Neviens cits mūsu noteikumiem\(wishes) atbilstošs darba laiks \(best)\(part)."
  }

  func assumed(_ percent: String, of people: String) -> String {
    "Pieņemam, ka atbildes attiecas uz \(people) \(Language.latvian.form(people, "cilvēku", "cilvēkiem")) un "
      + "ka no tiem, kas nāktu, katru nedēļu atnāk \(percent)."
  }
}
