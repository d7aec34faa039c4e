import OpeningHours

/// What an answer rests on: how many were asked, and how each hour's value is known.
struct DemandBasis {
  let demand: Demand
  /// The respondents, where the plan names them.
  let reach: Reach?

  /// Each line one statement.
  var lines: [String] {
    [people, weights, provenance, fit].compactMap(\.self)
      + demand.notes.map { note in "\(note.source): \(note.message)" }
  }

  private var people: String {
    let who =
      demand.sample.map { "\(Figures.grouped($0)) respondents" }
      ?? "respondents (number not stated)"
    guard demand.unit == .points else {
      let wishes = demand.sample == nil ? "" : "; wishes of \(who)"
      return "visits counted in \(demand.fileName)\(wishes)"
    }
    return "\(who), table \(demand.fileName); a point is one percent of them for one open hour"
  }

  /// What unequal weights cost, where there are any.
  private var weights: String? {
    guard let survey = reach?.survey, survey.designEffect > 1 + 1e-9 else { return nil }
    return "weighted: as telling as \(Figures.grouped(Int(survey.effectiveSampleSize.rounded()))) "
      + "respondents of equal weight (design effect \(Figures.oneDecimal(survey.designEffect)))"
  }

  private var provenance: String {
    let all = demand.slots.reduce(0) { $0 + $1.count }
    let parts: [String] = Provenance.allCases.compactMap { kind in
      let count = demand.count(of: kind)
      return count > 0 ? "\(count) \(kind.rawValue)" : nil
    }
    return "of \(all) \(demand.grid.slotMinutes)-minute slots \(parts.joined(separator: ", "))"
  }

  private var fit: String? {
    guard let fit = demand.fit, demand.count(of: .estimated) > 0 else { return nil }
    return "estimates (~) are a row effect times a column effect fitted to the asked hours; there "
      + "the fit is off by \(Figures.oneDecimal(fit.meanDeviation)) percent points on average, "
      + "\(Figures.oneDecimal(fit.largestDeviation)) at most (\(fit.day.name) \(fit.span.short))"
  }

  /// What was understood while the table was read, each line one statement.
  var readingLines: [String] { demand.readingNotes.map { "\($0.source): \($0.message)" } }

  /// How much of a schedule is not counted or asked, as parts of what it is worth.
  struct Doubts {
    /// What the schedule is worth, in thousandths of the demand's unit.
    let worth: Int
    /// The part of it that is visits expected from wishes.
    let expected: Int
    /// The part of it that is estimated.
    let estimated: Int
    /// Minutes of the schedule about which nothing is known.
    let unknownMinutes: Int
  }

  /// What is not certain about a schedule.
  func doubts(_ schedule: Schedule) -> Doubts {
    func worth(_ kind: Provenance) -> Int {
      demand.sum(of: schedule) { $0.provenance == kind ? $0.thousandths : 0 }
    }
    return Doubts(
      worth: demand.thousandths(of: schedule),
      expected: demand.unit == .visits ? worth(.asked) : 0, estimated: worth(.estimated),
      unknownMinutes: demand.sum(of: schedule) {
        $0.provenance == .unknown ? demand.grid.slotMinutes : 0
      })
  }

  /// How much of a schedule's worth is estimated, and how much of it is unknown.
  func caution(_ schedule: Schedule, _ name: String) -> String? {
    let doubts = doubts(schedule)
    func percent(_ part: Int) -> String? {
      part > 0 && doubts.worth > 0 ? NumberForm.plain.percent(part, of: doubts.worth) : nil
    }
    let parts: [String] = [
      percent(doubts.expected).map { "\($0) of \(name)'s visits are expected from wishes" },
      percent(doubts.estimated).map { "\($0) of \(name)'s \(demand.unit.name) are estimated" },
      doubts.unknownMinutes > 0
        ? "\(doubts.unknownMinutes.hoursInWords) of \(name) are unknown and count nothing" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

extension Demand.Unit {
  /// What values are counted in.
  var name: String { self == .points ? "points" : "visits" }

  /// The heading of a map of them.
  var mapTitle: String {
    self == .points
      ? "Percent of respondents who would come, by hour" : "Visits an hour, by hour and weekday"
  }
}
