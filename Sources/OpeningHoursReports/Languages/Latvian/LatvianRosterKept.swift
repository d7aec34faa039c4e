struct LatvianRosterKept: RosterKeptPhrases {
  let single = "Cilvēki, bez kuriem nevar atvērt"
  let hours = "Stundas no tām"
  let method =
    "Aprēķināts visiem, kas strādā katrā grafika nedēļā; katra cilvēka prombūtne ir neatkarīga un tik bieža, cik "
    + "norādīts. Ierakstītais atvaļinājums ir ietverts, epidēmijas un virsstundas nav."
  let gaps = "Kad atvaļinājuma dēļ strādā par maz cilvēku"
  let needed = "Vajag"
  let away = "Atvaļinājumā"

  func withStandIn(_ name: String?, reached chance: String, _ hours: String) -> String {
    "Ja palīgā var saukt aizvietotāju\(name.map { " \($0)" } ?? ""), kas sasniedzams ar \(chance) varbūtību, tās būtu \(hours) "
      + "gadā."
  }

  func week(_ number: String) -> String { "\(number)." }

  func gapsInWeeks(_ weeks: String, count: Int) -> String {
    "\(weeks) nedēļā atvaļinājuma dēļ strādā mazāk cilvēku, nekā prasīts: vajag aizvietotāju."
  }
}
