import OpeningHours
public import OpeningHoursTables

extension Language {
  /// Which part of the people is taken to come without staff, and from which age.
  func assumption(of service: StafflessService) -> String {
    let words = phrases.staffless
    let segments = service.segments.map { "\($0.name) \(percent($0.part))" }
    return
      ([words.counted(percent(service.part), withSegments: !segments.isEmpty)]
      + (segments.isEmpty ? [] : [words.segments(segments.joined(separator: ", "))])
      + (service.age.map { [words.age("\($0)")] } ?? [])).joined(separator: ", ")
  }

  /// When a house may be open without staff, and which part of the people is taken to come then.
  func rule(of service: StafflessService) -> String {
    ([stated(.allowed(service.allowed, on: service.allowed.openDays))]
      + (service.adjoinsStaff ? [stated(.adjoinsStaff(true))] : []) + [assumption(of: service)])
      .joined(separator: "; ")
  }

  /// What a scenario or a flag says of hours without staff.
  func stated(_ change: Plan.Staffless) -> String {
    let words = phrases.staffless
    switch change {
    case .isOff(let isOff): return isOff ? words.never(nil) : words.isOn
    case .allowed(let week, let days):
      return days.count == Weekday.allCases.count && week.openDays.isEmpty
        ? words.never(nil) : words.mayBe(shorts(week, on: days))
    case .today(let week, let days):
      return words.isToday(
        days.count == Weekday.allCases.count && week.openDays.isEmpty || days.isEmpty
          ? nil : shorts(week, on: days))
    case .adjoinsStaff(let adjoins): return words.adjoins(adjoins)
    case .part(let part, let withSegments):
      return words.counted(percent(part), withSegments: withSegments)
    case .partOfSegment(let part, let segment): return words.comes(percent(part), of: segment)
    case .age(let age): return words.fromAge("\(age)")
    case .cost(let cents): return words.costs(numbers.hundredths(cents))
    }
  }

  /// What a poster or a sign says below hours of a house that is open without staff as well; nothing where it never is.
  public func note(
    _ service: ExportReport.Service, on unstaffed: Schedule?, fromAge age: Int?
  ) -> String? {
    guard let unstaffed, !unstaffed.openDays.isEmpty else { return nil }
    let words = phrases.staffless
    let years = age.map { ", " + words.age("\($0)") } ?? ""
    return switch service {
    case .withStaff, .all: "\(words.caption): \(openTimes(unstaffed))\(years)."
    case .withoutStaff: sentence(words.exported.without) + years + "."
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
