import OpeningHoursTables

extension PlanFile {
  /// Reads what the team wishes, where the plan names tables of it.
  ///
  /// - Parameters:
  ///   - plan: The plan file's path.
  ///   - read: Gives the bytes of the file at a path; the second argument says where a table is named.
  /// - Throws: `InputErrors` with everything that is wrong in the tables, or what `read` throws.
  mutating func readStaffWishes(
    besides plan: String, _ read: (_ path: String, _ source: Source?) throws -> [UInt8]
  ) throws {
    guard let source = staffWishesSource else { return }
    let encoding = demand.encoding
    var options = ShareTableOptions()
    options.sample = source.people
    options.cells = source.cells
    var problems: [Diagnostic] = []
    func stated(
      _ table: DemandSource.Table?, _ reading: ([UInt8], String) throws(InputErrors) -> ShareTable
    ) throws -> StaffWishes.Stated? {
      guard let table else { return nil }
      let path = table.path(besides: plan)
      let bytes = try read(path, table.source)
      do throws(InputErrors) {
        return StaffWishes.Stated(try reading(bytes, path), fileName: path)
      } catch {
        problems += error.diagnostics
        return nil
      }
    }
    func shares(_ bytes: [UInt8], _ path: String) throws(InputErrors) -> ShareTable {
      try ShareTable(bytes: bytes, fileName: path, encoding: encoding, options: options)
    }
    let open = try stated(source.open, shares)
    let closed = try stated(source.closed, shares)
    let rows = try stated(source.respondents) { (bytes, path) throws(InputErrors) in
      let table = try RespondentsTable(bytes: bytes, fileName: path, encoding: encoding)
      return ShareTable(survey: table.survey, fileName: path)
    }
    guard problems.isEmpty else { throw InputErrors(problems) }
    take(
      try StaffWishes(
        open: open ?? rows, closed: closed, grid: grid, people: source.people, at: source.source))
  }

  /// Refuses to ask anything while tables of the team's wishes are named and were not handed in.
  func checkStaffWishesWereRead() throws(InputErrors) {
    guard let source = staffWishesSource, staffWishes == nil else { return }
    throw InputErrors([
      Diagnostic(
        source.source, "the tables of what the team wishes were not handed in",
        hint: "read the tables that the plan names first")
    ])
  }
}
