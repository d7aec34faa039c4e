import OpeningHoursTables

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
    case factor(Double)
    /// An exact part, as of duties a week.
    case fraction(Fraction)
    /// So many more than stated below, or fewer.
    case countChange(Int)
    /// Both ends included, in minutes.
    case lengths(ClosedRange<Int>)
    /// Windows by day, Monday first.
    case presence([[TimeSpan]])
    case names([String])
    case namedShifts([ContractGroup.NamedShift])
    case leave(StatedLeave)
    case freeWeekends(FreeWeekends)

    /// The number of a count.
    var count: Int? { if case .count(let count) = self { count } else { nil } }
  }

  /// What a setting is about: a key, and the day, the end of the range, the segment, window, skill or
  /// group, and what of the group, where it has those.
  struct Subject: Sendable, Hashable {
    let key: PlanKey
    var part: PlanKey.Part?
    var day: Weekday?
    var segment: String?
    var attribute: GroupAttribute?
    /// What it says of a person, whose name is the segment.
    var fact: PersonFact?

    /// Whether several statements stand beside each other instead of one for all.
    var accumulates: Bool { key.accumulates || fact?.accumulates == true }
  }
}

/// The settings of one level: the plan, a scenario or the flags.
///
/// Most subjects have one setting; `open`, `close` and `allow` have one for each statement about a day,
/// so that each keeps its own source.
struct PlanLayer: Sendable {
  private var settings: [Setting.Subject: [Setting]] = [:]

  /// The subjects with their settings, in the order of the plan keys and of the week.
  var inOrder: [(subject: Setting.Subject, settings: [Setting])] {
    // Looked up once for each setting, not at each comparison.
    let places = Dictionary(
      uniqueKeysWithValues: PlanKey.allCases.enumerated().map { ($0.element, $0.offset) })
    func rank(_ subject: Setting.Subject) -> (Int, Int, String, String, String) {
      (
        places[subject.key] ?? 0, subject.day?.rawValue ?? 0,
        subject.part?.rawValue ?? "", subject.segment ?? "",
        subject.attribute?.rawValue ?? subject.fact?.rawValue ?? ""
      )
    }
    return settings.map { (rank: rank($0.key), subject: $0.key, settings: $0.value) }
      .sorted { $0.rank < $1.rank }.map { ($0.subject, $0.settings) }
  }

  /// The one setting of a subject, or the first.
  subscript(key: PlanKey, part: PlanKey.Part? = nil, day: Weekday? = nil) -> Setting? {
    settings[Setting.Subject(key: key, part: part, day: day)]?.first
  }

  /// Whether anything is said about a subject.
  func holds(_ subject: Setting.Subject) -> Bool { settings[subject]?.isEmpty == false }

  /// All statements of a key about a day, in the order in which they were made.
  func all(_ key: PlanKey, _ day: Weekday) -> [Setting] {
    settings[Setting.Subject(key: key, day: day)] ?? []
  }

  /// The factors of segments, in the order of their names.
  var weights: [SegmentWeight] {
    inOrder.compactMap { subject, settings in
      guard subject.key == .weight, let segment = subject.segment, let setting = settings.first,
        case .factor(let factor) = setting.value
      else { return nil }
      return SegmentWeight(segment: segment, factor: factor, source: setting.source)
    }
  }

  /// By which of their ratings respondents count more.
  var weightBy: RatingWeighting {
    guard case .word(let word) = self[.weightBy]?.value else { return .none }
    return RatingWeighting(rawValue: word) ?? .none
  }

  /// The setting of a key for a segment, window or name.
  subscript(key: PlanKey, named name: String) -> Setting? {
    settings[Setting.Subject(key: key, segment: name)]?.first
  }

  /// What is said about a group.
  subscript(group name: String, attribute: GroupAttribute) -> Setting? {
    settings[Setting.Subject(key: .group, segment: name, attribute: attribute)]?.first
  }

  /// The groups in the order in which they are stated, flags last.
  var groupNames: [String] {
    func rank(_ source: Source) -> Int {
      guard case .file(_, let line, let column) = source else { return .max }
      return (line ?? 0) * 10_000 + (column ?? 0)
    }
    var first: [String: Int] = [:]
    for (subject, settings) in settings where subject.key == .group {
      guard let name = subject.segment, let setting = settings.first else { continue }
      first[name] = min(first[name] ?? .max, rank(setting.source))
    }
    return first.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
  }

  /// The settings of a key for each segment, window or name, in their order.
  func segments(_ key: PlanKey, _ day: Weekday? = nil) -> [(name: String, setting: Setting)] {
    inOrder.compactMap { subject, settings in
      guard subject.key == key, subject.day == day, let name = subject.segment,
        let setting = settings.first
      else { return nil }
      return (name, setting)
    }
  }

  /// The same settings with other sources.
  func mapSources(_ source: (PlanKey, Source) -> Source) -> PlanLayer {
    var layer = PlanLayer()
    for (subject, settings) in settings {
      layer.settings[subject] = settings.map {
        Setting(value: $0.value, source: source(subject.key, $0.source), breadth: $0.breadth)
      }
    }
    return layer
  }

  /// The sources of all settings.
  var sources: Set<Source> { Set(settings.values.joined().map(\.source)) }

  /// The settings but for those that stand at one place.
  func without(_ source: Source?) -> PlanLayer {
    guard let source else { return self }
    var layer = PlanLayer()
    layer.settings = settings.mapValues { $0.filter { $0.source != source } }.filter {
      !$0.value.isEmpty
    }
    return layer
  }

  /// Adds a setting of the same level; the narrower of two that meet wins.
  mutating func add(_ setting: Setting, for subject: Setting.Subject) throws(TextError) {
    guard let present = settings[subject]?.first else {
      settings[subject] = [setting]
      return
    }
    if subject.accumulates {
      settings[subject]?.append(setting)
    } else if present.breadth == setting.breadth {
      let what = subject.day.map { "\($0.name) stands twice" } ?? "stated twice"
      throw TextError(
        "\(subject.key.rawValue): \(what)", hint: "the other one is at \(present.source)")
    } else if setting.breadth < present.breadth {
      settings[subject] = [setting]
    }
  }

  /// All that is said about a subject, in the order in which it was said.
  func all(_ subject: Setting.Subject) -> [Setting] { settings[subject] ?? [] }

  /// Takes what is said about a subject out.
  mutating func remove(_ subject: Setting.Subject) { settings[subject] = nil }

  /// Puts settings in place of whatever was there.
  mutating func replace(_ subject: Setting.Subject, by new: [Setting]) { settings[subject] = new }

  /// Puts settings beside whatever was there.
  mutating func append(_ new: [Setting], to subject: Setting.Subject) {
    settings[subject, default: []] += new
  }
}
