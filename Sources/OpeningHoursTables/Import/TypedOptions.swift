/// Tells what single people typed under "Other" from the options that a form offered.
///
/// What one person wrote like an option must neither stop an import nor make a slot that nobody else
/// was asked about. Only a list that is not a grid can hold such a text, and only where the other
/// options are ticked by several can it be told from a rare wish.
struct TypedOptions {
  /// The indices of labels that are no options.
  let typed: Set<Int>
  /// The indices of labels that one person ticked and that are taken as options all the same.
  let single: [Int]

  /// - Parameters:
  ///   - slots: the slot of each label.
  ///   - counts: how many people ticked each, by the same index.
  ///   - canBeTyped: whether the label stands in a list to which a text may be added.
  init(_ slots: [Survey.Slot?], counts: [Int], canBeTyped: [Bool]) {
    // Two spellings of one slot are one option.
    var peopleOfSlot: [Survey.Slot: Int] = [:]
    for (slot, count) in zip(slots, counts) {
      if let slot { peopleOfSlot[slot, default: 0] += count }
    }
    let usual = Self.median(peopleOfSlot.values.filter { $0 > 1 })
    let common = peopleOfSlot.filter { Self.isCommon($0.value, usual) }
    let days = Set(common.keys.map(\.day))
    let spans = Set(common.keys.map(\.span))
    let lengths = Dictionary(grouping: peopleOfSlot.keys, by: \.span.minutes).mapValues(\.count)
    var typed: Set<Int> = []
    var single: [Int] = []
    for index in slots.indices where canBeTyped[index] {
      guard let slot = slots[index], let people = peopleOfSlot[slot] else { continue }
      let rivals = peopleOfSlot.filter {
        $0.key != slot && $0.key.day == slot.day && $0.key.span.intersection(slot.span) != nil
      }
      let isOutvoted = rivals.contains { rival in
        people * 20 <= rival.value || people == 1 && rival.value > 1
          || people == rival.value
            && (lengths[rival.key.span.minutes] ?? 0) > (lengths[slot.span.minutes] ?? 0)
      }
      let isOutside = !days.contains(slot.day) || !spans.contains(slot.span)
      if isOutvoted || isOutside && !Self.isCommon(people, usual) && usual >= 3 {
        typed.insert(index)
      } else if people == 1, isOutside, !common.isEmpty {
        single.append(index)
      }
    }
    self.typed = typed
    self.single = single
  }

  /// Whether so many ticks are those of an option: one tick is not, among options of three or more;
  /// nor is a fiftieth of what is usual.
  private static func isCommon(_ people: Int, _ usual: Int) -> Bool {
    people > 1 && people * 50 > usual
  }

  private static func median(_ counts: [Int]) -> Int {
    counts.isEmpty ? 0 : counts.sorted()[counts.count / 2]
  }
}
