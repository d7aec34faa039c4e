extension Survey {
  /// How many of those asked about a slot ticked it, in people that the weights stand for.
  public struct Share: Sendable, Hashable {
    /// The slot.
    public let slot: Slot
    /// The sum of the weights of those who ticked it.
    public let ticked: Double
    /// The sum of the weights of those who were shown it.
    public let asked: Double

    /// The share in percent, 0...100; nothing when nobody with a weight was asked.
    public var percent: Double? { asked > 0 ? ticked / asked * 100 : nil }
  }

  /// The share of each slot, in the order of ``slots``.
  public var shares: [Share] {
    var ticked = [Double](repeating: 0, count: slots.count)
    var unseen = ticked
    var all = 0.0
    for respondent in respondents {
      all += respondent.weight
      for index in respondent.ticked { ticked[index] += respondent.weight }
      for index in respondent.unseen { unseen[index] += respondent.weight }
    }
    return slots.indices.map {
      Share(slot: slots[$0], ticked: ticked[$0], asked: all - unseen[$0])
    }
  }
}
