import OpeningHours
import OpeningHoursTables

/// The demand by hour and weekday with both weeks, or with today's alone.
struct MapSection: Speaking {
  let demand: Demand
  let today: Schedule
  /// The proposed week; nothing where none is proposed.
  let proposed: Schedule?
  let language: Language
  /// The proposed week's hours without staff.
  var unstaffed: Schedule?
  /// Other weeks that the map must be able to show.
  var otherWeeks: [Schedule] = []
  /// The name under which a page finds the outline of the proposed week, so that it can draw another.
  var outlineName: String?
  /// Slots that too few draws of other demands decide as the proposed week does.
  var unsettled: Set<Survey.Slot> = []

  private var words: any MapPhrases { phrases.map }

  var map: HeatMap {
    HeatMap(
      demand: demand, today: today, then: proposed ?? today, unstaffed: unstaffed,
      besides: otherWeeks,
      unsettled: unsettled)
  }

  var section: Document.Section {
    Document.Section(id: "demand", title: words.title, blocks: [.picture(illustration)])
  }

  var illustration: Document.Illustration {
    Document.Illustration(
      id: "heat-map", title: title, description: description, drawing: .map(drawing), table: table)
  }

  private var title: String {
    demand.countedPeople != nil
      ? phrases.surveys.shares : demand.unit == .points ? words.shares : words.visits
  }

  var drawing: MapDrawing {
    MapDrawing(
      map: map, today: today, proposed: proposed ?? today, legend: legend, marks: marks,
      outlineName: outlineName, language: language)
  }

  /// What the picture shows, for who does not see it.
  var description: String {
    words.description(inWords(today), inWords(proposed ?? today), strongest)
  }

  /// A week in a sentence: days with equal hours together.
  private func inWords(_ week: Schedule) -> String {
    WeekGroups.of(week).map { "\(language.on($0.days)) \(language.clock($0.plan.spans))" }
      .joined(separator: "; ")
  }

  private var strongest: String {
    var best: (rate: Double, day: Weekday, span: TimeSpan)?
    for row in map.rows {
      for (day, cell) in zip(Weekday.allCases, row.cells) {
        if let rate = cell.rate, rate > best?.rate ?? 0 {
          best = (rate, day, cell.band?.span ?? row.span)
        }
      }
    }
    return best.map { "\(language.on([$0.day])) \(language.clock([$0.span]))" } ?? words.noDemand
  }

  private var table: Document.Table {
    Document.Table(
      "\(title): \(marks)", [phrases.words.time] + Weekday.allCases.map(language.short),
      figures: Set(1...7),
      map.rows.map { row in
        Document.Row(
          [.init(language.span(row.span))]
            + row.cells.map { .init($0.marks.before + map.number($0) + $0.marks.after) })
      })
  }
}

extension MapSection {
  /// What the signs of the picture mean; those that do not occur are left out.
  private var legend: [MapDrawing.LegendEntry] {
    var entries = [MapDrawing.LegendEntry(sign: .dashed, text: words.openToday)]
    if proposed != nil { entries.append(.init(sign: .solid, text: words.openThen)) }
    if outlineName == nil {
      let cells = map.rows.flatMap(\.cells)
      if cells.contains(where: { $0.isOpenThen && !$0.isOpenToday }) {
        entries.append(.init(sign: .plus, text: words.newlyOpen))
      }
      if cells.contains(where: { $0.isOpenToday && !$0.isOpenThen }) {
        entries.append(.init(sign: .minus, text: words.givenUp))
      }
    }
    if map.hasUnstaffed { entries.append(.init(sign: .none, text: phrases.staffless.inMap)) }
    entries += map.markedKinds.map { kind in
      let sign: MapDrawing.Sign =
        switch kind {
        case .estimated: .stripes
        case .unknown: .crosses
        case .asked, .band, .observed: .none
        }
      return .init(sign: sign, text: meaning(of: kind))
    }
    if map.hasUnsettled { entries.append(.init(sign: .corner, text: words.unsettled)) }
    return entries + [.init(sign: .shades, text: words.darker)]
  }

  /// What the marks around and before numbers mean.
  var marks: String {
    ([proposed == nil ? words.marksOfToday : words.marks]
      + (map.hasUnstaffed ? [phrases.staffless.inMap] : []) + map.markedKinds.map(meaning)
      + (map.hasUnsettled ? ["\(HeatMap.unsettledMark)\u{A0}\(words.unsettled)"] : []))
      .joined(separator: ", ")
  }

  private func meaning(of kind: Provenance) -> String {
    let word =
      switch kind {
      case .estimated: words.estimated
      case .band: phrases.bands.inPart
      case .unknown: map.isOfVisits ? words.notObserved : words.notAsked
      case .asked, .observed: words.expected
      }
    return "\(map.mark(of: kind) ?? "")\u{A0}\(word)"
  }
}
