import OpeningHoursTables

/// The stops and today's visits of a table of stops, with what is wrong in them.
struct MobileStopsJoin {
  private let source: MobileSource
  private let table: MobileStopsTable
  private(set) var diagnostics: [Diagnostic] = []
  /// The stops in the order of their names, whatever the order of the rows is.
  private(set) var stops: [MobileStop] = []
  /// What each stop's own cell calls it.
  private(set) var shortNames: [String] = []
  /// Where each stop is named first.
  private(set) var sources: [Source] = []
  private(set) var visits: [MobileVisit] = []

  init(_ source: MobileSource, _ table: MobileStopsTable) {
    self.source = source
    self.table = table
  }

  /// More visits of one mobile library are several.
  private static let mostVisits = 400

  /// Today's visits with the rows that state them.
  private typealias Stated = (visit: MobileVisit, row: MobileStopsTable.Row)

  mutating func join() {
    readStops()
    let vehicles = vehicles()
    let places = Dictionary(uniqueKeysWithValues: stops.enumerated().map { ($1.name, $0) })
    var stated: [Stated] = []
    for row in table.rows {
      let stop = places[row.name] ?? 0
      for week in weeks(of: row) {
        stated.append(
          (
            MobileVisit(
              stop: stop, week: week, day: row.day, span: row.span,
              vehicle: vehicles[row.vehicle] ?? 0), row
          ))
      }
    }
    if stated.count > Self.mostVisits {
      diagnostics.append(
        Diagnostic(
          .file(table.fileName, line: nil, column: nil),
          "states \(stated.count) visits, and at most \(Self.mostVisits) can be decided together",
          hint: "state each van as a mobile library of its own"))
      return
    }
    stated.sort { Self.order($0.visit) < Self.order($1.visit) }
    visits = stated.map(\.visit)
    findOverlaps(stated)
  }

  /// By stop, then by time; the order does not rest on that of the rows.
  private static func order(_ visit: MobileVisit) -> (Int, Int, Int, Int, Int) {
    (visit.stop, visit.week, visit.day.rawValue, visit.span.start.minutes, visit.vehicle)
  }

  private mutating func readStops() {
    var first: [String: MobileStopsTable.Row] = [:]
    for row in table.rows {
      guard let other = first[row.name] else {
        first[row.name] = row
        continue
      }
      if row.place != other.place || row.population != other.population {
        diagnostics.append(
          Diagnostic(
            row.source,
            "\(row.name) has another \(row.place != other.place ? "place" : "population") here than at \(other.source)",
            hint: "write the same into each row of a stop"))
      }
      if row.district != other.district {
        diagnostics.append(
          Diagnostic(
            row.source,
            "\(row.name) is in \"\(row.district)\" here and in \"\(other.district)\" at \(other.source)",
            hint: "a stop lies in one district"))
      }
    }
    let rows = first.values.sorted { $0.name < $1.name }
    stops = rows.map {
      MobileStop(name: $0.name, district: $0.district, population: $0.population, place: $0.place)
    }
    shortNames = rows.map(\.shortName)
    sources = rows.map(\.source)
  }

  /// The vehicles by name.
  private mutating func vehicles() -> [String: Int] {
    let names = Set(table.rows.map(\.vehicle)).sorted()
    if names.count > source.vehicles,
      let row = table.rows.first(where: { $0.vehicle == names.last })
    {
      diagnostics.append(
        Diagnostic(
          row.source,
          "the rows name \(names.count) vehicles (\(names.joined(separator: ", "))), and the file says "
            + "\(source.vehicles)",
          hint: "write  vehicles: \(names.count)"))
    }
    return Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
  }

  // MARK: Weeks

