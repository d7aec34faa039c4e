public import OpeningHoursTables

/// What a plan file says of its roster that no scenario changes, with the files that it names for it.
struct RosterSource: Sendable {
  /// The file with the people, where they stand in a file of their own.
  var people: PlanFile.DemandSource.Table?
  /// The Monday on which the rotation begins.
  var start: CalendarDate?
  /// Whether its first week follows on the last; nothing where the plan does not say so.
  var isCyclic: Bool?
  /// Where the plan says that people walk lines of weeks, if it does.
  var lines: Source?
  /// Where the rotation is stated.
  var rotation: Source?
  /// Where the rules of the roster are stated.
  var rules: Source?
  /// The roster of which as much as can be is kept.
  var kept: (file: PlanFile.DemandSource.Table, weight: Int)?
  /// What was worked before.
  var history: PlanFile.DemandSource.Table?
  /// People who come when called.
  var standIns: [StandIn] = []
  /// The rosters of these files, once they have been read.
  var keptTable: RosterTable?
  var historyTable: RosterTable?
  /// Whether the people's own file has been read.
  var hasReadPeople = false
}

/// A file that a plan names for its team: people by name, or a roster.
public struct TeamFile: Sendable {
  /// What is in it.
  public let content: Content
  /// Which file it is.
  public let table: PlanFile.DemandSource.Table

  /// What such a file holds.
  public enum Content: Sendable, Hashable {
    /// People by name.
    case people
    /// The roster of which as much as can be is kept.
    case kept
    /// What was worked before.
    case history
  }
}

extension PlanFile {
  /// The files that the plan names for its team, in the order in which they are read.
  public var teamFiles: [TeamFile] {
    [
      (TeamFile.Content.people, roster.people), (.kept, roster.kept?.file),
      (.history, roster.history),
    ].compactMap { content, table in table.map { TeamFile(content: content, table: $0) } }
  }

  /// Takes in a file of the team.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - file: Which of ``teamFiles`` it is.
  ///   - fileName: Its name for messages.
  /// - Throws: `InputErrors` with everything that is wrong in the file.
  public mutating func take(
    _ bytes: [UInt8], of file: TeamFile, fileName: String
  ) throws(InputErrors) {
    switch file.content {
    case .people:
      roster.hasReadPeople = true
      let document = try YAMLDocument(bytes: bytes, fileName: fileName, for: .people)
      var reader = PlanFileReader(document: document)
      reader.readTeamFile(SettingReader(grid: grid), into: &base, &roster.standIns)
      guard reader.diagnostics.isEmpty else {
        throw InputErrors(reader.diagnostics.inReadingOrder)
      }
    case .kept: roster.keptTable = try RosterTable(bytes: bytes, fileName: fileName)
    case .history: roster.historyTable = try RosterTable(bytes: bytes, fileName: fileName)
    }
  }

  /// The file with what the files of the team say according to another reading of the same plan.
  func knowingTeam(of other: PlanFile) -> PlanFile {
    var file = self
    if roster.people != nil {
      file.base.take(peopleOf: other.base)
      file.roster.standIns = other.roster.standIns
      file.roster.hasReadPeople = other.roster.hasReadPeople
    }
    file.staffWishes = other.staffWishes
    file.roster.keptTable = other.roster.keptTable
    file.roster.historyTable = other.roster.historyTable
    return file
  }
}
