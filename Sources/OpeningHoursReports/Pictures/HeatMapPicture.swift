import OpeningHours
import OpeningHoursTables

extension MapDrawing {
  private static let top = 22.0
  private static let width = 46.0
  private static let height = 22.0

  /// The picture of an illustration.
  func picture(_ illustration: Document.Illustration) -> Picture {
    let bottom = y(map.rows.count) + 12 + Double(legendRows) * 18
    return Picture(
      id: illustration.id, title: illustration.title, description: illustration.description,
      width: Int(label + 7 * Self.width) + 4, height: Int(bottom) + 4,
      shapes: [Element("defs", [:], [Self.stripes, Self.crosses])] + headings + cells
        + outlines(today, isToday: true)
        + (outlineName.map { [movable(named: $0)] } ?? outlines(proposed, isToday: false)) + corners
        + key)
  }

  /// As wide as the longest time on the left.
  private var label: Double {
    max(52, 10 + 5.7 * Double(map.rows.map { language.span($0.span).count }.max() ?? 0))
  }

  /// Stripes mark what is estimated, crosses what is unknown.
  private static let stripes = Element(
    "pattern",
    [
      "id": "heat-map-stripes", "width": "4", "height": "4", "patternUnits": "userSpaceOnUse",
      "patternTransform": "rotate(45)",
    ],
    [
      Element("rect", ["width": "4", "height": "4", "fill": "#ffffff"]),
      Element("rect", ["width": "2", "height": "4", "fill": Ink.text]),
    ])

