import OpeningHours

/// Figures as terminals show them; pages write them in the form of their language.
enum Figures {
  /// Thousandths of a point as points with at most one decimal: "1,142.3", "38".
  static func points(_ thousandths: Int) -> String { NumberForm.plain.points(thousandths) }

  /// The difference of two figures as they are shown, with its sign.
  static func difference(_ new: Int, _ old: Int) -> String {
    NumberForm.plain.difference(new, old)
  }

  /// Points with their sign: "+21.4", "-3", "0".
  static func signedPoints(_ thousandths: Int) -> String {
    NumberForm.plain.signedPoints(thousandths)
  }

  /// Thousandths of a person as whole people.
  static func people(_ thousandths: Int) -> String { NumberForm.plain.people(thousandths) }

  /// The difference of two numbers of people as they are shown, with its sign.
  static func differenceInPeople(_ new: Int, _ old: Int) -> String {
    NumberForm.plain.differenceInPeople(new, old)
  }

  /// A whole number with commas between thousands.
  static func grouped(_ number: Int) -> String { NumberForm.plain.grouped(number) }

  /// A number with one decimal: 5.34 is "5.3".
  static func oneDecimal(_ value: Double) -> String { NumberForm.plain.oneDecimal(value) }

  /// A number from 0 with two decimals: 0.3333 is "0.33".
  static func twoDecimals(_ value: Double) -> String { NumberForm.plain.twoDecimals(value) }

  /// A fraction as a percentage, rounded up, with two decimals below ten: 0.0123 is "1.23 %".
  static func percent(_ fraction: Double) -> String {
    NumberForm.plain.percent(roundingUp: fraction)
  }

  /// Points in thousandths as a number for JSON.
  static func number(_ thousandths: Int) -> Double { Double(thousandths) / 1000 }
}
