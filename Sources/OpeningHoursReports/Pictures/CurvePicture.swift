import OpeningHours

extension CurveDrawing {
  private static let left = 58.0
  private static let right = 424.0
  private static let top = 30.0
  private static let bottom = 204.0

  /// The picture of an illustration.
  func picture(_ illustration: Document.Illustration) -> Picture {
    Picture(
      id: illustration.id, title: illustration.title, description: illustration.description,
      width: 440, height: 272,
      shapes: axes + curve
        + marks.map(shape) + key)
  }

  private func shape(of mark: Mark) -> Element {
    let shape = shape(of: mark.shape, x(mark.spent), y(mark.gained))
    guard let name = mark.name else { return shape }
    let named = shape.with("id", name)
    return mark.isAbsent ? named.with("class", "absent") : named
  }

  /// Where a point stands, across and down, as the attributes of a shape have it.
  func place(spent: Double, gained: Double) -> [String] {
    [x(spent).inPicture, y(gained).inPicture]
  }

  private var xTicks: [Double] { Self.ticks(points.map(\.spent) + marks.map(\.spent)) }
  private var yTicks: [Double] { Self.ticks(points.map(\.gained) + marks.map(\.gained)) }

  private var axes: [Element] {
    let horizontal = yTicks.flatMap { tick -> [Element] in
      [
        .path(
          [(Self.left, y(tick)), (Self.right, y(tick))], ["stroke": "#e2e2e2", "fill": "none"]),
        .label(
          language.numbers.number(tick), x: Self.left - 6, y: y(tick) + 4, anchor: "end",
          fill: Ink.faint),
      ]
    }
    let vertical = xTicks.flatMap { tick -> [Element] in
      [
        .path(
          [(x(tick), Self.bottom), (x(tick), Self.bottom + 4)],
          ["stroke": Ink.faint, "fill": "none"]),
        .label(
          language.numbers.number(tick), x: x(tick), y: Self.bottom + 16, anchor: "middle",
          fill: Ink.faint),
      ]
    }
    return horizontal + vertical + [
      .path(
        [(Self.left, Self.bottom), (Self.right, Self.bottom)],
        ["stroke": Ink.faint, "fill": "none"]),
      .label(xLabel, x: (Self.left + Self.right) / 2, y: Self.bottom + 34, anchor: "middle"),
      .label(yLabel, x: 2, y: 12),
    ]
  }

  private var curve: [Element] {
    let line = Element.path(
      corners.map { (x($0.spent), y($0.gained)) },
      ["fill": "none", "stroke": Ink.accent, "stroke-width": "2"])
    return [line]
      + points.map { point in
        Element(
          "circle",
          [
            "cx": x(point.spent).inPicture, "cy": y(point.gained).inPicture, "r": "2.6",
            "fill": Ink.accent,
          ])
      }
  }

  /// The corners of the line: of steps, those at which it rises, too.
  var corners: [(spent: Double, gained: Double)] {
    let ends = points.map { ($0.spent, $0.gained) }
    guard isStepped, let first = ends.first else { return ends }
    return [first] + zip(ends, ends.dropFirst()).flatMap { [($1.0, $0.1), $1] }
  }

  private func shape(of shape: Mark.Shape, _ x: Double, _ y: Double) -> Element {
    switch shape {
    case .square:
      .box(
        x: x - 4.5, y: y - 4.5, width: 9, height: 9,
        ["fill": "#ffffff", "stroke": Ink.today, "stroke-width": "2"])
    case .ring:
      Element(
        "circle",
        [
          "cx": x.inPicture, "cy": y.inPicture, "r": "6.5", "fill": "none",
          "stroke": Ink.text, "stroke-width": "2",
        ])
    }
  }

  /// What the marks mean, below the curve.
  private var key: [Element] {
    var x = Self.left + 8
    return marks.flatMap { mark -> [Element] in
      defer { x += 36 + 5.8 * Double(mark.label.count) }
      return [
        shape(of: mark.shape, x, Self.bottom + 56),
        .label(mark.label, x: x + 12, y: Self.bottom + 60),
      ]
    }
  }

  private func x(_ value: Double) -> Double {
    Self.place(value, xTicks, Self.left + 8, Self.right - 8)
  }

  private func y(_ value: Double) -> Double { Self.place(value, yTicks, Self.bottom, Self.top) }

  private static func place(
    _ value: Double, _ ticks: [Double], _ first: Double, _ last: Double
  ) -> Double {
    guard let low = ticks.first, let high = ticks.last, high > low else {
      return (first + last) / 2
    }
    return first + (value - low) / (high - low) * (last - first)
  }

  /// Round numbers around values, three to seven of them.
  static func ticks(_ values: [Double]) -> [Double] {
    guard let low = values.min(), let high = values.max() else { return [] }
    // A curve that is flat is drawn on a scale of its own.
    let width = max(high - low, 1)
    var step = 1e-3
    // 1, 2, 5, 10, 20, 50 ... until few enough lines are left.
    for factor in [2.0, 2.5, 2.0].repeated(9) where width / step > 5 { step *= factor }
    let first = (low / step).rounded(.down)
    let last = max((high / step).rounded(.up), first + 1)
    return (0...Int(last - first)).map { (first + Double($0)) * step }
  }
}

extension [Double] {
  fileprivate func repeated(_ count: Int) -> [Double] {
    Array(repeatElement(self, count: count).joined())
  }
}
