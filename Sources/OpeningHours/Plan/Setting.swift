/// What one key of a plan says for the week or for one day, and where it says so.
struct Setting: Sendable, Hashable {
  let value: Value
  let source: Source
  /// On how many days the same statement was made; the narrower of two statements wins.
  let breadth: Int

  enum Value: Sendable, Hashable {
    case amount(Amount)
    case count(Int)
    case minutes(Int)
    case time(TimeOfDay)
    case spans([TimeSpan])
    /// At some time of the day, or, for `close` and `allow`, at any.
    case unspecifiedSpan
    case days([Weekday])
    case word(String)
  }

  /// What a setting is about: a key, and the day or the end of the range where it has those.
  struct Subject: Sendable, Hashable {
    let key: PlanKey
    var part: PlanKey.Part?
    var day: Weekday?
  }
}

/// The settings of one level: the plan, a scenario or the flags.
struct PlanLayer: Sendable {
  private(set) var settings: [Setting.Subject: Setting] = [:]

  /// The settings in the order of the plan keys and of the week.
  var inOrder: [(Setting.Subject, Setting)] {
    let keys = PlanKey.allCases
    func rank(_ subject: Setting.Subject) -> (Int, Int, String) {
      (
        keys.firstIndex(of: subject.key) ?? 0, subject.day?.rawValue ?? 0,
        subject.part?.rawValue ?? ""
      )
    }
    return settings.map { ($0.key, $0.value) }.sorted { rank($0.0) < rank($1.0) }
  }

  subscript(subject: Setting.Subject) -> Setting? { settings[subject] }

  subscript(key: PlanKey, part: PlanKey.Part? = nil, day: Weekday? = nil) -> Setting? {
    settings[Setting.Subject(key: key, part: part, day: day)]
  }

  /// Adds a setting of the same level; the narrower of two that meet wins.
  mutating func add(_ setting: Setting, for subject: Setting.Subject) throws(TextError) {
    guard let present = settings[subject] else {
      settings[subject] = setting
      return
    }
    if subject.key.accumulates {
      settings[subject] = present.joined(with: setting)
    } else if present.breadth == setting.breadth {
      let what = subject.day.map { "\($0.name) stands twice" } ?? "stated twice"
      throw TextError(
        "\(subject.key.rawValue): \(what)", hint: "the other one is at \(present.source)")
    } else if setting.breadth < present.breadth {
      settings[subject] = setting
    }
  }

  /// Takes a setting out, if there is one.
  mutating func remove(_ subject: Setting.Subject) { settings[subject] = nil }

  /// Puts a setting in place of whatever was there.
  mutating func replace(_ subject: Setting.Subject, by setting: Setting) {
    settings[subject] = setting
  }
}

extension Setting {
  /// Two statements about one day as one: the spans of both.
  fileprivate func joined(with other: Setting) -> Setting {
    guard case .spans(let spans) = value, case .spans(let more) = other.value else {
      // "Sunday" beside "Sunday 10-14": the one with times says more.
      if case .spans = value { return self }
      return other
    }
    return Setting(
      value: .spans((spans + more).merged()), source: source.joined(with: other.source),
      breadth: breadth)
  }
}

extension Source {
  /// Flags that say something together are named together; of places in a file the first is.
  fileprivate func joined(with other: Source) -> Source {
    guard case .flag(let text) = self, case .flag(let more) = other, text != more else {
      return self
    }
    return .flag("\(text) \(more)")
  }
}
