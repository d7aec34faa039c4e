extension IntegerProgram {
  /// The program in CPLEX LP format, as `glpsol --lp`, HiGHS and CBC read it.
  ///
  /// Deterministic: the same program gives the same text. Names are sanitized and made unique. Since
  /// GLPK's reader takes no constant in the objective, a variable fixed at 1 carries it; a row with
  /// two limits becomes two rows (`_lo`, `_hi`), a row without limits is left out. A variable that
  /// stands nowhere else appears in the objective with coefficient 0.
  ///
  /// - Throws: a ``ProgramError`` as ``validated()``.
  public var lpText: String {
    get throws(ProgramError) {
      try validated()
      var writer = LPWriter(self)
      return writer.text()
    }
  }
}

/// Writes one program in CPLEX LP format.
private struct LPWriter {
  private let program: IntegerProgram
  private let names: [String]
  /// The variable fixed at 1; `nil` when neither a constant nor an empty row needs it.
  private let one: String?
  private var lines = LPLines()

  init(_ program: IntegerProgram) {
    self.program = program
    var table = LPNames()
    names = program.columns.map { table.unique($0.name) }
    let isNeeded =
      program.objective.expression.constant != 0 || names.isEmpty
      || program.rows.contains { $0.expression.terms.isEmpty }
    one = isNeeded ? table.unique("one") : nil
  }

  mutating func text() -> String {
    lines.start(program.objective.sense == .maximize ? "Maximize" : "Minimize")
    writeObjective()
    lines.start("Subject To")
    writeRows()
    lines.start("Bounds")
    writeBounds()
    let binary = program.columns.indices.filter(isPlainBinary)
    write("Generals", program.columns.indices.filter { isGeneral($0) })
    write("Binaries", binary)
    lines.start("End")
    return lines.text
  }

  private mutating func writeObjective() {
    lines.start(" obj:")
    var unseen = Set(program.columns.indices)
    for row in program.rows where row.lower != nil || row.upper != nil {
      for term in row.expression.terms { unseen.remove(term.variable.index) }
    }
    let objective = program.objective.expression
    for term in objective.terms { unseen.remove(term.variable.index) }
    append(objective)
    for index in unseen.sorted() { lines.append("+ 0 \(names[index])") }
    // An objective without a term is an error to some readers.
    if objective.terms.isEmpty, unseen.isEmpty, one == nil, let name = names.first {
      lines.append("+ 0 \(name)")
    }
    if let one { lines.append("\(signed(objective.constant)) \(one)") }
  }

  private mutating func writeRows() {
    var table = LPNames(reserved: ["obj"])
    var isEmpty = true
    for row in program.rows {
      let limits = row.interval
      let sides: [(String, String, Double)] =
        limits.isPoint
        ? [("", "=", limits.lower)]
        : [("_lo", ">=", limits.lower), ("_hi", "<=", limits.upper)].filter { $0.2.isFinite }
      for (ending, relation, limit) in sides {
        isEmpty = false
        lines.start(" \(table.unique(row.name + (sides.count > 1 ? ending : ""))):")
        append(row.expression)
        if row.expression.terms.isEmpty, let one { lines.append("+ 0 \(one)") }
        lines.append("\(relation) \(lpNumber(limit))")
      }
    }
    // A section without rows is an error to some readers.
    if isEmpty, let name = names.first ?? one {
      lines.start(" \(table.unique("no_rule")): 0 \(name) >= 0")
    }
  }

  private mutating func writeBounds() {
    for (index, column) in program.columns.enumerated() where !isPlainBinary(index) {
      // GLPK refuses fractional bounds of integers; crossed ones are left for the reader to see.
      let rounded = column.interval
      let stated = Interval(lower: column.lower, upper: column.upper)
      let bounds = rounded.isEmpty ? stated : rounded
      let name = names[index]
      switch (bounds.lower.isFinite, bounds.upper.isFinite) {
      case (false, false): lines.start(" \(name) free")
      case (true, false):
        if bounds.lower != 0 { lines.start(" \(name) >= \(lpNumber(bounds.lower))") }
      case (false, true): lines.start(" -inf <= \(name) <= \(lpNumber(bounds.upper))")
      case (true, true) where bounds.isPoint: lines.start(" \(name) = \(lpNumber(bounds.lower))")
      case (true, true):
        lines.start(" \(lpNumber(bounds.lower)) <= \(name) <= \(lpNumber(bounds.upper))")
      }
    }
    if let one { lines.start(" \(one) = 1") }
  }

  private mutating func write(_ section: String, _ indices: [Int]) {
    guard !indices.isEmpty else { return }
    lines.start(section)
    for index in indices { lines.append(names[index]) }
  }

  private mutating func append(_ expression: LinearExpression) {
    for term in expression.terms {
      lines.append("\(signed(term.coefficient)) \(names[term.variable.index])")
    }
  }

  private func signed(_ value: Double) -> String {
    value < 0 ? "- \(lpNumber(-value))" : "+ \(lpNumber(value))"
  }

  /// Whether the Binaries section says all: in it, a narrower bound would be lost.
  private func isPlainBinary(_ index: Int) -> Bool {
    let column = program.columns[index]
    return column.kind == .binary && column.interval == Interval(lower: 0.0, upper: 1.0)
  }

  private func isGeneral(_ index: Int) -> Bool {
    program.columns[index].isIntegral && !isPlainBinary(index)
  }
}

/// Lines that stay below the 255 characters which some readers take.
private struct LPLines {
  private(set) var text = ""
  private var width = 0

  /// Starts a new line.
  mutating func start(_ line: String) {
    if !text.isEmpty { text += "\n" }
    text += line
    width = line.utf8.count
    if line == "End" { text += "\n" }
  }

  /// Continues the line, or the statement on the next line when this one is full.
  mutating func append(_ word: String) {
    if width + word.utf8.count + 1 > 200 {
      start("  \(word)")
    } else {
      text += " \(word)"
      width += word.utf8.count + 1
    }
  }
}
