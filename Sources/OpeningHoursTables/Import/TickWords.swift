/// What one cell of a yes-or-no column says.
enum Tick: Sendable {
  case yes
  case no
  /// The cell says that the question was not shown.
  case unseen
  /// Nothing stands there: a "no" or not shown, as the other cells of the question tell.
  case blank
  /// Something else stands there.
  case other
}

/// Reads the words with which exports write a tick, in the languages of ``WeekdayLanguage``.
struct TickWords {
  /// The words of at most eight bytes, packed, because there may be ten million cells.
  private let packed: [UInt64: Tick]

  init() {
    var packed: [UInt64: Tick] = [:]
    for (words, tick) in Self.words {
      for word in words.split(separator: " ") {
        for spelling in [word.lowercased(), word.capitalized, word.uppercased()] {
          if let key = Self.pack(Array(spelling.utf8)[...]) { packed[key] = tick }
        }
      }
    }
    self.packed = packed
  }

  /// The meaning of a cell's bytes.
  func tick(_ bytes: ArraySlice<UInt8>) -> Tick {
    guard !bytes.isEmpty else { return .blank }
    if let key = Self.pack(bytes), let tick = packed[key] { return tick }
    let text = folded(String(decoding: bytes, as: UTF8.self))
    guard !text.isEmpty else { return .blank }
    if Self.unseenPhrases.contains(text) { return .unseen }
    return Self.pack(Array(text.utf8)[...]).flatMap { packed[$0] } ?? .other
  }

  private static func pack(_ bytes: ArraySlice<UInt8>) -> UInt64? {
    guard bytes.count <= 8 else { return nil }
    return bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static let words: [(String, Tick)] = [
    ("y yes ja oui si tak 1 x true", .yes),
    ("n no nein non nie ne nee 0 2 false", .no),
    ("n/a na null k.a. k.a", .unseen),
  ]
  private static let unseenPhrases: Set<String> = [
    "n/a", "k. a.", "nicht gezeigt", "not shown", "not displayed",
  ]
}

extension Substring {
  /// With the first letter in upper case.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
