import OpeningHours
import OpeningHoursTables

extension StaffPhrases {
  static let latvian = StaffPhrases(
    title: "Personāls",
    groups: "Cilvēki, apmaksātās stundas un izmaksas nedēļā pa līgumu grupām", group: "Grupa",
    people: "Cilvēki", hoursToday: "Stundas pašlaik", hoursThen: "Stundas turpmāk",
    hoursMost: "Stundas, ne vairāk", costToday: "Izmaksas pašlaik", costThen: "Izmaksas turpmāk",
    all: "Visi", duties: "Dežūras nedēļā uz vienu cilvēku, vidēji",
    dutyToday: { "\($0) pašlaik" }, dutyThen: { "\($0) turpmāk" },
    lateExplained: { "Vakara dežūra: maiņa beidzas pēc \($0)." },
    todayImpossible: "Pašreizējo darba laiku ar šiem noteikumiem nevar nodrošināt ar personālu:",
    todayUnknown:
      "Vai pašreizējo darba laiku var nodrošināt ar personālu, atvēlētajā laikā netika noskaidrots.",
    days: "Kas kad strādā", dayTitle: { "\($0), atvērts \($1)" },
    dayDescription: { "Vajadzīgi: \($0). Strādā: \($1). Maiņas: \($2)." }, needed: "vajadzīgi",
    onDuty: "strādā", shift: "maiņa",
    paidHours:
      "Stundas ir apmaksātās stundas bez neapmaksātajiem pārtraukumiem; maiņas parādītas kopā ar "
      + "pārtraukumiem.")
}

extension PeoplePhrases {
  static let latvian = PeoplePhrases(
    title: "Kurus cilvēkus priekšlikums sasniedz un kas zaudē",
    caption: "Sasniegtie cilvēki pašlaik un turpmāk, pa grupām", group: "Grupa",
    people: "Cilvēki", change: "Izmaiņas", loseAll: "Zaudē visu", everyone: "Visi",
    notStated: "nav norādīts", smaller: "mazākas grupas",
    nobodyLoses: "Neviens nezaudē pēdējo piemēroto laiku.",
    lose: {
      let verb = Language.latvian.form($0, "cilvēks zaudē", "cilvēki zaudē")
      return "\($0) \(verb) pēdējo piemēroto laiku"
    }, mostOfAll: { "visvairāk skarti: \($0), tur \($1)" },
    unasked:
      "Nav ieskaitīti tie, kuri nāk tikai pašreizējās darba stundās, par kurām neviens netika "
      + "jautāts.",
    explained: {
      "Sasniegts: atvērts vismaz vienā atzīmētajā laikā, kas ilgst \($0) vai vairāk. Zaudē visu: "
        + "pašlaik sasniegts, turpmāk vairs ne."
    }, leftOut: { "Nav grupu, jo vērtību ir pārāk daudz: \($0)." })
}

extension ScenarioPhrases {
  static let latvian = ScenarioPhrases(
    title: "Scenāriju salīdzinājums", caption: "Katra scenārija labākā nedēļa", today: "pašlaik",
    best: "šis priekšlikums", openHours: "Darba stundas", changedHours: "Mainītās stundas",
    worth: { "Vērtība (\($0))" }, against: { "Salīdzinājumā ar: \($0)" }, proven: "Pierādīts",
    staffHours: "Personāla stundas", staffCost: "Personāla izmaksas",
    reached: "Sasniegtie cilvēki", sameInAll: { "Visos vienādi: \($0)." },
    impossible: { "\($0): neviena nedēļa nav iespējama." },
    nothingFound: { "\($0): līdz meklēšanas beigām nekas netika atrasts." },
    failed: { "\($0): jautājums neizdevās." })
}

