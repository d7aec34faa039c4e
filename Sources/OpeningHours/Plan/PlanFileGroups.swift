import OpeningHoursTables

// The contract groups, each a map of its own.
extension PlanFileReader {
  /// Reads the groups of a level.
  mutating func readGroups(_ node: YAMLNode?, _ reader: SettingReader, into layer: inout PlanLayer)
  {
    guard let node else { return }
    for (nameNode, value) in pairs(of: node) {
      guard let name = text(nameNode, of: "groups") else { continue }
      for (keyNode, entry) in pairs(of: value) {
        let word = keyNode.scalar?.string ?? ""
        if word == "name" {
          readTitle(entry, of: name)
          continue
        }
        guard let attribute = GroupAttribute(rawValue: word),
          GroupAttribute.keys.contains(attribute)
        else {
          let known = ["name"] + GroupAttribute.keys.map(\.rawValue)
          report(
            keyNode, "unknown key \"\(word)\" of the group \(name)",
            hint: didYouMean(word, among: known))
          continue
        }
        let source = document.source(of: keyNode)
        for (attribute, value) in readGroupValue(attribute, entry, reader) {
          let subject = Setting.Subject(key: .group, segment: name, attribute: attribute)
          attempt(keyNode) { () throws(TextError) in
            try layer.add(Setting(value: value, source: source, breadth: 1), for: subject)
          }
        }
      }
    }
  }

  /// What readers see of a group, the same in every scenario.
  private mutating func readTitle(_ node: YAMLNode, of group: String) {
    guard let title = readStated(node, "name") else { return }
    guard !groupTitles.contains(where: { $0.name == group }) else {
      return report(
        node, "the group \(group) has a name already", hint: "it is the same in every scenario")
    }
    groupTitles.append((group, title))
  }

  private mutating func readGroupValue(
    _ attribute: GroupAttribute, _ node: YAMLNode, _ reader: SettingReader
  ) -> [(GroupAttribute, Setting.Value)] {
    switch attribute {
    case .present: return readPresence(node).map { [(attribute, .presence($0))] } ?? []
    case .shifts: return readNamedShifts(node).map { [(attribute, .namedShifts($0))] } ?? []
    case .duties, .late, .sat, .sun: return readDuties(node)
    case .skills: return [(attribute, .names(readSkills(node)))]
    case .people, .hours, .share, .mostShifts, .shiftsADay, .shift, .cost:
      guard let text = text(node, of: attribute.rawValue) else { return [] }
      return attempt(node) { () throws(TextError) in
        [(attribute, try Self.value(of: attribute, text))]
      } ?? []
    }
  }

  /// Skills as a list, or parted by commas.
  mutating func readSkills(_ node: YAMLNode) -> [String] {
    let names = node.sequence.map { $0.compactMap { name($0, of: "a skill") } }
    return names ?? name(node, of: "skills")?.split(separator: ",").map { $0.trimmed } ?? []
  }

  /// A part of the hours: "60%".
  static func share(_ text: String) throws(TextError) -> Setting.Value {
    guard text.hasSuffix("%"), let percent = TimeText.decimal(String(text.dropLast()).trimmed),
      (0...100).contains(percent)
    else {
      throw TextError("\"\(text)\" is not a share of the hours", hint: "write share: 60%")
    }
    return .factor(percent / 100)
  }

  private static func value(
    of attribute: GroupAttribute, _ text: String
  ) throws(TextError) -> Setting.Value {
    switch attribute {
    case .hours: return text == "full" ? .word(text) : .minutes(try TimeText.minutes(text))
    case .share: return try share(text)
    case .mostShifts:
      guard let count = TimeText.wholeNumber(text), count <= 14 else {
        throw TextError("\"\(text)\" is not a number of shifts a week", hint: "write 5")
      }
      return .count(count)
    case .shiftsADay:
      guard let count = TimeText.wholeNumber(text), (1...9).contains(count) else {
        throw TextError("\"\(text)\" is not a number of shifts a day", hint: "write 1")
      }
      return .count(count)
    case .shift: return .lengths(try GroupText.lengths(text))
    case .cost: return .count(try MoneyText.cents(text))
    default: return try GroupText.count(ofPeople: text)
    }
  }

  /// Windows by day.
  ///
  /// Days that are not named are off; a text without days holds for all.
  mutating func readPresence(_ node: YAMLNode) -> [[TimeSpan]]? {
    if let text = node.scalar?.string {
      return attempt(node) { () throws(TextError) in
        let spans = try TimeText.spans(text, frame: .wholeDay)
        return Weekday.allCases.map { _ in spans }
      }
    }
    var presence = Weekday.allCases.map { _ in [TimeSpan]() }
    reportUnquotedDays(in: node)
    for (keyNode, value) in pairs(of: node) {
      attempt(keyNode) { () throws(TextError) in
        let days = try DaysText.days(keyNode.scalar?.string ?? "")
        let text = Self.listed(value) ?? ""
        let spans = text.isEmpty ? [.wholeDay] : try TimeText.spans(text, frame: .wholeDay)
        for day in days { presence[day.rawValue] = spans }
      }
    }
    return presence
  }

  private mutating func readDuties(_ node: YAMLNode) -> [(GroupAttribute, Setting.Value)] {
    pairs(of: node).compactMap { (keyNode, value) in
      let word = keyNode.scalar?.string ?? ""
      guard let duty = Duty(rawValue: word) else {
        let known = Duty.allCases.map(\.rawValue)
        report(
          keyNode, "\"\(word)\" is not a kind of duty", hint: didYouMean(word, among: known))
        return nil
      }
      return text(value, of: word).flatMap { text in
        attempt(value) { () throws(TextError) in
          (GroupAttribute(duty), .fraction(try DutyText.perHead(text)))
        }
      }
    }
  }

  /// Shifts by their names: `{ early: 8-15:30, late: 12:30-20 }`.
  private mutating func readNamedShifts(_ node: YAMLNode) -> [ContractGroup.NamedShift]? {
    var shifts: [ContractGroup.NamedShift] = []
    for (keyNode, value) in pairs(of: node) {
      guard let name = text(keyNode, of: "shifts"), let text = text(value, of: name) else {
        continue
      }
      attempt(value) { () throws(TextError) in
        let spans = try TimeText.spans(text, frame: .wholeDay)
        guard let span = spans.first, spans.count == 1 else {
          throw TextError("the shift \(name) takes one span", hint: "write \(name): 8-15:30")
        }
        if let other = shifts.first(where: { $0.span == span }) {
          throw TextError(
            "the shifts \(other.name) and \(name) are the same", hint: "take one of them out")
        }
        guard span.start.minutes % 15 == 0, span.end.minutes % 15 == 0 else {
          throw TextError("the shift \(name) is not on the quarter hour")
        }
        shifts.append(.init(name: name, span: span))
      }
    }
    return shifts
  }
}
