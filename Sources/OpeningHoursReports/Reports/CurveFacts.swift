import OpeningHours

/// What is plain to see along the curve of one key: differences between best weeks that were found.
struct CurveFacts {
  /// The points that have a week of which something is known, in rising order of the key.
  let points: [SweepReport.Point]
  /// The place of the plan's own value among them.
  let own: Int?
  /// Where the curve ends to rise; nothing where that is not known.
  let plateau: Plateau?

  /// Some steps along the curve.
  struct Steps: Equatable {
    /// The values at both ends as flags write them.
    let from: String
    let to: String
    /// What the best week is worth at both ends, in thousandths.
    let before: Int
    let after: Int

    /// How much more it is worth at the end; below 0 where it is worth less.
    var gain: Int { after - before }
  }

  /// Where the best week is worth most.
  struct Top: Equatable {
    /// The least value at which it is.
    let value: String
    /// What it is worth, in thousandths.
    let thousandths: Int
    /// How much more it would be worth without the limit, in thousandths; nothing where that is not known.
    let missing: Int?
  }

  /// The facts of a sweep or a front; nothing where two keys are swept, and where a key is an assumption,
  /// of which no step brings anything.
  init?(_ report: SweepReport) {
    guard report.keys.count == 1, report.keys[0].key != .conversion else { return nil }
    let found = report.points.indices.filter { report.points[$0].judged != nil }
    points = found.map { report.points[$0] }
    own = report.own.flatMap { found.firstIndex(of: $0) }
    plateau = report.plateau
  }

  /// The steps between neighbours.
  private var steps: [Steps] {
    points.indices.dropFirst().map { steps(from: $0 - 1, to: $0) }
  }

  private func steps(from first: Int, to last: Int) -> Steps {
    Steps(
      from: points[first].values[0], to: points[last].values[0],
      before: worth(first), after: worth(last))
  }

  private func worth(_ place: Int) -> Int { points[place].week?.thousandths ?? 0 }

  /// The step that brings most, the first of several; nothing where none brings anything, and where steps
  /// are not equally wide.
  var greatest: Steps? {
    let values = points.map { Double($0.values[0]) }
    let widths = zip(values, values.dropFirst()).map { from, to in (to ?? 0) - (from ?? 0) }
    guard Set(widths.map { ($0 * 1000).rounded() }).count == 1 else { return nil }
    // `max(by:)` would take the last of several.
    return steps.reduce(nil) { best, step in step.gain > max(0, best?.gain ?? 0) ? step : best }
  }

  /// The step after the plan's own value.
  var next: Steps? {
    own.flatMap { $0 + 1 < points.count ? steps(from: $0, to: $0 + 1) : nil }
  }

  /// Where a front bends most, and what one of its key is worth up to there and beyond, in thousandths.
  struct Knee: Equatable {
    /// The value as flags write it.
    let value: String
    /// What one of the key brings up to it, in thousandths of the objective's unit.
    let upTo: Int
    /// What it brings beyond it.
    let beyond: Int
  }

  /// The point of a front that lies farthest above the line between its ends; nothing where none does.
  var knee: Knee? {
    guard let first = points.first, let last = points.last, points.count > 2,
      last.spent > first.spent, worth(points.count - 1) > worth(0)
    else { return nil }
    func part(_ place: Int) -> Double {
      Double(worth(place) - worth(0)) / Double(worth(points.count - 1) - worth(0))
    }
    func height(_ place: Int) -> Double {
      part(place) - (points[place].spent - first.spent) / (last.spent - first.spent)
    }
    // The first of several that are as far.
    let place = points.indices.reduce(0) { height($1) > height($0) + 1e-9 ? $1 : $0 }
    guard height(place) > 0.01 else { return nil }
    func each(_ from: Int, _ to: Int) -> Int {
      Int((Double(worth(to) - worth(from)) / (points[to].spent - points[from].spent)).rounded())
    }
    return Knee(
      value: points[place].values[0], upTo: each(0, place), beyond: each(place, points.count - 1))
  }

  /// The steps after the plan's own value together, where they are several.
  var last: Steps? {
    own.flatMap { $0 + 2 < points.count ? steps(from: $0, to: points.count - 1) : nil }
  }

  /// Where the best week is worth most; nothing without a point.
  var top: Top? {
    guard let most = points.indices.map(worth).max(),
      let place = points.indices.first(where: { worth($0) == most })
    else { return nil }
    return Top(
      value: points[place].values[0], thousandths: most,
      missing: plateau.map { $0.thousandths - most })
  }
}
