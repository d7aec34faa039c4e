struct LatvianStaffless: StafflessPhrases {
  func withStaff(_ hours: String, _ oldNumber: String?) -> String {
    "\(hours) nedēļā ar personālu" + (oldNumber.map { " (pašlaik \($0))" } ?? ", tāpat kā pašlaik")
  }

  func besides(_ times: String, _ hours: String, _ oldNumber: String?, isAsToday: Bool) -> String {
    "Papildus atvērts bez personāla: \(times); \(hours) nedēļā"
      + (oldNumber.map { " (pašlaik \($0))" } ?? (isAsToday ? ", tāpat kā pašlaik" : ""))
  }

  func never(_ today: String?) -> String {
    "Bez personāla nekad nav atvērts" + (today.map { ", pašlaik \($0) nedēļā" } ?? "")
  }

  let staffStays = "laiks ar personālu nemainās"

  func counted(_ percent: String, withSegments: Bool) -> String {
    withSegments
      ? "pieņemts, ka bez personāla nāk \(percent) no pārējām grupām"
      : "pieņemts, ka bez personāla nāk \(percent) no tiem, kuri citādi nāktu"
  }

  func segments(_ parts: String) -> String { "pa grupām: \(parts)" }
  func worth(_ amount: String) -> String { "tai skaitā bez personāla \(amount)" }
  func age(_ years: String) -> String { "no \(years) gadu vecuma" }
  let caption = "Atvērts bez personāla"
  let times = "Laiks bez personāla"
  let hoursWithStaff = "Stundas ar personālu nedēļā"
  let hoursWithout = "Stundas bez personāla nedēļā"
  let worthWithout = "Tai skaitā bez personāla"
  let cost = "Stundu bez personāla izmaksas nedēļā"
  let movesExplained =
    "Tās ir stundas ar personālu, un norādīts, cik tās dod ar personālu. Kur citādi ir atvērts bez personāla, klāt "
    + "nāk vai zūd tikai pārējais."
  let pricesExplained =
    "Stundas bez personāla šeit skaita kā slēgtas: cenas ir stundām ar personālu."
  let peopleExplained =
    "Kas atrod tikai laiku bez personāla, tiek skaitīts tik, cik tādi cilvēki nāk."
  let inMap = "{28} atvērts bez personāla"

  let isOn = "Atvērts bez personāla, kā teikts plānā"

  func mayBe(_ times: String) -> String { "Drīkst būt atvērts bez personāla: \(times)" }

  func isToday(_ times: String?) -> String {
    "Pašlaik atvērts bez personāla: \(times ?? "nekad")"
  }

  func adjoins(_ isSo: Bool) -> String {
    isSo
      ? "Atvērts bez personāla tikai tieši pirms un pēc laika ar personālu"
      : "Atvērts bez personāla visos atļautajos laikos"
  }

  func comes(_ percent: String, of segment: String) -> String {
    "Pieņemts, ka bez personāla nāk \(percent) no grupas \(segment)"
  }

  func fromAge(_ years: String) -> String { "Atvērts bez personāla no \(years) gadu vecuma" }
  func costs(_ amount: String) -> String { "Stunda bez personāla maksā \(amount)" }

  func openThen(_ times: String, _ assumption: String) -> String {
    "Tajā dienā bibliotēka bez personāla ir atvērta \(times): \(assumption)."
  }

  let exported = (
    withStaff: "tās ir stundas ar personālu; --service without-staff vai all raksta pārējās",
    without: "tās ir stundas bez personāla", all: "tās ir visas stundas, ar personālu vai bez"
  )
}
