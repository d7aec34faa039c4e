import OpeningHours
import OpeningHoursTables

struct LatvianRemarks: RemarkPhrases {
  private var language: Language { .latvian }

  func note(_ sentence: String) -> String { "Ievērojiet: \(sentence)" }

  func replaced(_ days: [Weekday], _ spans: [TimeSpan], _ rule: String) -> String {
    "pašreizējā darba laikā vēlāks noteikums „\(rule)” aiz semikola aizstāj agrāk norādīto "
      + "(\(language.shorts(days)) \(language.clock(spans))); aiz komata tas to papildinātu"
  }

  func nothingKnown(_ frame: TimeSpan) -> String {
    "dati neko nepasaka ne par vienu stundu ietvarā \(language.clock([frame])); pēc tiem neviena nedēļa "
      + "nav labāka par citu"
  }

  func closesAll(_ hours: String, _ rules: [String]) -> String {
    "nekas vairs nebūtu atvērts, pašlaik \(hours) nedēļā"
      + (rules.isEmpty
        ? ". Pārbaudiet plāna skaitļus, piemēram, budžetu, personāla stundas un ilgumus"
        : ", jo noteikumi slēdz visas stundas: \(rules.joined(separator: "; "))")
  }

  func unusedHours(_ paid: String, _ most: String) -> String {
    "no \(most) apmaksāta darba nedēļā, ko pieļauj līgumi un noteikumi, šī nedēļa izmanto \(paid)"
  }

  func unshared(_ group: String, _ people: String, isImpossible: Bool) -> String {
    "grupas „\(group)” maiņas kopumā atbilst tās līgumiem (cilvēku skaits: \(people)), bet "
      + (isImpossible
        ? "nav tāda sadalījuma, kurā katru nedēļu ievērots katra cilvēka līgums"
        : "sadalījums, kurā katru nedēļu ievērots katra cilvēka līgums, nav atrasts")
  }

  func shortBlocks(_ blocks: String, _ key: String?) -> String {
    "bez pārtraukuma atvērts ne ilgāk par stundu: \(blocks); neviens noteikums\(key.map { " (\($0))" } ?? "") "
      + "neprasa vairāk"
  }
}
