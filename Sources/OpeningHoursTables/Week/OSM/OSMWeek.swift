/// The week that the rules of an `opening_hours` text make, one rule after the other.
///
/// Hours past midnight belong to the day on which they begin and lie on the next one. Where another
/// rule states that next day, programs that read such texts disagree whether it ends them, so that
/// the text is refused.
struct OSMWeek {
  /// What is stated for a day so far.
  private struct Day {
    /// The hours until midnight.
    var own: [TimeSpan] = []
    /// The hours past midnight.
    var over: [TimeSpan] = []
    /// The rules after which `;` the hours stand, and where the last rule about the day begins; no
    /// number where the day was closed.
    var statement: (group: Int?, offset: Int)?
  }

  private var days = Weekday.allCases.map { _ in Day() }
  /// How many semicolons came before the rule.
  private var group = 0
  /// What rules replaced by other times of the day, by where the rules begin.
  private var replaced: [(offset: Int, hours: ReplacedHours)] = []

  /// Works the next rule in.
  mutating func apply(_ rule: OSMOpeningHours.Rule) {
    if !rule.adds { group += 1 }
    for day in rule.days {
      switch rule.times {
      case .wholeDay where !rule.opens:
        // "off" closes the day even where it is an addition.
        days[day.rawValue] = Day(statement: (nil, rule.offset))
      case .wholeDay:
        let wholeDay = OSMOpeningHours.Stretch(sameDay: .wholeDay, nextDay: nil)
        open([wholeDay], on: day, by: rule)
      case .stretches(let stretches) where rule.opens: open(stretches, on: day, by: rule)
      case .stretches(let stretches):
        for stretch in stretches {
          close(stretch.sameDay, on: day)
          if let rest = stretch.nextDay { close(rest, on: day.next) }
        }
      }
    }
  }

  private mutating func open(
    _ stretches: [OSMOpeningHours.Stretch], on weekday: Weekday, by rule: OSMOpeningHours.Rule
  ) {
    if !rule.adds { note(days[weekday.rawValue].own, stretches, on: weekday, replacedBy: rule) }
    var day = rule.adds ? days[weekday.rawValue] : Day()
    day.own += stretches.map(\.sameDay)
    day.over += stretches.compactMap(\.nextDay)
    day.statement = (day.statement.map(\.group) ?? group, rule.offset)
    days[weekday.rawValue] = day
  }

  /// Keeps hours in mind that a rule replaces by times that meet none of them.
  private mutating func note(
    _ old: [TimeSpan], _ stretches: [OSMOpeningHours.Stretch], on day: Weekday,
    replacedBy rule: OSMOpeningHours.Rule
  ) {
    let new = stretches.map(\.sameDay)
    guard !old.isEmpty, new.allSatisfy({ span in old.allSatisfy { $0.intersection(span) == nil } })
    else { return }
    let spans = old.merged()
    let known = replaced.firstIndex { $0.offset == rule.offset && $0.hours.spans == spans }
    let days = known.map { replaced[$0].hours.days } ?? []
    let hours = ReplacedHours(days: days + [day], spans: spans, rule: rule.text)
    if let known { replaced[known].hours = hours } else { replaced.append((rule.offset, hours)) }
  }

  /// What was replaced and is open on none of its days after all.
  func replaced(in week: Schedule) -> [ReplacedHours] {
    replaced.compactMap { _, hours in
      let days = hours.days.filter { day in
        hours.spans.contains { !week[day].isOpen(throughout: $0) }
      }
      return days.isEmpty
        ? nil : ReplacedHours(days: days.sorted(), spans: hours.spans, rule: hours.rule)
    }
  }

  private mutating func close(_ span: TimeSpan, on day: Weekday) {
    days[day.rawValue].own = days[day.rawValue].own.subtracting([span])
    days[day.previous.rawValue].over = days[day.previous.rawValue].over.subtracting([span])
  }

  /// The week, if it can be read in one way only.
  func schedule() throws(OSMOpeningHours.Problem) -> Schedule {
    var week = Schedule()
    for weekday in Weekday.allCases {
      let (before, day) = (days[weekday.previous.rawValue], days[weekday.rawValue])
      if !before.over.isEmpty, let first = before.statement, let second = day.statement,
        first.group == nil || first.group != second.group
      {
        throw OSMOpeningHours.Problem(
          offset: max(first.offset, second.offset),
          message: "the hours past midnight of \(weekday.previous.name) run into "
            + "\(weekday.name), which another rule states",
          hint: "end them at 24:00 and write the rest under \(weekday.osmName), as in "
            + "\"\(weekday.osmName) \(DayPlan(before.over + day.own).osm)\"")
      }
      week[weekday] = DayPlan(before.over + day.own)
    }
    return week
  }
}

extension DayPlan {
  /// The spans as OpenStreetMap writes them: "09:00-12:00,14:00-18:00"; "off" when closed.
  var osm: String { isClosed ? "off" : spans.map(\.clock).joined(separator: ",") }
}
