import OpeningHoursTables

/// The driving times between the stops of a mobile library, from a table of legs and from places.
struct MobileDriveJoin {
  private let source: MobileSource
  private let stops: [MobileStop]
  private let shortNames: [String]
  private let table: MobileDriveTable
  private(set) var diagnostics: [Diagnostic] = []

  init(
    _ source: MobileSource, _ stops: [MobileStop], _ shortNames: [String],
    _ table: MobileDriveTable
  ) {
    self.source = source
    self.stops = stops
    self.shortNames = shortNames
    self.table = table
  }

  /// The stops and the depot, which stands behind them.
  private struct Ends: Hashable {
    let from: Int
    let to: Int
  }

  /// The driving times.
  ///
  /// A leg that the table states in the other direction alone takes as long. One that it does not state is
  /// estimated where the file says at what speed.
  ///
  /// - Parameter sources: Where each stop is named.
  /// - Returns: The times; nothing where some are missing, which ``diagnostics`` then tell.
  mutating func join(_ sources: [Source]) -> MobileDrive? {
    let stated = stated()
    guard diagnostics.isEmpty else { return nil }
    let depot = stops.count
    func time(_ from: Int, _ to: Int) -> MobileDrive.Leg? {
      if from == to { return MobileDrive.Leg(minutes: 0) }
      let minutes = stated[Ends(from: from, to: to)] ?? stated[Ends(from: to, to: from)]
      if let minutes { return MobileDrive.Leg(minutes: minutes) }
      guard let speed = source.estimate, from < depot, to < depot, let one = stops[from].place,
        let other = stops[to].place
      else { return nil }
      return MobileDrive.Leg(
        minutes: MobileDrive.minutes(from: one, to: other, kilometresAnHour: speed),
        isEstimated: true)
    }
    func row(_ from: Int) -> [MobileDrive.Leg?] { stops.indices.map { time(from, $0) } }
    let between = stops.indices.map(row)
    let hasDepot = stated.keys.contains { $0.from == depot || $0.to == depot }
    let out = hasDepot ? row(depot) : nil
    let back = hasDepot ? stops.indices.map { time($0, depot) } : nil
    for (place, legs) in between.enumerated() {
      reportMissing(legs, from: stops[place].name, at: sources[place])
    }
    if let out { reportMissing(out, from: source.depot?.name ?? "", at: source.depot?.source) }
    guard diagnostics.isEmpty else { return nil }
    return MobileDrive(
      between: between.map { $0.compactMap(\.self) }, fromDepot: out?.compactMap(\.self),
      toDepot: back?.compactMap(\.self))
  }

  private mutating func reportMissing(
    _ legs: [MobileDrive.Leg?], from name: String, at place: Source?
  ) {
    let missing = legs.indices.filter { legs[$0] == nil }
    guard let first = missing.first else { return }
    let others = missing.count == 1 ? "" : " and to \(missing.count - 1) others"
    let lacksPlace = source.estimate != nil
    diagnostics.append(
      Diagnostic(
        place ?? .file(table.fileName, line: nil, column: nil),
        "\(table.fileName) has no driving time from \(name) to \(stops[first].name)\(others)",
        hint: lacksPlace
          ? "write the leg, or latitude and longitude of both stops"
          : "write the leg in one direction at least, or  estimate-legs: 20 km/h  where stops have latitude and "
            + "longitude"))
  }

  /// What the table states, by stops and depot.
  private mutating func stated() -> [Ends: Int] {
    var legs: [Ends: (minutes: Int, source: Source)] = [:]
    var found: [Diagnostic] = []
    for row in table.rows {
      let ends = [row.from, row.to].map { place(of: $0, &found) }
      guard let from = ends[0], let to = ends[1], from != to else { continue }
      let key = Ends(from: from, to: to)
      if let other = legs[key], other.minutes != row.minutes {
        found.append(
          Diagnostic(
            row.source,
            "the leg from \(row.from.name) to \(row.to.name) takes \(row.minutes) min here and "
              + "\(other.minutes) min at \(other.source)", hint: "take one of the rows out"))
      }
      legs[key] = legs[key] ?? (row.minutes, row.source)
    }
    diagnostics += found.inReadingOrder
    return legs.mapValues(\.minutes)
  }

  /// The stop, or the depot, that an end of a leg names: by its full name, by its short one, and where several
  /// are called so, by its place.
  private func place(of end: MobileDriveTable.End, _ found: inout [Diagnostic]) -> Int? {
    if let stop = stops.firstIndex(where: { $0.name == end.name }) { return stop }
    if end.name == source.depot?.name { return stops.count }
    let called = stops.indices.filter { shortNames[$0] == end.name }
    if called.count == 1 { return called[0] }
    let near = called.filter { stop in
      end.place.flatMap { place in stops[stop].place.map { $0.isNear(place) } } ?? false
    }
    if let first = near.first { return first }
    if called.isEmpty {
      found.append(
        .unknown(
          end.name, "stop", at: end.source,
          among: stops.map(\.name) + [source.depot?.name].compactMap(\.self)))
    } else {
      found.append(
        Diagnostic(
          end.source, "\(called.count) stops are called \"\(end.name)\"",
          hint: "write \(stops[called[0]].name), or its latitude and longitude"))
    }
    return nil
  }
}
