import OpeningHoursTables

/// Duties a week for each person, as plans write them.
enum DutyText {
  /// The most duties a week: one a day.
  private static let most = 7
  /// More digits than this nobody writes, and they would not be exact.
  private static let mostDecimals = 6
  /// Rotations of so many weeks have shares that no decimal writes in full.
  private static let endlessWeeks = [3, 6, 7, 9, 11, 12]

  /// An exact number of duties: "0.5", "1/3", "0".
  ///
  /// A decimal that is a share of a rotation, rounded or cut off, is that share: 0.33 is 1/3.
  ///
  /// - Parameter text: A decimal, or a whole number over another.
  /// - Returns: The duties.
  /// - Throws: `TextError` for anything else, and for more than one a day.
  static func perHead(_ text: String) throws(TextError) -> Fraction {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { $0.trimmed }
    let found: Fraction? =
      switch parts.count {
      case 1: decimal(parts[0])
      case 2: fraction(parts[0], parts[1])
      default: nil
      }
    guard let found, found <= Fraction(most) else {
      throw TextError(
        "\"\(text)\" is not a number of duties a week",
        hint: "write 0.5 or 1/2 for every second week, 7 at most")
    }
    return found
  }

  private static func fraction(_ numerator: String, _ denominator: String) -> Fraction? {
    guard let part = TimeText.wholeNumber(numerator), part <= 10_000,
      let whole = TimeText.wholeNumber(denominator), (1...10_000).contains(whole)
    else { return nil }
    return Fraction(part, whole)
  }

  private static func decimal(_ text: String) -> Fraction? {
    let parts = text.split(omittingEmptySubsequences: false) { ".,".contains($0) }
    guard (1...2).contains(parts.count), let whole = TimeText.wholeNumber(parts[0]), whole <= most
    else { return nil }
    guard parts.count == 2 else { return Fraction(whole) }
    guard parts[1].count <= mostDecimals, let rest = TimeText.wholeNumber(parts[1]) else {
      return nil
    }
    let scale = parts[1].reduce(1) { power, _ in power * 10 }
    if parts[1].count >= 2, let share = share(of: rest, in: scale) {
      return Fraction(whole * share.denominator + share.numerator, share.denominator)
    }
    return Fraction(whole * scale + rest, scale)
  }

  /// The share of a rotation that some decimals are when cut off or rounded; the shortest rotation.
  private static func share(of decimals: Int, in scale: Int) -> Fraction? {
    for weeks in endlessWeeks {
      for part in 1..<weeks where scale % Fraction(part, weeks).denominator != 0 {
        let cut = part * scale / weeks
        let rounded = (2 * part * scale + weeks) / (2 * weeks)
        if decimals == cut || decimals == rounded { return Fraction(part, weeks) }
      }
    }
    return nil
  }
}
