import OpeningHours
import OpeningHoursTables

/// The figures of scenarios side by side, before any layout writes them.
struct ComparisonTable {
  let rows: [Row]
  /// The week of each scenario that has one.
  let weeks: [Comparison.Week?]
  /// The scenarios of each column by their places: those whose figures are all the same share one.
  let columns: [[Int]]
  /// The places of scenarios that judge weeks otherwise than the first.
  let judgedOtherwise: [Int]

  /// What a row is about.
  enum Kind: Hashable {
    case day(Weekday)
    case openHours
    /// Open without staff beside those hours.
    case unstaffedHours
    case changedHours
    case worth
    /// Worth more or less than the first scenario.
    case difference
    case proven
    case staffHours
    case staffCost
    case duties(Duty)
    /// What shifts weigh.
    case burden
    /// The part of the team's wishes about the hours that is kept.
    case staffWishes
    /// Open hours a year that cannot be staffed.
    case lostHours
    /// People of a group, or all of them where no column is named.
    case reached(column: String?, value: String)
  }

  /// A figure of one scenario.
  enum Figure: Hashable {
    case hours(DayPlan)
    case minutes(Int)
    case worth(Int, Plan.Objective)
    case difference(Int, Int, Plan.Objective, isTie: Bool)
    case proven(Bool)
    case cents(Int)
    case count(Int)
    case people(Int)
    /// Thousandths of burden.
    case burden(Int)
    /// The team's wishes that are kept.
    case staffWishes(StaffWishesKept)
    /// Tenths of hours a year, with whether it is nothing at all.
    case lostHours(tenths: Int, isNothing: Bool)
    /// Nobody was asked about the week's hours.
    case unknown
  }

  /// A row with a figure for each scenario that has one.
  struct Row {
    let kind: Kind
    let figures: [Figure?]

    /// Whether all scenarios say the same.
    var isSame: Bool { Set(figures).count == 1 }

    /// The figure of scenarios that share a column; what only some of them have counts for all.
    func figure(of column: [Int]) -> Figure? { column.lazy.compactMap { figures[$0] }.first }
  }

  /// The figures of a comparison.
  init(_ comparison: Comparison) {
    weeks = comparison.entries.map(\.week)
    let plans = comparison.entries.map(\.plan)
    judgedOtherwise = plans.indices.filter { !plans[$0].values(as: plans[0]) }
    let rows =
      Self.days(weeks) + Self.figures(weeks, judgedOtherwise) + Self.staff(weeks)
      + Self.burden(weeks, plans) + Self.staffWishes(weeks, plans) + Self.kept(weeks, plans)
      + Self.reach(weeks)
    self.rows = rows
    columns = Self.columns(weeks, rows)
  }

  /// The rows in which scenarios differ; all where there is only one.
  var different: [Row] { rows.filter { !$0.isSame || weeks.count == 1 } }

  /// The rows in which all scenarios say the same.
  var same: [Row] { rows.filter { $0.isSame && weeks.count > 1 && $0.figures[0] != nil } }

  /// Whether nobody was asked about the hours of some week.
  var hasUnknown: Bool { rows.lazy.flatMap(\.figures).contains(.unknown) }

  /// Whether some difference is within the error of estimates.
  var hasTies: Bool {
    rows.lazy.flatMap(\.figures).contains { figure in
      if case .difference(_, _, _, isTie: true) = figure { true } else { false }
    }
  }

  private static func columns(_ weeks: [Comparison.Week?], _ rows: [Row]) -> [[Int]] {
    weeks.indices.reduce(into: []) { columns, place in
      let column = columns.firstIndex { members in
        // Today's week is nobody's answer, so nothing about it is proven.
        weeks[place] != nil
          && rows.allSatisfy {
            $0.kind == .proven || $0.figures[members[0]] == $0.figures[place]
          }
      }
      if let column { columns[column].append(place) } else { columns.append([place]) }
    }
  }

  private static func days(_ weeks: [Comparison.Week?]) -> [Row] {
    Weekday.allCases.map { day in
      Row(kind: .day(day), figures: weeks.map { $0.map { .hours($0.schedule[day]) } })
    }
  }

