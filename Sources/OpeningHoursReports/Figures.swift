import OpeningHours

/// Figures as English readers write them.
enum Figures {
  /// Thousandths of a point as points with at most one decimal: "1,142.3", "38".
  static func points(_ thousandths: Int) -> String {
    let tenths = (abs(thousandths) + 50) / 100
    let sign = thousandths < 0 && tenths > 0 ? "-" : ""
    let rest = tenths % 10 == 0 ? "" : ".\(tenths % 10)"
    return sign + grouped(tenths / 10) + rest
  }

  /// The difference of two figures as they are shown, with its sign: a reader who subtracts them
  /// finds it.
  static func difference(_ new: Int, _ old: Int) -> String {
    func tenths(_ thousandths: Int) -> Int { (thousandths + 50) / 100 }
    return signedPoints((tenths(new) - tenths(old)) * 100)
  }

  /// The same with its sign: "+21.4", "-3", "0".
  static func signedPoints(_ thousandths: Int) -> String {
    let text = points(thousandths)
    return thousandths > 0 && text != "0" ? "+" + text : text
  }

  /// Thousandths of a person as whole people; weights make parts of people, readers do not.
  static func people(_ thousandths: Int) -> String { grouped((thousandths + 500) / 1000) }

  /// The difference of two numbers of people as they are shown, with its sign.
  static func differenceInPeople(_ new: Int, _ old: Int) -> String {
    let change = (new + 500) / 1000 - (old + 500) / 1000
    return (change > 0 ? "+" : "") + grouped(change)
  }

  /// A whole number with commas between thousands.
  static func grouped(_ number: Int) -> String {
    let digits = String(abs(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return (number < 0 ? "-" : "") + text
  }

  /// A number with one decimal: 5.34 is "5.3".
  static func oneDecimal(_ value: Double) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    return (value < 0 && tenths > 0 ? "-" : "") + "\(tenths / 10).\(tenths % 10)"
  }

  /// A number from 0 with two decimals: 0.3333 is "0.33".
  static func twoDecimals(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100)." + String(hundredths % 100 + 100).dropFirst()
  }

  /// A fraction as a percentage, rounded up, with two decimals below ten: 0.0123 is "1.23 %".
  static func percent(_ fraction: Double) -> String {
    // Less than a millionth of a percent is the noise of floating point: 0.07 is 7 %, not 7.01 %.
    let hundredths = Int((fraction * 10_000 - 1e-6).rounded(.up))
    if hundredths >= 1000 { return "\((hundredths + 99) / 100) %" }
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) %"
  }

  /// Points in thousandths as a number for JSON.
  static func number(_ thousandths: Int) -> Double { Double(thousandths) / 1000 }
}
