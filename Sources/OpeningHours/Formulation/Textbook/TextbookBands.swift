import IntegerProgramming
import OpeningHoursTables

// The parts of days that were asked about as a whole, in the textbook program.
extension TextbookProgram {
  /// (U) A part of a day is met only if a window in it that is as long as a visit is open throughout.
  ///
  /// - Returns: What the parts that are met are worth.
  mutating func addBands() -> LinearExpression {
    var worth = LinearExpression()
    for (number, band) in problem.demand.bands.enumerated() where band.thousandths > 0 {
      let isMet = addBinary("band_\(band.day.key)_\(number + 1)")
      var row = LinearExpression(isMet)
      for window in windows(in: band.span, on: band.day, of: band.visitMinutes) {
        row.add(-1, times: isOpen(window))
      }
      addRow("meets_\(band.day.key)_\(number + 1)", row, upper: 0)
      let unstaffed = problem.staffless.map { $0.thousandths(band) } ?? 0
      worth.add(Double(band.thousandths - unstaffed) / 1000, times: isMet)
      guard unstaffed > 0 else { continue }
      let isMetAnyhow = addBinary("band_anyhow_\(band.day.key)_\(number + 1)")
      var other = LinearExpression(isMetAnyhow)
      for window in windows(in: band.span, on: band.day, of: band.visitMinutes) {
        other.add(-1, times: isOpenAnyhow(window))
      }
      addRow("meets_anyhow_\(band.day.key)_\(number + 1)", other, upper: 0)
      worth.add(Double(unstaffed) / 1000, times: isMetAnyhow)
    }
    return worth
  }
}
