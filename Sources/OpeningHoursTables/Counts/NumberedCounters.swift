/// Tells numbers that name counters from numbers that count: `Sensor` over 1 and 2, and `Side door` over
/// the people who came through it.
struct NumberedCounters {
  /// Whether the numbers are the names of several counters.
  let areSeveral: Bool
  /// Whether they may be names: of several counters, or of one in all rows.
  let areNames: Bool

  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - column: A column of numbers.
  ///   - stamps: The columns of dates and times.
  init(_ sheet: CountsSheet, column: Int, stamps: [Int]) {
    var numbers: Set<String> = []
    var times: Set<[String]> = []
    var pairs: Set<[String]> = []
    var changes = 0
    var last: String?
    for row in sheet.rows.prefix(400) {
      let number = sheet.text(row, column)
      guard !number.isEmpty else { continue }
      let time = stamps.map { sheet.text(row, $0) }
      numbers.insert(number)
      times.insert(time)
      pairs.insert(time + [number])
      if let last, last != number { changes += 1 }
      last = number
    }
    // The same times stand with each of them, one after the other or all by turns. A download that
    // stands twice repeats the numbers with the times.
    let areInBlocks = changes + 1 == numbers.count && pairs.count > times.count
    let areByTurns = pairs.count * 10 > times.count * 11
    // Where rows of one time are told apart otherwise, most times do not have most of the numbers.
    let areCommon = pairs.count * 2 > times.count * numbers.count
    areSeveral = (areInBlocks || areByTurns) && areCommon
    areNames = areSeveral || numbers.count == 1 && numbers.first != "0"
  }
}
