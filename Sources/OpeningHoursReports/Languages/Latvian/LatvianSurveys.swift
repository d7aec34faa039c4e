struct LatvianSurveys: SurveyPhrases {
  let title = "Kura vēlmes izšķir"
  let survey = "Aptauja"
  let conversionFrom = "Sākot ar likmi"
  let percentReached = "sasniegti procenti"
  let explained =
    "Aptaujas svars ir tās daļa no visiem cilvēkiem, kurus aptaujas pārstāv: katras aptaujas cilvēki reiz "
    + "likme. Pārējās aptaujas saglabā savu attiecību. Katra nedēļa ir labākā pēc visiem plāna noteikumiem, un "
    + "starp divām maiņām neviena cita nav labāka. Stunda, par kuru kāda no šīm aptaujām neko nezina, nav "
    + "zināma pie neviena svara, arī ja aptauja neskaitās ne par vienu."
  let ask = "Pie kādiem aptauju svariem labāka ir cita nedēļa, noskaidrot prasa ilgāku laiku:"
  let notProven =
    "Kā nedēļa ir atkarīga no aptauju svariem, netika pierādīts, tāpēc par to nekas nav teikts."
  let provenance =
    "Stunda skaitās jautāta, ja par to jautāja katra aptauja, kas lemj līdzi. Ja kāda no tām nejautāja, stunda "
    + "skaitās tāda, par kuru neviens netika jautāts: aplēsta vai nezināma."
  let shares = "Cik procentu no skaitītajiem cilvēkiem nāktu, pa stundām un nedēļas dienām"
  let differences = "Ko vienā aptaujā vēlas vairāk nekā citā"
  let reasons = "Iemesli nenākt"
  let reason = "Iemesls"
  let others = "citi iemesli"
  let joined =
    "Apvienoti: iemesli, kurus nosauca ļoti maz cilvēku, kopā ar retāko no pārējiem, ja tie vieni ir pārāk maz."
  let ticked = "Varēja nosaukt vairākus iemeslus, tāpēc daļu summa var nebūt 100 %."
  let drawn =
    "Katra aptauja tiek izlozēta atsevišķi: respondenti ar visu, ko viņi atzīmēja, un daļu tabulas pa stundām; "
    + "tabula, par kuru nav zināms, cik cilvēku atbildēja, paliek, kāda ir."

  func point(_ people: String, withParts: Bool) -> String {
    "Punkts ir viens procents no cilvēkiem, kurus aptaujas skaita (\(people)), par vienu atvērtu stundu"
      + (withParts ? " vai par dienas daļu, kurā ir pietiekami ilgi atvērts." : ".")
  }

  func answered(_ who: String, _ files: String?, _ point: String) -> String {
    "\(who)\(files.map { ", tabulas \($0)" } ?? ""). \(point)"
  }

  func part(_ visit: String) -> String {
    "Dienas daļa skaitās vienreiz, ja tā ir atvērta \(visit) bez pārtraukuma: punkts par katru procentu no "
      + "skaitītajiem cilvēkiem neatkarīgi no tā, cik ilgi ir atvērts."
  }

  func weightOf(_ name: String) -> String { "Aptaujas \(name) svars" }

  func worthToOthers(_ unit: String) -> String { "Vērtība pārējiem, \(unit)" }

  func worth(to name: String, _ unit: String) -> String { "Vērtība aptaujai \(name), \(unit)" }

  func stays(_ name: String, from: String, to: String, part: String?, own: String) -> String {
    "Ierosinātā nedēļa ir labākā, kamēr aptaujas \(name) svars ir no \(from) līdz \(to)"
      + (part.map { "; tā ir šāda daļa no visiem tās svariem: \($0)" } ?? "")
      + ". Plānā svars ir \(own)."
  }

  func staysAlways(_ name: String, own: String) -> String {
    "Ierosinātā nedēļa ir labākā pie jebkura aptaujas \(name) svara; plānā tas ir \(own)."
  }

  func staysNowhere(_ name: String, own: String) -> String {
    "Nav tādu aptaujas \(name) svara robežu, kurās ierosinātā nedēļa būtu nosaukta par labāko; plānā svars ir "
      + "\(own)."
  }

  func flip(_ weight: String, conversion: String) -> String {
    "\(weight) (likme \(conversion))"
  }

  func flips(_ weights: String) -> String { "Labākā nedēļa mainās pie svara \(weights)." }

  func alone(_ name: String, _ week: String?) -> String {
    "Ja skaitītos tikai aptauja \(name): \(week ?? "pašreizējā nedēļa")."
  }

  func without(_ name: String, _ week: String?) -> String {
    "Ja aptauja \(name) neskaitītos: \(week ?? "pašreizējā nedēļa")."
  }

  func joint(draws: String, part: String) -> String {
    "No visu aptauju svaru nejaušiem maisījumiem (\(draws)) ierosinātā nedēļa ir labākā šādā daļā: \(part)."
  }

  func wishesMore(_ name: String, _ other: String) -> String {
    "Ko aptaujā \(name) vēlas vairāk nekā aptaujā \(other)"
  }

  func noDifference(_ name: String, _ other: String) -> String {
    "Starp aptaujām \(name) un \(other) neviena stunda neatšķiras vairāk, nekā to izskaidro nejaušība."
  }

  func compared(_ count: String) -> String {
    "Stundas, par kurām jautāts abās: \(count). Atšķirība nosaukta tikai tad, ja nejaušība to neizskaidro; 95 "
      + "no 100 šādām aptaujām netiek nosaukta neviena, kuras nav."
  }

  func notComparable(_ name: String, _ other: String) -> String {
    "Par aptaujām \(name) un \(other) nav zināms, cik cilvēku atbildēja katrā, tāpēc atšķirības nevar nošķirt no "
      + "nejaušības."
  }

  func nothingInCommon(_ name: String, _ other: String) -> String {
    "Nav nevienas stundas, par kuru jautāts gan aptaujā \(name), gan aptaujā \(other)."
  }

  func further(_ count: String) -> String { "Citas stundas, kas atšķiras: \(count)." }

  func reasons(_ name: String) -> String { "Iemesli nenākt: \(name)" }

  func reasonsByGroup(_ name: String) -> String { "Iemesli nenākt pa grupām: \(name)" }
}
