import OpeningHours
import OpeningHoursTables

extension SystemReport {
  /// The weeks of a system in the schema `openhours/system@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        system: Language.english.text(file.name), scenario: Nullable(plan.scenario),
        whatIf: plan.flags.map { $0.typed(in: file) },
        objective: objectiveContent, branches: branches.map(BranchJSON.init),
        districts: districts.map(DistrictJSON.init), coverage: coverage,
        links: links.map { LinkJSON($0, LinkSentences(plan: plan, language: .english)) },
        nextHour: nextHours, broken: excess.map { broken($0) }, elsewhere: elsewhere,
        mobile: mobile.map(MobileJSON.init),
        people: Nullable(proposal.reached.map { SystemPeopleJSON($0, self) }),
        termination: breach == nil
          ? proposal.ending.rawValue : breach?.isCertain == true ? "conflict" : "none_kept"))
  }

  private var objectiveContent: ObjectiveJSON {
    ObjectiveJSON(
      kind: objective.rawValue, unit: objective.unitInWords,
      today: JSONText.units(proposal.todayThousandths),
      proposed: JSONText.units(proposal.thousandths),
      // Nothing is proven of weeks that break rules.
      bound: Nullable(breach == nil ? JSONText.units(proposal.bound) : nil),
      relativeGap: Nullable(breach == nil ? proposal.relativeGap : nil),
      proven: breach == nil && proposal.isProven)
  }

  private var coverage: [CoverageJSON] {
    Weekday.allCases.flatMap { day in
      plan.grid.slots.compactMap { slot in
        plan.grid.span(of: slot..<(slot + 1)).map { span in
          let open = open(day, slot)
          return CoverageJSON(
            day: day.key, span: span.clock, today: open.today, proposed: open.proposed)
        }
      }
    }
  }

  private var elsewhere: [FlowJSON] {
    proposal.problem.transfers(proposal.weeks).map {
      FlowJSON(
        from: file.branches[$0.from].name, to: Nullable($0.to.map { file.branches[$0].name }),
        worth: JSONText.units($0.thousandths))
    }
  }

  private var nextHours: [NextHourJSON] {
    guard let margins else { return [] }
    return file.branches.indices.map { place in
      NextHourJSON(
        branch: file.branches[place].name,
        worth: Nullable(margins.oneHourMore[place].map(JSONText.units)),
        lost: Nullable(margins.oneHourLess[place].map(JSONText.units)))
    }
  }

  private func broken(_ excess: SystemExcess) -> BrokenJSON {
    BrokenJSON(
      rule: LinkSentences(plan: plan, language: .english).sentence(plan.rules[excess.rule]),
      branches: excess.branches.map { file.branches[$0].name },
      time: Nullable(excess.time.map { Language.english.text($0) }), amount: excess.amount)
  }

  private struct Content: Encodable {
    let schema = "openhours/system@1"
    let system: String
    let scenario: Nullable<String>
    let whatIf: [String]
    let objective: ObjectiveJSON
    let branches: [BranchJSON]
    let districts: [DistrictJSON]
    let coverage: [CoverageJSON]
    let links: [LinkJSON]
    let nextHour: [NextHourJSON]
    let broken: [BrokenJSON]
    let elsewhere: [FlowJSON]
    let mobile: [MobileJSON]
    let people: Nullable<SystemPeopleJSON>
    let termination: String
  }
}

private struct ObjectiveJSON: Encodable {
  let kind: String
  let unit: String
  let today: Double
  let proposed: Double
  let bound: Nullable<Double>
  let relativeGap: Nullable<Double>
  let proven: Bool
}

private struct BranchJSON: Encodable {
  let name: String
  let district: Nullable<String>
  let today: WeekJSON
  let proposed: WeekJSON
  let osm: String
  let weeklyHours: Pair
  let weight: Double
  /// Nothing where too few people name the branch to be shown.
  let objective: Nullable<Pair>

  struct Pair: Encodable {
    let today: Double
    let proposed: Double
  }

  init(_ branch: SystemReport.Branch) {
    name = branch.name
    district = Nullable(branch.district)
    today = WeekJSON(branch.today)
    proposed = WeekJSON(branch.proposed)
    osm = branch.proposed.osm
    weeklyHours = Pair(
      today: Double(branch.today.openMinutes) / 60,
      proposed: Double(branch.proposed.openMinutes) / 60)
    weight = Double(branch.weight) / 1000
    objective = Nullable(
      branch.worth.map {
        Pair(today: JSONText.units($0.today), proposed: JSONText.units($0.proposed))
      })
  }
}

private struct DistrictJSON: Encodable {
  let district: String
  let branches: Int
  let today: Double
  let proposed: Double
  let population: Nullable<Int>
  let floor: Nullable<Double>
  let price: Nullable<Double>

  init(_ own: SystemReport.District) {
    district = own.name
    branches = own.branches
    today = Double(own.today) / 60
    proposed = Double(own.proposed) / 60
    population = Nullable(own.population)
    floor = Nullable(own.floor.map { Double($0.minutes) / 60 })
    price = Nullable(own.floor.map { JSONText.units($0.price) })
  }
}

private struct CoverageJSON: Encodable {
  let day: String
  let span: String
  let today: Int
  let proposed: Int
}

private struct LinkJSON: Encodable {
  let rule: String
  let origin: String
  let source: String
  let met: Bool
  let metToday: Bool
  let binding: Bool
  let price: Double

  init(_ link: SystemReport.Link, _ sentences: LinkSentences) {
    rule = sentences.sentence(link.rule)
    origin = link.rule.origin.rawValue
    source = link.rule.source.description
    met = link.isMet
    metToday = link.isMetToday
    binding = link.isBinding
    price = JSONText.units(link.price)
  }
}

private struct NextHourJSON: Encodable {
  let branch: String
  let worth: Nullable<Double>
  let lost: Nullable<Double>
}

/// People whose branch is closed, and where they go.
private struct FlowJSON: Encodable {
  let from: String
  let to: Nullable<String>
  let worth: Double
}

private struct BrokenJSON: Encodable {
  let rule: String
  let branches: [String]
  let time: Nullable<String>
  let amount: Int
}