  private mutating func weeks(of row: MobileStopsTable.Row) -> [Int] {
    switch row.weeks {
    case .each: return Array(0..<source.weeks)
    case .week(let week):
      guard week <= source.weeks else {
        diagnostics.append(
          Diagnostic(
            row.weekSource, "week \(week) of a rotation of \(source.weeks)",
            hint: "write  weeks: \(week)  in the system file, or another week here"))
        return []
      }
      return [week - 1]
    case .every(let interval, let date):
      guard source.weeks.isMultiple(of: interval) else {
        diagnostics.append(
          Diagnostic(
            row.weekSource,
            "\(row.name) has a visit every \(interval) weeks, and the rotation has \(source.weeks)",
            hint: "write  weeks: \(source.weeks * interval)  or another multiple of \(interval)"))
        return []
      }
      let first = Self.monday(of: date).daysSince1970 - firstMonday.daysSince1970
      let offset = first / 7 % interval
      return (0..<source.weeks).filter { $0 % interval == offset }
    }
  }

  /// The Monday of the earliest date, in whose week the rotation begins.
  private var firstMonday: CalendarDate {
    let dates = table.rows.compactMap { row -> CalendarDate? in
      if case .every(_, let date) = row.weeks { Self.monday(of: date) } else { nil }
    }
    return dates.min() ?? CalendarDate(daysSince1970: 4)
  }

  private static func monday(of date: CalendarDate) -> CalendarDate {
    date.advanced(byDays: -date.weekday.rawValue)
  }

  // MARK: What cannot be

  private mutating func findOverlaps(_ stated: [Stated]) {
    for route in MobileTimetable(visits: visits).routes {
      for (one, other) in zip(route.visits, route.visits.dropFirst()) {
        let (first, second) = (stated[one], stated[other])
        guard second.visit.span.start < first.visit.span.end else { continue }
        diagnostics.append(
          Diagnostic(
            second.row.startSource,
            "\(second.row.name) \(second.visit.span.short) overlaps \(first.row.name) "
              + "\(first.visit.span.short) on \(route.day.name) of week \(route.week + 1)",
            hint:
              "the same vehicle stands at \(first.row.source); correct a time, or name the vehicles"
          ))
      }
    }
  }

  /// Stops that no vehicle can reach and leave within the frame.
  func unreachable(_ drive: MobileDrive, _ frame: TimeSpan) -> [Diagnostic] {
    Set(visits.map(\.stop)).sorted().compactMap { stop in
      let longest = visits.filter { $0.stop == stop }.map(\.span.minutes).max() ?? 0
      let way =
        (drive.fromDepot?[stop].minutes ?? 0) + (drive.toDepot?[stop].minutes ?? 0)
      guard longest + way > frame.minutes else { return nil }
      return Diagnostic(
        sources[stop],
        "nobody can reach \(stops[stop].name) within \(frame.short): \(longest) min there and "
          + "\(way) min of driving",
        hint: "widen  day:  in the system file, or shorten the visit")
    }
  }

  /// The frame that the file states, or that of today's timetable.
  var frame: (span: TimeSpan, isStated: Bool, rule: MobileRule) {
    let stated = source.rules.compactMap { rule -> TimeSpan? in
      if case .frame(let span) = rule.statement { span } else { nil }
    }.first
    let today = visits.map(\.span).reduce(nil as TimeSpan?) { $0?.widened(toHold: $1) ?? $1 }
    let span = stated ?? today ?? .wholeDay
    return (
      span, stated != nil,
      MobileRule(.frame(span), origin: .house, source: .standard(key: "day"))
    )
  }

  /// On which days vehicles may go out: those of today's, or those that the file names and those of today's.
  var vehicleDays: [MobileLibrary.VehicleDay] {
    let routes = MobileTimetable(visits: visits).routes
    return (0..<source.weeks).flatMap { week in
      Weekday.allCases.compactMap { day in
        let today = routes.count { $0.week == week && $0.day == day }
        let mayGo = source.days?.contains(day) ?? (today > 0)
        let vehicles = mayGo ? source.vehicles : today
        return vehicles == 0 ? nil : .init(week: week, day: day, vehicles: max(today, vehicles))
      }
    }
  }
}