extension BasisPhrases {
  static let latvian = BasisPhrases(
    title: "Uz ko balstās atbilde", data: "Dati",
    respondents: { "\($0) \(Language.latvian.form($0, "respondents", "respondenti"))" },
    respondentsUnknown: "respondenti (skaits nav norādīts)",
    table: {
      "\($0), tabula \($1); punkts ir viens procents no tiem par vienu atvērtu stundu."
    }, counted: { "Apmeklējumi skaitīti: \($0)" + ($1.map { "; vēlmes: \($0)" } ?? "") + "." },
    weighted: {
      "Svērts: tikpat izteiksmīgi, cik būtu vienāda svara respondenti skaitā \($0) (dizaina efekts "
        + "\($1))."
    }, slots: { "Laika logi pa \($1): kopā \($0), no tiem \($2)." },
    provenance: { count, kind in
      switch kind {
      case .asked: "\(count) jautāti"
      case .observed: "\(count) skaitīti"
      case .estimated: "\(count) aplēsti"
      case .unknown: "\(count) nezināmi"
      }
    },
    fit: {
      "Aplēses (~) ir rindas ietekme, reizināta ar kolonnas ietekmi, pielāgota jautātajām stundām; "
        + "tur novirze vidēji ir \($0) \(Language.latvian.form($0, "procentpunkts", "procentpunkti")), "
        + "lielākā \($1) (\($2))."
    }, expectedPart: { "\($0) priekšlikuma apmeklējumu ir sagaidāmi pēc vēlmēm." },
    estimatedPart: {
      $1 == .visits
        ? "\($0) priekšlikuma apmeklējumu ir aplēsti." : "\($0) priekšlikuma punktu ir aplēsti."
    }, unknownHours: { "Par \($0) priekšlikumā nekas nav zināms, un tās netiek ieskaitītas." },
    conversionSame: {
      "Vēlmes pārvērstas apmeklējumos ar likmi \($0); ar jebkuru citu likmi iznāk tā pati nedēļa."
    },
    conversionOther: { stated, below, above in
      let ends = [below.map { "zem \($0)" }, above.map { "virs \($0)" }].compactMap(\.self)
      return "Vēlmes pārvērstas apmeklējumos ar likmi \(stated); \(ends.joined(separator: " un ")) "
        + "iznāk cita nedēļa."
    }, preset: { "Noteikumu krājums: \($0)." },
    presetCaution:
      "Krājumu noteikumi ir dati pirmajam plānam, nevis juridiska konsultācija.",
    rules: "Noteikumi, kam jābūt spēkā, kas tos vēlas un kur tie rakstīti", rule: "Noteikums",
    origin: "Izcelsme", source: "Avots",
    originName: { origin in
      switch origin {
      case .law: "likums"
      case .agreement: "vienošanās"
      case .house: "iestāde"
      case .wish: "vēlme"
      }
    }, standard: { "\($0) noklusējums" })
}

extension ChangePhrases {
  static let latvian = ChangePhrases(
    before: { "plāna failā: \($0)" },
    mayBeOpen: { "\($0)" + ($1.map { " \($0)" } ?? "") + " drīkst būt atvērts" },
    unaskedStay: "pašreizējās darba stundas, par kurām neviens netika jautāts, paliek",
    unaskedEstimated: "stundas, par kurām neviens netika jautāts, iegūst aplēstu vērtību",
    judgedBy: { objective in
      switch objective {
      case .wishes: "vērtēts pēc vēlmēm (katrs krustiņš skaitās)"
      case .reach: "vērtēts pēc sasniegtajiem cilvēkiem (katrs skaitās vienreiz)"
      case .visits: "vērtēts pēc apmeklējumiem"
      }
    }, window: { "apmeklējumam pietiek ar atvērtu laiku \($0) garumā" },
    weight: { "respondenti no \($0) skaitās \($1) reizes" },
    onDuty: { "kamēr ir atvērts, \($0) strādā \($1)" },
    workBefore: { "\($0) darba pirms atvēršanas" }, workAfter: { "\($0) darba pēc slēgšanas" })
}

extension ProofPhrases {
  static let latvian = ProofPhrases(
    title: "Pierādījums",
    best: {
      "Labākais iespējamais: lielākā vērtība, ko ar šiem noteikumiem var sasniegt, ir \($0)."
    }, tiesOpen: "Citas nedēļas, iespējams, sasniedz tikpat daudz un maina mazāk.",
    stopped: { ending in
      switch ending {
      case .cancelled: "meklēšana tika pārtraukta"
      case .gap: "meklēšana beidzās pie prasītās starpības"
      default: "laiks bija beidzies"
      }
    },
    notProven: {
      "Nav pierādīts: \($0); lielākā iespējamā vērtība ir \($1), šīs nedēļas vērtība ir \($2) (par "
        + "\($3) mazāk)."
    },
    checked:
      "Katrs šīs nedēļas noteikums un skaitlis ir vēlreiz pārrēķināts, neatkarīgi no meklēšanas, kas to "
      + "atrada.",
    again: "Tas pats plāns un tie paši dati dod to pašu atbildi:")
}
