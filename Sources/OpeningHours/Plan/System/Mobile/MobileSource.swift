import OpeningHoursTables

/// What a system file says of one mobile library, before its tables have been read.
struct MobileSource: Sendable {
  /// What the file calls it.
  let name: String
  /// Where it is stated.
  let source: Source
  /// The tables; that of demand may be left out.
  let stops: PlanFile.DemandSource.Table
  let drive: PlanFile.DemandSource.Table
  let demand: PlanFile.DemandSource.Table?
  /// Weeks of the rotation.
  let weeks: Int
  /// The weekdays on which vehicles may go out; nothing for those of today's timetable.
  let days: [Weekday]?
  let vehicles: Int
  let depot: (name: String, source: Source)?
  /// Kilometres an hour along straight lines, for legs that no table states.
  let estimate: Double?
  /// The rules that the file states; the frame may be missing.
  let rules: [MobileRule]
}

/// Reads the keys of one mobile library in a system file and collects what is wrong with them.
struct MobileSourceReader {
  var reader: PlanFileReader

  static let keys = [
    "stops", "drive", "demand", "weeks", "day", "days", "lunch", "depot", "vehicles", "max-moved",
    "drive-tolerance", "estimate-legs",
  ]

  /// Where lunch lies unless the file says otherwise.
  static let usualLunch = "11:30-14"

  init(_ document: YAMLDocument) {
    reader = PlanFileReader(document: document, needsDemand: false)
  }

  /// What a node says.
  ///
  /// - Parameters:
  ///   - nameNode: The key of the node.
  ///   - node: The map of the mobile library.
  /// - Returns: What it says; nothing where something that is needed is missing or wrong.
  mutating func read(_ nameNode: YAMLNode, _ node: YAMLNode) -> MobileSource? {
    guard let name = reader.name(nameNode, of: "mobile") else { return nil }
    for (key, _) in reader.pairs(of: node) where !Self.keys.contains(key.scalar?.string ?? "") {
      let word = key.scalar?.string ?? ""
      reader.report(
        key, "unknown key \"\(word)\" of \(name)", hint: didYouMean(word, among: Self.keys))
    }
    let stops = needed("stops", of: node, name)
    let drive = needed("drive", of: node, name)
    let demand = reader.readTable("demand", of: node)
    let weeks = number("weeks", of: node, 1...52) ?? 1
    let vehicles = number("vehicles", of: node, 1...99) ?? 1
    let days = node["days"].flatMap { days in
      reader.attempt(days) { () throws(TextError) in
        try DaysText.days(PlanFileReader.listed(days, by: ",") ?? "")
      }
    }
    let depot = reader.name(node["depot"], of: "depot").map {
      ($0, reader.document.source(of: node["depot"] ?? node))
    }
    let rules = rules(node, vehicles)
    guard let stops, let drive else { return nil }
    return MobileSource(
      name: name, source: reader.document.source(of: nameNode), stops: stops, drive: drive,
      demand: demand, weeks: weeks, days: days, vehicles: vehicles, depot: depot,
      estimate: speed(node["estimate-legs"]), rules: rules)
  }

  private mutating func needed(
    _ key: String, of node: YAMLNode, _ name: String
  ) -> PlanFile.DemandSource.Table? {
    if node["\(key)"] == nil {
      reader.report(node, "\(name) names no table of \(key)", hint: "write  \(key): \(key).csv")
      return nil
    }
    return reader.readTable(key, of: node)
  }

