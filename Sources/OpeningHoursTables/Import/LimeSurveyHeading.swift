/// The heading of a column of a LimeSurvey export, taken apart.
///
/// The four styles: `Q3[SQ001_SQ002]`, `Array (Numbers).. [SQ001_SQ002]`,
/// `When? [9-10][Monday]`, `Q3[SQ001_SQ002]. When? [9-10][Monday]`; and `16 [SQ001][SQ001]` of old.
struct LimeSurveyHeading {
  /// The code of the question where the heading has it, else its text.
  let question: String
  /// The text in front of the labels; empty when the heading has only codes.
  let title: String
  /// The texts in brackets at the end: of the row and column of an array, or of an option.
  let labels: [String]
  /// The codes of the row and column, or of an option; empty when the heading has none.
  let codes: [String]

  /// Takes a heading apart; a heading without brackets has no labels.
  init(_ heading: String) {
    let (front, groups) = Self.trailingGroups(of: heading)
    if let (name, codes, text) = Self.leadingCode(of: heading), !text.isEmpty {
      let (title, labels) = Self.trailingGroups(of: text)
      (question, self.title, self.codes) = (name, title, codes)
      self.labels = labels
    } else if groups.count == 1, Self.isCode(groups[0]), groups[0].count(where: { $0 == "_" }) == 1
    {
      (question, title) = (front, Self.isCode(front) ? "" : front)
      codes = groups[0].split(separator: "_").map(String.init)
      labels = groups
    } else {
      (question, title, labels) = (front, Self.isCode(front) ? "" : front, groups)
      codes = groups.allSatisfy(Self.isCode) ? groups : []
    }
  }

  /// Whether the column holds the text that somebody added, not a tick.
  var isFreeText: Bool {
    let last = (codes.last ?? labels.last ?? "").lowercased()
    return last == "other" || last.hasSuffix("comment")
  }

  /// What the labels say about the slot; a label may rest on the title (`Monday: when?` [9-10]).
  var slotLabel: (day: String, hours: String)? {
    let parts = labels.map { SlotLabel($0) }
    let day = parts.lazy.compactMap(\.day).first ?? SlotLabel(title).day
    guard let day, let hours = parts.lazy.compactMap(\.hours).first else { return nil }
    return (day, hours)
  }

  /// The question that columns share: where its title names the day, all seven titles are one.
  var family: String {
    let hasDay = labels.contains { SlotLabel($0).day != nil }
    guard !hasDay, !labels.isEmpty else { return question }
    if let pattern = SentenceDay(title)?.pattern { return pattern }
    return question
  }

  private static func isCode(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
  }

  /// `Q3[SQ001_SQ002]. ` in front of a text, with any separator of punctuation.
  private static func leadingCode(of heading: String) -> (String, [String], String)? {
    guard let open = heading.firstIndex(of: "["), isCode(String(heading[..<open])),
      let close = heading[open...].firstIndex(of: "]")
    else { return nil }
    let code = String(heading[heading.index(after: open)..<close])
    guard isCode(code) else { return nil }
    let text = heading[heading.index(after: close)...].drop { $0.isPunctuation && $0 != "[" }
    let isSeparated = heading[heading.index(after: close)...].first != "["
    guard isSeparated else { return nil }
    return (String(heading[..<open]), code.split(separator: "_").map(String.init), text.trimmed)
  }

  /// The bracketed texts at the end, brackets within brackets kept, and what stands before them.
  private static func trailingGroups(of heading: String) -> (front: String, groups: [String]) {
    var rest = heading.trimmed[...]
    var groups: [String] = []
    while rest.last == "]" {
      var depth = 0
      var opening: String.Index?
      for index in rest.indices.reversed() {
        if rest[index] == "]" { depth += 1 }
        if rest[index] == "[" { depth -= 1 }
        if depth == 0 {
          opening = index
          break
        }
      }
      guard let opening else { break }
      groups.insert(rest[rest.index(after: opening)...].dropLast().trimmed, at: 0)
      rest = rest[..<opening].trimmed[...]
    }
    return (String(rest), groups)
  }
}
