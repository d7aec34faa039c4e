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
    var entries: [(key: String, value: YAMLText)] = []
    var days: [String: Int] = [:]
    for (subject, settings) in stated {
      guard let part = subject.part, let setting = settings.first else { continue }
      let value = stafflessText(setting.value, part)
      guard let day = subject.day else {
        let about = subject.segment.map { " \($0)" } ?? ""
        entries.append((part.rawValue + about, .scalar(value)))
        continue
      }
      // Days with the same hours stand together, each written out.
      let known = "\(part.rawValue)=\(value)"
      if let place = days[known] {
        entries[place].key += ",\(day.key)"
      } else {
        days[known] = entries.count
        entries.append(("\(part.rawValue) \(day.key)", .scalar(value)))
      }
    }
    return states(.map(entries))
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
