public import OpeningHoursTables

/// Joins what a system file says of a mobile library with its tables, and collects everything that is wrong.
struct MobileLibraryReader {
  let source: MobileSource
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: MobileSource) { self.source = source }

  /// Reads one mobile library of a system file with its tables.
  ///
  /// - Parameters:
  ///   - nameNode: The key of its node.
  ///   - node: The map that states it.
  ///   - document: The system file.
  ///   - bytes: A file as it is, by its path as the system file writes it.
  /// - Returns: The mobile library.
  /// - Throws: `InputErrors` with everything that is wrong in the node and in the tables.
  static func library(
    _ nameNode: YAMLNode, _ node: YAMLNode, in document: YAMLDocument,
    bytes: (PlanFile.DemandSource.Table) throws(InputErrors) -> [UInt8]
  ) throws(InputErrors) -> MobileLibrary {
    var keys = MobileSourceReader(document)
    let source = keys.read(nameNode, node)
    guard let source, keys.reader.diagnostics.isEmpty else {
      throw InputErrors(keys.reader.diagnostics.inReadingOrder)
    }
    var reader = MobileLibraryReader(source)
    let stops = reader.table(source.stops) { table throws(InputErrors) in
      try MobileStopsTable(bytes: try bytes(table), fileName: table.path)
    }
    let drive = reader.table(source.drive) { table throws(InputErrors) in
      try MobileDriveTable(bytes: try bytes(table), fileName: table.path)
    }
    let demand = source.demand.flatMap { table in
      reader.table(table) { table throws(InputErrors) in
        try MobileDemandTable(bytes: try bytes(table), fileName: table.path)
      }
    }
    if let stops, let drive, source.demand == nil || demand != nil,
      let library = reader.library(stops, drive, demand)
    {
      return library
    }
    throw InputErrors(reader.diagnostics)
  }

  /// Reads a table and takes in what is wrong with it.
  private mutating func table<Table>(
    _ table: PlanFile.DemandSource.Table,
    _ read: (PlanFile.DemandSource.Table) throws(InputErrors) -> Table
  ) -> Table? {
    do {
      return try read(table)
    } catch {
      diagnostics += error.diagnostics
      return nil
    }
  }

  /// Joins the tables.
  ///
  /// - Returns: The mobile library; nothing where something is wrong, which ``diagnostics`` then holds.
  mutating func library(
    _ stops: MobileStopsTable, _ drive: MobileDriveTable, _ demand: MobileDemandTable?
  ) -> MobileLibrary? {
    var joined = MobileStopsJoin(source, stops)
    joined.join()
    diagnostics += joined.diagnostics.inReadingOrder
    var legs = MobileDriveJoin(source, joined.stops, joined.shortNames, drive)
    let times = legs.join(joined.sources)
    diagnostics += legs.diagnostics
    let worths = demand.map { windows(of: $0, joined.stops) }
    guard let times, diagnostics.isEmpty else { return nil }
    let frame = joined.frame
    diagnostics += joined.unreachable(times, frame.span)
    guard diagnostics.isEmpty else { return nil }
    let rules = source.rules + (frame.isStated ? [] : [frame.rule])
    return MobileLibrary(
      name: source.name, source: source.source, stops: joined.stops, weeks: source.weeks,
      today: MobileTimetable(visits: joined.visits), vehicleDays: joined.vehicleDays, drive: times,
      depot: source.depot?.name, demand: worths.map { MobileDemand(windows: $0) }, rules: rules)
  }

  /// The windows of demand by stop and weekday.
  private mutating func windows(
    of table: MobileDemandTable, _ stops: [MobileStop]
  ) -> [[[MobileDemand.Window]]] {
    let places = Dictionary(uniqueKeysWithValues: stops.enumerated().map { ($1.name, $0) })
    var windows = stops.map { _ in Weekday.allCases.map { _ in [MobileDemand.Window]() } }
    var found: [Diagnostic] = []
    for row in table.rows {
      guard let stop = places[row.stop] else {
        found.append(
          .unknown(row.stop, "stop", at: row.source, among: stops.map(\.name)))
        continue
      }
      for day in row.days {
        if let other = windows[stop][day.rawValue].first(where: {
          $0.span.intersection(row.span) != nil
        }) {
          found.append(
            Diagnostic(
              row.spanSource,
              "\(row.stop) has two worths on \(day.name): \(other.span.short) and \(row.span.short)",
              hint: "take one of the rows out"))
          continue
        }
        windows[stop][day.rawValue].append(
          .init(row.span, thousandthsAnHour: row.thousandthsAnHour))
      }
    }
    diagnostics += found.inReadingOrder
    return windows.map { $0.map { $0.sorted { $0.span < $1.span } } }
  }
}

extension MobileLibrary {
  /// Reads one mobile library of a file with a map `mobile`.
  ///
  /// - Parameters:
  ///   - file: The file as it is.
  ///   - fileName: The name to use in messages.
  ///   - name: Which of the mobile libraries.
  ///   - bytes: A table as it is, by its path as the file writes it; what it throws is passed on.
  /// - Throws: `InputErrors` with everything that is wrong in the file's node and in the tables.
  public init(
    file: [UInt8], fileName: String, name: String,
    bytes: (PlanFile.DemandSource.Table) throws(InputErrors) -> [UInt8]
  ) throws(InputErrors) {
    let document = try YAMLDocument(bytes: file, fileName: fileName)
    let pairs = document.root["mobile"]?.mapping?.pairs ?? []
    guard let pair = pairs.first(where: { $0.key.scalar?.string == name }) else {
      throw InputErrors([
        Diagnostic(
          document.source(of: document.root["mobile"] ?? document.root),
          "no mobile library is called \(name)",
          hint: didYouMean(name, among: pairs.compactMap { $0.key.scalar?.string }))
      ])
    }
    self = try MobileLibraryReader.library(pair.key, pair.value, in: document, bytes: bytes)
  }
}
