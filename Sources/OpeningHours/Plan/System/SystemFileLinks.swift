import OpeningHoursTables

// What links the branches: floors of districts and what must hold of several at a time.
extension SystemFileReader {
  mutating func readDistricts(_ origin: RuleOrigin) -> [DistrictFloor] {
    guard let node = document.root["districts"] else { return [] }
    let known = branches.reduce(into: [String]()) { names, branch in
      if let district = branch.district, !names.contains(district) { names.append(district) }
    }
    return nodes.pairs(of: node).flatMap { key, value -> [DistrictFloor] in
      guard let name = nodes.name(key, of: "a district")?.trimmed else { return [] }
      guard name == "all" || known.contains(name) else {
        nodes.report(
          key, "no branch is in the district \(name)", hint: didYouMean(name, among: known))
        return []
      }
      if known.isEmpty {
        nodes.report(
          key, "no branch is in a district, so that nothing would be asked of any",
          hint: "write  district: north  beside each branch")
      }
      reportUnknown(in: value, among: ["least", "hours-per-1000"], of: "a district")
      return (name == "all" ? known : [name]).flatMap { district in
        least(value, of: district).map {
          DistrictFloor(
            district: district, least: $0, origin: origin, source: document.source(of: key))
        }
      }
    }
  }

  private mutating func least(_ node: YAMLNode, of district: String) -> [DistrictFloor.Least] {
    var floors: [DistrictFloor.Least] = []
    if let value = node["least"], let text = nodes.text(value, of: "least") {
      let plain = text.trimmed
      if plain.hasSuffix("%") {
        if let share = TimeText.decimal(String(plain.dropLast()).trimmed), share <= 1000 {
          floors.append(.ofToday(Int((share * 10).rounded())))
        } else {
          nodes.report(value, "\"\(text)\" is not a part of today's hours", hint: "write 97%")
        }
      } else if let minutes = nodes.attempt(
        value, { () throws(TextError) in try TimeText.minutes(plain) })
      {
        floors.append(.minutes(minutes))
      }
    }
    if let value = node["hours-per-1000"], let text = nodes.text(value, of: "hours-per-1000") {
      let minutes = nodes.attempt(value) { () throws(TextError) in try TimeText.minutes(text) }
      let lacking = branches.filter { $0.district == district && $0.population == nil }
      if let branch = lacking.first {
        nodes.report(
          value, "nothing says how many people live around \(branch.name)",
          hint: "write  population: 9200  beside its plan")
      }
      if let minutes { floors.append(.minutesPerThousand(minutes)) }
    }
    if floors.isEmpty, node["least"] == nil, node["hours-per-1000"] == nil, node.mapping != nil {
      nodes.report(node, "a district says nothing", hint: "write  { least: 97% }")
    }
    return floors
  }

  mutating func readLinks(_ origin: RuleOrigin) -> [SystemLink] {
    guard let node = document.root["together"] else { return [] }
    guard let items = node.sequence else {
      nodes.report(
        node, "together is a list of rules",
        hint: "begin each with a dash:  - { one-of: [a, b], open: \"mon-fri 18-20\" }")
      return []
    }
    return items.compactMap { link($0, origin) }
  }

  private mutating func link(_ node: YAMLNode, _ origin: RuleOrigin) -> SystemLink? {
    reportUnknown(
      in: node,
      among: ["one-of", "open", "least", "closed", "most", "of", "never", "on", "origin"],
      of: "a rule of together")
    let own = node["origin"].flatMap { self.origin($0) } ?? origin
    let statement: SystemLink.Statement?
    if node["closed"] != nil {
      statement = closed(node)
    } else if node["one-of"] != nil || node["open"] != nil {
      statement = open(node)
    } else {
      nodes.report(
        node, "a rule of together says what is open or closed",
        hint: "write  one-of: [a, b], open: \"mon-fri 18-20\"  or  closed: mon, most: 3, of: all")
      statement = nil
    }
    return statement.map {
      SystemLink(statement: $0, origin: own, source: document.source(of: node))
    }
  }

  private mutating func open(_ node: YAMLNode) -> SystemLink.Statement? {
    refuse(["most", "of", "never", "on"], in: node, besides: "open")
    let least = wholeNumber(node["least"], of: "least", 1...SystemFile.mostBranches) ?? 1
    let members = members(node["one-of"], in: node, pairs: false)
    guard let value = node["open"], let text = PlanFileReader.listed(value, by: " ") else {
      nodes.report(node, "nothing says when they are open", hint: "write  open: \"mon-fri 18-20\"")
      return nil
    }
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let when = nodes.attempt(value) { () throws(TextError) -> ([Weekday], [TimeSpan]) in
      guard let first = words.first, words.count <= 2 else {
        throw TextError("\"\(text)\" is not days with times", hint: "write \"mon-fri 18-20\"")
      }
      let days = try DaysText.days(first)
      return (days, words.count == 1 ? [] : try TimeText.spans(words[1], frame: .wholeDay))
    }
    guard let members, let (days, spans) = when else { return nil }
    if case .branches(let places) = members, places.count < least {
      nodes.report(node, "\(least) of \(places.count) branches cannot be open")
    }
    return .open(least: least, of: members, on: days, spans: spans)
  }

