import OpeningHours
import OpeningHoursTables

extension RosterDrawing {
  private static let left = 128.0
  private static let cell = 14.0
  private static let gap = 8.0
  private static let top = 36.0
  /// So many weeks stand beside each other; more go on below.
  private static let mostBeside = 4

  /// The weeks that stand beside each other.
  private var bands: [Range<Int>] {
    stride(from: 0, to: weeks.count, by: Self.mostBeside).map {
      $0..<min(weeks.count, $0 + Self.mostBeside)
    }
  }

  private var bandHeight: Double { Self.top + Double(rows.count) * Self.cell + 14 }

  private func x(week: Int, day: Int) -> Double {
    Self.left + Double(week) * (7 * Self.cell + Self.gap) + Double(day) * Self.cell
  }

  /// The picture of all weeks.
  func picture(_ illustration: Document.Illustration) -> Picture {
    let beside = min(weeks.count, Self.mostBeside)
    return Picture(
      id: illustration.id, title: illustration.title, description: illustration.description,
      width: Int(x(week: beside, day: 0).rounded(.up)),
      height: Int((Double(bands.count) * bandHeight).rounded(.up)),
      shapes: bands.enumerated().flatMap { place, band in
        shapes(of: band, below: Double(place) * bandHeight)
      })
  }

  private func shapes(of band: Range<Int>, below top: Double) -> [Element] {
    band.enumerated().flatMap { place, week -> [Element] in
      [
        .label(
          weeks[week], x: x(week: place, day: 0), y: top + 12,
          ["font-size": "10", "font-weight": "600"])
      ]
        + Weekday.allCases.map { day in
          .label(
            String(language.short(day).prefix(2)), x: x(week: place, day: day.rawValue) + 7,
            y: top + 28, anchor: "middle", fill: Ink.faint, ["font-size": "8"])
        }
    }
      + rows.enumerated().flatMap { row, person -> [Element] in
        let y = top + Self.top + Double(row) * Self.cell
        return [.label(short(person.name), x: 2, y: y + 10, ["font-size": "10"])]
          + band.enumerated().flatMap { place, week in
            person.weeks[week].enumerated().flatMap { day, sign in
              cell(sign, x: x(week: place, day: day), y: y)
            }
          }
      }
  }

  private func short(_ name: String) -> String {
    name.count > 20 ? name.prefix(19) + "…" : name
  }

  private func cell(_ sign: Sign, x: Double, y: Double) -> [Element] {
    let look: (fill: String, text: String) =
      switch sign {
      case .day: Ink.heat(2)
      case .late: Ink.heat(6)
      case .away: ("#e6e6e6", Ink.text)
      case .free: ("#ffffff", Ink.faint)
      }
    let box = Element.box(
      x: x, y: y, width: Self.cell - 1, height: Self.cell - 1,
      ["fill": look.fill, "stroke": Ink.line, "stroke-width": "0.5"])
    return sign == .free
      ? [box]
      : [
        box,
        .label(
          String(letter(sign)), x: x + 6.5, y: y + 10, anchor: "middle", fill: look.text,
          ["font-size": "9"]),
      ]
  }
}
