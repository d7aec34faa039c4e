public import OpeningHours
import OpeningHoursTables

/// The facts of the best weeks of a system.
public struct SystemReport: Sendable {
  /// The weeks with their proof.
  public let proposal: SystemProposal
  /// What they break, where no weeks were found that keep every rule; mostly nothing.
  public let breach: SystemBreach?
  /// What an hour more or less would change at each branch, where it was asked.
  public var margins: SystemMargins?
  /// The timetables of mobile libraries, in the order of the file.
  public var mobile: [MobileReport] = []
  /// The system file's path, for commands.
  public let path: String

  /// A report about the weeks of a system.
  public init(proposal: SystemProposal, breach: SystemBreach? = nil, path: String) {
    self.proposal = proposal
    self.breach = breach
    self.path = path
  }

  var excess: [SystemExcess] { breach?.excess ?? [] }
  var plan: SystemPlan { proposal.problem.plan }
  var file: SystemFile { plan.file }
  var objective: Plan.Objective { plan.objective }

  /// One branch's old and new week.
  struct Branch: Sendable {
    let name: String
    let district: String?
    let today: Schedule
    let proposed: Schedule
    /// How much what it is worth counts, in thousandths.
    let weight: Int
    /// What the weeks are worth, times the branch's weight; nothing where too few people name it to be shown.
    let worth: (today: Int, proposed: Int)?

    var isChanged: Bool { today != proposed }
  }

  /// The branches in the order of the file.
  var branches: [Branch] {
    file.branches.enumerated().map { place, branch in
      let problem = proposal.problem.branches[place]
      return Branch(
        name: branch.name, district: branch.district, today: problem.today,
        proposed: proposal.weeks[place], weight: branch.weight,
        worth: proposal.problem.people?.areTooFew(of: place) == true
          ? nil
          : (
            branch.weighted(problem.thousandths(of: problem.today)),
            branch.weighted(proposal.thousandths(of: place))
          ))
    }
  }

  /// Hours of a part of the town.
  struct District: Sendable {
    let name: String
    let branches: Int
    let today: Int
    let proposed: Int
    /// How many people live there, where each branch says so.
    let population: Int?
    /// The least open minutes that it must keep, and what an hour less would bring.
    let floor: (minutes: Int, price: Int)?
  }

  /// The districts in the order of the file; those without name are left out.
  var districts: [District] {
    file.districts.map { name in
      let places = file.branches(of: name)
      let people = places.map { file.branches[$0].population }
      // Of several floors the highest holds; what each would bring adds up.
      var floor: (minutes: Int, price: Int)?
      for (place, rule) in plan.rules.enumerated() {
        guard case .leastOfDistrict(name, let minutes) = rule.statement else { continue }
        floor = (max(floor?.minutes ?? 0, minutes), (floor?.price ?? 0) + proposal.price(of: place))
      }
      return District(
        name: name, branches: places.count,
        today: places.reduce(0) { $0 + proposal.problem.today[$1].openMinutes },
        proposed: places.reduce(0) { $0 + proposal.weeks[$1].openMinutes },
        population: people.contains(nil) ? nil : people.compactMap(\.self).reduce(0, +),
        floor: floor)
    }
  }

  /// How many branches are open in a slot, today and then.
  func open(_ day: Weekday, _ slot: Int) -> (today: Int, proposed: Int) {
    guard let span = plan.grid.span(of: slot..<(slot + 1)) else { return (0, 0) }
    func count(_ weeks: [Schedule]) -> Int {
      weeks.count { $0[day].isOpen(throughout: span) }
    }
    return (count(proposal.problem.today), count(proposal.weeks))
  }

  /// How a rule that links branches stands.
  struct Link: Sendable {
    let place: Int
    let rule: SystemRule
    let isMet: Bool
    let isMetToday: Bool
    /// Whether nothing is left of it at some time.
    let isBinding: Bool
    /// What one unit more of its limits would bring, all of them together.
    let price: Int
  }

  /// The rules that link branches, in order.
  var links: [Link] {
    let now = proposal.standing
    let before = proposal.standingToday
    return plan.rules.enumerated().map { place, rule in
      Link(
        place: place, rule: rule, isMet: now[place].isMet, isMetToday: before[place].isMet,
        isBinding: now[place].isBinding, price: proposal.price(of: place))
    }
  }
}
