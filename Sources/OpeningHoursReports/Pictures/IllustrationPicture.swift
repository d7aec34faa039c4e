import OpeningHours

extension Document.Illustration {
  /// The illustration, drawn.
  var picture: Picture {
    switch drawing {
    case .map(let map): map.picture(self)
    case .curve(let curve): curve.picture(self)
    case .shifts(let shifts): shifts.picture(self)
    case .roster(let roster): roster.picture(self)
    }
  }
}

extension DecisionReport {
  /// One picture alone; nothing where the report has no data for it.
  func picture(_ kind: PictureKind, _ language: Language) -> Picture? {
    let document = AnswerDocument(self, language)
    return switch kind {
    case .heatMap: document.map.illustration.picture
    case .tradeOff: document.curveSection?.illustration.picture
    case .staffing: StaffSection(report, language)?.picture
    }
  }
}

extension StaffSection {
  /// All days in one picture.
  fileprivate var picture: Picture {
    var shapes: [Element] = []
    var top = 0.0
    for drawing in days {
      shapes.append(
        .label(
          title(drawing.day), x: 2, y: top + 13, ["font-weight": "600", "font-size": "12"]))
      shapes += drawing.shapes(below: top + 20)
      top += 20 + drawing.height + 12
    }
    return Picture(
      id: "staffing", title: phrases.staff.days,
      description: days.map { title($0.day) }.joined(separator: "; "), width: 440,
      height: Int(top.rounded(.up)), shapes: shapes)
  }
}
