import OpeningHours

extension Phrases {
  static let latvian = Phrases(
    words: .latvian, answer: .latvian, map: .latvian, week: .latvian, prices: .latvian,
    oneMore: .latvian,
    curve: .latvian, staff: .latvian, people: .latvian, scenarios: .latvian, basis: .latvian,
    changes: .latvian, proof: .latvian, notice: .latvian, explorer: .latvian)
}

extension WordPhrases {
  fileprivate static let latvian = WordPhrases(
    and: "un", closed: "slēgts", daily: "katru dienu", day: "Diena", time: "Laiks",
    today: "Pašlaik", proposed: "Ierosināts", yes: "jā", no: "nē",
    units: { objective in
      switch objective {
      case .wishes: ("punkts", "punkti")
      case .reach: ("cilvēks", "cilvēki")
      case .visits: ("apmeklējums", "apmeklējumi")
      }
    },
    duties: { duty in
      switch duty {
      case .late: "vakara dežūras"
      case .saturday: "sestdienas dežūras"
      case .sunday: "svētdienas dežūras"
      }
    }, asTable: "Tabulas veidā", week: "Nedēļa")
}

extension AnswerPhrases {
  fileprivate static let latvian = AnswerPhrases(
    title: "Darba laika priekšlikums",
    whatIf: { "Kas būtu, ja" + ($0.map { " (scenārijs \($0))" } ?? "") },
    keepProven: {
      "Paturēt pašreizējo darba laiku: neviena nedēļa ar šiem noteikumiem "
        + ($0 == .reach ? "nesasniedz vairāk cilvēku." : "nav vērtīgāka.")
    },
    keepUnproven: "Paturēt pašreizējo darba laiku: atvēlētajā laikā nekas labāks netika atrasts.",
    change: { day, new, old in
      old.map { "\(day) \(new) (pašlaik \($0))" } ?? "\(day) \(new) (pašlaik slēgts)"
    }, opening: { "atvērt \($0)" }, closed: { "\($0) (pašlaik \($1))" },
    closing: { "slēgt \($0)" },
    hours: { new, old in
      "\(new) nedēļā" + (old.map { " (pašlaik \($0))" } ?? ", tāpat kā pašlaik")
    },
    worth: { new, old in
      old.map { "\(new), pašlaik \($0.amount) (\($0.difference))" } ?? "\(new), tāpat kā pašlaik"
    }, partlyEstimated: "daļēji aplēsts",
    unknownNotCounted: "neskaitot stundas, par kurām neviens netika jautāts",
    byDate: { "Datums: \($0)" })
}

extension MapPhrases {
  fileprivate static let latvian = MapPhrases(
    title: "Pieprasījums pa stundām un nedēļas dienām",
    shares: "Cik procentu respondentu nāktu, pa stundām un nedēļas dienām",
    visits: "Apmeklējumi stundā, pa stundām un nedēļas dienām",
    description: { today, proposed, strongest in
      "Pašlaik atvērts: \(today). Ierosināts: \(proposed). Lielākais pieprasījums: \(strongest)."
    }, openToday: "pašlaik atvērts", openThen: "atvērts ierosinātajā nedēļā",
    estimated: "aplēsts", notAsked: "nav jautāts, nav zināms",
    notObserved: "nav skaitīts, nav zināms", expected: "sagaidāms pēc vēlmēm",
    darker: "jo tumšāks, jo vairāk",
    marks: "[28] atvērts kā pašlaik, [28]+ jauna darba stunda, (28)− atteikta stunda",
    noDemand: "nav zināms")
}

