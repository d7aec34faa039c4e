public import OpeningHours
import OpeningHoursTables

/// The facts of surveys at different times beside each other.
public struct WavesReport: Sendable {
  /// The plan that was asked about.
  public let plan: Plan
  /// What it decides on the latest survey.
  public let proposal: Proposal
  /// The surveys compared.
  public let waves: Waves

  /// A report about surveys.
  public init(plan: Plan, proposal: Proposal, waves: Waves) {
    self.plan = plan
    self.proposal = proposal
    self.waves = waves
  }

  /// Of the wishes that lasted so many are named in a sentence.
  static let mostLasting = 6

  /// Of the hours that changed so many are listed for readers.
  static let mostHours = 12

  /// The hours of a comparison that changed, those that changed most clearly, by day and time; and how many
  /// more there are.
  func changed(_ comparison: WaveComparison) -> (hours: [WaveComparison.Hour], more: Int) {
    let changed = comparison.hours.filter(\.isChanged)
    let clearest = changed.enumerated().sorted {
      (-abs($0.element.change.score), $0.offset) < (-abs($1.element.change.score), $1.offset)
    }.prefix(Self.mostHours)
    return (
      clearest.sorted { $0.offset < $1.offset }.map(\.element), changed.count - clearest.count
    )
  }

  /// Whether the shares of some survey are given in whole percent.
  var hasRounded: Bool {
    waves.surveys.contains { $0.shares.values.contains(where: \.isRounded) }
  }
}
