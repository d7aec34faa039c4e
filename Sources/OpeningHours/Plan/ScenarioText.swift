import OpeningHoursTables

/// What flags ask, as the keys of a scenario.
///
/// A flag adds to what the plan says with `open`, `close` and `allow`, where a scenario says anew what
/// it names: for these keys a day that a flag names is written out with all that holds on it.
struct ScenarioText {
  /// The flags alone.
  let asked: PlanLayer
  /// Plan, scenario and flags together.
  let resolved: PlanLayer

  /// Settings that a flag or a place in the file states together.
  private struct Group {
    let value: Setting.Value
    let source: Source
    let segment: String?
    var days: [Weekday]
  }

  /// The keys with their values, in the order of the plan keys.
  var entries: [(key: String, value: YAMLText)] {
    PlanKey.allCases.flatMap { key -> [(key: String, value: YAMLText)] in
      // Groups are maps of their own, with a key that is none of the flags'.
      if key == .group { return groupEntries }
      if key == .person { return peopleEntries }
      if key == .staffless { return stateEntries }
      // What stands under a key of its own is gathered there.
      if let home = [.weeks: .rotation, .hours: .roster][key] as PlanKey.Home? {
        return entries(of: home)
      }
      guard key.home == .margin else { return [] }
      return value(of: key).map { [(key.rawValue, $0)] } ?? []
    }
  }

  private func value(of key: PlanKey) -> YAMLText? {
    let groups = groups(of: key)
    guard let first = groups.first else { return nil }
    switch key.shape {
    case .spansByDay: return spans(groups)
    case .days:
      if case .days(let days) = first.value, key == .sameOpening { return .scalar(days.asKeys) }
      return .scalar(groups.flatMap(\.days).asKeys)
    case .lengthByDay, .countByDay, .timeByDay, .countByWindow, .shareByWindow:
      if groups.count == 1, first.days.count == 7, first.segment == nil {
        return .scalar(text(first.value, key))
      }
      return .map(groups.map { (when($0), .scalar(text($0.value, key))) })
    case .amount, .count, .money: return parts(key)
    case .factorBySegment, .countBySegment, .duties:
      return .map(groups.map { ($0.segment ?? "", .scalar(text($0.value, key))) })
    case .lengthByLength:
      return .map(
        groups.map { (Self.length(Int($0.segment ?? "") ?? 0), .scalar(text($0.value, key))) })
    case .length, .time, .number, .conversion, .word: return .scalar(text(first.value, key))
    case .kept: return kept
    case .burden: return burden
    case .staffWishes:
      let share = "\((first.value.count ?? 0).percentInWords)%"
      return .map([(PlanKey.Part.atLeast.rawValue, .scalar(share))])
    case .group, .peopleByGroup, .person, .roster, .staffless: return nil
    }
  }

  /// The settings of a key that the flags touch, days with the same value from one place together.
  private func groups(of key: PlanKey) -> [Group] {
    var groups: [Group] = []
    for (subject, own) in asked.inOrder where subject.key == key {
      let settings =
        key.accumulates
        ? subject.day.map { resolved.all(key, $0) } ?? own : resolved.holds(subject) ? own : []
      for setting in settings {
        let isSame = { (group: Group) in
          group.value == setting.value && group.source == setting.source
            && group.segment == subject.segment
        }
        if let day = subject.day, key != .keep, let place = groups.firstIndex(where: isSame) {
          groups[place].days.append(day)
        } else {
          groups.append(
            Group(
              value: setting.value, source: setting.source, segment: subject.segment,
              days: subject.day.map { [$0] } ?? []))
        }
      }
    }
    return groups
  }

  /// Days with spans: as a map where each day stands once, else as a list.
  private func spans(_ groups: [Group]) -> YAMLText {
    let days = groups.flatMap(\.days)
    let texts = groups.map { group -> String? in
      if case .spans(let spans) = group.value {
        spans.isEmpty ? "closed" : spans.map(\.short).joined(separator: "+")
      } else {
        nil
      }
    }
    if Set(days).count == days.count {
      if texts.allSatisfy({ $0 == nil }), let only = groups.first, groups.count == 1 {
        return .scalar(only.days.asKeys)
      }
      return .map(
        zip(groups, texts).map { ($0.days.asKeys, $1.map(YAMLText.scalar) ?? .nothing) })
    }
    return .list(
      zip(groups, texts).map { .scalar($0.days.asKeys + ($1.map { "=\($0)" } ?? "")) })
  }

  /// The ends of a range: as one number where it is all there is to say.
  private func parts(_ key: PlanKey) -> YAMLText? {
    let stated = asked.inOrder.filter { $0.subject.key == key }.compactMap { subject, settings in
      settings.first.map { (subject.part ?? .most, text($0.value, key)) }
    }
    let plain: [PlanKey.Part] = if case .count(_, let plain) = key.shape { plain } else { [.most] }
    let order: [PlanKey.Part] = [.most, .least, .after]
    if Set(stated.map(\.0)) == Set(plain), Set(stated.map(\.1)).count == 1 {
      return stated.first.map { .scalar($0.1) }
    }
    return .map(
      order.compactMap { part in
        stated.first { $0.0 == part }.map { (part.rawValue, .scalar($0.1)) }
      })
  }

