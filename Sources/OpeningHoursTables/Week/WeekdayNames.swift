/// Reads weekday names in eight languages.
///
/// Case, diacritics and a trailing dot do not matter. Abbreviations collide across languages (`di`
/// is Tuesday in German and Sunday in French), so a header is read as a whole: a language fits when
/// all of the header's day cells are days of it, each a different one.
public enum WeekdayNames {
  /// What a header says, one optional day for each of its cells.
  public enum Reading: Sendable, Hashable {
    /// All fitting languages agree; nothing stands for a cell that is not a day.
    case days([Weekday?], WeekdayLanguage)
    /// No cell is a day in any language.
    case noDay
    /// Read in the one language that knows all day cells, two cells are the same day.
    case twice(Weekday, first: Int, second: Int, WeekdayLanguage)
    /// Two languages fit and disagree.
    case ambiguous([Weekday?], WeekdayLanguage, or: [Weekday?], WeekdayLanguage)
    /// Cells are days, but no single language knows them all; the one that knows most does not
    /// know these.
    case mixed(WeekdayLanguage, unknown: [Int])
  }

  /// Reads the cells of a header (or the labels of rows) together.
  ///
  /// A cell may carry a remark in brackets or a percent sign: `Montag (n=400)`, `Mon %`.
  public static func reading(of cells: [String]) -> Reading {
    let words = cells.map(word(of:))
    let candidates = words.indices.filter { index in
      WeekdayLanguage.allCases.contains { $0.weekday(folded: words[index]) != nil }
    }
    guard !candidates.isEmpty else { return .noDay }
    let complete = WeekdayLanguage.allCases.filter { language in
      candidates.allSatisfy { language.weekday(folded: words[$0]) != nil }
    }
    guard !complete.isEmpty else { return mixed(words) }
    let readings = complete.map { language in (words.map { language.weekday(folded: $0) }, language)
    }
    let fitting = readings.filter { repetition(in: $0.0, $0.1) == nil }
    guard let first = fitting.first else {
      // Every language that knows all cells repeats a day, so any of them tells the defect.
      return repetition(in: readings[0].0, readings[0].1) ?? .noDay
    }
    if let other = fitting.first(where: { $0.0 != first.0 }) {
      return .ambiguous(first.0, first.1, or: other.0, other.1)
    }
    return .days(first.0, first.1)
  }

  /// Whether a cell is a day in any language.
  static func isDay(_ cell: String) -> Bool {
    // Most cells of a table are numbers.
    guard cell.contains(where: \.isLetter) else { return false }
    let word = word(of: cell)
    return WeekdayLanguage.allCases.contains { $0.weekday(folded: word) != nil }
  }

  private static func repetition(
    in days: [Weekday?], _ language: WeekdayLanguage
  ) -> Reading? {
    for (second, day) in days.enumerated() {
      guard let day, let first = days[..<second].firstIndex(of: day) else { continue }
      return .twice(day, first: first, second: second, language)
    }
    return nil
  }

  private static func mixed(_ words: [String]) -> Reading {
    let unknown = WeekdayLanguage.allCases.map { language in
      (language, words.indices.filter { language.weekday(folded: words[$0]) == nil })
    }
    // `min` keeps the first of equals, so the answer does not depend on chance.
    guard let best = unknown.min(by: { $0.1.count < $1.1.count }) else { return .noDay }
    return .mixed(best.0, unknown: best.1)
  }

  /// The folded word at the start of a cell, or nothing readable when more than a remark follows.
  private static func word(of cell: String) -> String {
    let text = folded(cell)
    let word = text.prefix { $0.isLetter }
    let rest = text.dropFirst(word.count).drop { $0 == "." || $0 == ":" }.trimmed
    let isRemark =
      rest.isEmpty || rest == "%" || rest == "in %" || rest.hasPrefix("(") && rest.hasSuffix(")")
      || rest.hasPrefix("[") && rest.hasSuffix("]")
    return isRemark ? String(word) : ""
  }
}
