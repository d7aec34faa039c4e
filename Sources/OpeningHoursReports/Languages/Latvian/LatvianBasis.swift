import OpeningHours
import OpeningHoursTables

struct LatvianBasis: BasisPhrases {
  let dataOfPlan = "Dati"
  let texts = "Plāna teksti"
  let scenarios = "Scenāriji"
  let inOrder = "Plānu var nolasīt: problēmu nav."
  let title = "Uz ko balstās atbilde"
  let respondentsUnknown = "respondenti (skaits nav norādīts)"
  let representative =
    "Atbildējušie atbilst zināmajām daļām: nevienas grupas daļa neatšķiras par procentpunktu vai vairāk."
  let representationUnknown =
    "Nav zināms, kuru grupu starp atbildējušajiem ir nesamērīgi daudz."
  let whoAnswered = "Kas atbildēja, pirms svēršanas"
  let group = "Grupa"
  let ofAnswers = "Daļa no atbildēm"
  let ofAllPeople = "Daļa no visiem"
  let presetCaution = "Krājumu noteikumi ir dati pirmajam plānam, nevis juridiska konsultācija."
  let rules = "Noteikumi, kam jābūt spēkā, kas tos vēlas un kur tie rakstīti"
  let rule = "Noteikums"
  let origin = "Izcelsme"
  let source = "Avots"

  func missingText(_ key: String, _ codes: String, _ shown: String) -> String {
    "\(key): nav teksta valodā \(codes); tās vietā ir \(shown)"
  }

  func respondents(_ count: String) -> String {
    "\(count) \(Language.latvian.form(count, "respondents", "respondenti"))"
  }

  func table(_ who: String, _ file: String?) -> String {
    who + (file.map { ", tabula \($0)" } ?? "")
      + "; punkts ir viens procents no tiem par vienu atvērtu stundu."
  }

  func counted(_ file: String?, _ who: String?) -> String {
    "Apmeklējumi skaitīti" + (file.map { ": \($0)" } ?? "") + (who.map { "; vēlmes: \($0)" } ?? "")
      + "."
  }

  func spokenFor(_ people: String, _ percent: String) -> String {
    "Vēlmes attiecas uz \(people) \(Language.latvian.form(people, "cilvēku", "cilvēkiem")): pieņemts, ka no "
      + "tiem, kas nāktu, katru nedēļu atnāk \(percent)."
  }

  func asked(_ first: String, _ last: String?) -> String {
    "Aptaujas laiks: \(first)\(last.map { " – \($0)" } ?? "")."
  }

  func represented(_ most: RepresentedGroup, _ least: RepresentedGroup) -> String {
    "Nesamērīgi daudz starp atbildējušajiem: \(most.name) (\(most.ofAnswers) no atbildēm, "
      + "\(most.ofAllPeople) no visiem); nesamērīgi maz: \(least.name) (\(least.ofAnswers) no atbildēm, "
      + "\(least.ofAllPeople) no visiem)."
  }

  func weighted(_ effective: String, _ design: String) -> String {
    "Svērts: tikpat izteiksmīgi, cik būtu vienāda svara respondenti skaitā \(effective) (dizaina "
      + "efekts "
      + "\(design))."
  }

  func slots(_ all: String, _ minutes: String, _ parts: String) -> String {
    "Laika logi pa \(minutes): kopā \(all), no tiem \(parts)."
  }

  func provenance(_ count: String, _ kind: Provenance) -> String {
    switch kind {
    case .asked: "par \(count) jautāts"
    case .band: "\(count) dienas daļās, par kurām jautāts kopumā"
    case .observed: "\(count) " + Language.latvian.form(count, "skaitīts", "skaitīti")
    case .estimated: "\(count) " + Language.latvian.form(count, "aplēsts", "aplēsti")
    case .unknown: "\(count) " + Language.latvian.form(count, "nezināms", "nezināmi")
    }
  }

  func expectedPart(_ percent: String) -> String {
    "\(percent) priekšlikuma apmeklējumu ir sagaidāmi pēc vēlmēm."
  }

  func unknownHours(_ hours: String) -> String {
    "Par \(hours) priekšlikumā nekas nav zināms, un tās netiek ieskaitītas."
  }

  func conversionSame(_ stated: String) -> String {
    "Vēlmes pārvērstas apmeklējumos ar likmi \(stated); tā pati nedēļa iznāk, ja no tiem, kas nāktu, nenāk neviens, "
      + "un ja nāk visi."
  }

  func conversionOther(_ stated: String, _ other: String, _ same: String) -> String {
    "Vēlmes pārvērstas apmeklējumos ar likmi \(stated); ar likmi \(other) iznāk cita nedēļa, ar likmi \(same) "
      + "vēl šī pati."
  }

  func originName(_ origin: Rule.Origin) -> String {
    switch origin {
    case .law: "likums"
    case .agreement: "vienošanās"
    case .house: "iestāde"
    case .wish: "vēlme"
    }
  }

  func standard(_ key: String) -> String {
    "\(key) noklusējums"
  }

  func preset(_ name: String, _ title: String) -> String {
    "Noteikumu krājums: \(name) (\(title))."
  }

  func expectedPartOfToday(_ percent: String) -> String {
    "\(percent) pašreizējās nedēļas apmeklējumu ir sagaidāmi pēc vēlmēm."
  }

  func estimatedPartOfToday(_ percent: String, _ objective: Plan.Objective) -> String {
    "\(percent) pašreizējās nedēļas \(objective == .visits ? "apmeklējumu" : "punktu") ir aplēsti."
  }

  func unknownHoursOfToday(_ hours: String) -> String {
    "Par \(hours) pašreizējā nedēļā nekas nav zināms, un tās netiek ieskaitītas."
  }
}
