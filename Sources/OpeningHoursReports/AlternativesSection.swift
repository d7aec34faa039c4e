import OpeningHours
import OpeningHoursTables

/// The weeks nearly as good as the best, as every format shows them.
struct AlternativesSection {
  let alternatives: Alternatives
  private let report: ProposalReport

  init(_ alternatives: Alternatives, _ report: ProposalReport) {
    self.alternatives = alternatives
    self.report = report
  }

  private var best: Proposal { alternatives.best }

  /// Adds the section to a page: hours by day beside each other, then what is special about each.
  func add(to page: inout TextPage) {
    page.heading("Alternatives")
    if !alternatives.weeks.isEmpty {
      page.paragraph(request, indent: 2)
      page.space()
      addHours(to: &page)
      page.space()
      for (place, week) in alternatives.weeks.enumerated() {
        page.entry("  \(place + 1)", sentence(week), labelWidth: 6)
      }
    }
    page.paragraph(end, indent: 2)
  }

  /// What the weeks have in common.
  private var request: String {
    let apart = alternatives.request.minutesApart.hoursInWords
    return "Any two of these weeks differ by \(apart) or more; "
      + (alternatives.request.millionths == 0
        ? "each is worth as much as the best."
        : "none is worth over \(share(alternatives.request.millionths)) less.")
  }

  /// The days on which some week differs, as many weeks beside each other as the page has room for.
  private func addHours(to page: inout TextPage) {
    let weeks =
      [("best", best.schedule)]
      + alternatives.weeks.enumerated().map {
        ("\($0.offset + 1)", $0.element.proposal.schedule)
      }
    let days = Weekday.allCases.filter { day in weeks.contains { $0.1[day] != best.schedule[day] } }
    let labels = days.map(\.name).map(\.count).max() ?? 0
    var rest = weeks[...]
    while !rest.isEmpty {
      var (columns, room) = (0, page.style.width - 2 - labels)
      for week in rest {
        room -= 2 + (days.map { week.1[$0].short.count } + [week.0.count]).reduce(0, max)
        if room < 0 { break }
        columns += 1
      }
      // A single column that is too wide is wrapped.
      let shown = rest.prefix(max(1, columns))
      let rows = days.map { day in [day.name] + shown.map { $0.1[day].short } }
      page.table([[""] + shown.map(\.0)] + rows, indent: 2)
      rest = rest.dropFirst(shown.count)
      if !rest.isEmpty { page.space() }
    }
    let same = Weekday.allCases.filter { !days.contains($0) }
    if !same.isEmpty { page.paragraph("The same in each: \(same.inWords).", indent: 2, hanging: 4) }
  }

  private func sentence(_ week: Alternative) -> String {
    "\(worth(week)), \(week.minutesApart.hoursInWords) from the best: \(remark(week))"
  }

  /// What a week is worth beside the best: "1,640.8 points (2 less, 0.12 %)".
  private func worth(_ week: Alternative) -> String {
    let (own, most) = (week.proposal.thousandths, best.thousandths)
    if own == most { return "worth as much as the best" }
    let worth = report.worth(own)
    // Only where the search for the best week was ended can another be worth more.
    if own > most { return "\(worth), more than the best that was found in time" }
    let isOfPoints = report.objective == .wishes
    let change =
      isOfPoints ? Figures.difference(own, most) : Figures.differenceInPeople(own, most)
    let less = change == "0" ? "under \(isOfPoints ? "0.1" : "1")" : String(change.dropFirst())
    return "\(worth) (\(less) less, \(Figures.percent(relativeDifference(week))))"
  }

  /// How much less than the best week a week is worth, as a fraction of that.
  func relativeDifference(_ week: Alternative) -> Double {
    Double(best.thousandths - week.proposal.thousandths) / Double(max(1, best.thousandths))
  }

  /// Why there are no more.
  var end: String {
    let apart = alternatives.request.minutesApart.hoursInWords
    let (other, others) =
      alternatives.weeks.isEmpty
      ? ("No other week that differs by \(apart)", "No other week under these rules")
      : ("No further week that differs as much", "No further week under these rules")
    switch alternatives.ending {
    case .enough: return "There may be more: these are as many as were asked for."
    case .worthLess(let most):
      let less = Figures.percent(
        Double(best.thousandths - most) / Double(max(1, best.thousandths)))
      return "\(other) is worth more than \(report.worth(most)) (\(less) less)."
    case .noOther:
      return
        "\(others) differs by \(apart)\(alternatives.weeks.isEmpty ? "" : " from all of these")."
    case .stopped: return "There may be more: the search for them ended early."
    }
  }

  private func share(_ millionths: Int) -> String {
    let text = Figures.twoDecimals(Double(millionths) / 10_000)
    return (text.hasSuffix(".00") ? String(text.dropLast(3)) : text) + " %"
  }

  /// What is special about a week, in words.
  func remark(_ week: Alternative) -> String {
    switch week.remark {
    case .asToday: "today's hours"
    case .fewestChanges(let minutes): "fewest changes from today (\(hours(minutes)))"
    case .movesLongDay(let day, let other, let isOneOfSeveral):
      "\(day.name) gets \(isOneOfSeveral ? "a" : "the") long day instead of \(other.name)"
    case .movesLateEvening(let day, let other, let isOneOfSeveral):
      "\(day.name) gets \(isOneOfSeveral ? "a" : "the") late evening instead of \(other.name)"
    case .onlyOpen(let day): "the only one that opens on \(day.name)"
    case .onlyClosed(let day): "the only one that closes on \(day.name)"
    case .lessStaff(let minutes): "takes \(minutes.minutesAsHours) staff hours less"
    case .moreHours(let minutes): "open \(minutes.hoursInWords) a week more"
    case .longest(let day, let minutes): "opens \(day.name) longest (\(hours(minutes)))"
    case .latest(let day, let time): "closes last on \(day.name) (\(time.full))"
    case .earliest(let day, let time): "opens first on \(day.name) (\(time.full))"
    case .fewerChanges(let minutes, let most):
      "fewer changes from today than the best (\(hours(minutes)) instead of \(hours(most)))"
    case .otherLengths(let lengths): self.lengths(lengths)
    case .otherHours(let days):
      days.map { "\($0.day.name) \($0.hours.short) instead of \($0.best.short)" }
        .joined(separator: ", ")
    }
  }

  /// "1 h more on Wednesday, 1 h less on Monday and Tuesday".
  private func lengths(_ lengths: [Weekday: Int]) -> String {
    Set(lengths.values).sorted(by: >).map { minutes in
      let days = lengths.filter { $0.value == minutes }.map(\.key)
      return "\(hours(abs(minutes))) \(minutes > 0 ? "more" : "less") on \(days.inWords)"
    }.joined(separator: ", ")
  }

  private func hours(_ minutes: Int) -> String { "\(minutes.minutesAsHours) h" }

  /// The weeks in JSON.
  var json: [AlternativeJSON] { alternatives.weeks.map { AlternativeJSON($0, self) } }
}

/// An alternative in JSON.
struct AlternativeJSON: Encodable {
  let proposed: WeekJSON
  let osm: String
  let worth: Double
  let relativeDifference: Double
  let hoursApart: Double
  let remark: String

  init(_ week: Alternative, _ section: AlternativesSection) {
    proposed = WeekJSON(week.proposal.schedule)
    osm = week.proposal.schedule.osm
    worth = Figures.number(week.proposal.thousandths)
    relativeDifference = section.relativeDifference(week)
    hoursApart = Double(week.minutesApart) / 60
    remark = section.remark(week)
  }
}