  private static let crosses = Element(
    "pattern",
    ["id": "heat-map-crosses", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse"],
    [
      Element("rect", ["width": "6", "height": "6", "fill": "#ffffff"]),
      Element("path", ["d": "M0 0L6 6M6 0L0 6", "stroke": Ink.line, "stroke-width": "0.8"]),
    ])

  private var headings: [Element] {
    let days = Weekday.allCases.map { day in
      Element.label(
        language.short(day), x: x(day) + Self.width / 2, y: Self.top - 8, anchor: "middle",
        ["font-weight": "600"])
    }
    let times = map.rows.enumerated().map { place, row in
      Element.label(
        language.span(row.span), x: label - 6, y: y(place) + 15, anchor: "end",
        fill: Ink.faint,
        ["font-size": "10"])
    }
    return days + times
  }

  private var cells: [Element] {
    map.rows.enumerated().flatMap { place, row in
      zip(Weekday.allCases, row.cells).flatMap { day, cell in shapes(of: cell, day, place) }
    }
  }

  private func shapes(of cell: HeatMap.Cell, _ day: Weekday, _ row: Int) -> [Element] {
    let (left, top) = (x(day), y(row))
    func box(_ width: Double, _ fill: String) -> Element {
      .box(
        x: left + 0.5, y: top + 0.5, width: width - 1, height: Self.height - 1, ["fill": fill])
    }
    let badge = badge(of: cell, left, top)
    // A number stands clear of the mark beside it.
    let centre = left + Self.width / 2 - (badge.isEmpty ? 0 : 7)
    guard let rate = cell.rate else {
      return [
        box(Self.width, "url(#heat-map-crosses)"),
        .label("?", x: centre, y: top + 15, anchor: "middle"),
      ] + badge
    }
    let (fill, ink) = Ink.heat(map.level(of: rate))
    let isEstimated = cell.demand.provenance == .estimated
    return [box(Self.width, fill)] + (isEstimated ? [stripe(left, top)] : [])
      + [
        .label(
          cell.isUnstaffed ? "{\(map.number(cell))}" : map.number(cell),
          x: centre + (isEstimated ? 4 : 0), y: top + 15,
          anchor: "middle", fill: ink, isEstimated ? ["font-style": "italic"] : [:])
      ] + badge
  }

  /// The corners of cells that too few draws decide as the proposed week does; over the frames.
  private var corners: [Element] {
    map.rows.enumerated().flatMap { place, row in
      zip(Weekday.allCases, row.cells).compactMap { day, cell in
        cell.isUnsettled
          ? corner(x(day) + Self.width - 0.5, y(place) + Self.height - 0.5) : nil
      }
    }
  }

  /// A black corner below on the right, with a white edge against dark cells.
  private func corner(_ right: Double, _ bottom: Double) -> Element {
    Element(
      "path",
      [
        "d": "M\(right.inPicture) \((bottom - 9).inPicture)v9h-9z", "fill": Ink.text,
        "stroke": "#ffffff", "stroke-width": "0.8",
      ], [Element]())
  }

  /// The mark of a cell that opens or closes, where the proposed week stands still.
  private func badge(of cell: HeatMap.Cell, _ left: Double, _ top: Double) -> [Element] {
    guard outlineName == nil, cell.isOpenToday != cell.isOpenThen else { return [] }
    return Self.badge(opens: cell.isOpenThen, left + 32, top + 5)
  }

  /// A white plus on black, or a black minus on white.
  private static func badge(opens: Bool, _ left: Double, _ top: Double) -> [Element] {
    let (paper, ink) = opens ? (Ink.text, "#ffffff") : ("#ffffff", Ink.text)
    let (x, y) = ((left + 5.5).inPicture, (top + 3).inPicture)
    return [
      .box(
        x: left, y: top, width: 11, height: 12,
        ["fill": paper, "stroke": Ink.text, "stroke-width": "1"]),
      Element(
        "path",
        [
          "d": "M\((left + 2.5).inPicture) \((top + 6).inPicture)h6"
            + (opens ? "M\(x) \(y)v6" : ""),
          "stroke": ink, "stroke-width": "1.8",
        ], [Element]()),
    ]
  }

  /// A stripe that stands clear of the frames.
  private func stripe(_ left: Double, _ top: Double) -> Element {
    .box(
      x: left + 6.5, y: top + 0.5, width: 5, height: Self.height - 1,
      ["fill": "url(#heat-map-stripes)"])
  }

  /// The open spans of a week as frames; today's stand inside the proposed ones, so that both show.
  private func outlines(_ week: Schedule, isToday: Bool) -> [Element] {
    let inset = isToday ? 3.5 : 1
    return Weekday.allCases.flatMap { day in
      week[day].spans.flatMap { span -> [Element] in
        guard let (top, bottom) = ends(of: span) else { return [] }
        func frame(_ line: KeyValuePairs<StaticString, String>) -> Element {
          Element.box(
            x: x(day) + inset, y: top + inset, width: Self.width - 2 * inset,
            height: bottom - top - 2 * inset, line
          ).with("fill", "none")
        }
        guard isToday else { return [frame(["stroke": Ink.text, "stroke-width": "2"])] }
        // A white line below keeps the dashes apart from dark cells.
        return [
          frame(["stroke": "#ffffff", "stroke-width": "3.2"]),
          frame(["stroke": Ink.today, "stroke-width": "1.6", "stroke-dasharray": "4 2.5"]),
        ]
      }
    }
  }

  /// The proposed week's frames in one shape.
  private func movable(named name: String) -> Element {
    Element(
      "path",
      [
        "id": name, "d": outline, "fill": "none", "stroke": Ink.text, "stroke-width": "2",
      ], [Element]())
  }

  /// The way around the proposed week's open spans, as the attribute `d` of a path has it.
  var outline: String {
    Weekday.allCases.flatMap { day in
      proposed[day].spans.compactMap { span in
        ends(of: span).map { top, bottom in
          let (width, height) = ((Self.width - 2).inPicture, (bottom - top - 2).inPicture)
          return "M\((x(day) + 1).inPicture) \((top + 1).inPicture)h\(width)v\(height)h-\(width)z"
        }
      }
    }.joined()
  }

  /// Texts that are too long to stand in two columns stand below each other.
  private var isLegendNarrow: Bool { legend.contains { $0.text.count > 26 } }

  private var legendRows: Int { isLegendNarrow ? legend.count : (legend.count + 1) / 2 }

  /// The legend in one column or two.
  private var key: [Element] {
    legend.enumerated().flatMap { place, entry -> [Element] in
      let left = isLegendNarrow || place % 2 == 0 ? 4.0 : 176.0
      let row = isLegendNarrow ? place : place / 2
      let top = y(map.rows.count) + 12 + Double(row) * 18
      let text = Element.label(entry.text, x: left + 28, y: top + 10)
      return shapes(of: entry.sign, left, top) + [text]
    }
  }

  private func shapes(of sign: Sign, _ left: Double, _ top: Double) -> [Element] {
    func box(_ more: KeyValuePairs<StaticString, String>) -> [Element] {
      [.box(x: left, y: top, width: 20, height: 12, more)]
    }
    return switch sign {
    case .dashed:
      box([
        "fill": "none", "stroke": Ink.today, "stroke-width": "1.6", "stroke-dasharray": "4 2.5",
      ])
    case .plus: Self.badge(opens: true, left + 4.5, top)
    case .minus: Self.badge(opens: false, left + 4.5, top)
    case .solid: box(["fill": "none", "stroke": Ink.text, "stroke-width": "2"])
    case .stripes:
      box(["fill": Ink.heat(2).fill])
        + [.box(x: left, y: top, width: 6, height: 12, ["fill": "url(#heat-map-stripes)"])]
    case .crosses: box(["fill": "url(#heat-map-crosses)", "stroke": Ink.line])
    case .corner: box(["fill": "none", "stroke": Ink.line]) + [corner(left + 20, top + 12)]
    case .shades:
      [1, 3, 5, 7].enumerated().map { place, level in
        .box(
          x: left + Double(place) * 5, y: top, width: 5, height: 12,
          ["fill": Ink.heat(level).fill])
      }
    case .none: []
    }
  }

  private func x(_ day: Weekday) -> Double { label + Double(day.rawValue) * Self.width }
  private func y(_ row: Int) -> Double { Self.top + Double(row) * Self.height }

  /// Where a span begins and ends, cut to the frame.
  private func ends(of span: TimeSpan) -> (top: Double, bottom: Double)? {
    let own = map.rows.enumerated().filter { $0.element.span.intersection(span) != nil }
    guard let first = own.first, let last = own.last else { return nil }
    return (y(first.offset), y(last.offset + 1))
  }
}
