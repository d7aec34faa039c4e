import OpeningHoursTables

/// Hours without staff with the part of the demand that they keep, slot by slot.
public struct Staffless: Sendable {
  /// How the house is open without staff.
  public let service: StafflessService
  /// The part of a slot's demand that comes without staff, in hundredths of a percent, as [day][slot].
  let parts: [[Int]]
  /// The part of those who wish for a part of the day as a whole.
  let partOfBands: Int
  /// The part of each respondent, in the order of the survey; nothing where all have that of the service.
  private let partsOfPeople: [Int]?

  /// The parts that a plan states, the same at all times unless segments differ: then each slot has that of
  /// the respondents who ticked it.
  ///
  /// - Parameters:
  ///   - service: What the plan states.
  ///   - demand: The demand, for its grid.
  ///   - survey: The respondents, where they are known; segments that none of them has say nothing.
  init(_ service: StafflessService, _ demand: Demand, _ survey: Survey?) {
    self.service = service
    let grid = demand.grid
    let everywhere = Weekday.allCases.map { _ in grid.slots.map { _ in service.part } }
    guard !service.segments.isEmpty, let survey,
      let own = try? survey.leastValues(service.segmentParts)
    else {
      (parts, partOfBands, partsOfPeople) = (everywhere, service.part, nil)
      return
    }
    // Weights in thousandths and parts in ten-thousandths, both whole, so that sums are exact.
    var (wished, kept) = (
      everywhere.map { $0.map { _ in 0 } }, everywhere.map { $0.map { _ in 0 } }
    )
    var (everyone, comes) = (0, 0)
    for (respondent, part) in zip(survey.respondents, own) {
      let weight = respondent.thousandths
      everyone += weight
      comes += weight * (part ?? service.part)
      var slots: Set<Int> = []
      for ticked in respondent.ticked.map({ survey.slots[$0] }) {
        let first = ticked.day.rawValue * grid.slotsPerDay
        slots.formUnion(grid.slots(touching: ticked.span).map { first + $0 })
      }
      for slot in slots {
        let (day, place) = slot.quotientAndRemainder(dividingBy: grid.slotsPerDay)
        wished[day][place] += weight
        kept[day][place] += weight * (part ?? service.part)
      }
    }
    let mean = everyone > 0 ? (comes + everyone / 2) / everyone : service.part
    parts = zip(wished, kept).map { wished, kept in
      zip(wished, kept).map { $0 > 0 ? ($1 + $0 / 2) / $0 : mean }
    }
    partOfBands = mean
    partsOfPeople = own.map { $0 ?? service.part }
  }

  /// What of a respondent's weight comes without staff too, in thousandths of a person.
  func weight(_ person: Int, of survey: Survey) -> Int {
    Self.part(partsOfPeople?[person] ?? service.part, of: survey.respondents[person].thousandths)
  }

  /// What a slot is worth without staff, in thousandths.
  func thousandths(_ day: Weekday, _ slot: Int, _ demand: Demand) -> Int {
    Self.part(parts[day.rawValue][slot], of: demand[day, slot].thousandths)
  }

  /// What a part of the day is worth that only hours without staff meet, in thousandths.
  func thousandths(_ band: BandDemand) -> Int { Self.part(partOfBands, of: band.thousandths) }

  /// A part of an amount, to the nearest whole number.
  static func part(_ part: Int, of amount: Int) -> Int {
    (amount * part + StafflessService.whole / 2) / StafflessService.whole
  }
}

extension Reach {
  /// What a week reaches of each respondent, in thousandths of a person and in the order of the survey: all of her
  /// with staff, without as far as she comes then.
  public func reached(by week: ServedWeek) -> [Int] {
    let staffed = reaches(week.schedule)
    let open = week.unstaffed == nil ? staffed : reaches(week.open)
    return survey.respondents.indices.map { person in
      if staffed[person] { return survey.respondents[person].thousandths }
      return open[person] ? week.staffless?.weight(person, of: survey) ?? 0 : 0
    }
  }
}