  private static func figures(_ weeks: [Comparison.Week?], _ judgedOtherwise: [Int]) -> [Row] {
    func row(_ kind: Kind, _ figure: (Comparison.Week) -> Figure?) -> Row {
      Row(kind: kind, figures: weeks.map { $0.flatMap(figure) })
    }
    var rows: [Row] = [
      row(.openHours) { .minutes($0.schedule.openMinutes) },
      weeks.contains { $0?.problem.staffless != nil }
        ? row(.unstaffedHours) { .minutes($0.served.unstaffed?.openMinutes ?? 0) } : nil,
      row(.changedHours) { .minutes($0.schedule.minutesChanged(from: $0.problem.today)) },
      row(.worth) {
        $0.isOfUnknownWorth ? .unknown : .worth($0.thousandths, $0.problem.objective)
      },
    ].compactMap(\.self)
    if let first = weeks.first ?? nil {
      let differences = weeks.enumerated().map { place, week -> Figure? in
        guard let week, !judgedOtherwise.contains(place) else { return nil }
        return week.isOfUnknownWorth || first.isOfUnknownWorth
          ? .unknown
          : .difference(
            week.thousandths, first.thousandths, first.problem.objective,
            isTie: week.isTie(with: first))
      }
      rows.append(Row(kind: .difference, figures: differences))
    }
    rows.append(row(.proven) { $0.isProven.map { .proven($0) } })
    return rows
  }

  private static func staff(_ weeks: [Comparison.Week?]) -> [Row] {
    guard weeks.contains(where: { $0?.problem.team != nil || $0?.problem.staffing != nil }) else {
      return []
    }
    func row(_ kind: Kind, _ figure: ([Shift], Team) -> Figure) -> Row {
      Row(
        kind: kind,
        figures: weeks.map { week in
          week?.problem.team.flatMap { team in week?.shifts.map { figure($0, team) } }
        })
    }
    var rows = [
      Row(kind: .staffHours, figures: weeks.map { $0?.staffMinutes.map { .minutes($0) } })
    ]
    let teams = weeks.compactMap { $0?.problem.team }
    if teams.contains(where: { $0.groups.contains { $0.centsAnHour != nil } }) {
      rows.append(row(.staffCost) { .cents($0.cents($1)) })
    }
    if !teams.isEmpty {
      rows += Duty.allCases.map { duty in row(.duties(duty)) { .count($0.duties(duty, $1)) } }
    }
    return rows
  }

  private static func burden(_ weeks: [Comparison.Week?], _ plans: [Plan]) -> [Row] {
    guard plans.contains(where: { $0.burden != nil }) else { return [] }
    return [
      Row(kind: .burden, figures: zip(weeks, plans).map { $0?.burden($1).map { .burden($0) } })
    ]
  }

  private static func staffWishes(_ weeks: [Comparison.Week?], _ plans: [Plan]) -> [Row] {
    guard plans.contains(where: { $0.file.staffWishes != nil }) else { return [] }
    return [
      Row(
        kind: .staffWishes,
        figures: zip(weeks, plans).map { $0?.staffWishes($1).map { .staffWishes($0) } })
    ]
  }

  private static func kept(_ weeks: [Comparison.Week?], _ plans: [Plan]) -> [Row] {
    guard plans.contains(where: { $0.kept != nil }) else { return [] }
    let figures = zip(weeks, plans).map { week, plan -> Figure? in
      week?.hoursKept(plan).map {
        .lostHours(tenths: $0.tenthsAYear($0.lostMinutes), isNothing: $0.lostMinutes == 0)
      }
    }
    return [Row(kind: .lostHours, figures: figures)]
  }

  private static func reach(_ weeks: [Comparison.Week?]) -> [Row] {
    guard let first = weeks.compactMap({ $0 }).first, first.problem.reach != nil else { return [] }
    let groups = weeks.map { week in
      week.flatMap { week in
        week.problem.reach.map {
          ReachBySegment(
            reach: $0, today: week.problem.servedToday, proposed: week.served
          ).rows
        }
      }
    }
    let named = groups.compactMap { $0 }.first ?? []
    return named.enumerated().map { place, group in
      Row(
        kind: .reached(column: group.column, value: group.value),
        figures: zip(weeks, groups).map { week, rows in
          rows.flatMap { rows in
            guard place < rows.count else { return nil }
            return week?.isOfUnknownWorth == true ? .unknown : .people(rows[place].proposed)
          }
        })
    }
  }
}
