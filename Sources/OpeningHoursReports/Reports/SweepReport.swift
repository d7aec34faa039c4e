public import OpeningHours
import OpeningHoursTables

/// The facts of one proposal for each value of a key, or of a front.
public struct SweepReport: Sendable {
  /// The plan that was asked about.
  public let plan: Plan
  /// What is swept, one key or two.
  let keys: [Key]
  /// The points with the value of each key.
  let points: [Point]
  /// Whether all points were found; nothing where values were asked about instead of a front.
  let isComplete: Bool?
  /// The place of the first point that asks what the plan itself asks; nothing where none does, and
  /// where two keys are swept.
  let own: Int?
  /// Whether a week that is found for a value holds for each greater one as well.
  let isUpperLimit: Bool
  /// Where the curve ends to rise; nothing where that is not known.
  let plateau: Plateau?

  /// A key that is swept.
  struct Key: Sendable {
    let key: PlanKey
    /// What stands before the value in a flag.
    let subject: String?
    /// What a report calls that: the name of a group or of a segment.
    let title: PlanText?
    /// The currency of its values, where they are amounts of money.
    let currency: Currency?

    init(_ key: PlanKey, _ subject: String? = nil, of plan: Plan) {
      self.key = key
      self.subject = subject
      title = subject.map {
        key == .weight ? plan.file.title(ofSegment: $0) : plan.file.title(ofGroup: $0)
      }
      currency = key == .budget ? plan.file.currency : nil
    }

    /// As a flag names it: "staff-hours", or "staff full-time".
    var name: String { key.rawValue + (subject.map { " \($0)" } ?? "") }
  }

  /// A point of the curve.
  struct Point: Sendable {
    /// The value of each key as a flag writes it.
    let values: [String]
    /// The value of the last key.
    let spent: Double
    let outcome: Comparison.Outcome

    var week: Comparison.Week? { outcome.week }

    /// The week where something is known of what its hours are worth.
    var judged: Comparison.Week? { week.flatMap { $0.isOfUnknownWorth ? nil : $0 } }
  }

  /// A report about a sweep.
  public init(plan: Plan, sweep: Sweep) {
    self.plan = plan
    keys = sweep.ranges.map { Key($0.key, $0.subject, of: plan) }
    points = sweep.points.map { point in
      Point(
        values: zip(sweep.ranges, point.places).map { $0.text($1) },
        spent: sweep.ranges.last.map { $0.value(point.places[point.places.count - 1]) } ?? 0,
        outcome: point.outcome)
    }
    isComplete = nil
    let places = keys.count == 1 ? sweep.places(of: plan) : nil
    own = sweep.points.firstIndex { $0.places == places }
    isUpperLimit = sweep.isUpperLimit
    plateau = sweep.plateau
  }

  /// A report about a front.
  public init(plan: Plan, front: Front) {
    self.plan = plan
    keys = [Key(front.key, of: plan)]
    points = front.points.map { point in
      let (text, unit): (String, Double) =
        switch front.key {
        case .budget: ("\((point.amount + 99) / 100)", 100)
        case .burden: (point.amount.thousandthsInWords, 1000)
        case .staffWishes: Self.percent(of: point.amount, plan)
        default: (point.amount.minutesAsHours, 60)
        }
      return Point(
        values: [text], spent: Double(point.amount) / unit, outcome: .week(point.week))
    }
    isComplete = front.isComplete
    own = nil
    isUpperLimit = true
    plateau = nil
  }

  /// Wishes of the team as a percentage of all, and how many one percent is.
  private static func percent(of wishes: Int, _ plan: Plan) -> (String, Double) {
    let asked = max(1, plan.file.staffWishes?.asked ?? 1)
    return (((wishes * 20_000 + asked) / (2 * asked)).percentInWords, Double(asked) / 100)
  }

  var objective: Plan.Objective { plan.objective }

  /// Whether a flag states the value that the plan has of the key.
  var isOwnAsked: Bool {
    plan.flags.contains { flag in keys.contains { $0.key == flag.key } }
  }

  /// What today's week is worth; nothing where no point has a week, where that differs, and where nothing
  /// is known of it.
  var todayThousandths: Int? {
    let weeks = points.compactMap(\.week)
    guard !weeks.contains(where: { $0.problem.demand.isWorthUnknown(of: plan.today) }) else {
      return nil
    }
    let worths = Set(weeks.map { $0.problem.thousandthsOfToday })
    return worths.count == 1 ? worths.first : nil
  }

  /// The stretches of points at which the same rules clash, each with its first and last point.
  var clashes: [(first: Point, last: Point, rules: [Rule])] {
    var clashes: [(first: Point, last: Point, rules: [Rule])] = []
    var before: [String] = []
    for point in points {
      guard case .conflict(let conflict) = point.outcome else {
        before = []
        continue
      }
      let places = conflict.rules.map(\.source.place)
      if places == before, keys.count == 1 {
        // The last of them is the nearest to what is possible.
        clashes[clashes.count - 1].last = point
        clashes[clashes.count - 1].rules = conflict.rules
      } else {
        clashes.append((point, point, conflict.rules))
      }
      before = places
    }
    return clashes
  }

  /// The failures with what was said, each message once.
  var failures: [(point: Point, message: String)] {
    var said: Set<String> = []
    return points.compactMap { point in
      guard case .failed(let message) = point.outcome, said.insert(message).inserted else {
        return nil
      }
      return (point, message)
    }
  }
}

extension Source {
  /// The place without the value that a sweep gives a flag.
  fileprivate var place: String {
    guard case .flag(let text) = self else { return description }
    return String(text.prefix { $0 != " " && $0 != "=" })
  }
}