  /// Days, with a window where there is one: "mon-fri 17-20".
  private func when(_ group: Group) -> String {
    let window = group.segment.flatMap { try? TimeText.spans($0, frame: .wholeDay) }
    return group.days.asKeys + (window.map { " " + $0.map(\.short).joined(separator: "+") } ?? "")
  }
}

extension ScenarioText {
  /// What decides which hours are kept, each part under a key of its own.
  private var kept: YAMLText {
    var entries: [(part: PlanKey.Part, setting: Setting, segment: String?, days: [Weekday])] = []
    for (subject, settings) in asked.inOrder where subject.key == .kept {
      guard let part = subject.part, let setting = settings.first else { continue }
      if let day = subject.day,
        let place = entries.firstIndex(where: {
          $0.part == part && $0.setting == setting && $0.segment == subject.segment
        })
      {
        entries[place].days.append(day)
      } else {
        entries.append((part, setting, subject.segment, subject.day.map { [$0] } ?? []))
      }
    }
    return .map(
      SettingReader.partsOfKept.flatMap { part in
        entries.filter { $0.part == part }.map { entry -> (key: String, value: YAMLText) in
          let number = entry.setting.number ?? 0
          switch part {
          case .opensWith:
            let group = Group(
              value: entry.setting.value, source: entry.setting.source, segment: entry.segment,
              days: entry.days)
            return ("\(part.rawValue) \(when(group))", .scalar("\(number)"))
          case .absence, .atLeast:
            let about = entry.segment.map { " \($0)" } ?? ""
            return (part.rawValue + about, .scalar("\(number.percentInWords)%"))
          case .over: return (part.rawValue, .scalar(text(entry.setting.value, .kept)))
          case .spell: return (part.rawValue, .scalar("\(number) days"))
          case .weeks, .most, .least, .after, .band, .account, .week, .together, .inARow, .demand,
            .allow, .adjoins, .today, .age, .cost:
            return (part.rawValue, .scalar("\(number)"))
          }
        }
      })
  }

  /// What shifts weigh, and how much they may together.
  private var burden: YAMLText {
    .map(
      groups(of: .burden).map { group in
        let isTime = !group.days.isEmpty
        let name = isTime ? when(group) : group.segment ?? PlanKey.Part.most.rawValue
        return (name, .scalar((group.value.count ?? 0).thousandthsInWords))
      })
  }

  private var groupEntries: [(key: String, value: YAMLText)] {
    var names: [String] = []
    var attributes: [String: [(key: String, value: YAMLText)]] = [:]
    for attribute in GroupAttribute.allCases {
      for (subject, settings) in asked.inOrder where subject.attribute == attribute {
        guard subject.key == .group, let name = subject.segment, let setting = settings.first else {
          continue
        }
        if attributes[name] == nil { names.append(name) }
        let text =
          if attribute == .cost, case .count(let cents) = setting.value { cents.centsInWords } else
          {
            text(setting.value, .group)
          }
        attributes[name, default: []].append((attribute.rawValue, .scalar(text)))
      }
    }
    let groups = names.sorted().map { (key: $0, value: YAMLText.map(attributes[$0] ?? [])) }
    return groups.isEmpty ? [] : [("groups", .map(groups))]
  }

  func text(_ value: Setting.Value, _ key: PlanKey) -> String {
    let isMoney = key == .budget
    switch value {
    case .amount(.stated(let amount)): return isMoney ? amount.centsInWords : Self.length(amount)
    case .amount(.change(let change)):
      let amount = abs(change)
      return (change < 0 ? "-" : "+") + (isMoney ? amount.centsInWords : Self.length(amount))
    case .amount(.changeShare(let share)):
      return (share < 0 ? "-" : "+") + Self.decimal(abs(share) * 100) + "%"
    case .count(let count): return "\(count)"
    case .countChange(let change): return (change < 0 ? "" : "+") + "\(change)"
    case .minutes(let minutes): return Self.length(minutes)
    case .time(let time): return time.full
    case .word(let word): return word
    case .fraction(let fraction): return fraction.inWords
    case .factor(let factor):
      return key == .supplement ? Self.decimal(factor * 100) + "%" : Self.decimal(factor)
    case .leave(let leave): return leave.asPlanText
    case .freeWeekends(let free): return free.asPlanText
    // Stated by day, or in the file alone.
    case .spans, .unspecifiedSpan, .days, .lengths, .presence, .names, .namedShifts: return ""
    }
  }

  /// Minutes as hours, or as minutes where they are fewer than an hour or no half hours.
  private static func length(_ minutes: Int) -> String {
    let isPlain = minutes == 0 || minutes > 60 && minutes % 30 == 0 || minutes % 60 == 0
    return isPlain ? minutes.minutesAsHours : "\(minutes) min"
  }

  /// A number with as many decimals as it needs, six at most.
  private static func decimal(_ number: Double) -> String {
    let millionths = Int((number * 1_000_000).rounded())
    var digits = String(String(millionths % 1_000_000 + 1_000_000).dropFirst())
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(millionths / 1_000_000)" + (digits.isEmpty ? "" : ".\(digits)")
  }
}
