import OpeningHours

struct LatvianConfidence: ConfidencePhrases {
  let title = "Cik tas ir droši"
  let noChangeIsStable =
    "Neviena izmaiņa nav trīs no četrām izlozēm: kuras stundas mainās, nav skaidrs, lai cik liels būtu "
    + "ieguvums."
  let hours = "Stundas, kas mainās vai par kurām ir šaubas"
  let hoursExplained =
    "Kādā daļā izložu stunda labākajā nedēļā ir atvērta; pārējās nedēļas stundas ir, kā "
    + "ierosināts, 95\u{A0}% izložu vai vairāk."
  let proposal = "Priekšlikums"
  let opens = "atver"
  let closes = "slēdz"
  let staysOpen = "paliek atvērta"
  let staysClosed = "paliek slēgta"
  let chance = "Nejaušība"
  let chanceAndEstimates = "Nejaušība un aplēses"
  let estimates = "Aplēses"
  let weeks = "Nedēļas, kas uzvar"
  let weeksExplained =
    "Zaudē: par cik tā ir mazāk vērta nekā katras izlozes labākā nedēļa, vidēji un sliktākajā gadījumā."
  let different = "Atšķirības no priekšlikuma"
  let theProposal = "priekšlikums"
  let isBest = "Labākā"
  let losesOnAverage = "Vidēji zaudē"
  let losesAtWorst = "Sliktākajā gadījumā"
  let robust = "Nedēļa, kas zaudē vismazāk"
  let howDrawn = "Kā izlozē"
  let estimatesDrawn =
    "Aplēstās stundas no izlozētā aplēš no jauna, un tās kļūdās tik, cik izlaistās stundas; vienas dienas "
    + "stundas un viena laika stundas darbdienās kļūdās kopā."
  let sampleUnknown =
    "Cik cilvēku atbildēja, nav zināms, tāpēc nejaušība, kurš atbildēja, nav ņemta vērā."
  let countsNotDrawn =
    "Saskaitītie apmeklējumi paliek, kādi tie ir: cik nedēļas atšķiras, tabulā nav (nolasīt ar --by-week)."
  let tieExplained =
    "Neizšķirts: nevienā pusē nav divu no trim izlozēm."

  let asking = "Ko jautāt tālāk"
  let askingSubject = "Jautājums"
  let askingGain = "Ieguvums vidēji"
  let askingNothing = "nekas"
  let askingExplained =
    "Par cik vairāk labākā nedēļa ir vērta vidēji, kad tas ir zināms; par stundām – kad pietiekami "
    + "daudziem cilvēkiem ir jautāts, vai viņi tad nāktu. Nekas: gandrīz neviena atbilde nedēļu nemainītu."

  func countingMore(_ weeks: String) -> String { "skaitīt vēl (nedēļas: \(weeks))" }

  func weeksDrawn(_ weeks: String) -> String {
    "Skaitītie apmeklējumi tiek izlozēti pa veselām nedēļām no tām, kurās skaitīts (skaits: \(weeks))."
  }

  func askingMore(_ answers: String) -> String { "tas pats citiem cilvēkiem (skaits: \(answers))" }

  func askingAll(_ count: String) -> String { "visas aplēstās stundas (skaits: \(count))" }

  func askingOnly(_ hours: String) -> String { "tikai laiks: \(hours)" }

  private func kind(_ robustness: Confidence.Request.Robustness) -> String {
    switch robustness {
    case .mean: "vidēji"
    case .worstTenth: "vidēji sliktākajā desmitdaļā izložu"
    }
  }

  func sameWeek(
    _ draws: String, _ chance: DrawnChance, sample: String?, estimates: String?
  ) -> String {
    let (source, cause) =
      switch chance {
      case .answers: ("aptauja būtu varējusi rādīt citādi", "kurš atbildēja")
      case .weeks: ("citās nedēļās būtu varējis saskaitīt", "kurās nedēļās skaitīja")
      case .both:
        (
          "aptauja un skaitīšana būtu varējusi rādīt citādi",
          "kurš atbildēja un kurās nedēļās skaitīja"
        )
      }
    let start = "Izložu skaits: \(draws), katrā tas, ko \(source). Šī nedēļa"
    return switch (sample, estimates) {
    case (let sample?, let estimates?):
      "\(start) ir labākā \(sample) izložu, ja nejaušs ir tas, \(cause), un \(estimates), ja šaubas "
        + "ir arī par aplēstajām stundām."
    case (let sample?, nil):
      "\(start) ir labākā \(sample) izložu, ja nejaušs ir tas, \(cause)."
    case (nil, let estimates):
      "\(start) ir labākā \(estimates ?? "") izložu, ja šaubas ir par aplēstajām stundām."
    }
  }

