struct LatvianKept: KeptPhrases {
  let title = "Darba laika drošums"
  let nothingLost = "visu darba laiku var nodrošināt ar personālu"
  let worst = "Kad visdrīzāk ir par maz cilvēku, lai atvērtu"
  let opensWith = "Atver ar"
  let cannotOpen = "Nevar atvērt"
  let singleShifts = "Maiņas, bez kurām nevar atvērt"
  let hours = "Stundas no tām"
  let lostHours = "Stundas gadā, kurām trūkst personāla"

  func stated(_ people: String, _ absence: String) -> String {
    let noun = LatvianGrammar().form(people, "cilvēks", "cilvēki")
    return "atver, ja ir \(people) \(noun), prombūtne \(absence)"
  }

  func lost(
    _ hours: String, of all: String, withoutSkill skill: (hours: String, skills: String)?,
    likeliest time: String?
  ) -> String {
    "gadā \(hours) no \(all) atvērtajām stundām nevar nodrošināt ar personālu"
      + (skill.map { ", no tām \($0.hours), jo trūkst prasmes \($0.skills)" } ?? "")
      + (time.map { ", visdrīzāk \($0)" } ?? "")
  }

  func withStandIn(_ hours: String, reached chance: String) -> String {
    "Ar vienu aizvietotāju, kas sasniedzams ar \(chance) varbūtību, tās būtu \(hours) gadā."
  }

  func withOneMore(_ hours: String, at time: String) -> String {
    "Ja \(time) strādātu par vienu cilvēku vairāk, tās būtu \(hours) gadā."
  }

  func singleGroup(_ group: String, _ hours: String) -> String {
    "Bez visas grupas „\(group)” nedēļā nevar atvērt \(hours)."
  }

  func simulated(_ years: String, spell: String, days: String, tenth: String) -> String {
    "Simulēts: \(years) gadi ar prombūtnēm, kuru vidējais ilgums dienās ir \(spell). Dienas gadā, kad kādu laiku ir slēgts, jo "
      + "trūkst cilvēku: vidēji \(days); katrā desmitajā gadā \(tenth) vai vairāk."
  }

  func method(_ weeks: String) -> String {
    "Aprēķināts visiem, kas strādā, \(weeks) nedēļām gadā; katra cilvēka prombūtne ir neatkarīga. Epidēmijas, "
      + "atvaļinājumi un virsstundas nav ietvertas."
  }
}
