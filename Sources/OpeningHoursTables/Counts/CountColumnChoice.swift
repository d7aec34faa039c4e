/// Chooses the columns that hold counts, and those that tell counters apart.
struct CountColumnChoice {
  private(set) var counts: [Int] = []
  private(set) var totals: [Int] = []
  private(set) var outs: [Int] = []
  private(set) var counters: [Int] = []
  private(set) var direction: Int?
  private let recognition: CountsRecognition
  private let free: [Int]
  private let numeric: [Int]
  /// Whether all other columns hold numbers, so that it can hardly be a form.
  let holdsOnlyNumbers: Bool

  init(_ recognition: CountsRecognition, besides taken: Set<Int>) {
    self.recognition = recognition
    let free = recognition.sheet.headings.indices.filter { !taken.contains($0) }
    self.free = free
    numeric = free.filter { recognition.holds($0, CountsRecognition.isNumber) }
    holdsOnlyNumbers = !numeric.isEmpty && numeric.count == free.count
    direction = free.first { Self.holdsDirections(recognition, $0) }
    outs = numeric.filter { recognition.headings[$0].isOuts }
    let named = Set(recognition.options.countColumns.map { folded($0) })
    if named.isEmpty {
      choose()
    } else {
      counts = free.filter { named.contains(folded(recognition.sheet.headings[$0])) }
    }
    outs.removeAll { counts.contains($0) }
    counters = free.filter { column in
      let heading = recognition.headings[column]
      return column != direction && !counts.contains(column) && !totals.contains(column)
        && !outs.contains(column) && !heading.isCalendar
        && (heading.isCounter || heading.isBranch)
        && !(heading.isCount && numeric.contains(column))
    }
  }

  /// In columns before plain counts, those before counters' names, and sums only where they are all.
  private mutating func choose() {
    let headings = recognition.headings
    let people = numeric.filter { column in
      !headings[column].isOuts && !headings[column].isMean && !headings[column].isCalendar
    }
    let sums = people.filter { headings[$0].isTotal }
    let parts = people.filter { !headings[$0].isTotal }
    let ins = parts.filter { headings[$0].isIns }
    let plain = parts.filter { headings[$0].isCount || headings[$0].isBothWays }
    let doors = parts.filter { headings[$0].isCounter && isOneOfSeveral($0) }
    let readings = parts.filter { headings[$0].isRunning || headings[$0].words == ["counter"] }
    if let first = [ins, plain].first(where: { !$0.isEmpty }) {
      counts = first
    } else if doors.count > 1 {
      counts = doors
    } else if sums.count == 1, let parts = summands(of: sums[0], among: parts) {
      counts = parts
    } else if let ins = [sums.filter { headings[$0].isIns }, sums].first(where: { !$0.isEmpty }) {
      counts = ins
    } else {
      counts = readings.isEmpty ? doors : readings
    }
    totals = sums.filter { !counts.contains($0) }
  }

  /// Whether a heading is that of one counter among several: "Door 2", not "Door".
  private func isOneOfSeveral(_ column: Int) -> Bool {
    let heading = recognition.headings[column]
    let isIdentifier = heading.words.contains { ["name", "id", "nr", "no", "code"].contains($0) }
    return !isIdentifier
      && (heading.words.count > 1 || recognition.sheet.headings[column].contains(where: \.isNumber))
  }

  /// Columns that add up to a sum in all rows that were looked at.
  private func summands(of sum: Int, among parts: [Int]) -> [Int]? {
    let sheet = recognition.sheet
    guard parts.count > 1, parts.count <= 64 else { return nil }
    let rows = sheet.sample(of: sum).map(\.row)
    func value(_ row: Int, _ column: Int) -> Double {
      WrittenNumber(sheet.text(row, column))?.value(decimalMark: .point) ?? 0
    }
    let agree = rows.allSatisfy { row in
      parts.reduce(0) { $0 + value(row, $1) } == value(row, sum)
    }
    return agree && rows.count > 2 ? parts : nil
  }

  /// Whether a column says of each row which way people went.
  private static func holdsDirections(_ recognition: CountsRecognition, _ column: Int) -> Bool {
    let values = Set(recognition.sheet.sample(of: column).map { folded($0.text) })
    return values.count > 1 && values.count < 5
      && values.allSatisfy { CountsWords.ins.contains($0) || CountsWords.outs.contains($0) }
      && values.contains { CountsWords.outs.contains($0) }
  }

  /// The first cell of a column that should hold counts and holds texts with numbers: "40 people".
  var textAsCount: Diagnostic? {
    let sheet = recognition.sheet
    for column in free
    where !numeric.contains(column)
      && (recognition.headings[column].isIns || recognition.headings[column].isCount)
    {
      guard recognition.holds(column, { $0.first?.isNumber == true }),
        let cell = sheet.sample(of: column).first(where: { WrittenNumber($0.text) == nil })
      else { continue }
      return Diagnostic(
        sheet.table.source(row: cell.row, column: column),
        "\"\(sheet.headings[column])\" was tried as the count, and \"\(cell.text)\" is no number",
        hint: "write the number alone")
    }
    return nil
  }

  /// Asks what passages in and out together are, where nothing was said.
  var bothWaysQuestion: Diagnostic? {
    let options = recognition.options
    guard !options.countsBothWays, options.countColumns.isEmpty,
      let column = counts.first(where: { recognition.headings[$0].isBothWays })
    else { return nil }
    let heading = recognition.sheet.headings[column]
    return Diagnostic(
      recognition.sheet.source(ofHeading: column),
      "\"\(heading)\" seems to count passages in and out together",
      hint: "say --both-ways if half of them are visits, or --count-column \"\(heading)\" if all "
        + "are")
  }

  /// Why no column of counts was found.
  func refusal(stamp: Int, time: Int?) -> Diagnostic {
    let sheet = recognition.sheet
    for name in recognition.options.countColumns
    where !sheet.headings.contains(where: { folded($0) == folded(name) }) {
      return Diagnostic(
        sheet.source(ofHeading: 0), "there is no column \"\(name)\"",
        hint: didYouMean(name, among: sheet.headings))
    }
    let known =
      "\"\(sheet.headings[stamp])\" holds the dates"
      + (time.map { ", \"\(sheet.headings[$0])\" the times" } ?? "")
    let left = numeric.map { "\"\(sheet.headings[$0])\"" }.prefix(8).joined(separator: ", ")
    return Diagnostic(
      sheet.source(ofHeading: 0),
      "which columns hold date, time and count cannot be told: \(known), "
        + (left.isEmpty
          ? "but no column holds numbers" : "but no heading says that \(left) counts people"),
      hint: left.isEmpty
        ? "a column of counts is needed"
        : "name the counts with --count-column, once for each column to be added up")
  }
}
