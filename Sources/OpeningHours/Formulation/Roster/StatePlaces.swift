/// The states of one day of a person's graph, each once, with their places: a table of its own, since millions
/// of states are looked up and a general one spends most of its time on mixing their bits well.
struct StatePlaces {
  /// The states in the order in which they came.
  private(set) var states: [PersonState] = []
  /// The place of a state by its bits, the next slot where two have the same; below 0 where there is none.
  private var slots = Array(repeating: Int32(-1), count: 64)

  /// The place of a state, which is a new one where it was not there.
  mutating func place(of state: PersonState) -> Int32 {
    var slot = first(for: state)
    while slots[slot] >= 0 {
      if states[Int(slots[slot])] == state { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let place = Int32(states.count)
    states.append(state)
    slots[slot] = place
    if states.count * 2 > slots.count { grow() }
    return place
  }

  private func first(for state: PersonState) -> Int {
    Int(truncatingIfNeeded: state.mixedBits) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 4)
    for (place, state) in states.enumerated() {
      var slot = first(for: state)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(place)
    }
  }
}

extension PersonState {
  /// The state's bits, mixed so that the low ones tell states apart (Stafford's mixer, as in SplitMix64).
  fileprivate var mixedBits: UInt64 {
    var flags: UInt64 = hasLate ? 1 : 0
    if hasOther { flags |= 2 }
    if isOff { flags |= 4 }
    if hasPair { flags |= 8 }
    if worksSaturday { flags |= 16 }
    let sums = UInt64(UInt32(bitPattern: paidUnits)) << 32 | UInt64(UInt32(bitPattern: burden))
    let days =
      UInt64(UInt16(bitPattern: end)) << 48 | UInt64(UInt8(bitPattern: daysOfWeek)) << 40
      | UInt64(UInt8(truncatingIfNeeded: run)) << 32
      | UInt64(UInt8(truncatingIfNeeded: phase)) << 24 | flags
    let counts =
      UInt64(duties[0]) | UInt64(duties[1]) << 16 | UInt64(duties[2]) << 32
      | UInt64(duties[3]) << 48
    var bits =
      sums &* 0x9E37_79B9_7F4A_7C15 ^ days &* 0xC2B2_AE3D_27D4_EB4F
      ^ counts &* 0x1656_67B1_9E37_79F9
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }
}
