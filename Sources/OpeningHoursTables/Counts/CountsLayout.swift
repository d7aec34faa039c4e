/// How a counter's file lays out days, times and counts.
enum CountsLayout {
  /// A row for each time stamp, or for each date and hour.
  case rows(CountsColumns)
  /// A row for each date, a column for each hour.
  case hoursAcross(HoursAcross)
  /// A row for each hour, a column for each date.
  case datesAcross(DatesAcross)

  /// Which columns hold what, in a file with a column for each hour.
  struct HoursAcross {
    let date: Int
    let hours: [HourColumn]
    /// What tells counters apart by its name.
    let counters: [Int]
    /// A column that says of each row whether people went in or out.
    let direction: Int?
  }

  /// Which columns hold what, in a file with a column for each date.
  struct DatesAcross {
    let hour: Int
    let dates: [DateColumn]
  }

  /// A column of counts of one hour.
  struct HourColumn {
    let column: Int
    let hour: HourText
    /// Whether a spreadsheet has made a date of its heading.
    let isRewritten: Bool
  }

  /// A column of counts of one date.
  struct DateColumn {
    let column: Int
    let date: WrittenDate
  }
}

/// Which columns hold what, in a file with a row for each time.
struct CountsColumns {
  /// Days or time stamps.
  let stamp: Int
  /// The time, where the stamps are only days.
  let time: Int?
  /// The end, where start and end stand in two columns.
  let end: Int?
  /// Which side of a stretch the stamp is, where a heading says it.
  let side: StampSide?
  /// The counts to be added up.
  let counts: [Int]
  /// Sums of them, which are not.
  let totals: [Int]
  /// People who went out.
  let outs: [Int]
  /// What tells counters apart by its name.
  let counters: [Int]
  /// A column that says of each row whether people went in or out.
  let direction: Int?
}

/// Which moment of what was counted over a time stamp is.
public enum StampSide: String, CaseIterable, Sendable, Hashable {
  /// The stamp is the beginning.
  case start
  /// The stamp is the end.
  case end
}
