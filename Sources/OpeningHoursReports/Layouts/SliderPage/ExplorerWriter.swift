import FoundationEssentials
import OpeningHours
import OpeningHoursTables

/// Decides in one language what a page with sliders shows for each point.
struct ExplorerWriter: Speaking {
  let page: ExplorerPage
  let language: Language
  /// The plan's own answer.
  let own: AnswerDocument
  /// All weeks that can be shown, so that the map has one set of rows for all.
  private let weeks: [Schedule]

  init(_ page: ExplorerPage, _ language: Language) {
    self.page = page
    self.language = language
    weeks =
      page.sweep.points.compactMap { $0.week?.schedule } + [
        page.decision.report.proposed
      ]
    var own = AnswerDocument(page.decision, language)
    own.otherWeeks = weeks
    own.outlineName = "explore-outline"
    self.own = own
  }

  var words: any ExplorerPhrases { phrases.explorer }

  /// The document: the sliders with what they move, every value in a table, then the plan's own
  /// answer in full.
  func document() throws -> Document {
    let data = self.data
    let process = DecisionProcessSection(own.report.plan, language).table(
      date: page.decision.shownDate)
    let rest = Document.Section(
      id: "plan", title: words.rest,
      blocks: [.paragraph(words.restExplained)] + (process.map { [.table($0)] } ?? []))
    let sections: [Document.Section?] = [
      WhatIfSection(plan: own.report.plan, language: language).section, section(data),
      valuesSection, rest, own.prices, own.staff, own.people, own.scenarios, own.basis(.page),
      own.proof(.page),
    ]
    var document = own.document(.page)
    document.sections = sections.compactMap(\.self)
    document.layout = .explorer(try Self.json(data))
    return document
  }

  private static func json(_ data: ExplorerData) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(data), as: UTF8.self)
  }

  /// The data of all points, each different view once.
  var data: ExplorerData {
    var views = [view(own)]
    var places = [views[0]: 0]
    let points = page.sweep.points.map { point -> Int in
      let view = view(of: point)
      if let known = places[view] { return known }
      places[view] = views.count
      views.append(view)
      return views.count - 1
    }
    let map = own.map.map
    return ExplorerData(
      keys: page.sweep.ranges.map(key), points: points, rings: rings, own: ownPlace, views: views,
      numbers: map.rows.flatMap { $0.cells.map(map.number) },
      marks: [(false, false), (true, false), (false, true), (true, true)].map {
        let (before, after) = HeatMap.marks(
          isOpenToday: $0, isOpenThen: $1, isUnstaffed: false)
        return [before, after]
      }, wrongAddress: words.wrongAddress("{}"))
  }

  /// The curve of one key, with a ring that follows the slider.
  var curve: CurveSection? {
    var curve = own.curveSection
    curve?.movableRing = .init(name: "explore-ring", label: words.chosen)
    return curve
  }

  private var rings: [[String]] {
    guard let drawing = curve?.drawing else { return [] }
    var rings = [[String]](repeating: [], count: page.sweep.points.count)
    for point in drawing.points {
      rings[point.row] = drawing.place(spent: point.spent, gained: point.gained)
    }
    return rings
  }

  private var ownRing: [String] {
    guard let drawing = curve?.drawing,
      let ring = drawing.marks.first(where: { $0.name != nil && !$0.isAbsent })
    else { return [] }
    return drawing.place(spent: ring.spent, gained: ring.gained)
  }

  private func key(_ range: SweepRange) -> ExplorerData.Key {
    let places = Array(0..<range.count)
    return ExplorerData.Key(
      name: range.key.rawValue + (range.subject.map { "=\($0)" } ?? ""),
      values: places.map(range.text), texts: places.map { text(range, $0) })
  }

  func named(_ range: SweepRange) -> SweepReport.Key {
    SweepReport.Key(range.key, range.subject, of: own.report.plan)
  }

  func text(_ range: SweepRange, _ place: Int) -> String {
    language.value(range.text(place), of: named(range))
  }

  /// Where the sliders stand for the plan itself: at the point that asks the same, else at one with
  /// the same week, else at the last.
  private var ownPlace: ExplorerData.Own {
    let sweep = page.sweep
    let same = sweep.places(of: page.decision.report.plan)
    let alike = sweep.points.last { $0.week?.schedule == page.decision.report.proposed }?.places
    return ExplorerData.Own(
      view: 0, places: same ?? alike ?? sweep.ranges.map { $0.count - 1 }, ring: ownRing,
      text: same == nil
        ? words.own(
          isAsked: SweepReport(plan: own.report.plan, sweep: sweep).isOwnAsked) : "")
  }

  private func section(_ data: ExplorerData) -> Document.Section {
    let sliders = zip(page.sweep.ranges, data.own.places).map { range, place in
      Document.Controls.Slider(
        label: language.name(of: named(range)), count: range.count,
        place: place,
        text: data.own.text.isEmpty ? text(range, place) : data.own.text)
    }
    return Document.Section(
      id: "explore", title: words.title,
      blocks: [
        .paragraph(words.intro),
        .live(
          "stage",
          [
            .controls(
              .init(sliders: sliders, back: words.back, withoutScript: words.withoutScript)),
            .live("answer", own.sentences.lead.prefix(1).map { .paragraph($0) }, isAbsent: false),
            map,
          ] + [choices(data.own)].compactMap(\.self), isAbsent: false),
        .live("panels", panels(own), isAbsent: false),
      ])
  }
}
