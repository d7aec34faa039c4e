import FoundationEssentials
import OpeningHours
import OpeningHoursTables

/// JSON as it is printed: sorted keys, two spaces, a line break at the end.
enum JSONText {
  /// A content as text; keys are written in snake case unless another format fixes them.
  static func text(
    _ content: some Encodable, keys: JSONEncoder.KeyEncodingStrategy = .convertToSnakeCase
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = keys
    return String(decoding: try encoder.encode(content), as: UTF8.self) + "\n"
  }

  /// Thousandths as a number.
  static func units(_ thousandths: Int) -> Double { Double(thousandths) / 1000 }
}

/// A value that is written as null where there is none, because the key is part of a contract.
struct Nullable<Value: Encodable>: Encodable {
  let value: Value?

  init(_ value: Value?) { self.value = value }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}

/// A message with its place.
struct DiagnosticJSON: Encodable {
  let source: String
  let message: String
  let hint: Nullable<String>

  init(_ diagnostic: Diagnostic) {
    source = diagnostic.source.description
    message = diagnostic.message
    hint = Nullable(diagnostic.hint)
  }

  /// What was understood while a table was read; what would help is part of the sentence.
  init(_ note: ReadingNote) {
    source = note.source.description
    message = Language.english.phrases.reading.note(note.statement)
    hint = Nullable(nil)
  }
}

/// A week as spans by day: {"mon": ["10:00-19:00"], ..., "sun": []}.
struct WeekJSON: Encodable {
  let days: [String: [String]]

  init(_ schedule: Schedule) {
    days = Dictionary(
      uniqueKeysWithValues: Weekday.allCases.map { ($0.key, schedule[$0].spans.map(\.clock)) })
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(days)
  }
}
