struct EnglishStaffless: StafflessPhrases {
  func withStaff(_ hours: String, _ oldNumber: String?) -> String {
    "\(hours) a week with staff" + (oldNumber.map { " instead of \($0)" } ?? " as today")
  }

  func besides(_ times: String, _ hours: String, _ oldNumber: String?, isAsToday: Bool) -> String {
    "Open without staff as well: \(times); \(hours) a week"
      + (oldNumber.map { " instead of \($0)" } ?? (isAsToday ? " as today" : ""))
  }

  func never(_ today: String?) -> String {
    "Never open without staff" + (today.map { ", today \($0) a week" } ?? "")
  }

  let staffStays = "the hours with staff stay as they are"

  func counted(_ percent: String, withSegments: Bool) -> String {
    withSegments
      ? "without staff, \(percent) of those of other groups are taken to come"
      : "without staff, \(percent) of those who would come are taken to come"
  }

  func segments(_ parts: String) -> String { "by group: \(parts)" }
  func worth(_ amount: String) -> String { "\(amount) of it without staff" }
  func age(_ years: String) -> String { "from the age of \(years)" }
  let caption = "Open without staff"
  let times = "Time without staff"
  let hoursWithStaff = "Hours with staff a week"
  let hoursWithout = "Hours without staff a week"
  let worthWithout = "Of it without staff"
  let cost = "Cost of hours without staff a week"
  let movesExplained =
    "These are hours with staff, with what they are worth with staff. Where the house is open without staff "
    + "otherwise, only the rest is gained or given up."
  let pricesExplained =
    "Hours without staff count as closed here: these are prices of hours with staff."
  let peopleExplained =
    "Whoever finds only a time without staff counts as far as such people come."
  let inMap = "{28} open without staff"

  let isOn = "Open without staff as the plan says"

  func mayBe(_ times: String) -> String { "May be open without staff: \(times)" }

  func isToday(_ times: String?) -> String {
    "Open without staff today: \(times ?? "never")"
  }

  func adjoins(_ isSo: Bool) -> String {
    isSo
      ? "Open without staff only right before and after hours with staff"
      : "Open without staff at all times that are allowed"
  }

  func comes(_ percent: String, of segment: String) -> String {
    "Without staff, \(percent) of \(segment) are taken to come"
  }

  func fromAge(_ years: String) -> String { "Open without staff from the age of \(years)" }
  func costs(_ amount: String) -> String { "An hour without staff costs \(amount)" }

  func openThen(_ times: String, _ assumption: String) -> String {
    "On that day the house is open without staff \(times): \(assumption)."
  }

  let exported = (
    withStaff: "these are the hours with staff; --service without-staff or all writes the others",
    without: "these are the hours without staff", all: "these are all hours, with staff or without"
  )
}
