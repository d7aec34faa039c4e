import OpeningHours
import OpeningHoursTables

extension NoticePhrases {
  static let latvian = NoticePhrases(
    title: "Jūsu vēlmes un mūsu atbilde: darba laiks",
    changes: { $0.map { "No \($0):" } ?? "Jaunais darba laiks:" },
    change: { days, new, old in
      "\(days) \(new) " + (old.map { "(līdz šim \($0))" } ?? "(līdz šim slēgts)")
    }, stays: "Mūsu darba laiks nemainās.",
    hours: { new, old in
      "\(new) nedēļā" + (old.map { ", līdz šim \($0)." } ?? ", tikpat, cik līdz šim.")
    }, week: "Mūsu darba laiks", weekCaption: "Darba laiks pa dienām", before: "Līdz šim",
    after: "Turpmāk", changeColumn: "Stundas", said: "Jūs teicāt",
    answered: { "Atbildēja \($0) \(Language.latvian.form($0, "cilvēks", "cilvēki"))." },
    answeredUnknown: "Cik cilvēku atbildēja, nav zināms.",
    counted: { "Apmeklējumus skaitījām šādā stundu skaitā nedēļā: \($0)." },
    askedHours: {
      "Mēs jautājām par \($0) no \($1) nedēļas stundām laikā no \($2.0) līdz \($2.1)."
    },
    estimatedHours: {
      "Stundas, par kurām neviens netika jautāts: \($0). Tām lietojam aplēses ar zīmi ~."
    },
    unknownHours: {
      "Stundas, par kurām neviens netika jautāts: \($0). Tas nenozīmē, ka tad neviens nenāktu."
    }, mostWished: { "Vairāk par citām vēlētās stundas, kad bijām slēgti: \($0)." },
    did: "Mēs darām",
    opens: { "Turpmāk atvērts arī: \($0)." }, closes: { "Turpmāk vairs nav atvērts: \($0)." },
    wished: { "nāktu \($0)" }, wishedOnAverage: { "vidēji nāktu \($0)" },
    estimated: { "pēc aplēses nāktu \($0)" },
    visits: { "apmeklējumi stundā: \($0)" }, notAsked: "neviens netika jautāts",
    reached: { then, all, today in
      "Piemērotu laiku atrod \(then) no \(all) cilvēkiem. Līdz šim: \(today)."
    },
    reachedOfAsked: { then, all, today in
      "No stundām, par kurām jautājām, piemērotu laiku atrod \(then) no \(all) cilvēkiem. Līdz šim: "
        + "\(today)."
    }, nobodyLoses: "Neviens nezaudē pēdējo laiku, kas der.",
    lose: {
      let verb = Language.latvian.form($0, "cilvēks zaudē", "cilvēki zaudē")
      return "\($0) \(verb) pēdējo laiku, kas der"
    }, expectedVisits: { "Gaidām apmeklējumus nedēļā: \($0). Līdz šim: \($1)." },
    couldNot: "Ko nevarējām un kāpēc",
    denied: "Visvairāk vēlētās stundas, kas paliek slēgtas", wish: "Vēlme", because: "Kāpēc ne",
    clash: "Tāds darba laiks nav iespējams.",
    says: { origin, name in
      let name = name.map { " (\($0))" } ?? ""
      return switch origin {
      case .law: "Likums\(name) nosaka:"
      case .agreement: "Vienošanās\(name) nosaka:"
      case .house: "Mēs pie tā turamies:"
      case .wish: "To mēs nolēmām vispirms:"
      }
    }, perhapsFewer: "Varbūt pietiktu jau ar dažiem no šiem noteikumiem.",
    wouldClose: { "Tādēļ būtu jāslēdz: \($0)." },
    less: { what, amount in
      switch what {
      case .wishes: "Kopumā izpildītu mazāk vēlmju."
      case .reach: "Piemērotu laiku atrastu mazāk cilvēku (par \(amount) mazāk)."
      case .visits: "Nedēļā gaidītu mazāk apmeklējumu (par \(amount) mazāk)."
      }
    },
    asMuch: { what in
      switch what {
      case .wishes: "Kopumā neizpildītu vairāk vēlmju."
      case .reach: "Piemērotu laiku neatrastu vairāk cilvēku."
      case .visits: "Apmeklējumu nebūtu vairāk."
      }
    }, moreWork: { "Neko neslēdzot, apmaksātā darba nedēļā būtu par \($0) vairāk." },
    notFound: "Mums atvēlētajā laikā to neizdevās noskaidrot.",
    others: { count, most in
      "Vēl jautājām par stundām, kas paliek slēgtas (skaits: \(count)). Nevienā no tām nenāktu "
        + "vairāk par \(most)."
    }, sure: "Cik tas ir droši",
    proven: { what in
      switch what {
      case .wishes: "Neviens cits darba laiks pēc mūsu noteikumiem neizpilda vairāk vēlmju."
      case .reach: "Neviens cits darba laiks pēc mūsu noteikumiem neder vairāk cilvēkiem."
      case .visits: "Neviens cits darba laiks pēc mūsu noteikumiem nedod vairāk apmeklējumu."
      }
    }, notProven: "Mums atvēlētajā laikā neko labāku neatradām.",
    checked: "Katru noteikumu un katru skaitli pārbaudījām divreiz.",
    assumed: { "Pieņemam, ka no tiem, kas saka, ka nāktu, katru nedēļu atnāk \($0)." },
    marks: "Zīme ~ nozīmē, ka skaitlis ir aplēsts.")
}

