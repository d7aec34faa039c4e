import OpeningHoursTables

/// A finding about a counter's file in JSON: its kind, and the values that the kind has.
struct CountsFindingJSON: Encodable {
  let kind: String
  var reason: String?
  var names: [String]?
  var lines: [Int]?
  var count: Int?
  var minutes: Int?
  var keptMinutes: Int?
  var text: String?
  var span: String?
  var first: String?
  var last: String?
  var dates: [String]?
  var start: String?
  var end: String?
  var hasRows: Bool?
  var ins: Int?
  var outs: Int?
  var percent: Int?

  private init(_ kind: String) { self.kind = kind }

  init(_ finding: CountsFinding) {
    switch finding {
    case .sheet(let name, let others):
      self.init("sheet")
      (text, names) = (name, others)
    case .setAside(let reason, let lines, let count):
      self.init("rows_set_aside")
      (self.reason, self.lines, self.count) = (reason.rawValue, lines, count)
    case .ignoredColumns(let names):
      self.init("columns_not_used")
      self.names = names
    case .hourRewritten(let text, let span):
      self.init("hour_rewritten_by_spreadsheet")
      (self.text, self.span) = (text, span.clock)
    case .numberedDays: self.init("days_are_numbers")
    case .daysCarriedDown: self.init("days_carried_down")
    case .twelveHourClock: self.init("twelve_hour_clock")
    case .statedZone(let text, let minutes):
      self.init("zone_stated")
      (self.text, self.minutes) = (text, minutes)
    case .addedUp(let names):
      self.init("added_up")
      self.names = names
    case .totals(let names):
      self.init("sums_not_added")
      self.names = names
    case .deviatingTotal(let name, let rows, let line):
      self.init("sum_deviates")
      (names, count, lines) = ([name], rows, [line])
    case .inner(let names):
      self.init("inner_counters_not_added")
      self.names = names
    case .otherCounters(let names):
      self.init("counters_not_asked_for")
      self.names = names
    case .stampsAreEnds(let evidence):
      self.init("times_are_ends")
      reason = evidence.rawValue
    case .length(let minutes, let first, let last):
      self.init("length_of_rows")
      (self.minutes, self.first, self.last) = (minutes, first.description, last.description)
    case .putTogether(let minutes):
      self.init("put_together")
      self.minutes = minutes
    case .doubles(let count):
      self.init("rows_twice")
      self.count = count
    case .revised(let count):
      self.init("rows_revised")
      self.count = count
    case .otherLength(let rows, let minutes, let kept):
      self.init("rows_of_another_length")
      (count, self.minutes, keptMinutes) = (rows, minutes, kept)
    case .runningTotals(let reset, let counters, let unknown):
      self.init("running_totals")
      (reason, count) = (reset.rawValue, unknown)
      if !counters.isEmpty { names = counters }
    case .beyondLastDigit(let count):
      self.init("beyond_last_digit")
      self.count = count
    case .silence(let silence):
      self.init("silence")
      names = [silence.counter]
      (first, start) = (silence.first.description, silence.start.clock)
      (last, end) = (silence.last.description, silence.end.clock)
      (count, hasRows) = (silence.stretches, silence.isZeros)
    case .farDates(let dates):
      self.init("far_dates")
      self.dates = dates.map(\.description)
    case .datesOutside(let count):
      self.init("dates_outside")
      self.count = count
    case .stretchParted(let span):
      self.init("stretch_parted")
      self.span = span.clock
    case .neverVisited(let count, let slot):
      self.init("never_visited")
      (self.count, text, span) = (count, slot.day.key, slot.span.clock)
    case .lostPeople(let ins, let outs):
      self.init("people_lost")
      (self.ins, self.outs) = (ins, outs)
    case .countedWhileClosed(let percent):
      self.init("counted_while_closed")
      self.percent = percent
    case .fewWeeks(let weeks):
      self.init("few_weeks")
      count = weeks
    case .zerosUnwritten(let times):
      self.init("zeros_unwritten")
      count = times
    case .weeksAssumed: self.init("weeks_assumed")
    }
  }
}
