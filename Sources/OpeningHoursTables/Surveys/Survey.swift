/// What each respondent of a survey ticked, slot by slot.
public struct Survey: Sendable, Hashable {
  /// A stretch of a weekday that respondents were asked about.
  public struct Slot: Sendable, Hashable, Comparable {
    /// The weekday.
    public let day: Weekday
    /// The stretch of the day.
    public let span: TimeSpan

    /// A slot.
    public init(day: Weekday, span: TimeSpan) {
      self.day = day
      self.span = span
    }

    /// Orders slots by day, then by time.
    public static func < (left: Slot, right: Slot) -> Bool {
      (left.day, left.span) < (right.day, right.span)
    }
  }

  /// One respondent who finished.
  public struct Respondent: Sendable, Hashable {
    /// The respondent's number in the export; no name, no address.
    public let id: String
    /// The values of the segment columns, as in ``Survey/segmentNames``; "" where nothing was said.
    public let segments: [String]
    /// How many people she stands for; 1 unless weighted, never negative.
    public let weight: Double
    /// The slots she ticked, as indices of ``Survey/slots`` in ascending order.
    public let ticked: [Int]
    /// The slots she was not shown, as indices in ascending order; not ticking these is not a "no".
    public let unseen: [Int]

    /// A respondent.
    public init(
      id: String, segments: [String], weight: Double, ticked: [Int], unseen: [Int] = []
    ) {
      self.id = id
      self.segments = segments
      self.weight = weight
      self.ticked = ticked
      self.unseen = unseen
    }
  }

  /// The slots that somebody was asked about, in calendar order.
  public let slots: [Slot]
  /// The headings of the segment columns.
  public let segmentNames: [String]
  /// The respondents in the order of the export.
  public let respondents: [Respondent]

  /// A survey from its parts.
  public init(slots: [Slot], segmentNames: [String], respondents: [Respondent]) {
    self.slots = slots
    self.segmentNames = segmentNames
    self.respondents = respondents
  }
}
