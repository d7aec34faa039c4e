import OpeningHours
import OpeningHoursTables

// The demand by hour and weekday with both weeks, as a picture and as a table.
extension DocumentWriter {
  var map: HeatMap {
    HeatMap(demand: demand, today: report.today, then: report.proposed, besides: otherWeeks)
  }

  private var mapTitle: String {
    demand.unit == .points ? phrases.map.shares : phrases.map.visits
  }

  var mapSection: Document.Section? {
    Document.Section(
      id: "demand", title: phrases.map.title,
      blocks: [.picture(mapPicture, mapTable)])
  }

  var heatMapPicture: HeatMapPicture {
    HeatMapPicture(
      map: map, today: report.today, proposed: report.proposed, legend: legend,
      outlineName: outlineName, language: language)
  }

  var mapPicture: Picture { heatMapPicture.picture(title: mapTitle, description: mapInWords) }

  /// What the picture shows, for who does not see it.
  var mapInWords: String {
    phrases.map.description(inWords(report.today), inWords(report.proposed), strongest)
  }

  /// A week in a sentence: days with equal hours together.
  private func inWords(_ week: Schedule) -> String {
    WeekWords.groups(week).map { "\(language.on($0.days)) \(language.clock($0.plan.spans))" }
      .joined(separator: "; ")
  }

  private var strongest: String {
    var best: (rate: Double, day: Weekday, span: TimeSpan)?
    for row in map.rows {
      for (day, cell) in zip(Weekday.allCases, row.cells) {
        if let rate = cell.demand.rate, rate > best?.rate ?? 0 { best = (rate, day, row.span) }
      }
    }
    return best.map { "\(language.on([$0.day])) \(language.clock([$0.span]))" }
      ?? phrases.map.noDemand
  }

  private var mapTable: Document.Table {
    Document.Table(
      "\(mapTitle): \(marks)",
      [phrases.words.time] + Weekday.allCases.map(language.short),
      figures: Set(1...7),
      map.rows.map { row in
        Document.Row([.init(language.span(row.span))] + row.cells.map(cell))
      })
  }

  private func cell(_ cell: HeatMap.Cell) -> Document.Cell {
    let (before, after) = Self.marks(isOpenToday: cell.isOpenToday, isOpenThen: cell.isOpenThen)
    return .init(before + map.number(cell) + after)
  }

  /// What stands around a number to say when its slot is open.
  static func marks(isOpenToday: Bool, isOpenThen: Bool) -> (before: String, after: String) {
    switch (isOpenToday, isOpenThen) {
    case (true, true): ("[", "]")
    case (false, true): ("[", "]+")
    case (true, false): ("(", ")−")
    case (false, false): ("", "")
    }
  }

  /// What the signs of the picture mean; those that do not occur are left out.
  private var legend: [(HeatMapPicture.Sign, String)] {
    [(.dashed, phrases.map.openToday), (.solid, phrases.map.openThen)]
      + kinds.map { kind in
        switch kind {
        case .estimated: (.stripes, "~ \(words(kind))")
        case .unknown: (.crosses, "? \(words(kind))")
        default: (.none, "* \(words(kind))")
        }
      } + [(.shades, phrases.map.darker)]
  }

  /// What the marks of the table mean.
  private var marks: String {
    let signs: [Provenance: String] = [.estimated: "~", .unknown: "?", .asked: "*"]
    return ([phrases.map.marks] + kinds.map { "\(signs[$0] ?? "") \(words($0))" })
      .joined(separator: ", ")
  }

  /// The kinds of knowledge that are marked and occur.
  private var kinds: [Provenance] {
    let marked: [Provenance] =
      map.isOfVisits ? [.estimated, .unknown, .asked] : [.estimated, .unknown]
    return marked.filter { kind in
      map.rows.contains { $0.cells.contains { $0.demand.provenance == kind } }
    }
  }

  private func words(_ kind: Provenance) -> String {
    switch kind {
    case .estimated: phrases.map.estimated
    case .unknown: map.isOfVisits ? phrases.map.notObserved : phrases.map.notAsked
    default: phrases.map.expected
    }
  }
}
