public import OpeningHoursTables

/// People with the same contract.
///
/// How many they are and how much they may work a week stands in rules, so that a conflict can name it.
public struct ContractGroup: Sendable, Hashable {
  /// What the group is called, as in "full-time".
  public let name: String
  /// The minutes of presence a shift may last, both ends included; named shifts may differ.
  public let shiftMinutes: ClosedRange<Int>
  /// When the group may be on duty, Monday first; seven lists, none of them for a day off.
  public let presence: [[TimeSpan]]
  /// The only shifts the group works; empty where any of the right length will do.
  public let namedShifts: [NamedShift]
  /// What its people can do, as in "librarian".
  public let skills: Set<String>
  /// How many of its people can do what not all of them can.
  public let someSkills: [String: Int]
  /// What an hour of one person costs, in hundredths of the currency; nothing where not stated.
  public let centsAnHour: Int?

  /// A shift with a name.
  public struct NamedShift: Sendable, Hashable {
    /// What the shift is called, as in "early".
    public let name: String
    /// From when to when.
    public let span: TimeSpan
  }

  /// A group.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - shiftMinutes: The minutes a shift may last.
  ///   - presence: When the group may be on duty, Monday first; by default always.
  ///   - namedShifts: The only shifts it works, where they are fixed.
  ///   - skills: What its people can do.
  ///   - someSkills: How many of its people can do what not all of them can.
  ///   - centsAnHour: What an hour of one person costs.
  public init(
    name: String, shiftMinutes: ClosedRange<Int>,
    presence: [[TimeSpan]] = Array(repeating: [.wholeDay], count: Weekday.allCases.count),
    namedShifts: [NamedShift] = [], skills: Set<String> = [],
    someSkills: [String: Int] = [:], centsAnHour: Int? = nil
  ) {
    precondition(shiftMinutes.lowerBound > 0)
    precondition(presence.count == Weekday.allCases.count)
    self.name = name
    self.shiftMinutes = shiftMinutes
    self.presence = presence
    self.namedShifts = namedShifts
    self.skills = skills
    self.someSkills = someSkills
    self.centsAnHour = centsAnHour
  }
}

/// A kind of shift that people take turns with.
public enum Duty: String, Sendable, Hashable, CaseIterable {
  /// A shift that ends after the plan's late hour.
  case late
  /// A shift on a Saturday.
  case saturday = "sat"
  /// A shift on a Sunday.
  case sunday = "sun"
}
