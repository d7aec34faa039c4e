struct GermanStaffless: StafflessPhrases {
  func withStaff(_ hours: String, _ oldNumber: String?) -> String {
    "\(hours) Servicezeit (mit Personal) pro Woche"
      + (oldNumber.map { " statt \($0)" } ?? " wie bisher")
  }

  func besides(_ times: String, _ hours: String, _ oldNumber: String?, isAsToday: Bool) -> String {
    "Zusätzlich ohne Personal geöffnet: \(times); \(hours) pro Woche"
      + (oldNumber.map { " statt \($0)" } ?? (isAsToday ? " wie bisher" : ""))
  }

  func never(_ today: String?) -> String {
    "Nie ohne Personal geöffnet" + (today.map { ", bisher \($0) pro Woche" } ?? "")
  }

  let staffStays = "die Servicezeit bleibt, wie sie ist"

  func counted(_ percent: String, withSegments: Bool) -> String {
    withSegments
      ? "angenommen ist, dass ohne Personal \(percent) der übrigen Gruppen kommen"
      : "angenommen ist, dass ohne Personal \(percent) derer kommen, die sonst kämen"
  }

  func segments(_ parts: String) -> String { "nach Gruppen: \(parts)" }
  func worth(_ amount: String) -> String { "davon ohne Personal \(amount)" }
  func age(_ years: String) -> String { "ab \(years) Jahren" }
  let caption = "Ohne Personal geöffnet"
  let times = "Zeit ohne Personal"
  let hoursWithStaff = "Stunden mit Personal pro Woche"
  let hoursWithout = "Stunden ohne Personal pro Woche"
  let worthWithout = "Davon ohne Personal"
  let cost = "Kosten der Stunden ohne Personal pro Woche"
  let movesExplained =
    "Gemeint sind Stunden mit Personal und ihr Wert mit Personal. Wo sonst ohne Personal geöffnet ist, kommt nur "
    + "der Rest hinzu oder entfällt."
  let pricesExplained =
    "Stunden ohne Personal gelten hier als geschlossen: Gemeint sind Stunden mit Personal."
  let peopleExplained =
    "Wer nur eine Zeit ohne Personal findet, zählt, soweit solche Menschen kommen."
  let inMap = "{28} ohne Personal geöffnet"

  let isOn = "Ohne Personal geöffnet, wie der Plan es sagt"

  func mayBe(_ times: String) -> String { "Darf ohne Personal geöffnet sein: \(times)" }

  func isToday(_ times: String?) -> String {
    "Heute ohne Personal geöffnet: \(times ?? "nie")"
  }

  func adjoins(_ isSo: Bool) -> String {
    isSo
      ? "Ohne Personal geöffnet nur direkt vor und nach der Servicezeit"
      : "Ohne Personal geöffnet zu allen erlaubten Zeiten"
  }

  func comes(_ percent: String, of segment: String) -> String {
    "Angenommen ist, dass ohne Personal \(percent) von \(segment) kommen"
  }

  func fromAge(_ years: String) -> String { "Ohne Personal geöffnet ab \(years) Jahren" }
  func costs(_ amount: String) -> String { "Eine Stunde ohne Personal kostet \(amount)" }

  func openThen(_ times: String, _ assumption: String) -> String {
    "Ohne Personal ist das Haus an dem Tag \(times) geöffnet: \(assumption)."
  }

  let exported = (
    withStaff:
      "das sind die Stunden mit Personal; --service without-staff oder all schreibt die anderen",
    without: "das sind die Stunden ohne Personal",
    all: "das sind alle Stunden, mit Personal oder ohne"
  )
}
