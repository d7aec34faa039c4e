/// A stretch of one day, from a start (included) to an end (excluded); never empty.
public struct TimeSpan: Sendable, Hashable, Comparable {
  /// The first minute of the span.
  public let start: TimeOfDay
  /// The first minute after the span.
  public let end: TimeOfDay

  /// The span from `start` up to `end`, or nothing when that would be empty or run backwards.
  public init?(_ start: TimeOfDay, _ end: TimeOfDay) {
    guard start < end else { return nil }
    self.start = start
    self.end = end
  }

  private init(from start: TimeOfDay, to end: TimeOfDay) {
    self.start = start
    self.end = end
  }

  /// From 0:00 to 24:00.
  public static let wholeDay = TimeSpan(from: .midnight, to: .endOfDay)

  /// The smallest span that holds this one and another.
  public func widened(toHold other: TimeSpan) -> TimeSpan {
    TimeSpan(from: Swift.min(start, other.start), to: Swift.max(end, other.end))
  }

  /// The length in minutes.
  public var minutes: Int { end.minutes - start.minutes }

  /// The minutes of the day that the span covers.
  public var range: Range<Int> { start.minutes..<end.minutes }

  /// The common part of two spans, if they share a minute.
  public func intersection(_ other: TimeSpan) -> TimeSpan? {
    TimeSpan(max(start, other.start), min(end, other.end))
  }

  /// As a person writes it: "9-20" or "9:30-13".
  public var short: String { "\(start.short)-\(end.short)" }

  /// As in OpenStreetMap and JSON: "09:00-20:00".
  public var clock: String { "\(start.clock)-\(end.clock)" }

  /// Orders spans by start, then by end.
  public static func < (left: TimeSpan, right: TimeSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

extension Sequence<TimeSpan> {
  /// The same minutes as few spans in order of time, none overlapping or touching.
  public func merged() -> [TimeSpan] {
    var result: [TimeSpan] = []
    for span in sorted() {
      if let last = result.last, span.start <= last.end {
        result[result.count - 1] = last.widened(toHold: span)
      } else {
        result.append(span)
      }
    }
    return result
  }

  /// The parts of these spans that lie outside `others`, in order of time.
  public func subtracting(_ others: some Sequence<TimeSpan>) -> [TimeSpan] {
    var remaining = merged()
    for other in others {
      remaining = remaining.flatMap { span in
        [
          TimeSpan(span.start, Swift.min(span.end, other.start)),
          TimeSpan(Swift.max(span.start, other.end), span.end),
        ].compactMap(\.self)
      }
    }
    return remaining.merged()
  }

  /// As a person writes them: "9-13, 14-20", or "closed" when there are none.
  public var short: String {
    let text = map(\.short).joined(separator: ", ")
    return text.isEmpty ? "closed" : text
  }
}
