import OpeningHours
import OpeningHoursTables

struct LatvianSystem: SystemPhrases {
  let title = "Vairākas bibliotēkas kopā"
  let nothingChanges = "Neviena filiāle nemainās."
  let weighted = "Filiāles vērtība ir reizināta ar tās svaru."
  let checked =
    "Katrs šo nedēļu noteikums un skaitlis ir vēlreiz pārrēķināts, neatkarīgi no meklēšanas, kas tās atrada."
  let again = "Tie paši faili dod to pašu atbildi:"
  let leastBroken =
    "Zemāk ir labākās no atrastajām nedēļām, kas tos pārkāpj tik maz, cik izdevās atrast."
  let branches = "Filiāles"
  let branch = "Filiāle"
  let changes = "Kas mainās"
  let hoursAWeek = "Stundas nedēļā"
  let moreOrLess = "Vairāk vai mazāk"
  let elsewhere = "Kad pašu filiāle ir slēgta"
  let elsewhereToday = "Šodien dodas citur"
  let elsewhereThen = "Pēc tam"
  let nowhereToday = "Šodien nedodas nekur"
  let nowhereThen = "Pēc tam nekur"
  let goesTo = "Pēc tam uz"
  let ownPeople =
    "Filiāle šeit ir skaitīta tiem, kas atrod to atvērtu; kas dodas citur, ir zemāk."
  let districts = "Apkaimes"
  let district = "Apkaime"
  let hoursToday = "Stundas šodien"
  let hoursThen = "Stundas pēc tam"
  let perThousand = "Uz 1000 iedzīvotājiem"
  let floor = "Vismaz"
  let floorPrice = "Ieguvums, ja par stundu mazāk"
  let coverage = "Kad kaut kur ir atvērts"
  let coverageExplained = "Cik filiāļu ir atvērts šodien un pēc tam."
  let nextHour = "Kur stunda nozīmē visvairāk"
  let nextHourExplained =
    "Vienai filiālei atsevišķi, pēc tās pašas noteikumiem; viss, ko kopīgie noteikumi nosaka par dienām un laikiem, "
    + "paliek; kas ir zem 0, darbojas pretēji."
  let links = "Noteikumi, kas saista filiāles"
  let keptToday = "šodien ievērots"
  let notKeptToday = "šodien nav ievērots"
  let notKept = "nav ievērots"
  let full = "izsmelts"
  let priceExplained =
    "Tas, ko noteikums maksā, ir novērtēts no pierādījuma un attiecas uz nelielām izmaiņām."

  func price(_ worth: String, _ rule: SystemRule.Statement, money: String?) -> String {
    switch rule {
    case .most(.weeklyHours, _): "stunda vairāk dotu aptuveni \(worth)"
    case .most(.staffHours, _): "personāla stunda vairāk dotu aptuveni \(worth)"
    case .most(.cost, _): "\(money ?? "1 valūtas vienība") vairāk dotu aptuveni \(worth)"
    case .leastOfDistrict: "stunda mazāk dotu aptuveni \(worth)"
    case .open: "par vienu filiāli mazāk katrā no laikiem dotu aptuveni \(worth)"
    case .closed: "par vienu slēgtu filiāli vairāk katrreiz dotu aptuveni \(worth)"
    }
  }

  func transferIsStated(_ place: String) -> String {
    "Cik daudzi dodas citur, neviens nav saskaitījis, tas ir norādīts šeit: \(place); sweep transfer=0..100:20 "
      + "rāda, ko tas izšķir."
  }

  func broken(isCertain: Bool) -> String {
    isCertain
      ? "Noteikumus, kas saista filiāles, visus kopā nevar ievērot."
      : "Netika atrastas nedēļas, kas ievēro visus noteikumus, kuri saista filiāles; vai tādas ir, nav zināms."
  }

  func checked(branches: String, rules: String) -> String {
    "Viss ir izlasīts, kļūdu nav: \(branchCount(branches)), noteikumi, kas tās saista: \(rules)."
  }

  func headline(_ changed: String, of all: String) -> String {
    "Filiāles, kas mainās: \(changed) no \(all)."
  }

  func hours(_ new: String, _ old: String) -> String {
    new == old
      ? "Atvērtās stundas nedēļā: \(new), kā šodien."
      : "Atvērtās stundas nedēļā: \(new), šodien \(old)."
  }

  func worth(_ new: String, _ difference: String) -> String {
    "To kopējā vērtība ir \(new), salīdzinot ar šodienu \(difference)."
  }

  func best(_ worth: String) -> String {
    "Labākais iespējamais: pēc šiem noteikumiem neviena nedēļu kopa nepārsniedz \(worth)."
  }

  func gap(_ bound: String, _ worth: String, _ less: String) -> String {
    "Lielākā iespējamā vērtība ir \(bound), šo nedēļu vērtība ir \(worth) (par \(less) mazāk)."
  }

  func besideBroken(_ worth: String) -> String {
    "To vērtība ir \(worth); par nedēļām, kas pārkāpj noteikumus, nekas nav pierādīts."
  }

  func excess(_ rule: String, _ amount: String, _ time: String?, _ branches: String?) -> String {
    "\(rule): pārkāpts\(time.map { " \($0)" } ?? ""), pārkāpuma apmērs \(amount)"
      + (branches.map { " (\($0))" } ?? "")
  }

  func branchCount(_ number: String) -> String {
    "\(number) \(LatvianGrammar().form(number, "filiāle", "filiāles"))"
  }

  func unchanged(_ number: String) -> String { "Nemainās: \(branchCount(number))." }
  func newlyOpen(_ times: String) -> String { "Pirmo reizi kaut kur atvērts: \(times)." }
  func nowhereOpen(_ times: String) -> String { "Vairs nekur nav atvērts: \(times)." }
  func oneMore(_ branches: String) -> String { "Stunda vairāk visvairāk dotu šeit: \(branches)." }
  func oneLess(_ branches: String) -> String { "Stunda mazāk vismazāk maksātu šeit: \(branches)." }

  func most(_ quantity: SystemQuantity, _ amount: String) -> String {
    switch quantity {
    case .weeklyHours: "visu filiāļu atvērtais laiks kopā nedēļā nepārsniedz \(amount)"
    case .staffHours: "visu filiāļu personāla laiks kopā nedēļā nepārsniedz \(amount)"
    case .cost: "visu filiāļu izmaksas kopā nedēļā nepārsniedz \(amount)"
    }
  }

  func least(_ district: String, _ hours: String) -> String {
    "apkaimes „\(district)” filiāļu atvērtais laiks nedēļā ir vismaz \(hours)"
  }

  func open(_ least: String, _ who: String, _ times: String) -> String {
    "\(times) jebkurā brīdī ir atvērtas vismaz \(least) \(who)"
  }

  func opens(_ least: String, _ who: String, _ days: String) -> String {
    "\(days) tiek atvērtas vismaz \(least) \(who)"
  }

  func closed(_ most: String, _ who: String, _ days: String) -> String {
    "\(days) slēgtas ir ne vairāk kā \(most) \(who)"
  }

  func of(_ names: String) -> String { "no šīm: \(names)" }
  func ofGroups(_ number: String) -> String { "no katras kaimiņu grupas (grupu skaits: \(number))" }
  func ofAll(_ number: String) -> String { "no visām filiālēm (\(number))" }
}
