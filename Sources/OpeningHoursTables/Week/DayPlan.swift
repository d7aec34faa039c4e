/// The open intervals of one day in order of time; no interval means closed.
public struct DayPlan: Sendable, Hashable {
  /// The open spans, none of them touching the next.
  public let spans: [TimeSpan]

  /// The day that is open during all of these spans, which may overlap or stand in any order.
  public init(_ spans: some Sequence<TimeSpan>) { self.spans = spans.merged() }

  /// A day without an open minute.
  public static let closed = DayPlan([])

  /// Whether the day has no open minute.
  public var isClosed: Bool { spans.isEmpty }

  /// When the day opens first.
  public var opening: TimeOfDay? { spans.first?.start }

  /// When the day closes last.
  public var closing: TimeOfDay? { spans.last?.end }

  /// The open time in minutes.
  public var openMinutes: Int { spans.reduce(0) { $0 + $1.minutes } }

  /// The open time within a span, in minutes.
  public func openMinutes(within span: TimeSpan) -> Int {
    spans.reduce(0) { $0 + ($1.intersection(span)?.minutes ?? 0) }
  }

  /// The closed stretches between the open ones.
  public var closures: [TimeSpan] {
    zip(spans, spans.dropFirst()).compactMap { TimeSpan($0.end, $1.start) }
  }

  /// Whether the library is open during all of a span.
  public func isOpen(throughout span: TimeSpan) -> Bool {
    spans.contains { $0.start <= span.start && span.end <= $0.end }
  }

  /// Whether the library is open at any minute of a span.
  public func isOpen(duringAnyOf span: TimeSpan) -> Bool {
    spans.contains { $0.intersection(span) != nil }
  }

  /// The spans that are open here and closed in `other`.
  public func opens(against other: DayPlan) -> [TimeSpan] { spans.subtracting(other.spans) }

  /// The minutes that are open in one of the two plans and closed in the other.
  public func minutesChanged(from other: DayPlan) -> Int {
    (opens(against: other) + other.opens(against: self)).reduce(0) { $0 + $1.minutes }
  }

  /// As a person writes it: "9-13, 14-20" or "closed".
  public var short: String { spans.short }
}