extension WeekPhrases {
  fileprivate static let latvian = WeekPhrases(
    title: "Vecais un jaunais", caption: "Darba laiks pa dienām, pašreizējais un ierosinātais",
    hours: "Stundas", change: "Izmaiņas", moved: "pārcelts",
    unit: { objective in
      switch objective {
      case .wishes: "Punkts ir viens procents respondentu par vienu atvērtu stundu."
      case .reach: "Cilvēki: respondenti, kuriem der vismaz viens atvērts laiks, svērti."
      case .visits: "Apmeklējumi: vienas nedēļas, skaitīti vai sagaidāmi."
      }
    }, figures: "Nedēļa skaitļos",
    openHours: "Darba stundas nedēļā", staffHours: "Apmaksātās personāla stundas nedēļā",
    notStaffed: "nepietiek personāla", worth: { "Vērtība (\($0))" },
    wishes: "Vēlmes (punkti)", movesTitle: "Iegūtais un atteiktais",
    gained: "Iegūtās stundas", givenUp: "Atteiktās stundas", remark: "Kā zināms", asked: "jautāts",
    counted: "skaitīts",
    unasked: { "\($0) nav jautāts" }, unobserved: { "\($0) nav skaitīts" })
}

extension PricePhrases {
  fileprivate static let latvian = PricePhrases(
    title: "Cik maksā vēlmes",
    toOpen: "Cik maksātu atvērt slēgtu stundu, vispirms lētākās",
    toClose: "Cik maksātu slēgt atvērtu stundu, vispirms lētākās", worth: "Vērtība",
    loses: "Zudums", staff: "Personāls", forIt: "Kas tādēļ mainās",
    nothingElse: "nekas cits",
    opens: { "\(Language.latvian.on([$0])) \($1) atver" },
    closes: { "\(Language.latvian.on([$0])) \($1) slēdz" },
    moreToOpen: { "Vēl stundas, kas paliek slēgtas: \($0)." },
    moreToClose: { "Vēl stundas, kurās ir atvērts: \($0)." },
    impossible: { "nav iespējams: \($0)" },
    impossibleTimes: "Stundas, kuras nevar mainīt, un kas to liedz",
    reason: "Noteikumi, kas liedz", perhapsFewer: "varbūt pietiek ar mazāk noteikumiem",
    notFound: "atvēlētajā laikā nav noskaidrots",
    explained: {
      "Vērtība: cik vērta ir pati stunda (~ aplēsts, ? nav zināms). Zudums: par cik mazāk vērta ir "
        + "labākā nedēļa ar to (\($0))."
    },
    staffExplained: "Personāls: par cik vairāk vai mazāk apmaksāto stundu, ja nekas cits nemainās.",
    notAskedAll: { "Meklēšana tika pārtraukta: bez cenas palika \($0) no \($1) stundām." })
}

extension CurvePhrases {
  fileprivate static let latvian = CurvePhrases(
    title: "Kompromiss",
    key: { key in
      switch key {
      case .maxChanges: "Cik stundu drīkst atšķirties no pašreizējā laika"
      case .weeklyHours: "Lielākais darba stundu skaits nedēļā"
      case .staffHours: "Lielākais apmaksāto personāla stundu skaits nedēļā"
      case .budget: "Lielākās personāla izmaksas nedēļā"
      case .lateDays: "Lielākais garo dienu skaits nedēļā"
      case .closedDays: "Slēgto dienu skaits nedēļā"
      case .distinctDays: "Dažādu dienas laiku skaits"
      default: nil
      }
    }, caption: { "Labākās nedēļas vērtība (\($1)): \($0)" },
    description: { "Vērtība pieaug no \($0) līdz \($1)." }, knee: "lūzums",
    kneeAt: { "Visvairāk līkne lūst pie \($0)." },
    kneeExplained: "Aiz lūzuma katrs solis dod mazāk nekā vidēji.", more: "Pieaugums",
    openHours: "Darba stundas", changedHours: "Mainītās stundas",
    staffHours: "Personāla stundas", weeks: "Labākā nedēļa katrai vērtībai",
    weekColumn: "Dienas, kas atšķiras no pašreizējām", asToday: "kā pašlaik",
    impossible: "nav iespējams", notFound: "laikā nav atrasts", failed: "neizdevās",
    notProven: "nav pierādīts, ka labākā")
}
