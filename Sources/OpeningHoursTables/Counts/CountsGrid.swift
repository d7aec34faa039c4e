/// What each counter has counted on each date in each stretch of the hours.
struct CountsGrid {
  /// What stands in one cell.
  struct Cell {
    var sum = 0.0
    /// The minutes of the stretch that rows cover.
    var minutes = 0
    var row = 0
    var column = 0
  }

  let week: CountsWeek
  /// The dates with counts, in order.
  let dates: [CalendarDate]
  /// The counters with counts, in order.
  let counters: [Int]
  private var cells: [Int: Cell] = [:]
  private let datePositions: [Int: Int]
  private let counterPositions: [Int: Int]
  private static let mostStretches = 1441

  init(_ counts: [StampedCount], _ week: CountsWeek) {
    self.week = week
    let days = Set(counts.map(\.day)).sorted()
    dates = days.map { CalendarDate(daysSince1970: $0) }
    counters = Set(counts.map(\.counter)).sorted()
    datePositions = Dictionary(uniqueKeysWithValues: zip(days, days.indices))
    counterPositions = Dictionary(uniqueKeysWithValues: zip(counters, counters.indices))
    cells.reserveCapacity(counts.count / 2)
  }

  /// Adds a count to its cell.
  mutating func add(_ count: StampedCount, to stretch: Int) {
    guard let date = datePositions[count.day], let counter = counterPositions[count.counter] else {
      return
    }
    var cell = cells[key(counter, date, stretch)] ?? Cell()
    if cell.minutes == 0 { (cell.row, cell.column) = (count.row, count.column) }
    cell.sum += count.value
    cell.minutes += count.length
    cells[key(counter, date, stretch)] = cell
  }

  /// The cell of a counter on a date, each by its position; nothing where there is no row.
  func cell(_ counter: Int, _ date: Int, _ stretch: Int) -> Cell? {
    cells[key(counter, date, stretch)]
  }

  /// The stretches of a date.
  func stretches(_ date: Int) -> [CountsWeek.Stretch] {
    week.days[dates[date].weekday.rawValue]
  }

  private func key(_ counter: Int, _ date: Int, _ stretch: Int) -> Int {
    (counter * dates.count + date) * Self.mostStretches + stretch
  }
}
