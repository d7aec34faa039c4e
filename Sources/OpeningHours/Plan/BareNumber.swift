import OpeningHoursTables

// Lengths without a unit are hours, unless as hours they could not be meant.
extension PlanKey {
  /// The most hours that a bare number of the key can mean; nothing where any number of hours can be.
  ///
  /// More hours of work before opening than two, or of a block than a day has, are minutes in
  /// everybody's mind.
  fileprivate func mostHours(_ grid: WeekGrid) -> Double? {
    switch self {
    case .preparation, .closingDown, .breakAfter: 2
    // A day must hold it, or the library stays closed without a word.
    case .shortestBlock: Double(grid.frame.minutes) / 60
    case .longestBlock, .shortestClosure, .longestDay, .visit, .longestWork: 24
    default: nil
    }
  }

  /// Reads a length of the key.
  ///
  /// - Parameters:
  ///   - text: The length with or without a unit.
  ///   - grid: The plan's grid.
  /// - Returns: Minutes.
  /// - Throws: `TextError` for what is no length, and for a bare number that can only be minutes.
  func minutes(_ text: String, on grid: WeekGrid) throws(TextError) -> Int {
    let minutes = try TimeText.minutes(text)
    if let most = mostHours(grid), let number = try TimeText.amount(text.trimmed), number > most {
      throw TextError(
        "\(rawValue): \(text.trimmed) without a unit would be \(minutes.minutesAsHours) hours",
        hint: "write \(text.trimmed) min, or \(text.trimmed) h if hours are meant")
    }
    return minutes
  }
}
