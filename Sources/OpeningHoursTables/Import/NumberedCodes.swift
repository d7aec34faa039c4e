/// The codes of one side of an array: a prefix and a number each.
struct NumberedCodes {
  /// The distinct codes by their number (SQ002 before SQ010), gaps filled in up to the highest.
  ///
  /// A code between others that no heading has is an hour that nobody was asked about.
  let ordered: [String]
  /// The distinct codes that headings have, with their numbers, ascending; empty when they have none.
  let numbers: [(code: String, number: Int)]
  /// The letters in front of the numbers, folded.
  let prefix: String

  init(_ codes: [String]) {
    var seen: Set<String> = []
    let distinct = codes.filter { seen.insert($0).inserted }
    let parts = distinct.map { code in
      let digits = String(code.reversed().prefix { $0.isASCII && $0.isWholeNumber }.reversed())
      return (prefix: String(code.dropLast(digits.count)), digits: digits, number: Int(digits))
    }
    let found = parts.compactMap(\.number)
    guard found.count == distinct.count, Set(found).count == found.count,
      Set(parts.map(\.prefix)).count == 1, let first = parts.first, let last = found.max()
    else {
      (ordered, numbers, prefix) = (distinct, [], "")
      return
    }
    prefix = folded(first.prefix.filter { $0.isLetter })
    numbers = zip(distinct, found).map { ($0, $1) }.sorted { $0.1 < $1.1 }
    guard last <= 96, !found.contains(0) else {
      ordered = numbers.map(\.code)
      return
    }
    let byNumber = Dictionary(zip(found, distinct)) { first, _ in first }
    ordered = (1...max(1, last)).map { number in
      let text = String(number)
      let zeros = String(repeating: "0", count: max(0, first.digits.count - text.count))
      return byNumber[number] ?? first.prefix + zeros + text
    }
  }

  /// Whether the letters in front say that the numbers are hours: `H08`, `T0930`, `Uhr10`.
  var isHours: Bool { Self.hourPrefixes.contains(prefix) && !numbers.isEmpty }

  /// The first and the last code that headings have, or that they leave out between.
  var ends: String {
    guard let first = numbers.first?.code ?? ordered.first, let last = ordered.last else {
      return ""
    }
    return first == last ? first : "\(first)...\(last)"
  }

  private static let hourPrefixes: Set<String> = [
    "h", "hr", "hrs", "hour", "hours", "t", "time", "u", "uhr", "st", "std", "stunde", "zeit", "z",
    "heure", "hora", "ora", "godz", "uur", "stunda", "laiks", "plkst",
  ]
}
