/// What part of their shifts people are away from unplanned.
///
/// Rates are ten-thousandths: 500 is 5 %. Everybody is away by herself: who is absent makes nobody else so.
public struct Absence: Sendable, Hashable {
  /// The rate of everybody whose group has none of its own; nothing where only groups have rates.
  public let general: Int?
  /// The rates of contract groups by their names.
  public let byGroup: [String: Int]

  /// The highest rate that can be stated; who is away more often is not on duty.
  static let most = 9000

  /// Rates of absence.
  ///
  /// - Parameters:
  ///   - general: The rate of everybody whose group has none of its own, in ten-thousandths.
  ///   - byGroup: The rates of contract groups by their names.
  public init(general: Int?, byGroup: [String: Int] = [:]) {
    let range = 0...Self.most
    precondition(
      (general.map { range.contains($0) } ?? true) && byGroup.values.allSatisfy(range.contains))
    self.general = general
    self.byGroup = byGroup
  }

  /// The rate of a contract group.
  public func rate(of group: String) -> Int { byGroup[group] ?? general ?? 0 }

  /// The lowest and the highest rate that is stated.
  public var range: ClosedRange<Int> {
    let rates = Array(byGroup.values) + [general].compactMap(\.self)
    return (rates.min() ?? 0)...(rates.max() ?? 0)
  }

  /// The lowest and the highest rate of some contract groups; 0 where there are none.
  public func rates(of groups: [String]) -> ClosedRange<Int> {
    let rates = groups.map(rate)
    return (rates.min() ?? 0)...(rates.max() ?? 0)
  }
}

extension Int {
  /// Ten-thousandths as a percentage: 450 is "4.5".
  public var percentInWords: String { (self * 10).thousandthsInWords }
}
