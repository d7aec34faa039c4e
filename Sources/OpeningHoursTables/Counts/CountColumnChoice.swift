/// Chooses the columns that hold counts, and those that tell counters apart.
struct CountColumnChoice {
  private(set) var counts: [Int] = []
  private(set) var totals: [Int] = []
  private(set) var outs: [Int] = []
  private(set) var counters: [Int] = []
  private(set) var direction: Int?
  let recognition: CountsRecognition
  /// The columns that hold no dates, times and hours.
  let free: [Int]
  /// Those of them that hold numbers.
  let numeric: [Int]
  /// Columns of which cannot be told whether they are counts to be added up.
  private(set) var doubtful: [Int] = []
  /// Whether all other columns hold numbers, so that it can hardly be a form.
  let holdsOnlyNumbers: Bool

  /// - Parameters:
  ///   - recognition: What is known of the columns.
  ///   - taken: The columns of dates, times and hours.
  ///   - stamps: Those of them that say the time of a row.
  init(_ recognition: CountsRecognition, besides taken: Set<Int>, stamps: [Int]) {
    self.recognition = recognition
    let free = recognition.sheet.headings.indices.filter { !taken.contains($0) }
    self.free = free
    numeric = free.filter { recognition.holds($0, CountsRecognition.isNumber) }
    let numbered = numeric.map {
      (column: $0, as: NumberedCounters(recognition.sheet, column: $0, stamps: stamps))
    }
    let names = numbered.filter(\.as.areNames).map(\.column)
    holdsOnlyNumbers = !numeric.isEmpty && numeric.count == free.count
    direction = free.first { Self.holdsDirections(recognition, $0) }
    outs = numeric.filter { recognition.headings[$0].isOuts }
    let named = Set(recognition.options.countColumns.map { folded($0) })
    if named.isEmpty {
      choose(
        among: numbered.filter {
          !$0.as.areSeveral || !recognition.headings[$0.column].isCounter
        }.map(\.column), besides: names)
    } else {
      counts = free.filter { named.contains(folded(recognition.sheet.headings[$0])) }
    }
    outs.removeAll { counts.contains($0) }
    counters = free.filter { column in
      let heading = recognition.headings[column]
      return column != direction && !counts.contains(column) && !totals.contains(column)
        && !outs.contains(column) && !heading.isCalendar
        && (heading.isCounter || heading.isBranch)
        && (!numeric.contains(column) || !heading.isCount && names.contains(column))
    }
  }

  /// In columns before plain counts, those before counters' names, and sums only where they are all.
  private mutating func choose(among counting: [Int], besides names: [Int]) {
    let headings = recognition.headings
    let people = counting.filter { column in
      !headings[column].isOuts && !headings[column].isMean && !headings[column].isCalendar
    }
    let sums = people.filter { headings[$0].isTotal }
    let parts = people.filter { !headings[$0].isTotal }
    let ins = parts.filter { headings[$0].isIns }
    let plain = parts.filter { headings[$0].isCount || headings[$0].isBothWays }
    let doors = parts.filter { headings[$0].isCounter && isOneOfSeveral($0) }
    let readings = parts.filter { headings[$0].isRunning || headings[$0].words == ["counter"] }
    let sumsOfDoors = sums.filter { headings[$0].isDoor }
    if let first = [ins, plain].first(where: { !$0.isEmpty }) {
      counts = first
    } else if doors.count > 1 {
      counts = doors
    } else if sumsOfDoors.count > 1 {
      counts = sumsOfDoors
    } else if sums.count == 1, let parts = summands(of: sums[0], among: parts) {
      counts = parts
    } else if let ins = [sums.filter { headings[$0].isIns }, sums].first(where: { !$0.isEmpty }) {
      counts = ins
    } else {
      counts = readings.isEmpty ? doors : readings
    }
    totals = sums.filter { !counts.contains($0) }
    addDoors(parts.filter { !counts.contains($0) && !names.contains($0) })
  }

  /// Adds doors to doors; what may be one more, or may count the same people again, is left in doubt.
  private mutating func addDoors(_ others: [Int]) {
    let headings = recognition.headings
    let others = others.filter {
      !headings[$0].words.isEmpty && !headings[$0].isMeasure && !headings[$0].isInner
        && !isIdentifier($0)
    }
    let areDoors = !counts.isEmpty && counts.allSatisfy { headings[$0].isDoor }
    if areDoors { counts = (counts + others.filter { headings[$0].isDoor }).sorted() }
    guard recognition.options.counters.isEmpty else { return }
    let further = others.filter { column in
      let heading = headings[column]
      let mayCount = heading.isDoor || heading.isIns || heading.isCount
      return !counts.contains(column) && !counts.isEmpty && (mayCount || areDoors && outs.isEmpty)
    }
    // What is the sum of the counts, or adds up to them, counts the same people.
    totals += further.filter { isSum($0, of: counts) || isSum($0, of: counts + outs) }
    doubtful = further.filter { !totals.contains($0) }
    if counts.count == 1, isSum(counts[0], of: doubtful) { doubtful = [] }
  }

  /// Whether a column numbers things instead of counting them.
  private func isIdentifier(_ column: Int) -> Bool {
    recognition.headings[column].words.contains {
      ["name", "id", "nr", "no", "code", "number", "nummer", "serial"].contains($0)
    }
  }

  /// Whether a heading is that of one counter among several: "Door 2", not "Door".
  private func isOneOfSeveral(_ column: Int) -> Bool {
    let heading = recognition.headings[column]
    return !isIdentifier(column)
      && (heading.words.count > 1 || recognition.sheet.headings[column].contains(where: \.isNumber))
  }

  /// Columns that add up to a sum.
  private func summands(of sum: Int, among parts: [Int]) -> [Int]? {
    parts.count > 1 && parts.count <= 64 && isSum(sum, of: parts) ? parts : nil
  }

  /// Whether columns add up to a sum in all rows that were looked at.
  private func isSum(_ sum: Int, of parts: [Int]) -> Bool {
    let sheet = recognition.sheet
    let rows = sheet.sample(of: sum).map(\.row)
    func value(_ row: Int, _ column: Int) -> Double {
      WrittenNumber(sheet.text(row, column))?.value(decimalMark: .point) ?? 0
    }
    return rows.count > 2
      && rows.allSatisfy { row in
        parts.reduce(0) { $0 + value(row, $1) } == value(row, sum)
      }
  }

  /// Whether a column says of each row which way people went.
  private static func holdsDirections(_ recognition: CountsRecognition, _ column: Int) -> Bool {
    let values = Set(recognition.sheet.sample(of: column).map { folded($0.text) })
    return values.count > 1 && values.count < 5
      && values.allSatisfy { HeadingWords.ins.contains($0) || HeadingWords.outs.contains($0) }
      && values.contains { HeadingWords.outs.contains($0) }
  }
}