  private mutating func closed(_ node: YAMLNode) -> SystemLink.Statement? {
    guard let value = node["closed"], let text = nodes.text(value, of: "closed") else { return nil }
    refuse(["least", "one-of"], in: node, besides: "closed")
    if text.trimmed == "same-day" {
      refuse(["of"], in: node, besides: "closed: same-day")
      let named = node["on"].flatMap { self.days($0) }
      let days = named ?? Weekday.allCases.filter { $0 != .sunday }
      let most = wholeNumber(node["most"], of: "most", 1...SystemFile.mostBranches) ?? 1
      guard let never = node["never"] else {
        nodes.report(
          node, "nothing says who is never closed on the same day",
          hint: "write  never: neighbours  or  never: [a, b]")
        return nil
      }
      return members(never, in: node, pairs: true).map { .closed(most: most, of: $0, on: days) }
    }
    refuse(["never", "on"], in: node, besides: "closed: \(text)")
    guard let named = self.days(value) else { return nil }
    guard let mostNode = node["most"] else {
      nodes.report(node, "nothing says how many may be closed", hint: "write  most: 3")
      return nil
    }
    guard let most = wholeNumber(mostNode, of: "most", 0...SystemFile.mostBranches) else {
      return nil
    }
    let members = node["of"] == nil ? .district(nil) : members(node["of"], in: node, pairs: false)
    return members.map { .closed(most: most, of: $0, on: named) }
  }

  private mutating func days(_ node: YAMLNode) -> [Weekday]? {
    guard let text = PlanFileReader.listed(node, by: ",") else {
      nodes.report(node, "days are needed here", hint: "write mon-fri or \"mon,wed\"")
      return nil
    }
    return nodes.attempt(node) { () throws(TextError) in try DaysText.days(text) }
  }

  /// Reports keys that say nothing beside another one.
  private mutating func refuse(_ keys: [String], in node: YAMLNode, besides other: String) {
    for key in keys {
      if let value = node[key] { nodes.report(value, "\(key) says nothing beside \(other)") }
    }
  }

  /// The branches that a node names: a list of names, a district, `all` or `neighbours`.
  private mutating func members(
    _ node: YAMLNode?, in rule: YAMLNode, pairs: Bool
  ) -> SystemLink.Members? {
    guard let node else {
      nodes.report(rule, "nothing says which branches", hint: "write  of: all  or  one-of: [a, b]")
      return nil
    }
    if let word = node.scalar?.string.trimmed {
      switch word {
      case "all": return .district(nil)
      case "neighbours":
        // Whose table cannot be read has been told already.
        if neighbours.isEmpty, document.root["neighbours"] != nil, !nodes.diagnostics.isEmpty {
          return nil
        }
        if neighbours.isEmpty {
          nodes.report(
            node, "no branches are neighbours",
            hint: document.root["neighbours"] == nil
              ? "write  neighbours: { within: 5 km }" : "none are so near to each other")
          return nil
        }
        return pairs ? .eachPair : .aroundEach
      default:
        let districts = Set(branches.compactMap(\.district))
        if districts.contains(word) { return .district(word) }
        nodes.report(
          node, "\"\(word)\" is no district",
          hint: "name a district, all, neighbours, or branches in a list: [a, b]")
        return nil
      }
    }
    guard let items = node.sequence else {
      nodes.report(node, "a list of branches is needed here", hint: "write [a, b]")
      return nil
    }
    if items.isEmpty { nodes.report(node, "the list names no branch", hint: "write [a, b]") }
    var places: [Int] = []
    for item in items {
      guard let place = branch(item) else { continue }
      if places.contains(place) {
        nodes.report(item, "\(branches[place].name) stands twice in the list")
      } else {
        places.append(place)
      }
    }
    return places.count == items.count && !items.isEmpty ? .branches(places.sorted()) : nil
  }

  /// The place of a branch that a node names.
  mutating func branch(_ node: YAMLNode) -> Int? {
    guard let name = nodes.name(node, of: "a branch")?.trimmed else { return nil }
    let place = branches.firstIndex { $0.name.lowercased() == name.lowercased() }
    if place == nil {
      nodes.report(
        node, "no branch is called \(name)", hint: didYouMean(name, among: branches.map(\.name)))
    }
    return place
  }
}
