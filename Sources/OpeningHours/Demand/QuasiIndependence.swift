/// The quasi-independence fit of an incomplete two-way table: row effect times column effect.
///
/// The effects are the maximum-likelihood estimates of the log-linear model without interaction on
/// the cells that were asked, found by iterative proportional fitting: rows and columns are scaled
/// in turn until their fitted sums over the asked cells equal the observed ones. A cell that was not
/// asked is estimated by the product of its effects. Source: Bishop, Fienberg and Holland,
/// *Discrete Multivariate Analysis* (1975), chapter 5.
///
/// An estimate exists only where the asked cells determine it: its row and column must be linked by
/// asked cells (see `QuasiIndependenceLinks`). All else stays unknown.
public struct QuasiIndependence: Sendable, Hashable {
  /// A cell by its indices, rows being hours and columns days in a share table.
  public struct Position: Sendable, Hashable {
    /// The index of the row, from 0.
    public let row: Int
    /// The index of the column, from 0.
    public let column: Int
  }

  /// How far the fit is from the cells that were asked, in the unit of the table.
  public struct Distance: Sendable, Hashable {
    /// The mean of |asked - fitted| over the asked cells.
    public let meanAbsolute: Double
    /// The largest |asked - fitted|.
    public let largest: Double
    /// Where the largest deviation is; the first such cell in rows, then columns.
    public let position: Position
    /// The value that was asked there.
    public let asked: Double
    /// The value fitted there.
    public let fitted: Double
  }

  /// The fitted value of each cell as `[row][column]`; nothing where it is not determined.
  ///
  /// An asked cell always has one. It is never capped, so that the sums stay those observed.
  public let fitted: [[Double?]]
  /// The estimates that came out above the ceiling and were capped, in rows, then columns.
  public let capped: [Position]
  /// How far the fit is from the asked cells; nothing when none was asked.
  public let distance: Distance?
  /// Whether the sums met the tolerance.
  ///
  /// If not, the estimates are not to be relied on: in some
  /// tables with zeros the likelihood has no finite maximum and the effects grow without end.
  public let isConverged: Bool
  /// How many rounds (rows, then columns) were used.
  public let rounds: Int

  /// Fits a table.
  ///
  /// - Parameters:
  ///   - table: `[row][column]`, all rows of one length, values finite and not negative; nothing
  ///     means not asked.
  ///   - ceiling: what an estimate cannot exceed: 100 for shares in percent, infinity for counts.
  ///   - tolerance: the largest difference allowed between fitted and observed row sums (the
  ///     column sums are exact after each round), as a part of the largest row sum.
  ///   - maximumRounds: when to give up.
  public init(
    _ table: [[Double?]], ceiling: Double = 100, tolerance: Double = 1e-12,
    maximumRounds: Int = 10_000
  ) {
    let links = QuasiIndependenceLinks(table)
    var fitting = ProportionalFitting(table)
    isConverged = fitting.run(tolerance: tolerance, maximumRounds: maximumRounds)
    rounds = fitting.rounds
    var capped: [Position] = []
    fitted = table.indices.map { row in
      table[row].indices.map { column in
        guard links.determines(row: row, column: column) else { return nil }
        let value = fitting.value(row: row, column: column)
        guard table[row][column] == nil, value > ceiling else { return value }
        capped.append(Position(row: row, column: column))
        return ceiling
      }
    }
    self.capped = capped
    distance = Self.distance(of: table, to: fitting)
  }

  private static func distance(of table: [[Double?]], to fitting: ProportionalFitting) -> Distance?
  {
    var sum = 0.0
    var count = 0
    var worst: (position: Position, asked: Double, fitted: Double)?
    for (row, values) in table.enumerated() {
      for (column, value) in values.enumerated() {
        guard let asked = value else { continue }
        let fitted = fitting.value(row: row, column: column)
        sum += abs(asked - fitted)
        count += 1
        if worst.map({ abs(asked - fitted) > abs($0.asked - $0.fitted) }) ?? true {
          worst = (Position(row: row, column: column), asked, fitted)
        }
      }
    }
    guard let worst else { return nil }
    return Distance(
      meanAbsolute: sum / Double(count), largest: abs(worst.asked - worst.fitted),
      position: worst.position, asked: worst.asked, fitted: worst.fitted)
  }
}
