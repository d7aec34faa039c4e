import IntegerProgramming

/// What a search for a part's roster holds when it ends.
struct RosterPartOutcome: Sendable {
  let draft: RosterDraft
  let levels: RosterLevels
  /// The least that each level can be, with those before it as good as they are.
  let bounds: RosterLevels
  /// Whether the order of burdens is proven, where it comes before the cost.
  let hasProvenVector: Bool
  let ending: Ending

  /// Why a search ended.
  enum Ending: Sendable, Equatable {
    /// Nothing better exists.
    case proven
    /// The work that was granted is spent.
    case effort
    /// Its caller's limits have ended it.
    case stopped(Termination)
  }

  /// Whether nobody works anything though it is not known that any shift must stay unfilled: what a search for
  /// lines that finds none comes back with.
  var isEmptyHanded: Bool {
    levels.unfilled > 0 && bounds.unfilled == 0
      && draft.kinds.allSatisfy { $0.allSatisfy(\.isEmpty) }
  }

  /// Whether each level is as small as can be.
  var isProven: Bool {
    hasProvenVector && levels.unfilled == bounds.unfilled && levels.missing == bounds.missing
      && levels.shortfall == bounds.shortfall && levels.cost == bounds.cost
  }
}
