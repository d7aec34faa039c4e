/// Which of the two marks separates whole from decimal digits; the other then groups thousands.
enum DecimalMark: Sendable, Hashable, CaseIterable {
  case point
  case comma

  var character: Character { self == .point ? "." : "," }
  var name: String { self == .point ? "point" : "comma" }
}

/// A number as a person wrote it, before it is decided what its marks mean.
///
/// Accepted are an optional sign, digits, `.` and `,`, thousands grouped by spaces (also U+00A0,
/// U+202F, U+2007, U+2009) or apostrophes, and one percent sign before or after. Refused are NaN, infinity,
/// exponents, hexadecimal digits, and anything else beside the number.
struct WrittenNumber: Sendable, Hashable {
  /// The largest weight, margin or number of people that a table may state: what is computed from it
  /// stays far inside the whole numbers.
  static let most = 1e9

  /// Whether it carries a percent sign.
  let isPercent: Bool
  private let isNegative: Bool
  /// The digits between the marks, and the marks between them: one fewer.
  private let groups: [String]
  private let marks: [Character]

  /// Takes the text apart, or gives nothing when it is not a number under either mark.
  init?(_ text: String) {
    var rest = text.trimmed[...]
    let leads = rest.first == "%"
    let trails = rest.last == "%"
    guard rest.count > 1, !(leads && trails) else {
      guard rest.count == 1 else { return nil }
      self.init(unsigned: rest, isPercent: false, isNegative: false)
      return
    }
    if leads { rest = rest.dropFirst() }
    if trails { rest = rest.dropLast() }
    rest = rest.trimmed[...]
    let isNegative = rest.first == "-" || rest.first == "\u{2212}"
    if isNegative || rest.first == "+" { rest = rest.dropFirst() }
    self.init(unsigned: rest, isPercent: leads || trails, isNegative: isNegative)
  }

  private init?(unsigned: Substring, isPercent: Bool, isNegative: Bool) {
    var groups = [""]
    var marks: [Character] = []
    for character in unsigned {
      if character.isASCII, character.isWholeNumber {
        groups[groups.count - 1].append(character)
      } else if let mark = Self.mark(character) {
        marks.append(mark)
        groups.append("")
      } else {
        return nil
      }
    }
    guard groups.contains(where: { !$0.isEmpty }) else { return nil }
    self.groups = groups
    self.marks = marks
    self.isPercent = isPercent
    self.isNegative = isNegative
    guard DecimalMark.allCases.contains(where: { value(decimalMark: $0) != nil }) else {
      return nil
    }
  }

  /// The mark that a character stands for; every space and apostrophe is one of its kind.
  private static func mark(_ character: Character) -> Character? {
    switch character {
    case ".", ",": character
    case " ", "\u{A0}", "\u{202F}", "\u{2007}", "\u{2009}": " "
    case "'", "\u{2019}": "'"
    default: nil
    }
  }

  /// The value when `decimalMark` separates the decimals, or nothing when it cannot be read so.
  ///
  /// Thousands must be grouped rightly: one kind of mark, 1 to 3 digits first (not 0), then threes.
  func value(decimalMark: DecimalMark) -> Double? {
    let decimalMarks = marks.indices.filter { marks[$0] == decimalMark.character }
    guard decimalMarks.count <= 1 else { return nil }
    let decimals = decimalMarks.first.map { groups[($0 + 1)...] } ?? []
    guard decimals.count <= 1, decimals.allSatisfy({ !$0.isEmpty }) else { return nil }
    let whole = groups.dropLast(decimals.count)
    guard isGrouped(Array(whole), hasDecimals: !decimals.isEmpty) else { return nil }
    let digits = whole.joined()
    let text = (digits.isEmpty ? "0" : digits) + (decimals.first.map { ".\($0)" } ?? "")
    guard let value = Double(text), value.isFinite else { return nil }
    return isNegative ? -value : value
  }

  /// The value of a number that can have no decimals, so that its marks can only group thousands.
  var wholeValue: Double? {
    DecimalMark.allCases.lazy.filter { !marks.contains($0.character) }
      .compactMap { value(decimalMark: $0) }.first
  }

  private func isGrouped(_ whole: [String], hasDecimals: Bool) -> Bool {
    guard whole.count > 1 else { return hasDecimals || whole.first?.isEmpty == false }
    return Set(marks.prefix(whole.count - 1)).count == 1
      && (1...3).contains(whole[0].count) && !whole[0].hasPrefix("0")
      && whole.dropFirst().allSatisfy { $0.count == 3 }
  }
}

extension StringProtocol {
  /// Without white space at both ends; no-break and thin spaces are white space too.
  package var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
