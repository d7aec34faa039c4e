import OpeningHours
import OpeningHoursTables

/// How figures are written: their decimal mark, the mark between thousands and from how many digits on
/// it stands.
///
/// All languages part a percent sign from its number and write a minus that is as wide as a plus.
struct NumberForm: Sendable {
  let decimalMark: String
  let thousandsMark: String
  var fewestGroupedDigits = 4

  /// As spreadsheets and programs read them.
  static let plain = NumberForm(decimalMark: ".", thousandsMark: "")

  private static let minus = "\u{2212}"
  static let percentSign = "\u{A0}%"

  /// Thousandths of a point as points with at most one decimal: "1,142.3", "38".
  func points(_ thousandths: Int) -> String {
    let tenths = (abs(thousandths) + 50) / 100
    let sign = thousandths < 0 && tenths > 0 ? Self.minus : ""
    let rest = tenths % 10 == 0 ? "" : decimalMark + "\(tenths % 10)"
    return sign + grouped(tenths / 10) + rest
  }

  /// Thousandths of a person as whole people; weights make parts of people, readers do not.
  func people(_ thousandths: Int) -> String {
    let people = (abs(thousandths) + 500) / 1000
    return grouped(thousandths < 0 ? -people : people)
  }

  /// A whole number with marks between thousands.
  func grouped(_ number: Int) -> String {
    (number < 0 ? Self.minus : "")
      + number.grouped(by: thousandsMark, fromDigits: fewestGroupedDigits)
  }

  /// A number with one decimal: 5.34 is "5.3".
  func oneDecimal(_ value: Double) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    return (value < 0 && tenths > 0 ? Self.minus : "") + grouped(tenths / 10)
      + "\(decimalMark)\(tenths % 10)"
  }

  /// A number from 0 with two decimals: 0.3333 is "0.33".
  func twoDecimals(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100)\(decimalMark)" + String(hundredths % 100 + 100).dropFirst()
  }
}

// Percentages, hours and amounts.
extension NumberForm {
  /// A fraction as a percentage, rounded up, with two decimals below ten: 0.0123 is "1.23 %".
  func percent(roundingUp fraction: Double) -> String {
    // Less than a millionth of a percent is the noise of floating point: 0.07 is 7 %, not 7.01 %.
    let hundredths = Int((fraction * 10_000 - 1e-6).rounded(.up))
    if hundredths >= 1000 { return "\((hundredths + 99) / 100)" + Self.percentSign }
    return twoDecimals(Double(hundredths) / 100) + Self.percentSign
  }

  /// A part of a whole as a whole percentage: "77 %".
  func percent(_ part: Int, of whole: Int) -> String {
    percent(Double(part) / Double(max(1, whole)) * 100)
  }

  /// A percentage as a whole number: "77 %".
  func percent(_ percent: Double) -> String { "\(Int(percent.rounded()))" + Self.percentSign }

  /// A fraction as a percentage with as many decimals as it needs, two at most, or three digits where it is
  /// small: 0.057 is "5.7 %", 0.0000254 is "0.00254 %".
  func exactPercent(_ fraction: Double) -> String {
    let percent = fraction * 100
    var (decimals, scale) = (2, 100)
    while percent > 0, percent * Double(scale) < 100, decimals < 12 {
      (decimals, scale) = (decimals + 1, scale * 10)
    }
    let units = Int((percent * Double(scale)).rounded())
    let rest = String(String(units % scale + scale).dropFirst())
    let shown = rest.reversed().drop { $0 == "0" }.reversed()
    return decimal("\(units / scale)" + (shown.isEmpty ? "" : "." + String(shown)), false)
      + Self.percentSign
  }

  /// A number with as many decimals as it needs, two at most: 12.5 is "12.5".
  func number(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let rest = hundredths % 100
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : String(rest + 100).dropFirst().description
    return decimal(
      "\(hundredths / 100)" + (rest == 0 ? "" : "." + decimals), value < 0 && hundredths > 0)
  }

  /// Minutes as hours with as many decimals as they need, two at most: 150 is "2.5".
  func hours(_ minutes: Int) -> String { decimal(abs(minutes).minutesAsHours, minutes < 0) }

  /// The same with its sign where it is not 0.
  func signedHours(_ minutes: Int) -> String { (minutes > 0 ? "+" : "") + hours(minutes) }

  /// Hundredths as an amount: 123450 is "1,234.50".
  func hundredths(_ amount: Int) -> String { decimal(abs(amount).centsInWords, amount < 0) }

  /// Thousandths as a number: 500 is "0.5".
  func thousandths(_ amount: Int) -> String { decimal(amount.thousandthsInWords, false) }

  /// A fraction as a decimal where it is one in full, else as it is: "0,5", "1/3".
  func fraction(_ amount: Fraction) -> String {
    amount.wholeThousandths.map(thousandths) ?? amount.inWords
  }

  /// A number that is written plainly, "1234.5", with the marks of this form.
  func decimal(_ plain: String, _ isNegative: Bool = false) -> String {
    let parts = plain.split(separator: ".")
    let whole = parts.first.flatMap { Int($0) } ?? 0
    return (isNegative ? Self.minus : "") + grouped(whole)
      + (parts.count > 1 ? decimalMark + parts[1] : "")
  }
}
