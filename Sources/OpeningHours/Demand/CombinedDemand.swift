import OpeningHoursTables

// Several surveys that stand beside each other, each with the people it speaks for.
extension Demand {
  /// A survey's demand with what it weighs.
  struct Part: Sendable {
    /// What the survey's own respondents wish, in points.
    let demand: Demand
    /// How many people it counts for, above 0.
    let weight: Double
  }

  /// What all of the people wish that some surveys speak for.
  ///
  /// A point is one percent of them for one hour: the share of a slot is the mean of the surveys' shares by
  /// their weights. Its provenance is the weakest of theirs, so that a slot which one of them knows nothing
  /// about is unknown: what part of all would come then nobody can say.
  ///
  /// - Parameter parts: The surveys, one at least, on the same grid.
  init(combining parts: [Part]) {
    let total = parts.reduce(0) { $0 + $1.weight }
    let first = parts[0].demand
    let samples = parts.compactMap(\.demand.sample)
    let slots = Weekday.allCases.map { day in
      first.grid.slots.map { slot in
        SlotDemand(
          combining: parts.map { ($0.demand[day, slot], $0.weight / total) },
          slotMinutes: first.grid.slotMinutes)
      }
    }
    self.init(
      grid: first.grid, unit: .points, slots: slots, bands: Self.bands(of: parts, total),
      sample: samples.count == parts.count ? samples.reduce(0, +) : nil,
      fileName: parts.map(\.demand.fileName).joined(separator: ", "),
      estimates: parts.flatMap { part in
        part.demand.estimates.map { $0.worth(part.weight / total) }
      },
      readingNotes: parts.flatMap(\.demand.readingNotes), notes: parts.flatMap(\.demand.notes))
  }

  /// The parts of days that any survey asked about; one that several asked about is worth their sum.
  private static func bands(of parts: [Part], _ total: Double) -> [BandDemand] {
    var bands: [BandDemand] = []
    for part in parts {
      for band in part.demand.bands.map({ $0.weighing(part.weight / total) }) {
        if let place = bands.firstIndex(where: { $0.isSame(as: band) }) {
          bands[place] = bands[place].adding(band)
        } else {
          bands.append(band)
        }
      }
    }
    return bands.sorted { ($0.day, $0.span, $0.part) < ($1.day, $1.span, $1.part) }
  }

  /// The same demand with other worths, as [day][slot] and in the order of the bands.
  func worth(slots worths: [[Int]], bands bandWorths: [Int]) -> Demand {
    var demand = Demand(
      grid: grid, unit: unit,
      slots: zip(slots, worths).map { zip($0, $1).map { $0.worth(thousandths: $1) } },
      bands: zip(bands, bandWorths).map { $0.worth(thousandths: $1) }, sample: sample,
      countsPeople: countsPeople, fileName: fileName, estimates: estimates,
      readingNotes: readingNotes, notes: notes)
    demand.conversion = conversion
    return demand
  }
}

extension SlotDemand {
  /// The slot of several surveys, each with its part of the weight.
  fileprivate init(combining parts: [(slot: SlotDemand, weight: Double)], slotMinutes: Int) {
    let provenances = parts.map(\.slot.provenance)
    if provenances.contains(.unknown) {
      self = .unknown
    } else if provenances.allSatisfy({ $0 == .band }) {
      self = .inBand
    } else {
      self.init(
        provenance: provenances.contains(.estimated) ? .estimated : .asked,
        rate: parts.reduce(0) { $0 + ($1.slot.rate ?? 0) * $1.weight }, slotMinutes: slotMinutes)
    }
  }
}

extension BandDemand {
  /// Whether another survey asked about the same part of the same day.
  func isSame(as other: BandDemand) -> Bool {
    day == other.day && part == other.part && span == other.span
  }

  /// The band with the part of all people that another survey adds to it.
  fileprivate func adding(_ other: BandDemand) -> BandDemand {
    let percents = [percent, other.percent].compactMap(\.self)
    return BandDemand(
      day: day, part: part, span: span, percent: percents.isEmpty ? nil : percents.reduce(0, +),
      visitMinutes: visitMinutes)
  }
}
