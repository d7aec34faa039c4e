/// Leaves out the answers of people who answered more than once, and says how they were known.
struct RepeatedAnswers {
  /// The rows that count, in the order of the file.
  let rows: [Int]
  /// What was done.
  let remarks: [ImportRemark]
  /// What leaves open who answered twice.
  let problem: Diagnostic?

  private let sheet: AnswerSheet
  private let time: Int?

  init(
    _ all: [Int], of sheet: AnswerSheet, id: Int?, time: Int?,
    person: (column: Int, sign: ImportRemark.Sign)?, rule: DoublesRule?
  ) {
    self.sheet = sheet
    self.time = time
    var kept = all
    var remarks: [ImportRemark] = []
    var problem: Diagnostic?
    var signs: [(ImportRemark.Sign, (Int) -> String?)] = []
    if let person { signs.append((person.sign, { Self.key(sheet, $0, person.column) })) }
    if let id { signs.append((.number, { Self.key(sheet, $0, id) })) }
    if id == nil, let shared = Self.sharedTimes(all, time, sheet) {
      signs.append((.identicalRows, { Self.wholeRow(sheet, $0, time, shared) }))
    }
    lazy var order = Self.order(of: all, in: sheet, time: time)
    for (sign, key) in signs {
      let groups = Self.groups(kept, key)
      let people = groups.count
      guard people > 0 else { continue }
      let isMinute = sign == .identicalRows && !Self.hasSeconds(sheet, groups[0][0], time)
      if isMinute, rule == nil {
        remarks.append(.sameMinute(rows: groups.reduce(0) { $0 + $1.count - 1 }))
        continue
      }
      if sign == .number, rule == nil, let asked = Self.twoExports(groups, of: kept, id, sheet) {
        problem = asked
        continue
      }
      let left = Set(Self.leftOut(groups, order, rule ?? .last))
      kept.removeAll { left.contains($0) }
      remarks.append(
        .repeated(people: people, by: sign, leftOut: left.count, rule: rule ?? .last))
    }
    (rows, self.remarks, self.problem) = (kept, remarks, problem)
  }

  /// The rows of each key that stands more than once, in the order of the file.
  private static func groups(_ rows: [Int], _ key: (Int) -> String?) -> [[Int]] {
    var indexOfKey: [String: Int] = [:]
    var groups: [[Int]] = []
    for row in rows {
      guard let key = key(row) else { continue }
      if let index = indexOfKey[key] {
        groups[index].append(row)
      } else {
        indexOfKey[key] = groups.count
        groups.append([row])
      }
    }
    return groups.filter { $0.count > 1 }
  }

  private static func leftOut(
    _ groups: [[Int]], _ order: [Int: Int], _ rule: DoublesRule
  ) -> [Int] {
    groups.flatMap { group in
      let sorted = group.sorted { (order[$0] ?? $0, $0) < (order[$1] ?? $1, $1) }
      return switch rule {
      case .last: Array(sorted.dropLast())
      case .first: Array(sorted.dropFirst())
      case .all: [Int]()
      }
    }
  }

  /// A place in time for each row; an export may have the latest answer on top.
  private static func order(of rows: [Int], in sheet: AnswerSheet, time: Int?) -> [Int: Int] {
    guard let time else { return [:] }
    let written = rows.map { WrittenDate(sheet.table.text(row: $0, column: time)) }
    let read = DateOrder.allCases.lazy.map { order in
      written.map { written -> Int? in
        guard let written, let date = written.date(order) else { return nil }
        return date.daysSince1970 * 86_400 + (Self.seconds(written.rest) ?? 0)
      }
    }
    // The month first is told by days over 12; where both readings hold, a file in order decides.
    let whole = read.filter { $0.allSatisfy { $0 != nil } }.map { $0.compactMap(\.self) }
    let best = whole.min { Self.disorder($0) < Self.disorder($1) }
    guard let best else { return [:] }
    return Dictionary(uniqueKeysWithValues: zip(rows, best))
  }

  private static func disorder(_ times: [Int]) -> Int {
    let falls = zip(times.dropFirst(), times).count { $0 < $1 }
    let rises = zip(times.dropFirst(), times).count { $0 > $1 }
    return min(falls, rises)
  }

  private static func seconds(_ text: Substring) -> Int? {
    guard let time = WrittenTime(text) else { return nil }
    let parts = text.split(separator: ":")
    let seconds = parts.count == 3 ? Int(parts[2].prefix { $0.isWholeNumber }) ?? 0 : 0
    return time.minutes * 60 + min(seconds, 59)
  }

  /// The times of a file that several answers have; nothing where times tell no answers apart, since
  /// a file that hides them writes the same for all.
  private static func sharedTimes(
    _ rows: [Int], _ time: Int?, _ sheet: AnswerSheet
  ) -> Set<ArraySlice<UInt8>>? {
    guard let time else { return nil }
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for row in rows { counts[sheet.table.rawBytes(row: row, column: time), default: 0] += 1 }
    guard counts.count > 1 || rows.count == 2,
      (counts.values.max() ?? 0) <= max(4, rows.count / 2)
    else { return nil }
    return Set(counts.filter { $0.value > 1 && !$0.key.isEmpty }.keys)
  }

  /// What a person is known by in a cell; a blank or the same word for all tells nothing.
  private static func key(_ sheet: AnswerSheet, _ row: Int, _ column: Int) -> String? {
    let text = sheet.table.text(row: row, column: column).trimmed.lowercased()
    return text.isEmpty || ["anonymous", "anonym", "n/a", "na", "-"].contains(text) ? nil : text
  }

  /// All cells of a row whose time another has, where it says something besides.
  private static func wholeRow(
    _ sheet: AnswerSheet, _ row: Int, _ time: Int?, _ shared: Set<ArraySlice<UInt8>>
  ) -> String? {
    guard let time, shared.contains(sheet.table.rawBytes(row: row, column: time)) else {
      return nil
    }
    let cells = sheet.headings.indices.map { sheet.table.text(row: row, column: $0) }
    guard cells.indices.contains(where: { $0 != time && !cells[$0].isEmpty }) else { return nil }
    return cells.joined(separator: "\u{1F}")
  }

  private static func hasSeconds(_ sheet: AnswerSheet, _ row: Int, _ time: Int?) -> Bool {
    guard let time else { return false }
    return sheet.table.text(row: row, column: time).count { $0 == ":" } >= 2
  }

  /// Many numbers twice under different answers: two exports put together, or people who did so; to be asked.
  private static func twoExports(
    _ groups: [[Int]], of rows: [Int], _ id: Int?, _ sheet: AnswerSheet
  ) -> Diagnostic? {
    guard let id, let first = groups.first else { return nil }
    let different = groups.filter { group in
      Set(
        group.map { row in
          sheet.headings.indices.map { sheet.table.text(row: row, column: $0) }
        }
      ).count > 1
    }
    guard different.count >= 3, different.count * 5 > rows.count else { return nil }
    return Diagnostic(
      sheet.table.source(row: first[1], column: id),
      "\(different.count) numbers of responses stand twice, with different answers: two exports "
        + "put together, or people who answered twice",
      hint: "say --doubles all if they are different people, --doubles last if the same")
  }
}
