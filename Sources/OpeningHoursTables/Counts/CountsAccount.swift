/// What an import of counts took, left out and assumed.
public struct CountsAccount: Sendable, Hashable {
  /// The name of the file.
  public let fileName: String
  /// How its rows were understood.
  public let layout: Layout
  /// Counts that were read, also those that were left out later; or values of a table of averages.
  public let rows: Int
  /// The first day, where the file has dates.
  public let first: CalendarDate?
  /// The last day, where the file has dates.
  public let last: CalendarDate?
  /// Days that count.
  public let openDays: Int
  /// Days left out because the list of holidays names them.
  public let holidays: [CalendarDate]
  /// Days left out because nobody came during the hours.
  public let withoutVisits: [CalendarDate]
  /// Visits that count, over all days.
  public let visits: Double
  /// The averages by weekday and time.
  public let slots: [Visits.Slot]
  /// How the file was understood, and what was added up and left out, in order of the reading.
  public private(set) var findings: [CountsFinding]
  /// What the figures depend on and may be wrong.
  public let warnings: [CountsFinding]
  /// What is odd about single cells, with their places.
  public let notes: [Diagnostic]
}

extension CountsAccount {
  /// How the rows of a counter's file lie; columns are told by their headings.
  public enum Layout: Sendable, Hashable {
    /// A row for each time: where the time stands, what counts as visits and what does not.
    case rows(times: [String], visits: [String], outs: [String])
    /// A row for each date, a column for each hour.
    case hoursAcross
    /// A row for each hour, a column for each date.
    case datesAcross
    /// Averages by weekday and hour.
    case averages
  }

  /// The same account of a sheet in a workbook, which is told first.
  func ofSheet(_ name: String, others: [String]) -> CountsAccount {
    var account = self
    account.findings.insert(.sheet(name, others: others), at: 0)
    return account
  }
}

/// One fact about how a counter's file was understood.
public enum CountsFinding: Sendable, Hashable {
  /// One sheet of a workbook was read; the names of the others.
  case sheet(String, others: [String])
  /// Rows that hold no count of one time, by their lines from 1: at most 20, and how many in all.
  case setAside(SetAside, lines: [Int], count: Int)
  /// Columns that hold numbers and were not used.
  case ignoredColumns([String])
  /// A spreadsheet had made a date of an hour.
  case hourRewritten(text: String, span: TimeSpan)
  /// Days and times stood as numbers of a spreadsheet or of Unix.
  case numberedDays
  /// The day stood only in the first of its rows.
  case daysCarriedDown
  /// Times of the twelve-hour clock, as was said.
  case twelveHourClock
  /// A heading or a title says so many minutes east of UTC: taken to the clock of the library.
  case statedZone(String, minutesEast: Int)
  /// Counters that were added up.
  case addedUp([String])
  /// Sums that were not added to their parts.
  case totals([String])
  /// A sum that is not that of its parts in so many rows; the line of the first.
  case deviatingTotal(String, rows: Int, line: Int)
  /// Counters behind the doors, whose people were counted there already.
  case inner([String])
  /// Counters that were not asked for.
  case otherCounters([String])
  /// Time stamps are ends.
  case stampsAreEnds(StampEvidence)
  /// The length of what was counted over, with the dates on which it held.
  case length(minutes: Int, first: CalendarDate, last: CalendarDate)
  /// Counts of shorter stretches were added up to so many minutes.
  case putTogether(minutes: Int)
  /// Rows that stood twice with the same count, and were counted once.
  case doubles(Int)
  /// Rows that stood twice with different counts, of which the last one was taken.
  case revised(Int)
  /// Rows of one length in minutes that were left out, since kept shorter ones count the same times.
  case otherLength(rows: Int, minutes: Int, kept: Int)
  /// Counters only counted on, those named or, with none named, all: visits are differences; so many
  /// are unknown.
  case runningTotals(isReset: RunningReset, counters: [String], unknown: Int)
  /// In so many rows the display had gone beyond its last digit.
  case beyondLastDigit(Int)
  /// A counter that was silent; what it would have counted is left out of the averages.
  case silence(Silence)
  /// Days far from all others, left out.
  case farDates([CalendarDate])
  /// Days before the first or after the last day that was asked for, left out.
  case datesOutside(count: Int)
  /// The table has no weeks: each average is taken as that of one week.
  case weeksAssumed
  /// The hours part a stretch in two, so that it is left out.
  case stretchParted(TimeSpan)
  /// In so many stretches nobody ever came; the first of them.
  case neverVisited(Int, first: Survey.Slot)
  /// So many more went in than out, or out than in, that the counter must miss people.
  case lostPeople(ins: Int, outs: Int)
  /// Many of the people were counted while the library is closed, in percent.
  case countedWhileClosed(percent: Int)
  /// Some hours were observed in no more than so many weeks.
  case fewWeeks(Int)
  /// No row says 0, and so many times on open days have no row where few come: they may be zeros that the
  /// counter does not write.
  case zerosUnwritten(times: Int)

  /// Why rows were set aside.
  public enum SetAside: String, Sendable, Hashable {
    /// They stand above the headings.
    case titles
    /// They are the headings again.
    case headings
    /// They are sums or means.
    case totals
    /// They hold only a text.
    case remarks
  }

  /// How it is known that stamps are ends.
  public enum StampEvidence: String, Sendable, Hashable {
    /// It was said.
    case stated
    /// The heading says it.
    case heading
    /// There is a 24:00.
    case midnight
    /// The stamps are last minutes.
    case lastMinute
    /// The display was read at that moment.
    case display
  }

  /// How often a counter that counts on begins anew.
  public enum RunningReset: String, CaseIterable, Sendable, Hashable {
    /// Never, or by chance.
    case never
    /// Each day.
    case daily
  }
}

/// A time for which a counter was silent although it usually counts then.
public struct Silence: Sendable, Hashable {
  /// The name of the counter.
  public let counter: String
  /// The first day.
  public let first: CalendarDate
  /// The time at which the first silent stretch begins.
  public let start: TimeOfDay
  /// The last day.
  public let last: CalendarDate
  /// The time at which the last silent stretch ends.
  public let end: TimeOfDay
  /// How many stretches of the hours are left out because of it.
  public let stretches: Int
  /// Whether it wrote zeros; otherwise it has no rows.
  public let isZeros: Bool
}
