import OpeningHours
import OpeningHoursTables

// The points that are named.
extension CurveSection {
  var marks: [CurveDrawing.Mark] {
    var marks: [CurveDrawing.Mark] = []
    if let report {
      let staff = report.staffMinutes
      let cents = report.staff.map { $0.staffing.proposed.cents($0.team) }
      if let spent = spent(report.today, staff: staff?.today, cents: nil) {
        marks.append(
          mark(.square, spent, report.proposal.todayThousandths, phrases.scenarios.today))
      }
      // On the plan's own limit where that is shown, else on what the week takes of it.
      let own = sweep.own.map { sweep.points[$0].spent }
      if let spent = own ?? spent(report.proposed, staff: staff?.proposed, cents: cents) {
        marks.append(mark(.ring, spent, report.proposal.thousandths, phrases.scenarios.best))
      }
    }
    return marks
  }

  private func mark(
    _ shape: CurveDrawing.Mark.Shape, _ spent: Double, _ thousandths: Int, _ label: String
  ) -> CurveDrawing.Mark {
    .init(
      shape: shape, spent: spent, gained: Double(thousandths) / 1000,
      label: language.sentence(label))
  }

  /// How much of what the key bounds a week takes; nothing where that is not a number of the week.
  private func spent(_ week: Schedule, staff: Int?, cents: Int?) -> Double? {
    switch sweep.keys[0].key {
    case .maxChanges: Double(week.minutesChanged(from: sweep.plan.today)) / 60
    case .weeklyHours: Double(week.openMinutes) / 60
    case .staffHours: staff.map { Double($0) / 60 }
    case .budget: cents.map { Double($0) / 100 }
    default: nil
    }
  }
}
