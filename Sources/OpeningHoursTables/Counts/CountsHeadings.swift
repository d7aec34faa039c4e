/// The words that head the columns of counters' files, folded, in the languages that are read.
enum CountsHeadings {
  static let ins: Set<String> = [
    "in", "ins", "entries", "entrances", "entrance", "entering", "visitors in", "people in",
    "eingang", "eingange", "zugang", "zugange", "eintritte", "kommend", "rein", "entrees",
    "entradas", "ingressi", "entrate", "wejscia", "ingang", "ieeja", "ienakusie",
  ]
  static let outs: Set<String> = [
    "out", "outs", "exits", "exit", "leaving", "visitors out", "people out", "ausgang", "ausgange",
    "abgang", "gehend", "raus", "sorties", "salidas", "uscite", "wyjscia", "uitgang", "izeja",
    "izgajusie",
  ]
  static let counts: Set<String> = [
    "count", "counts", "visits", "visitors", "visitor count", "people", "footfall", "value",
    "besucher", "besuche", "besucherzahl", "anzahl", "zahler", "personen", "visiteurs", "visites",
    "frequentation", "visitas", "visitantes", "visite", "visitatori", "odwiedziny", "odwiedzajacy",
    "bezoekers", "bezoeken", "apmekletaji", "apmeklejumi", "total", "gesamt", "summe",
  ]
  static let hours: Set<String> = [
    "hour", "time", "from", "start", "uhrzeit", "zeit", "stunde", "von", "beginn", "heure", "hora",
    "ora", "godzina", "uur", "tijd", "stunda", "laiks",
  ]
  static let gates: Set<String> = [
    "gate", "sensor", "door", "counter", "location", "device", "entrance name", "zahlstelle", "tur",
    "standort", "kamera", "camera", "zone", "site", "porte", "puerta", "porta", "drzwi", "deur",
    "durvis",
  ]
}

/// How a counter's file lays out days, times and counts.
enum CountsLayout {
  /// A row for each time stamp, or for each date and hour.
  case rows(date: Int, time: Int?, count: Int, out: Int?, gate: Int?)
  /// A row for each date, a column for each hour.
  case hoursAcross([(column: Int, start: Int)])
  /// A row for each hour, a column for each date.
  case datesAcross([(column: Int, date: WrittenDate)])

  /// The layout of a sheet, or nothing when it is no counter's file.
  init?(_ sheet: AnswerSheet, countColumn: String?) {
    let headings = sheet.headings.map { folded($0) }
    let across = headings.indices.dropFirst().compactMap { column in
      WrittenDate(headings[column]).map { (column: column, date: $0) }
    }
    if across.count >= 3, across.count * 2 > headings.count, Self.holdsHours(sheet, 0) {
      self = .datesAcross(across)
      return
    }
    guard let date = headings.indices.first(where: { Self.holdsDates(sheet, $0) }) else {
      return nil
    }
    let hours = headings.indices.filter { $0 != date }.compactMap { column in
      Self.start(of: headings[column]).map { (column: column, start: $0) }
    }
    if hours.count >= 3, hours.count * 2 > headings.count - 1 {
      self = .hoursAcross(hours)
      return
    }
    let hasTimes = sheet.sample(of: date, atMost: 50).allSatisfy {
      WrittenDate($0)?.rest.isEmpty == false
    }
    let time = headings.indices.first {
      $0 != date && CountsHeadings.hours.contains(headings[$0]) && Self.holdsHours(sheet, $0)
    }
    guard hasTimes || time != nil else { return nil }
    func column(_ words: Set<String>) -> Int? { headings.firstIndex { words.contains($0) } }
    let named = countColumn.flatMap { name in headings.firstIndex(of: folded(name)) }
    guard let count = named ?? column(CountsHeadings.ins) ?? column(CountsHeadings.counts) else {
      return nil
    }
    self = .rows(
      date: date, time: hasTimes ? nil : time, count: count, out: column(CountsHeadings.outs),
      gate: column(CountsHeadings.gates))
  }

  /// The minute of the day at which an hour's heading starts.
  static func start(of label: String) -> Int? {
    switch try? HourLabel(label) {
    case .span(let span)?: span.start.minutes
    case .start(let time)?: time.minutes
    case nil: nil
    }
  }

  private static func holdsDates(_ sheet: AnswerSheet, _ column: Int) -> Bool {
    let cells = sheet.sample(of: column, atMost: 50)
    return !cells.isEmpty && cells.allSatisfy { WrittenDate($0)?.orders.isEmpty == false }
  }

  private static func holdsHours(_ sheet: AnswerSheet, _ column: Int) -> Bool {
    let cells = sheet.sample(of: column, atMost: 50)
    return !cells.isEmpty && cells.allSatisfy { start(of: $0) != nil }
  }
}
