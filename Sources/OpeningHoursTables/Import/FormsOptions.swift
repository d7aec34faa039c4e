/// Splits a cell that lists ticked options, at known options only.
///
/// An option may itself contain the separator (`Monday, 9-10`; `waste (food, paper)`): pieces are
/// joined until they are an option about hours, and what is between these is one other text.
struct FormsOptions {
  /// What an option must say, given what the heading of its column says already.
  enum Needed: Hashable {
    case day
    case hours
    case both
    /// Nothing: the heading says all, and the cell only whether it is ticked.
    case tick
  }

  /// One option of a cell.
  enum Option: Hashable {
    /// It says what is needed.
    case slot(day: String?, hours: String?)
    /// The whole cell is a date that a spreadsheet has made of hours.
    case date(String)
    /// It says something else.
    case other(String)
  }

  let separator: Character
  let needed: Needed
  private var known: [String: Option] = [:]
  private let words = TickWords()

  init(separator: Character, needed: Needed) {
    self.separator = separator
    self.needed = needed
  }

  /// The options of a cell, in its order.
  mutating func options(in cell: String) -> [Option] {
    if needed == .tick { return tick(cell.trimmed) }
    if needed == .hours, !cell.contains(separator), let date = date(cell.trimmed) { return [date] }
    let pieces = cell.split(separator: separator).map(\.trimmed).filter { !$0.isEmpty }
    var options: [Option] = []
    var others: [String] = []
    func flush() {
      if !others.isEmpty { options.append(.other(others.joined(separator: "\(separator) "))) }
      others = []
    }
    var index = 0
    while index < pieces.count {
      // An option about hours has at most three pieces: "Monday, 9-10, ground floor".
      if let (option, length) = firstSlot(pieces[index...].prefix(3)) {
        flush()
        options.append(option)
        index += length
      } else {
        others.append(pieces[index])
        index += 1
      }
    }
    flush()
    return options
  }

  /// What a cell says whose heading names day and hours: their repetition, or a word for yes.
  private func tick(_ cell: String) -> [Option] {
    if cell.isEmpty { return [] }
    switch words.tick(Array(cell.utf8)[...]) {
    case .yes: return [.slot(day: nil, hours: nil)]
    case .no, .unseen, .blank: return []
    case .other: break
    }
    let label = SlotLabel(option: cell)
    if let date = date(cell) { return [date] }
    let isRepeated = label.hours != nil || label.day != nil
    return [isRepeated ? .slot(day: nil, hours: nil) : .other(cell)]
  }

  private func date(_ cell: String) -> Option? {
    DateMadeOfHours(cell).map { _ in .date(cell) }
  }

  /// The shortest run of pieces from the first that is an option about hours, and its length.
  private mutating func firstSlot(_ pieces: ArraySlice<String>) -> (Option, length: Int)? {
    for length in 1...pieces.count {
      let text = pieces.prefix(length).joined(separator: "\(separator) ")
      if let option = slot(text) { return (option, length) }
    }
    return nil
  }

  private mutating func slot(_ text: String) -> Option? {
    if let option = known[text] {
      if case .slot = option { return option }
      return nil
    }
    let label = SlotLabel(option: text)
    let isComplete =
      switch needed {
      case .day: label.day != nil && label.hours == nil
      case .hours: label.hours != nil && label.strayWord == nil && label.day == nil
      case .both: label.day != nil && label.hours != nil
      case .tick: false
      }
    let option: Option = isComplete ? .slot(day: label.day, hours: label.hours) : .other(text)
    // Texts that people typed themselves are many; they are not worth remembering.
    if isComplete || known.count < 10_000 { known[text] = option }
    if case .slot = option { return option }
    return nil
  }
}
