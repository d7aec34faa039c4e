/// A number of hours, as such or relative to what is extended: "54", "+4", "-5%".
enum Amount: Sendable, Hashable {
  /// So many minutes.
  case minutes(Int)
  /// So many minutes more, or fewer when negative.
  case change(minutes: Int)
  /// So much of the base more, or less when negative: 0.05 is "+5%".
  case changeShare(Double)

  /// The amount that a text states.
  init(_ text: String) throws(TextError) {
    let plain = text.withPlainDashes.trimmed
    guard let sign = plain.first, sign == "+" || sign == "-" else {
      self = .minutes(try TimeText.minutes(plain))
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
      self = .change(minutes: factor * (try TimeText.minutes(number)))
    }
  }

  /// Whether the amount needs a base.
  var isRelative: Bool {
    if case .minutes = self { false } else { true }
  }

  /// The minutes it comes to, never below zero.
  func resolved(from base: Int) -> Int {
    switch self {
    case .minutes(let minutes): minutes
    case .change(let minutes): max(0, base + minutes)
    case .changeShare(let share): max(0, Int((Double(base) * (1 + share)).rounded()))
    }
  }
}

extension Int {
  /// Minutes as hours for a reader: 3000 is "50", 150 is "2.5", 20 is "0.33".
  public var minutesAsHours: String {
    let hundredths = (self * 100 + (self < 0 ? -30 : 30)) / 60
    let sign = hundredths < 0 ? "-" : ""
    let whole = abs(hundredths) / 100
    let rest = abs(hundredths) % 100
    if rest == 0 { return "\(sign)\(whole)" }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
