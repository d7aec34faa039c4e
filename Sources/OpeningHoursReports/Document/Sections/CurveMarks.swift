import OpeningHours
import OpeningHoursTables

// The points that are named.
extension CurveSection {
  /// A ring that a page moves along the curve.
  struct MovableRing: Sendable {
    /// The name under which the page finds it.
    let name: String
    let label: String
  }

  var marks: [CurveDrawing.Mark] {
    guard let report else { return [] }
    let staff = report.staffMinutes
    let burden = report.burden
    let cents = report.staff.map { $0.staffing.proposed.cents($0.team) }
    let today = spent(report.today, staff: staff?.today, cents: nil, burden: burden?.today).map {
      mark(.square, $0, report.proposal.todayThousandths, phrases.scenarios.today)
    }
    // On the plan's own limit where that is shown, else on what the week takes of it.
    let own =
      sweep.own.map { sweep.points[$0].spent }
      ?? spent(report.proposed, staff: staff?.proposed, cents: cents, burden: burden?.proposed)
    return [today, ring(at: own, report.proposal.thousandths)].compactMap(\.self)
  }

  /// The ring at what the plan's own answer takes; where that is not known, one that can be moved waits.
  private func ring(at spent: Double?, _ thousandths: Int) -> CurveDrawing.Mark? {
    guard let movableRing else {
      return spent.map { mark(.ring, $0, thousandths, phrases.scenarios.best) }
    }
    guard let first = points.first else { return nil }
    var ring =
      spent.map { mark(.ring, $0, thousandths, movableRing.label) }
      ?? CurveDrawing.Mark(
        shape: .ring, spent: first.spent, gained: first.gained,
        label: language.sentence(movableRing.label), isAbsent: true)
    ring.name = movableRing.name
    return ring
  }

  private func mark(
    _ shape: CurveDrawing.Mark.Shape, _ spent: Double, _ thousandths: Int, _ label: String
  ) -> CurveDrawing.Mark {
    .init(
      shape: shape, spent: spent, gained: Double(thousandths) / 1000,
      label: language.sentence(label))
  }

  /// How much of what the key bounds a week takes; nothing where that is not a number of the week.
  private func spent(_ week: Schedule, staff: Int?, cents: Int?, burden: Int?) -> Double? {
    switch sweep.keys[0].key {
    case .maxChanges: Double(week.minutesChanged(from: sweep.plan.today)) / 60
    case .weeklyHours: Double(week.openMinutes) / 60
    case .staffHours: staff.map { Double($0) / 60 }
    case .budget: cents.map { Double($0) / 100 }
    case .burden: burden.map { Double($0) / 1000 }
    case .staffWishes:
      sweep.plan.file.staffWishes.map {
        100 * Double($0.asked - $0.kept(in: week)) / Double(max(1, $0.asked))
      }
    default: nil
    }
  }
}
