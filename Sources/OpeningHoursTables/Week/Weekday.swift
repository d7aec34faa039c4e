/// A day of the week; a week starts on Monday.
public enum Weekday: Int, CaseIterable, Sendable, Hashable, Comparable, Codable {
  case monday
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  /// The English name: "Monday".
  public var name: String {
    [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ][rawValue]
  }

  /// The three letters of plan files, flags and JSON: "mon".
  public var key: String { String(name.prefix(3)).lowercased() }

  /// The first three letters as a column heading: "Mon".
  public var abbreviation: String { String(name.prefix(3)) }

  /// The two letters of OpenStreetMap's `opening_hours`: "Mo".
  public var osmName: String { String(name.prefix(2)) }

  /// The day after, Monday after Sunday.
  public var next: Weekday { Self.allCases[(rawValue + 1) % 7] }

  /// The day before, Sunday before Monday.
  public var previous: Weekday { Self.allCases[(rawValue + 6) % 7] }

  /// Orders days from Monday to Sunday.
  public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
