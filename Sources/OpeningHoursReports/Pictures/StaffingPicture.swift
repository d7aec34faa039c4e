import OpeningHours
import OpeningHoursTables

extension ShiftDrawing {
  private static let left = 168.0
  private static let right = 432.0
  private static let rowHeight = 15.0
  private static let chartHeight = 56.0

  /// The height of the picture.
  var height: Double {
    26 + Self.chartHeight + 14 + Double(day.bars.count) * Self.rowHeight
  }

  /// The picture of one day.
  func picture(_ illustration: Document.Illustration) -> Picture {
    Picture(
      id: illustration.id, title: illustration.title, description: illustration.description,
      width: 440,
      height: Int(height.rounded(.up)), shapes: shapes(below: 0))
  }

  /// The shapes, so far below the top.
  func shapes(below top: Double) -> [Element] {
    let base = top + 22 + Self.chartHeight
    return axis(top, base) + bars(base) + needed(base) + shifts(base)
  }

  private func x(_ minutes: Int) -> Double {
    let (first, last) = (hours.lowerBound * 60, hours.upperBound * 60)
    return Self.left + Double(minutes - first) / Double(last - first) * (Self.right - Self.left)
  }

  private func y(_ people: Int, _ base: Double) -> Double {
    base - Double(people) / Double(max(1, mostPeople)) * Self.chartHeight
  }

  private func axis(_ top: Double, _ base: Double) -> [Element] {
    let end = base + 8 + Double(day.bars.count) * Self.rowHeight
    let times = stride(from: hours.lowerBound, through: hours.upperBound, by: 2).flatMap {
      hour -> [Element] in
      [
        .path(
          [(x(hour * 60), top + 16), (x(hour * 60), end)],
          ["stroke": "#e2e2e2", "fill": "none"]),
        .label(
          "\(hour)", x: x(hour * 60), y: top + 11, anchor: "middle", fill: Ink.faint,
          ["font-size": "10"]),
      ]
    }
    let people = [0, mostPeople].map { count in
      Element.label(
        "\(count)", x: Self.left - 6, y: y(count, base) + 4, anchor: "end", fill: Ink.faint,
        ["font-size": "10"])
    }
    let words = language.phrases.staff
    return times + people + [
      .label(words.onDuty, x: 16, y: base - 24, fill: Ink.text),
      .box(
        x: 2, y: base - 33, width: 10, height: 10,
        ["fill": "#cfe2f3", "stroke": Ink.accent, "stroke-width": "0.8"]),
      .label(words.needed, x: 16, y: base - 6, fill: Ink.text),
      .path(
        [(2, base - 10), (12, base - 10)],
        ["stroke": Ink.text, "stroke-width": "2.4", "fill": "none"]),
    ]
  }

  /// Stretches of the hours with as many people as they have.
  private func steps(
    _ people: (Range<Int>) -> Int
  ) -> [(minutes: Range<Int>, people: Int)] {
    day.steps(in: hours, people)
  }

  private func bars(_ base: Double) -> [Element] {
    steps(day.onDuty).filter { $0.people > 0 }.map { step in
      .box(
        x: x(step.minutes.lowerBound), y: y(step.people, base),
        width: x(step.minutes.upperBound) - x(step.minutes.lowerBound),
        height: base - y(step.people, base),
        ["fill": "#cfe2f3", "stroke": Ink.accent, "stroke-width": "0.8"])
    }
  }

  private func needed(_ base: Double) -> [Element] {
    let points = steps(day.needed).flatMap { step in
      [
        (x: x(step.minutes.lowerBound), y: y(step.people, base)),
        (x: x(step.minutes.upperBound), y: y(step.people, base)),
      ]
    }
    return [.path(points, ["fill": "none", "stroke": Ink.text, "stroke-width": "2.4"])]
  }

  private func shifts(_ base: Double) -> [Element] {
    day.bars.enumerated().flatMap { row, bar -> [Element] in
      let top = base + 8 + Double(row) * Self.rowHeight
      return [
        .label(name(of: bar), x: 2, y: top + 10, ["font-size": "10"]),
        .box(
          x: x(bar.span.start.minutes), y: top + 2,
          width: x(bar.span.end.minutes) - x(bar.span.start.minutes), height: 10,
          ["fill": "#6b7b8c"]),
      ]
    }
  }
}
