public import OpeningHoursTables

/// What each slot of the week is worth, and how that is known.
public struct Demand: Sendable {
  /// The grid of the slots.
  public let grid: WeekGrid
  /// What the slots' values count.
  public let unit: Unit
  /// The slots as [day][slot], Monday first.
  public let slots: [[SlotDemand]]
  /// The parts of days that were asked about as a whole, by day and time; mostly none.
  public let bands: [BandDemand]
  /// The number of people who were asked, if it is known.
  public let sample: Int?
  /// Whether the table has numbers of people, so that a percentage stands for one.
  public let countsPeople: Bool
  /// The name of the table the demand was read from.
  public let fileName: String
  /// How hours that nobody was asked about were estimated, where some were; once for each survey.
  public let estimates: [Estimates]
  /// How wishes became visits, where they had to.
  public internal(set) var conversion: AppliedConversion?
  /// How many people several surveys beside each other count for, each its people times its conversion;
  /// nothing where there is one survey, whose respondents then are all.
  public internal(set) var countedPeople: Int?
  /// What was understood while the table was read; nothing is wrong with it.
  public let readingNotes: [ReadingNote]
  /// What the reader of an answer should know about its data.
  public internal(set) var notes: [DemandNote]

  /// More parts of one day nobody asks about.
  static let mostBandsADay = 60

  init(
    grid: WeekGrid, unit: Unit, slots: [[SlotDemand]], bands: [BandDemand] = [], sample: Int?,
    countsPeople: Bool = false, fileName: String, estimates: [Estimates] = [],
    readingNotes: [ReadingNote],
    notes: [DemandNote]
  ) {
    precondition(
      Weekday.allCases.allSatisfy { day in
        bands.count { $0.day == day } <= Self.mostBandsADay
      })
    self.grid = grid
    self.unit = unit
    self.slots = slots
    self.bands = bands
    self.sample = sample
    self.countsPeople = countsPeople
    self.fileName = fileName
    self.estimates = estimates
    self.readingNotes = readingNotes
    self.notes = notes
  }

  /// What values of slots count.
  public enum Unit: Sendable, Hashable {
    /// Percent of the respondents for one hour.
    case points
    /// Visits a week.
    case visits
  }

  /// The demand of one slot.
  public subscript(day: Weekday, slot: Int) -> SlotDemand { slots[day.rawValue][slot] }
}

/// The value of one slot with its provenance.
public struct SlotDemand: Sendable, Hashable {
  /// How the value is known.
  public let provenance: Provenance
  /// Percent of the respondents who would come, or visits an hour; nothing where it is unknown.
  public let rate: Double?
  /// What opening the slot is worth, in thousandths of a point or of a visit; 0 where it is unknown.
  ///
  /// A point is one percent of the respondents for one hour, so half an hour of a 28 % hour is
  /// 14 points. Whole thousandths make sums exact.
  public let thousandths: Int

  /// A slot that lies in a part of the day which is worth something as a whole.
  static let inBand = SlotDemand(provenance: .band, rate: nil, slotMinutes: 60)
  /// A slot about which nothing is known.
  public static let unknown = SlotDemand(provenance: .unknown, rate: nil, slotMinutes: 60)

  /// A slot's demand from its share in percent or its visits an hour.
  public init(provenance: Provenance, rate: Double?, slotMinutes: Int) {
    self.provenance = provenance
    self.rate = rate
    thousandths = Int(((rate ?? 0) * 1000 * Double(slotMinutes) / 60).rounded())
  }

  /// The same slot with another worth.
  func worth(thousandths: Int) -> SlotDemand {
    SlotDemand(provenance: provenance, rate: rate, thousandths: thousandths)
  }

  private init(provenance: Provenance, rate: Double?, thousandths: Int) {
    self.provenance = provenance
    self.rate = rate
    self.thousandths = thousandths
  }
}

/// How a value is known.
public enum Provenance: String, Sendable, Hashable, CaseIterable {
  /// Respondents were asked about it.
  case asked
  /// Respondents were asked about the part of the day that it lies in, as a whole.
  case band
  /// It was counted.
  case observed
  /// It follows from what was asked about other hours.
  case estimated
  /// Nothing is known.
  case unknown
}

extension Demand {
  /// The demand that numbers in memory state.
  ///
  /// - Parameters:
  ///   - grid: The grid of the slots.
  ///   - unit: What the numbers count.
  ///   - sample: The number of people who were asked, if it is known.
  ///   - name: What messages call it.
  ///   - rate: For a day and a slot, counted from the start of the frame, the percent of the
  ///     respondents who would come (0 to 100), or the visits an hour; nothing where it is unknown.
  /// - Throws: `InputErrors` for numbers that are negative, not finite or too large.
  public init(
    grid: WeekGrid, unit: Unit = .points, sample: Int? = nil, name: String = "demand",
    rate: (Weekday, Int) -> Double?
  ) throws(InputErrors) {
    let most = unit == .points ? 100 : 1e9
    var problems: [Diagnostic] = []
    var slots: [[SlotDemand]] = []
    for day in Weekday.allCases {
      var own: [SlotDemand] = []
      for slot in grid.slots {
        let value = rate(day, slot)
        if let value, !(0...most).contains(value) {
          problems.append(
            Diagnostic(
              .file(name, line: nil, column: nil),
              "\(day.name), slot \(slot): \(value) is not between 0 and \(Int(most))"))
          own.append(.unknown)
          continue
        }
        let known: Provenance = unit == .points ? .asked : .observed
        own.append(
          SlotDemand(
            provenance: value == nil ? .unknown : known, rate: value,
            slotMinutes: grid.slotMinutes))
      }
      slots.append(own)
    }
    guard problems.isEmpty else { throw InputErrors(problems) }
    self.init(
      grid: grid, unit: unit, slots: slots, sample: sample, fileName: name, readingNotes: [],
      notes: [])
  }

  /// What a schedule is worth, in thousandths of a point; unknown hours count nothing.
  public func thousandths(of schedule: Schedule) -> Int {
    sum(of: schedule) { $0.thousandths } + bandThousandths(of: schedule)
  }

  /// The sum of a quantity over the slots that a schedule opens.
  public func sum(of schedule: Schedule, _ quantity: (SlotDemand) -> Int) -> Int {
    Weekday.allCases.reduce(0) { $0 + sum(of: schedule[$1].spans, on: $1, quantity) }
  }

  /// The sum of a quantity over the slots that spans of one day cover.
  public func sum(of spans: [TimeSpan], on day: Weekday, _ quantity: (SlotDemand) -> Int) -> Int {
    spans.reduce(0) { sum, span in
      sum + grid.slots(within: span).reduce(0) { $0 + quantity(self[day, $1]) }
    }
  }

  /// The number of slots of the week known in a certain way.
  public func count(of provenance: Provenance) -> Int {
    slots.reduce(0) { $0 + $1.count { $0.provenance == provenance } }
  }

  /// The hours of a schedule about which nothing is known.
  public func unknownHours(of schedule: Schedule) -> Schedule {
    Schedule(
      Dictionary(
        uniqueKeysWithValues: Weekday.allCases.map { day in
          let slots = schedule[day].spans.flatMap { grid.slots(within: $0) }
          let unknown = slots.filter { self[day, $0].provenance == .unknown }
          return (day, DayPlan(unknown.compactMap { grid.span(of: $0..<($0 + 1)) }))
        }))
  }
}
