/// The hours of a table of averages.
enum VisitsHours {
  /// The stretches of labels that stand under one another.
  ///
  /// - Throws: the question, where the labels may be of the twelve-hour clock.
  static func spans(
    _ labels: [String], clock: ClockFace?, place: Source
  ) throws(InputErrors) -> [TimeSpan?] {
    var hours = labels.map { label -> HourText? in
      HourText(label)
        ?? SpreadsheetDate.hours(label).map {
          HourText(start: $0.start.minutes, end: $0.end.minutes)
        }
    }
    let read = hours.compactMap(\.self)
    if clock != .twentyFourHours, TwelveHourClock.isLikely(read) {
      guard clock == .twelveHours else { throw InputErrors([RowStamps.clockQuestion(place)]) }
      var resolved = TwelveHourClock.resolved(read)[...]
      hours = hours.map { $0 == nil ? nil : resolved.popFirst() }
    }
    let starts = Set(hours.compactMap { $0?.start }).sorted()
    let distances = zip(starts, starts.dropFirst()).map { $1 - $0 }
    return hours.map { hour in
      guard let hour, let start = TimeOfDay(minutes: hour.start) else { return nil }
      let next = starts.first { $0 > hour.start } ?? hour.start + (distances.last ?? 60)
      return TimeOfDay(minutes: min(1440, hour.end ?? next)).flatMap { TimeSpan(start, $0) }
    }
  }
}