  func fewDraws(_ draws: String, _ points: String) -> String {
    "Tik maz izložu pasaka maz (skaits: \(draws)): to daļa var viegli atšķirties no īstās par \(points) "
      + "procentpunktiem."
  }

  func changes(surest: DrawnChange, leastSure: DrawnChange?) -> String {
    func change(_ change: DrawnChange) -> String {
      "\(change.time) \(change.opens ? opens : closes) \(change.part)"
    }
    guard let leastSure else { return "\(change(surest)) izložu." }
    return "Visdrošāk: \(change(surest)) izložu; visnedrošāk: \(change(leastSure))."
  }

  func eachChange(_ part: String) -> String { "Katra izmaiņa ir \(part) izložu." }

  let ask =
    "Cik bieži šī nedēļa būtu labākā, ja dati būtu iznākuši citādi, var noteikt ar izlozēm; tas ilgst "
    + "vairāk nekā atbilde:"

  func gain(_ gain: String, _ low: String, _ high: String) -> String {
    "Ieguvums pret pašreizējo darba laiku ir \(gain); deviņās no desmit izlozēm no \(low) līdz \(high)."
  }

  func regret(mean: String, worst: String, today: String?) -> String {
    "Ja kāda izloze ir patiesa, šīs nedēļas zaudējums pret tās labāko nedēļu ir vidēji \(mean), "
      + "sliktākajā gadījumā \(worst)"
      + (today.map { "; pašreizējā darba laika zaudējums ir vidēji \($0)." } ?? ".")
  }

  func stability(_ hours: String, _ part: String?, wrong: String) -> String {
    "Mainīto stundu skaits, kas ir "
      + (part.map { "\($0) izložu vai vairāk" } ?? "visās izlozēs")
      + ": \(hours); sagaidāms, ka no tām kļūdainas ir "
      + "ne vairāk kā \(wrong)."
  }

  func moreWeeks(_ count: String) -> String { "Vēl nedēļas: \(count)." }

  func robustIsProposal(_ robustness: Confidence.Request.Robustness) -> String {
    "Tas ir priekšlikums: no nedēļām, kas uzvar visbiežāk, neviena \(kind(robustness)) nezaudē mazāk."
  }

  func robust(
    _ robustness: Confidence.Request.Robustness, _ week: String, loses: String, price: String
  ) -> String {
    "\(week): no nedēļām, kas uzvar visbiežāk, tā \(kind(robustness)) zaudē vismazāk, \(loses). Ar datiem, kādi tie "
      + "ir, tā ir par \(price) mazāk vērta nekā priekšlikums."
  }

  func sharesDrawn(_ people: String) -> String {
    "Katru atbilžu daļu izlozē tā, it kā būtu atbildējuši citi cilvēki (to skaits: \(people)), stundu pēc "
      + "stundas; tas, ka viens cilvēks vēlas vairākas stundas, nav ne tabulā, ne izlozēs."
  }

  func respondentsDrawn(_ people: String, isWeighted: Bool) -> String {
    "Respondentus ar visu, ko tie atzīmēja, izlozē no visiem (skaits: \(people))"
      + (isWeighted ? " un sver no jauna." : ".")
  }

  func strataDrawn(_ column: String) -> String {
    "Katru grupu (\(column)) izlozē atsevišķi, tāpat kā tai jautāja."
  }

  func seed(_ seed: String) -> String {
    "Ar to pašu sākuma skaitli izlozes ir tās pašas: --seed \(seed)."
  }

  func stopped(_ draws: String, of asked: String) -> String {
    "Meklēšana tika apturēta: izlemtas \(draws) no \(asked) izlozēm."
  }
}
