import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

struct QuasiIndependenceTests {
  /// A table with `[hour][day]` from a share table.
  private func matrix(_ table: ShareTable) -> [[Double?]] {
    let spans = Set(table.cells.map(\.span)).sorted()
    return spans.map { span in
      Weekday.allCases.map { day in table.cells.first { $0.day == day && $0.span == span }?.share }
    }
  }

  private func randomTable(_ random: inout SeededGenerator, blanks: Double) -> [[Double?]] {
    let width = Int.random(in: 3...7, using: &random)
    return (0..<Int.random(in: 3...10, using: &random)).map { _ in
      (0..<width).map { _ in
        Double.random(in: 0..<1, using: &random) < blanks
          ? nil : Double.random(in: 1...40, using: &random)
      }
    }
  }

  @Test func `the blanks of Bremen are estimated from the hours that were asked`() throws {
    let fit = QuasiIndependence(matrix(try bremenWishes()))
    let friday = try #require(fit.fitted[1][4])
    let wednesday = try #require(fit.fitted[10][2])
    #expect(abs(friday - 11.586) < 0.001)
    #expect(abs(wednesday - 15.870) < 0.001)
    #expect(fit.isConverged)
    #expect(fit.capped.isEmpty)
    let distance = try #require(fit.distance)
    #expect(abs(distance.meanAbsolute - 2.103) < 0.001)
    #expect(abs(distance.largest - 9.964) < 0.001)
    #expect(distance.position == .init(row: 3, column: 6))
    #expect(distance.asked == 26)
    #expect(abs(distance.fitted - 16.036) < 0.001)
  }

  @Test func `sums over the asked cells are those observed`() {
    var random = SeededGenerator(seed: 1975)
    for _ in 0..<100 {
      let table = randomTable(&random, blanks: 0.3)
      let fit = QuasiIndependence(table)
      #expect(fit.isConverged)
      let asked = table.indices.flatMap { row in
        table[row].indices.map { (row, $0) }.filter { table[$0.0][$0.1] != nil }
      }
      for line in asked.map(\.0) + asked.map(\.1) {
        for isRow in [true, false] {
          let cells = asked.filter { (isRow ? $0.0 : $0.1) == line }
          let observed = cells.reduce(0) { $0 + (table[$1.0][$1.1] ?? 0) }
          let fitted = cells.reduce(0) { $0 + (fit.fitted[$1.0][$1.1] ?? .nan) }
          #expect(abs(observed - fitted) < 1e-7)
        }
      }
    }
  }

  @Test func `a multiplicative table is recovered where it was not asked`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<50 {
      let rows = (0..<8).map { _ in Double.random(in: 1...10, using: &random) }
      let columns = (0..<7).map { _ in Double.random(in: 0.5...5, using: &random) }
      // The first row and column are asked, so that all cells are linked.
      let table = rows.indices.map { row in
        columns.indices.map { column in
          row > 0 && column > 0 && Bool.random(using: &random)
            ? nil : Optional(rows[row] * columns[column])
        }
      }
      let fit = QuasiIndependence(table)
      for row in rows.indices {
        for column in columns.indices {
          #expect(abs((fit.fitted[row][column] ?? .nan) - rows[row] * columns[column]) < 1e-6)
        }
      }
      #expect((fit.distance?.largest ?? .nan) < 1e-6)
    }
  }

  @Test func `the fit is that of a Poisson regression solved by Newton's method`() throws {
    var random = SeededGenerator(seed: 1972)
    var tables = (0..<20).map { _ in randomTable(&random, blanks: 0.25) }
    tables.append(matrix(try bremenWishes()))
    for table in tables {
      let fit = QuasiIndependence(table, ceiling: .infinity)
      let regression = PoissonRegression(table)
      // Where the links are broken the regression's estimate is arbitrary; ours is absent.
      for (row, values) in fit.fitted.enumerated() {
        for (column, value) in values.enumerated() {
          guard let value else { continue }
          #expect(abs(value - regression.value(row, column)) < 1e-4 * max(1, value))
        }
      }
    }
  }

  @Test func `an estimate needs a chain of asked cells between its row and column`() {
    let fit = QuasiIndependence([[4, 6, nil, nil], [2, 3, nil, nil], [nil, nil, 5, 5]])
    #expect(fit.fitted[0][2] == nil)
    #expect(fit.fitted[2][0] == nil)
    #expect(fit.fitted[1][1] != nil)
    let linked = QuasiIndependence([[4, 6, 2, nil], [2, 3, nil, nil], [nil, nil, 5, 5]])
    #expect(linked.fitted.allSatisfy { $0.allSatisfy { $0 != nil } })
  }

  @Test func `a blank row or column stays unknown`() {
    let fit = QuasiIndependence([[4, nil, 6], [nil, nil, nil], [2, nil, 3]])
    #expect(fit.fitted[1] == [nil, nil, nil])
    #expect(fit.fitted.map { $0[1] } == [nil, nil, nil])
  }

  @Test func `a row of zeros is estimated as zero and links nothing`() {
    let fit = QuasiIndependence([[0, nil, nil], [4, 6, nil], [2, 3, nil]])
    #expect(fit.fitted[0][1] == 0)
    #expect(fit.fitted[0][2] == nil)
    #expect(fit.isConverged)
    let split = QuasiIndependence([[0, 0], [4, nil], [nil, 6]])
    #expect(split.fitted[1][1] == nil)
    #expect(split.fitted[0] == [0, 0])
  }

  @Test func `a table of zeros determines only what was asked`() {
    let fit = QuasiIndependence([[0, nil], [0, 0]])
    #expect(fit.fitted == [[0, nil], [0, 0]])
    #expect(fit.isConverged)
  }

  @Test func `an estimate over the ceiling is capped and flagged`() {
    let table: [[Double?]] = [[10, 80], [20, nil]]
    let fit = QuasiIndependence(table)
    #expect(fit.fitted[1][1] == 100)
    #expect(fit.capped == [.init(row: 1, column: 1)])
    let free = QuasiIndependence(table, ceiling: .infinity)
    #expect(abs((free.fitted[1][1] ?? .nan) - 160) < 1e-6)
    #expect(free.capped.isEmpty)
  }

  @Test func `a likelihood without a finite maximum is reported as not converged`() {
    #expect(!QuasiIndependence([[5, 0], [nil, 5]]).isConverged)
  }

  @Test func `an empty table has no fit and no distance`() {
    #expect(QuasiIndependence([]).fitted.isEmpty)
    #expect(QuasiIndependence([[nil, nil]]).distance == nil)
  }
}
