import OpeningHoursTables

// What flags ask of hours without staff, as the keys of a scenario.
extension ScenarioText {
  /// The service states that the flags touch.
  var stateEntries: [(key: String, value: YAMLText)] {
    let stated = asked.inOrder.filter { $0.subject.key == .staffless }
    guard !stated.isEmpty else { return [] }
    if stated.count == 1, let first = stated.first, first.subject.part == nil,
      case .word(let word) = first.settings.first?.value
    {
      return states(.scalar(word))
    }
    var keys: [String] = []
    var values: [String] = []
    var places: [String: Int] = [:]
    for (subject, settings) in stated {
      guard let part = subject.part, let setting = settings.first else { continue }
      let value = stafflessText(setting.value, part)
      // Days with the same hours stand together, each written out.
      if let day = subject.day, let place = places["\(part.rawValue)=\(value)"] {
        keys[place] += ",\(day.key)"
        continue
      }
      if subject.day != nil { places["\(part.rawValue)=\(value)"] = keys.count }
      let about = subject.day?.key ?? subject.segment
      keys.append(([part.rawValue] + [about].compactMap(\.self)).joined(separator: " "))
      values.append(value)
    }
    return states(.map(zip(keys, values).map { ($0, .scalar($1)) }))
  }

  private func states(_ value: YAMLText) -> [(key: String, value: YAMLText)] {
    [(PlanKey.Home.states.rawValue, .map([(PlanKey.staffless.rawValue, value)]))]
  }

  private func stafflessText(_ value: Setting.Value, _ part: PlanKey.Part) -> String {
    switch value {
    case .spans(let spans): spans.isEmpty ? "closed" : spans.map(\.short).joined(separator: "+")
    case .count(let count):
      switch part {
      case .demand: "\(count.percentInWords)%"
      case .cost: count.centsInWords
      default: "\(count)"
      }
    default: text(value, .staffless)
    }
  }
}
