// How values of the week are encoded: as a person reads them in JSON. What is decoded obeys the same
// limits as any other value of its type.

extension TimeOfDay: Codable {
  /// Decodes five characters: "09:30".
  public init(from decoder: any Decoder) throws {
    let text = try String(from: decoder)
    guard let time = TimeOfDay(clock: text) else {
      throw DecodingError.refused(text, "a time of day such as 09:30", decoder)
    }
    self = time
  }

  /// Encodes five characters: "09:30".
  public func encode(to encoder: any Encoder) throws { try clock.encode(to: encoder) }
}

extension TimeSpan: Codable {
  /// Decodes eleven characters: "09:30-13:00".
  public init(from decoder: any Decoder) throws {
    let text = try String(from: decoder)
    let ends = text.split(separator: "-").compactMap { TimeOfDay(clock: String($0)) }
    guard ends.count == 2, let span = TimeSpan(ends[0], ends[1]) else {
      throw DecodingError.refused(text, "a span such as 09:30-13:00", decoder)
    }
    self = span
  }

  /// Encodes eleven characters: "09:30-13:00".
  public func encode(to encoder: any Encoder) throws { try clock.encode(to: encoder) }
}

extension DayPlan: Codable {
  /// Decodes a list of spans; none for a closed day.
  public init(from decoder: any Decoder) throws { self.init(try [TimeSpan](from: decoder)) }

  /// Encodes the list of spans.
  public func encode(to encoder: any Encoder) throws { try spans.encode(to: encoder) }
}

extension Schedule: Codable {
  /// Decodes day plans by key: `{"mon": ["10:00-19:00"], ...}`; a day that is left out is closed.
  public init(from decoder: any Decoder) throws {
    let plans = try [String: DayPlan](from: decoder)
    let days = Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0.key, $0) })
    self.init()
    for (key, plan) in plans {
      guard let day = days[key] else {
        throw DecodingError.refused(key, "a weekday such as mon", decoder)
      }
      self[day] = plan
    }
  }

  /// Encodes the day plans of all seven days by key.
  public func encode(to encoder: any Encoder) throws {
    let plans = Weekday.allCases.map { ($0.key, self[$0]) }
    try Dictionary(uniqueKeysWithValues: plans).encode(to: encoder)
  }
}

extension DecodingError {
  fileprivate static func refused(
    _ text: String, _ wanted: String, _ decoder: any Decoder
  ) -> DecodingError {
    .dataCorrupted(
      Context(codingPath: decoder.codingPath, debugDescription: "\"\(text)\" is not \(wanted)"))
  }
}