  private mutating func number(
    _ key: String, of node: YAMLNode, _ range: ClosedRange<Int>
  ) -> Int? {
    guard let place = node[key], let text = reader.text(place, of: key) else { return nil }
    guard let number = TimeText.wholeNumber(text.trimmed), range.contains(number) else {
      reader.report(
        place, "\"\(text)\" is not a number for \(key)",
        hint: "write a whole number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  private mutating func length(_ key: String, of node: YAMLNode, upTo most: Int) -> Int? {
    guard let place = node[key], let text = reader.text(place, of: key) else { return nil }
    return reader.attempt(place) { () throws(TextError) in try Self.minutes(text, upTo: most) }
  }

  /// A length in minutes; a bare number could be hours or minutes.
  private static func minutes(_ text: String, upTo most: Int) throws(TextError) -> Int {
    let number = text.trimmed
    guard TimeText.decimal(number) == nil || number == "0" else {
      throw TextError("\"\(text)\" could be hours or minutes", hint: "write \(number) min")
    }
    let minutes = try TimeText.minutes(number)
    guard minutes <= most else {
      throw TextError("\"\(text)\" is too long", hint: "at most \(most) min")
    }
    return minutes
  }

  private mutating func speed(_ node: YAMLNode?) -> Double? {
    guard let node, let text = reader.text(node, of: "estimate-legs") else { return nil }
    let plain = text.trimmed
    guard plain.hasSuffix("km/h"), let speed = TimeText.decimal(String(plain.dropLast(4)).trimmed),
      (1...150).contains(speed)
    else {
      reader.report(
        node, "\"\(text)\" is no speed", hint: "write 20 km/h, counted along the straight line")
      return nil
    }
    return speed
  }

  // MARK: Rules

  private mutating func rules(_ node: YAMLNode, _ vehicles: Int) -> [MobileRule] {
    func source(_ key: String) -> Source {
      node[key].map(reader.document.source) ?? .standard(key: key)
    }
    var rules = [
      MobileRule(.vehicles(vehicles), origin: .house, source: source("vehicles")),
      MobileRule(
        .mostMoved(number("max-moved", of: node, 0...100_000) ?? 0), origin: .wish,
        source: source("max-moved")),
    ]
    let frame = frame(node["day"])
    if let frame {
      rules.append(MobileRule(.frame(frame), origin: .house, source: source("day")))
    }
    if let place = node["lunch"], let lunch = lunch(place) {
      let within = frame.map { lunch.span.intersection($0)?.minutes ?? 0 } ?? lunch.span.minutes
      if let frame, within < lunch.minutes {
        reader.report(
          place,
          "a break of \(lunch.minutes) min between \(lunch.span.short) does not fit while vehicles are out "
            + "\(frame.short)",
          hint: "state when it lies, as in  lunch: \(lunch.minutes) min 11-12,  or leave it out")
      }
      rules.append(
        MobileRule(
          .lunch(minutes: lunch.minutes, within: lunch.span), origin: .agreement,
          source: source("lunch")))
    }
    if let minutes = length("drive-tolerance", of: node, upTo: 60), minutes > 0 {
      rules.append(
        MobileRule(
          .driveTolerance(minutes: minutes), origin: .house, source: source("drive-tolerance")))
    }
    return rules
  }

  private mutating func frame(_ node: YAMLNode?) -> TimeSpan? {
    guard let node, let text = reader.text(node, of: "day") else { return nil }
    return reader.attempt(node) { () throws(TextError) in try Self.span(text) }
  }

  /// One stretch of a day.
  private static func span(_ text: String) throws(TextError) -> TimeSpan {
    let spans = try TimeText.spans(text, frame: .wholeDay)
    guard let span = spans.first, spans.count == 1 else {
      throw TextError("\"\(text)\" is not one stretch of a day", hint: "write 9-18")
    }
    return span
  }

  /// "30 min", or "30 min 11:30-14".
  private mutating func lunch(_ node: YAMLNode?) -> (minutes: Int, span: TimeSpan)? {
    guard let node, let text = reader.text(node, of: "lunch") else { return nil }
    return reader.attempt(node) { () throws(TextError) in
      var words = text.withPlainMarks.split(separator: " ").map(String.init)
      var window = Self.usualLunch
      if let last = words.last, words.count > 1, last.contains("-") {
        window = last
        words.removeLast()
      }
      let minutes = try Self.minutes(words.joined(separator: " "), upTo: 240)
      let span = try Self.span(window)
      guard minutes > 0, minutes <= span.minutes else {
        throw TextError(
          "\"\(text)\" is no break that fits in \(span.short)",
          hint: "write 30 min, or 30 min 11:30-14")
      }
      return (minutes, span)
    }
  }
}
