import OpeningHours
import OpeningHoursTables

struct LatvianPrices: PricePhrases {
  let against = "Noteikumi, kas liedz"
  let cannotClose = "Nevar slēgt"
  let cannotOpen = "Nevar atvērt"
  private var language: Language { .latvian }

  let title = "Cik maksā vēlmes"
  let toOpen = "Cik maksātu atvērt slēgtu stundu, vispirms lētākās"
  let toClose = "Cik maksātu slēgt atvērtu stundu, vispirms lētākās"
  let worth = "Vērtība"
  let loses = "Zudums"
  let staff = "Personāls"
  let forIt = "Kas tādēļ mainās"
  let nothingElse = "nekas cits"
  let gains =
    "Zudums zem 0 ir ieguvums: ar skaidru norādi slēgtas stundas drīkst "
    + "atstāt divas dienas daļas, arī ja par tām neviens netika jautāts."
  let perhapsFewer = "varbūt pietiek ar mazāk noteikumiem"
  let staffExplained =
    "Personāls: par cik vairāk vai mazāk apmaksāto stundu, ja nekas cits nemainās."

  func moreToOpen(_ count: String) -> String {
    "Vēl stundas, kas paliek slēgtas: \(count)."
  }

  func moreToClose(_ count: String) -> String {
    "Vēl stundas, kurās ir atvērts: \(count)."
  }

  func explained(_ unit: String) -> String {
    "Vērtība: cik vērta ir pati stunda (~ aplēsts, ? nav zināms). Zudums: par cik mazāk vērta ir "
      + "labākā nedēļa ar to (\(unit))."
  }

  func notAskedAll(_ missing: String, _ all: String) -> String {
    "Meklēšana tika pārtraukta: bez cenas palika \(missing) no \(all) stundām."
  }

  func opens(_ day: Weekday, _ spans: [TimeSpan]) -> String {
    "\(language.on([day])) \(language.spans(spans)) atver"
  }

  func closes(_ day: Weekday, _ spans: [TimeSpan]) -> String {
    "\(language.on([day])) \(language.spans(spans)) slēdz"
  }

  func because(_ count: Int) -> String {
    count == 1 ? "Šī noteikuma dēļ" : "Šo noteikumu dēļ; vairāki darbojas kopā"
  }

  func best(_ headline: String, isProven: Bool) -> String {
    "Šī ir labākā nedēļa, \(isProven ? "ko pieļauj noteikumi" : "kas atrasta laikā"). \(headline)"
  }

  func showAll(_ flag: String) -> String {
    "Tās parāda \(flag)."
  }

  func failed(_ time: String, _ message: String) -> String {
    "\(time): \(message)"
  }

  func notFound(_ times: String) -> String {
    "Laikā nav noskaidrots: \(times)."
  }
}
