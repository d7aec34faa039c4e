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
      worth.add(Double(band.thousandths) / 1000, times: isMet)
    }
    return worth
  }
}
