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

  /// Minutes as "1 hour" or "2.5 hours".
  public var hoursInWords: String { self == 60 ? "1 hour" : "\(minutesAsHours) hours" }

  /// Minutes as "30 min" or "1.5 hours".
  package var lengthInWords: String { self < 60 ? "\(self) min" : hoursInWords }
}
