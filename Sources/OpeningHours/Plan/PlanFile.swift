public import OpeningHoursTables

/// A plan file as it was written: what is fixed, the rules it states, and its scenarios.
///
/// All of the file has been read and checked when the value exists; what a certain question makes
/// of it (a scenario, flags) is a ``Plan``.
public struct PlanFile: Sendable {
  /// The file's name for messages.
  public let fileName: String
  /// The library's name.
  public let library: PlanText
  /// Who decides about the hours, and whom to ask.
  public let decision: DecisionProcess
  /// The time zone by its tz database name, if the plan states one.
  public let timezone: String?
  /// The money in which costs are stated, if the plan says so.
  public let currency: Currency?
  /// Where the time zone is stated; the file itself if it states none.
  public let timezoneSource: Source
  /// The grid of slots.
  public let grid: WeekGrid
  /// Today's opening hours.
  public let today: Schedule
  /// What of today's hours a later rule of their text replaced, though it may have been meant to stay.
  public let replacedToday: [ReplacedHours]
  /// Where today's hours are stated.
  public let todaySource: Source
  /// Where the demand comes from.
  public internal(set) var demand: DemandSource
  /// Where ratings of the hours come from.
  public internal(set) var ratings: RatingsSource
  /// Earlier surveys of the same question, the earliest first.
  public internal(set) var waves: [WaveSource]
  /// Where the wishes of the team about the hours come from, if the plan names them.
  public internal(set) var staffWishesSource: StaffWishesSource?
  /// What the team wishes, once its tables have been read.
  public internal(set) var staffWishes: StaffWishes?
  /// The named scenarios in the order of the file.
  public var scenarioNames: [String] { scenarios.map(\.name) }

  /// Every text for readers, by the keys under which it stands.
  public var texts: [(key: String, text: PlanText)] {
    var texts = [(key: "library", text: library)]
    texts += decision.texts.map { (key: "decision: \($0.key.rawValue)", text: $0.text) }
    texts += scenarios.compactMap { scenario in
      scenario.title.map { (key: "scenarios: \(scenario.name): name", text: $0) }
    }
    return texts + groupTitles.map { (key: "groups: \($0.name): name", text: $0.title) }
  }

  /// What readers see of a contract group: what the plan calls it, else its name.
  public func title(ofGroup name: String) -> PlanText {
    statedTitle(ofGroup: name) ?? PlanText(name)
  }

  /// The same where the plan calls it something.
  func statedTitle(ofGroup name: String) -> PlanText? {
    groupTitles.first { $0.name == name }?.title
  }

  /// What readers of a language, by its code, see of a segment of the respondents: what the plan calls it
  /// there, else the table's own word, which some language has.
  public func segment(_ name: String, in code: String) -> String {
    segmentTitles.first { $0.name == name }?.title.stated(in: code) ?? name
  }

  /// What readers see of a segment as a weight names it: by its value, or by column and value ("age:18-25").
  public func title(ofSegment name: String) -> PlanText {
    let isNamed = segmentTitles.contains { $0.name == name }
    let parts = isNamed ? [name] : name.split(separator: ":", maxSplits: 1).map { $0.trimmed }
    return PlanText(
      PlanText.codes.map { code in
        (code, parts.map { segment($0, in: code) }.joined(separator: ": "))
      })
  }

  /// What readers see of a scenario: what the plan calls it, else its name.
  public func title(ofScenario name: String) -> PlanText {
    scenarios.first { $0.name == name }?.title ?? PlanText(name)
  }

  /// The collections of rules that the plan names.
  public let rulePresets: [RulePreset]

  /// What they state, each below what follows, and all below the plan's own.
  let presets: [PlanLayer]
  var base: PlanLayer
  /// What the plan says of the roster that no scenario changes.
  var roster: RosterSource
  let scenarios: [Scenario]
  let groupTitles: [(name: String, title: PlanText)]
  var segmentTitles: [SegmentTitle]
  let origins: [PlanKey: Rule.Origin]
  /// Where the scenarios' statements stand.
  let whatIfs: Set<Source>

  /// Who stands behind a rule: a what-if, a flag or a scenario's, is a wish; what the plan states is
  /// the house's, unless it names an origin for the key.
  func origin(of key: PlanKey, stated source: Source) -> Rule.Origin {
    switch source {
    case .flag: .wish
    case .preset(_, _, let origin): origin
    default: whatIfs.contains(source) ? .wish : origins[key] ?? .house
    }
  }

  /// A named what-if of the plan file.
  struct Scenario: Sendable {
    let name: String
    /// What readers see in place of the name.
    let title: PlanText?
    let extends: String?
    let layer: PlanLayer
    let source: Source
  }

  /// The tables that a plan names.
  ///
  /// What people want comes from a table of wishes or of respondents, not from both; visits that were
  /// counted stand beside either or alone. Or it comes from several surveys beside each other.
  public struct DemandSource: Sendable {
    /// A table, by its path relative to the plan file.
    public struct Table: Sendable, Hashable {
      /// The path.
      public let path: String
      /// Where the path is stated.
      public let source: Source

      /// The path as the program finds it, for a plan file at a path.
      public func path(besides plan: String) -> String {
        guard !path.hasPrefix("/"), let slash = plan.lastIndex(of: "/") else { return path }
        return plan[...slash] + path
      }
    }

    /// The table of wishes.
    public let wishes: Table?
    /// The table of respondents.
    public let respondents: Table?
    /// The known margins that respondents are weighted to.
    public let margins: Table?
    /// The table of visits.
    public let visits: Table?
    /// How many people the shares are parts of, where that is not the sample.
    public let people: Int?
    /// Whether wishes stand beside visits, so that a conversion turns the ones into the others.
    var joinsWishesAndVisits: Bool { visits != nil && (wishes != nil || respondents != nil) }
    /// Several surveys beside each other, in place of all other tables; mostly none.
    public var surveys: [SurveySource] = []
    /// All tables in the order in which they are read.
    public var tables: [Table] {
      [wishes, respondents, margins, visits].compactMap(\.self) + surveys.flatMap(\.tables.all)
    }
    /// Whether people said what they want.
    var hasWishes: Bool { wishes != nil || respondents != nil || !surveys.isEmpty }
    /// Whether all of them are respondents whose rows are known.
    package var hasRespondents: Bool {
      surveys.isEmpty
        ? respondents != nil : surveys.allSatisfy { $0.tables.respondents != nil }
    }
    /// When people were asked, if the plan states it.
    public var asked: CalendarPeriod?
    /// Whether several surveys stand beside each other.
    public var hasSeveralSurveys: Bool { surveys.count > 1 }
    /// The column by whose values respondents were drawn, if the plan states it.
    public var strata: Strata?
    /// Those of all surveys.
    public var allStrata: [Strata] { ([strata] + surveys.map(\.strata)).compactMap(\.self) }
    /// The number of respondents, if the plan states it.
    public let sample: Int?
    /// What the plan says about the table of wishes that the table does not say itself; the sample too.
    public let wishesOptions: ShareTableOptions
    /// How the tables' bytes are encoded.
    public let encoding: TextEncoding

    /// No table yet.
    static let nothing = DemandSource(
      wishes: nil, respondents: nil, margins: nil, visits: nil, people: nil, sample: nil,
      wishesOptions: ShareTableOptions(), encoding: .utf8)

    /// A table of respondents alone.
    static func respondents(_ table: Table) -> DemandSource {
      DemandSource(
        wishes: nil, respondents: table, margins: nil, visits: nil, people: nil, sample: nil,
        wishesOptions: ShareTableOptions(), encoding: .utf8)
    }
  }
}
