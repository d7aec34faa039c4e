import OpeningHours
import OpeningHoursTables

extension Language {
  /// Which part of the people is taken to come without staff, and from which age.
  func assumption(of service: StafflessService) -> String {
    let words = phrases.staffless
    func percent(_ part: Int) -> String {
      numbers.exactPercent(Double(part) / Double(StafflessService.whole))
    }
    let segments = service.segments.map { "\($0.name) \(percent($0.part))" }
    return
      ([words.counted(percent(service.part), withSegments: !segments.isEmpty)]
      + (segments.isEmpty ? [] : [words.segments(segments.joined(separator: ", "))])
      + (service.age.map { [words.age("\($0)")] } ?? [])).joined(separator: ", ")
  }

  /// When a house may be open without staff, and which part of the people is taken to come then.
  func rule(of service: StafflessService) -> String {
    ([stated(.allowed(service.allowed))]
      + (service.adjoinsStaff ? [stated(.adjoinsStaff(true))] : []) + [assumption(of: service)])
      .joined(separator: "; ")
  }

  /// What a scenario or a flag says of hours without staff.
  func stated(_ change: Plan.Staffless) -> String {
    let words = phrases.staffless
    switch change {
    case .isOff(let isOff): return isOff ? words.never(nil) : words.isOn
    case .allowed(let week):
      return week.openDays.isEmpty ? words.never(nil) : words.mayBe(openTimes(week))
    case .today(let week): return words.isToday(week.openDays.isEmpty ? nil : openTimes(week))
    case .adjoinsStaff(let adjoins): return words.adjoins(adjoins)
    case .part(let part, let segment):
      let percent = numbers.exactPercent(Double(part) / Double(StafflessService.whole))
      return segment.map { words.comes(percent, of: $0) }
        ?? words.counted(percent, withSegments: false)
    case .age(let age): return words.fromAge("\(age)")
    case .cost(let cents): return words.costs(numbers.hundredths(cents))
    }
  }

  /// Which hours of a house that is open without staff as well a file holds.
  public func told(_ service: ExportReport.Service, fromAge age: Int?) -> String {
    let words = phrases.staffless
    let years = age.map { ", " + words.age("\($0)") } ?? ""
    return switch service {
    case .withStaff: words.exported.withStaff
    case .withoutStaff: words.exported.without + years
    case .all: words.exported.all
    }
  }
}
