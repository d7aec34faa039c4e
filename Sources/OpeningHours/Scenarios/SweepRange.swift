public import OpeningHoursTables

/// A key of the plan with the values that a sweep gives it: "staff-hours=200..280:10".
public struct SweepRange: Sendable, Hashable {
  /// The key.
  public let key: PlanKey
  /// What stands before the value in a flag: "full-time" of "staff=full-time=3..8".
  public let subject: String?
  /// The values in hundredths, of a conversion in ten-thousandths, in rising order; at least one.
  let values: [Int]
  private var unit: Int { key.sweepUnit }

  /// A range of single values, in hundredths, in rising order.
  init(_ key: PlanKey, values: [Int]) {
    precondition(!values.isEmpty && key != .conversion)
    self.key = key
    subject = nil
    self.values = values
  }

  /// The number of values.
  public var count: Int { values.count }

  /// The flag for a value of the range, by its place.
  public func flag(_ place: Int) -> PlanFile.Flag {
    PlanFile.Flag(key, (subject.map { $0 + "=" } ?? "") + text(place))
  }

  /// A value as flags write it.
  public func text(_ place: Int) -> String {
    let rest = String(unit + values[place] % unit).dropFirst()
    let decimals = rest.reversed().drop { $0 == "0" }.reversed()
    return "\(values[place] / unit)" + (decimals.isEmpty ? "" : "." + String(decimals))
  }

  /// A value.
  public func value(_ place: Int) -> Double { Double(values[place]) / Double(unit) }

  /// What is swept, in words: "staff-hours", or "staff full-time".
  public var name: String { key.rawValue + (subject.map { " \($0)" } ?? "") }

  /// A range.
  ///
  /// - Parameter text: The key, an equals sign, first and last value with two dots between them, and
  ///   a step after a colon where it is not 1.
  /// - Throws: `InputErrors` for what is no range, runs backwards or has no such key.
  public init(_ text: String) throws(InputErrors) {
    let source = Source.flag(text)
    func refuse(_ message: String, _ hint: String) -> InputErrors {
      InputErrors([Diagnostic(source, message, hint: hint)])
    }
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map { $0.trimmed }
    guard (2...3).contains(parts.count) else {
      throw refuse("\"\(text)\" is not a key with a range", "write max-changes=0..12")
    }
    guard let key = PlanKey(rawValue: parts[0]), Self.keys.contains(key) else {
      let known = Self.keys.map(\.rawValue)
      throw refuse(
        "\"\(parts[0])\" is no key with a number to sweep",
        didYouMean(parts[0], among: known))
    }
    self.key = key
    subject = parts.count == 3 ? parts[1] : nil
    values = try Self.values(parts[parts.count - 1], of: key, refuse)
  }

  private static func values(
    _ range: String, of key: PlanKey, _ refuse: (String, String) -> InputErrors
  ) throws(InputErrors) -> [Int] {
    let ends = range.split(separator: ":", omittingEmptySubsequences: false).map { $0.trimmed }
    func number(_ text: String) throws(InputErrors) -> Double? {
      do {
        return try TimeText.amount(text)
      } catch {
        throw refuse(error.message, error.hint ?? "")
      }
    }
    let span = (ends.first ?? "").components(between: "..").map { $0.trimmed }
    guard span.count == 2, let first = try number(span[0]), let last = try number(span[1]),
      ends.count <= 2
    else {
      throw refuse("\"\(range)\" is not a range", "write 200..280 or 200..280:10")
    }
    let unit = Double(key.sweepUnit)
    guard let step = ends.count == 2 ? try number(ends[1]) : key.sweepStep,
      (step * unit).rounded() >= 1
    else {
      throw refuse("the step of \"\(range)\" is not above 0", "write 200..280:10")
    }
    guard first <= last else {
      throw refuse(
        "the range \(range) runs backwards", "write \(last.shortest)..\(first.shortest)")
    }
    let (from, to) = (Int((first * unit).rounded()), Int((last * unit).rounded()))
    return Array(stride(from: from, through: to, by: Int((step * unit).rounded())))
  }

  /// The keys whose value is a number.
  static let keys: [PlanKey] = PlanKey.allCases.filter { key in
    switch key.shape {
    case .amount, .count, .length, .lengthByDay, .countByDay, .countByWindow, .money, .number,
      .countBySegment, .peopleByGroup, .factorBySegment, .conversion:
      true
    default: false
    }
  }
}

extension PlanKey {
  /// In how many parts of one a sweep can tell values apart; of all who say that they would come few
  /// in a hundred may do.
  fileprivate var sweepUnit: Int { self == .conversion ? 10_000 : 100 }

  /// The step of a sweep that names none.
  fileprivate var sweepStep: Double { self == .conversion ? 0.1 : 1 }
}

extension Double {
  /// With as many decimals as it needs, two at most: 12.5 is "12.5", 3 is "3".
  var shortest: String {
    let hundredths = Int((self * 100).rounded())
    if hundredths % 100 == 0 { return "\(hundredths / 100)" }
    let rest = abs(hundredths) % 100
    let digits = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0" : "") + "\(rest)"
    return "\(hundredths / 100).\(digits)"
  }
}

extension String {
  /// The parts of the text around a separator.
  fileprivate func components(between separator: String) -> [String] {
    guard let found = firstRange(of: separator) else { return [self] }
    return [String(self[..<found.lowerBound])]
      + String(self[found.upperBound...]).components(between: separator)
  }
}
