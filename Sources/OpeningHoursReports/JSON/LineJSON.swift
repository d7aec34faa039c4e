import FoundationEssentials

/// JSON in one line, with sorted keys, so that equal values are equal bytes.
enum LineJSON {
  /// A value as text, without a line end.
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// The value of a line; nothing for what is none, and for numbers that are out of range.
  static func value<Value: Decodable>(
    _ type: Value.Type, _ line: some Collection<UInt8>
  ) -> Value? {
    try? JSONDecoder().decode(type, from: Data(line))
  }
}
