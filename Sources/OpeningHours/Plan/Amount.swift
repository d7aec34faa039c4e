import OpeningHoursTables

/// An amount of time or money, as such or relative to what is extended: "54", "+4", "-5%".
///
/// Time is counted in minutes and money in hundredths of the currency.
enum Amount: Sendable, Hashable {
  /// So much.
  case stated(Int)
  /// So much more, or less when negative.
  case change(Int)
  /// So much of the base more, or less when negative: 0.05 is "+5%".
  case changeShare(Double)

  /// The amount that a text states.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - reading: What a number in it comes to; hours unless money is meant.
  /// - Throws: `TextError` for what is no amount.
  init(
    _ text: String, reading: (String) throws(TextError) -> Int = TimeText.minutes
  ) throws(TextError) {
    let plain = text.withPlainMarks.trimmed
    guard let sign = plain.first, sign == "+" || sign == "-" else {
      self = .stated(try reading(plain))
      return
    }
    let factor = sign == "-" ? -1 : 1
    let number = String(plain.dropFirst()).trimmed
    if number.hasSuffix("%") {
      guard let share = TimeText.decimal(String(number.dropLast()).trimmed) else {
        throw TextError("\"\(text)\" is not a percentage", hint: "write +5% or -5%")
      }
      self = .changeShare(Double(factor) * share / 100)
    } else {
      self = .change(factor * (try reading(number)))
    }
  }

  /// Whether the amount needs a base.
  var isRelative: Bool {
    if case .stated = self { false } else { true }
  }

  /// What it comes to; below zero where more is taken away than there is.
  func resolved(from base: Int) -> Int {
    switch self {
    case .stated(let amount): amount
    case .change(let change): base + change
    case .changeShare(let share): Int((Double(base) * (1 + share)).rounded())
    }
  }
}
