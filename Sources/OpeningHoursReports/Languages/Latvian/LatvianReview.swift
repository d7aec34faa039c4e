import OpeningHours

struct LatvianReview: ReviewPhrases {
  let title = "Atskats uz izmaiņu"
  let noTrend =
    "Kas būtu mainījies tāpat, nav zināms: nemainītās stundas nav skaitītas gan pirms, gan pēc, vai "
    + "tajās neviens neatnāca."
  let opened = "Stundas, kas atvērtas no jauna"
  let came = "Atnāca"
  let expected = "Gaidīts"
  let asWished = "Pēc vēlmēm"
  let range = "Robežas (95\u{A0}%)"
  let verdict = "Vērtējums"
  let relativeBasis =
    "Šeit nav likmes, kas vēlmes pārvērstu apmeklējumos, tāpēc šīs stundas gaidītas tikai cita pret citu: "
    + "tik, cik atnāca visās kopā, sadalīts pēc vēlmju daļām."
  let openedUnknown =
    "Nekas nepasaka, cik bija gaidāms stundās, kas atvērtas no jauna: vajag vēlmju daļu un likmi vai "
    + "divas stundas ar vēlmju daļām."
  let sampleUnknown =
    "Cik cilvēku atbildēja, nav zināms, tāpēc no daļām nekas nav atņemts par nejaušību, ar kuru stunda tika "
    + "izvēlēta (sample zem demand)."
  let keptTitle = "Stundas, kas nav mainītas"
  let keptAsExpected =
    "Katrā no tām, kas skaitīta abas reizes, atnāca tik, cik iepriekš, ar vispārējo izmaiņu un nejaušības robežās."
  let keptExplained =
    "Gaidīts ir iepriekš saskaitītais, reizināts ar visu nemainīto stundu vispārējo izmaiņu."
  let moved =
    "Kas tagad nāk jaunā stundā vecās vietā, ir abos skaitļos; skaitītājs cilvēkus neatšķir."
  let learned = "Likme, ko māca jaunās stundas"
  let withoutTrend = "Vispārējā izmaiņa ir atrēķināta."
  let paste = "Ielīmēšanai plānā zem demand, līdzās vēlmēm un apmeklējumiem:"
  let unusable =
    "Atnāca vairāk, nekā teica, ka nāktu; to neviena likme nevar pateikt: vai vēlmes runā vairāk cilvēku vārdā?"
  let method = "Kā tiek vērtēts"

  func introduced(_ week: String) -> String { "Ieviests: \(week)." }

  func gained(_ visits: String) -> String {
    "Apmeklējumi nedēļā stundās, kas atvērtas no jauna: \(visits)."
  }

  func lost(_ visits: String) -> String {
    "Apmeklējumi nedēļā slēgtajās stundās iepriekš: \(visits)."
  }

  func trend(_ change: String, _ low: String, _ high: String, hours: String) -> String {
    "Nemainītajās stundās, kas skaitītas abas reizes (skaits: \(hours)), apmeklējumu izmaiņa ir \(change) (95\u{A0}%: no \(low) līdz "
      + "\(high)); gaidāms, ka jaunās stundas būtu mainījušās līdzi."
  }

  func verdicts(_ judged: String, within: String, below: String?, above: String?) -> String {
    let others = [below.map { "mazāk – \($0)" }, above.map { "vairāk – \($0)" }].compactMap(\.self)
    return "Vērtēto stundu skaits: \(judged); kā gaidīts, nejaušības robežās: \(within)"
      + (others.isEmpty ? "." : "; ārpus nejaušības: \(others.joined(separator: ", ")).")
  }

  func interval(_ low: String, _ high: String) -> String { "no \(low) līdz \(high)" }

  func verdict(_ verdict: Review.Verdict) -> String {
    switch verdict {
    case .within: "robežās"
    case .below: "mazāk"
    case .above: "vairāk"
    }
  }

  func conversionBasis(_ part: String, _ people: String, hasTrend: Bool) -> String {
    "Gaidīts ir: vēlmju daļa, reizināta ar cilvēku skaitu (\(people))\(hasTrend ? ", " : " un ")ar likmi "
      + "\(part), kas ņemta tā, kā ir norādīta" + (hasTrend ? ", un ar vispārējo izmaiņu." : ".")
  }

  func pulled(asked: String?, estimated: String?) -> String {
    let parts = [
      asked.map { "jautātajām stundām \($0)" },
      estimated.map { "aplēstajām \($0), kā rāda izlaistās stundas" },
    ].compactMap(\.self)
    return
      "Stundām, kas izvēlētas lielas vēlmju daļas dēļ, tā ir liela arī nejauši. Tāpēc daļas vispirms tuvinātas "
      + "vidējai; no atšķirības pret to paliek: \(parts.joined(separator: ", ")). Pēc vēlmēm: bez tā."
  }

  func uncounted(_ times: String) -> String { "Nav skaitīts: \(times)." }

  func weeks(_ fewest: String, _ most: String) -> String {
    fewest == most ? "Skaitīts nedēļās: \(most)." : "Skaitīts nedēļās: no \(fewest) līdz \(most)."
  }

  func dispersion(_ factor: String, isMeasured: Bool) -> String {
    isMeasured
      ? "Nedēļas atšķiras \(factor) reizes tik, cik pieļautu tikai nejaušība (dispersija); to rāda nemainītās "
        + "stundas."
      : "Pieņemts, ka nedēļas atšķiras \(factor) reizes tik, cik pieļautu tikai nejaušība (dispersija): pārāk "
        + "maz nemainīto stundu ir ar apmeklējumiem pirms un pēc."
  }

  func chance(_ hours: String, _ expected: String) -> String {
    "Salīdzināto stundu skaits: \(hours); tikai nejaušības dēļ ārpus savām robežām vidēji būtu \(expected). Tas "
      + "ir ņemts vērā (Holma paņēmiens): vismaz 95 no 100 šādiem atskatiem neviena stunda nav nepamatoti "
      + "nosaukta par tādu, kur ir mazāk vai vairāk."
  }

  func conversion(
    _ part: String, _ low: String, _ high: String, people: String, hours: String
  ) -> String {
    "No tiem, kas teica, ka nāktu, nedēļā atnāk \(part) (95\u{A0}%: no \(low) līdz \(high)), ja vēlmes runā tik "
      + "daudzu cilvēku vārdā: \(people); stundu skaits, kas to rāda: \(hours)."
  }
}
