/// Reading cells that hold numbers of people.
extension ShareTableReader {
  /// How the cells of a table are to be read.
  enum CellReading: Hashable {
    case shares
    /// Numbers of so many people asked.
    case counts(of: Int)
    /// Each cell says of how many: `140/726`.
    case tallies
  }

  /// What the cells hold, as told or as far as it can be known; an error where it cannot.
  mutating func cellReading(of grid: ShareGrid) -> CellReading {
    let texts = grid.rows.flatMap { row in grid.columns.map { grid.text(row, $0) } }
      .filter { !$0.isEmpty }
    if options.cells != .shares, texts.contains(where: { TallyCell($0) != nil }) {
      compareAsked(in: grid)
      return .tallies
    }
    let people = options.sample ?? (Set(samples).count == 1 ? samples.first : nil)
    if options.cells == .counts {
      guard let people else {
        askForSample(grid)
        return .shares
      }
      return counts(of: people)
    }
    let counts = texts.compactMap { TallyCell.people($0) }
    guard options.cells == nil, !mentionsPercent, counts.count == texts.count,
      let most = counts.max(), most > 1
    else { return .shares }
    let heading = TableHeading(listHeading ?? "")
    if let people, heading.isCount || heading.isWish { return self.counts(of: people) }
    if people == nil, heading.isCount {
      askForSample(grid)
      return .shares
    }
    return wholeNumbers(counts, most: most, people, grid)
  }

  /// Whole numbers without a percent sign may be either; what rules one of them out decides.
  private mutating func wholeNumbers(
    _ counts: [Int], most: Int, _ people: Int?, _ grid: ShareGrid
  ) -> CellReading {
    guard let people else {
      if most <= 100 { couldBePeople = true }
      return .shares
    }
    if most > 100 { return self.counts(of: people) }
    if most > people {
      couldBePeople = true
      return .shares
    }
    if people == 100 { return .shares }
    guard people < 100 else {
      couldBePeople = true
      return .shares
    }
    // Of 60 people no part is 6 %: a number that no count of people gives must be a count itself.
    let possible = Set((0...people).map { Int(TallyCell.percent($0, of: people).rounded()) })
    if counts.contains(where: { !possible.contains($0) }) { return self.counts(of: people) }
    errors.append(
      Diagnostic(
        grid.headings,
        "the numbers may be percent, or people of the \(people) asked",
        hint: "write % signs, or write 12/\(people) for people (cells: counts in the plan)"))
    return .shares
  }

  /// Numbers of so many people asked, on which table and plan must agree: shares depend on it.
  private mutating func counts(of people: Int) -> CellReading {
    if let told = options.sample, let other = samples.first(where: { $0 != told }) {
      errors.append(contradiction("the table says that \(other) people were asked", told))
    }
    return .counts(of: people)
  }

  /// Refuses cells that all say of how many people they are, where table or plan say another number.
  private mutating func compareAsked(in grid: ShareGrid) {
    guard let asked = askedInCells(of: grid) else { return }
    if let told = options.sample, told != asked {
      errors.append(contradiction("the cells are of \(asked) people asked", told))
    } else if let other = samples.first(where: { $0 != asked }) {
      errors.append(
        Diagnostic(
          grid.headings,
          "the cells are of \(asked) people asked, and the table says that there were \(other)",
          hint: "write one number of people in both"))
    }
  }

  private func contradiction(_ found: String, _ told: Int) -> Diagnostic {
    Diagnostic(
      wholeFile, "\(found), and \(told) were stated beside the table",
      hint: "write the same number in both, or leave out what stands beside it: sample in a plan, "
        + "--sample of import")
  }

  private mutating func askForSample(_ grid: ShareGrid) {
    errors.append(
      Diagnostic(
        grid.headings,
        Set(samples).count > 1
          ? "the numbers of people asked differ, so a count cannot be made a share"
          : "counts of people need the number of people asked",
        hint: "write  n = 312  below the table, sample: 312 in the plan (--sample of import), "
          + "or 140/312 in the cells"))
  }

  /// The shares of a table of people, in percent, in the order of its rows and columns.
  mutating func readPeople(_ grid: ShareGrid, _ reading: CellReading) -> [[Double?]] {
    grid.rows.map { row in
      grid.columns.map { column in share(grid, row, column, reading) }
    }
  }

  private mutating func share(
    _ grid: ShareGrid, _ row: Int, _ column: Int, _ reading: CellReading
  ) -> Double? {
    let text = grid.text(row, column)
    guard !text.isEmpty else { return nil }
    let found: (count: Int, asked: Int)? =
      switch reading {
      case .counts(let people): TallyCell.people(text).map { ($0, people) }
      case .tallies: TallyCell(text).map { ($0.count, $0.asked) }
      case .shares: nil
      }
    let cell = "\"\(text)\" (\(grid.name(row, column)))"
    guard let found else {
      errors.append(
        Diagnostic(
          grid.source(row, column), "\(cell) is not a number of people, as the other cells are",
          hint: reading == .tallies ? "write 140/726" : "write 140, or leave it empty if not asked")
      )
      return nil
    }
    guard found.count <= found.asked else {
      errors.append(
        Diagnostic(
          grid.source(row, column), "\(cell) is more than the \(found.asked) people asked",
          hint: "a count is of people, each counted once in a cell"))
      return nil
    }
    return TallyCell.percent(found.count, of: found.asked)
  }

  /// The number of people that all cells of a tally name, if it is one.
  func askedInCells(of grid: ShareGrid) -> Int? {
    let asked = Set(
      grid.rows.flatMap { row in
        grid.columns.compactMap { TallyCell(grid.text(row, $0))?.asked }
      })
    return asked.count == 1 ? asked.first : nil
  }
}
