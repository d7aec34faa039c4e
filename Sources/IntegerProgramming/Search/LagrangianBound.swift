/// A bound on a program that holds for any row prices, and what it costs to leave its optimum.
///
/// Pricing the rows out leaves a maximum over a box, which is found variable by variable. For the
/// prices of an optimal relaxation the bound is the relaxation's value; but it holds, up to
/// rounding, for inexact prices too, so that nothing here rests on the simplex method's
/// tolerances (Neumaier & Shcherbina 2004, "Safe bounds in linear and mixed-integer linear
/// programming").
struct LagrangianBound: Sendable {
  /// The dual bound, in the sense of the program's objective; infinite when the prices give none.
  let value: Double
  /// For each variable what the bound loses at least when the variable leaves its best end by one
  /// unit or more; infinite for a fixed variable, 0 for a continuous one.
  let penalty: [Double]
  /// For each variable the end of its interval at which the bound is attained; `nil` when
  /// that end is infinite.
  let bestEnd: [Double?]

  /// Prices a valid program with integer bounds.
  ///
  /// - Parameters:
  ///   - program: the program.
  ///   - rowDuals: one price for each row, with the sign of ``RelaxationSolution/rowDuals``.
  init(_ program: IntegerProgram, rowDuals: [Double]) {
    let sign = program.objective.sense.sign
    var gain = [Double](repeating: 0, count: program.columns.count)
    for term in program.objective.expression.terms {
      gain[term.variable.index] = sign * term.coefficient
    }
    var bound = sign * program.objective.expression.constant
    for (row, dual) in zip(program.rows, rowDuals) {
      let price = sign * dual
      let limit = price > 0 ? row.interval.upper : row.interval.lower
      // A price on a side without a limit is a rounding error; any price will do, also none.
      guard price != 0, limit.isFinite else { continue }
      bound += price * limit
      for term in row.expression.terms {
        gain[term.variable.index] -= price * term.coefficient
      }
    }
    var ends: [Double?] = []
    var penalties: [Double] = []
    ends.reserveCapacity(gain.count)
    penalties.reserveCapacity(gain.count)
    for (column, gain) in zip(program.columns, gain) {
      let interval = Interval(lower: column.lower, upper: column.upper)
      let end = gain > 0 ? interval.upper : interval.lower
      if end.isFinite {
        bound += gain * end
      } else if abs(gain) > 1e-9 {
        // A continuous variable without bounds has reduced cost 0, up to this rounding.
        bound = .infinity
      }
      ends.append(end.isFinite ? end : nil)
      penalties.append(
        interval.isPoint ? .infinity : column.isIntegral && end.isFinite ? abs(gain) : 0)
    }
    value = sign * bound
    penalty = penalties
    bestEnd = ends
  }

  /// The program without the variables whose penalty exceeds a threshold, each fixed at its best
  /// end.
  func eliminated(_ program: IntegerProgram, above threshold: Double) -> ReducedProgram {
    ReducedProgram(
      program, fixing: zip(penalty, bestEnd).map { $0 > threshold ? $1 : nil })
  }

  /// A bound on all points outside the program that ``eliminated(_:above:)`` leaves; `nil` when
  /// there are none.
  func boundOutside(_ threshold: Double, of objective: Objective, integral: Bool) -> Double? {
    let least = penalty.lazy.filter { $0 > threshold }.min() ?? .infinity
    guard least.isFinite else { return nil }
    let bound = value - objective.sense.sign * least
    return integral ? objective.onIntegerGrid(bound) : bound
  }

  /// The threshold that keeps about so many of the variables with the smallest penalties.
  func threshold(keeping count: Int) -> Double {
    let finite = penalty.filter(\.isFinite).sorted()
    return count < finite.count ? finite[max(count, 1) - 1] : .infinity
  }

  /// The threshold above which no variable occurs in a solution at least as good as a value.
  func threshold(reaching value: Double) -> Double {
    abs(self.value - value) + 1e-6 + 1e-9 * abs(self.value)
  }
}