extension ExplorerPhrases {
  static let latvian = ExplorerPhrases(
    title: "Izmēģiniet",
    intro: "Katrai vērtībai, ko izvēlaties, šeit ir labākā nedēļa ar visiem pārējiem noteikumiem.",
    asPlan: "kā plānā", back: "Atpakaļ pie plāna",
    withoutScript:
      "Bez skriptiem slīdņu nav. Šeit ir paša plāna atbilde, bet zemāk – visu vērtību tabula.",
    impossible: "Šeit neviena nedēļa nav iespējama. Šos noteikumus nevar savienot:",
    notFound: "Atvēlētajā laikā šeit neviena nedēļa netika atrasta.",
    failed: { "Nav atbildes: \($0)" }, rest: "Plāna atbilde pilnībā",
    restExplained: "Turpmākais attiecas uz plānu, kāds tas ir, un nemainās līdzi slīdņiem.",
    allValues: "Visas vērtības", cost: "Personāla izmaksas nedēļā",
    key: { key in
      switch key {
      case .shortestBlock: "Īsākais darba laiks bez pārtraukuma, stundās"
      case .longestBlock: "Ilgākais darba laiks bez pārtraukuma, stundās"
      case .shortestClosure: "Īsākais slēgtais starplaiks, stundās"
      case .longestDay: "Lielākais darba stundu skaits dienā"
      case .blocksADay: "Lielākais atsevišķu darba laiku skaits dienā"
      case .minStaff: "Mazākais strādājošo skaits"
      case .preparation: "Darbs pirms atvēršanas, stundās"
      case .closingDown: "Darbs pēc slēgšanas, stundās"
      case .preparationStaff: "Strādājošo skaits pirms atvēršanas"
      case .closingDownStaff: "Strādājošo skaits pēc slēgšanas"
      case .visitsPerPerson: "Apmeklējumi stundā uz vienu strādājošo"
      case .skill: "Mazākais strādājošo skaits ar šo prasmi"
      case .staff: "Cilvēku skaits grupā"
      case .longestWork: "Ilgākais darbs dienā, stundās"
      case .fullTimeHours: "Pilnas darba nedēļas stundas"
      case .visit: "Apmeklējuma ilgums, stundās"
      case .weight: "Cik daudz skaitās grupas respondenti"
      default: "Robeža"
      }
    })
}
