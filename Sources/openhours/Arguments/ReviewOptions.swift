import ArgumentParser
import OpeningHours
import OpeningHoursTables

/// What was counted around a change, and the week that was introduced.
struct ReviewOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .init("The table of visits that were counted since the change.", valueName: "file"))
  var counts: [String] = []

  @Option(
    name: .long,
    help: .init(
      "The table of visits that were counted before; the plan's own if left out.",
      valueName: "file"))
  var before: [String] = []

  @Option(
    name: .long,
    help: .init(
      "The week that was introduced, in OpenStreetMap's syntax; what the plan proposes if left out.",
      valueName: "hours"))
  var week: [String] = []

  func validate() throws {
    for (name, values) in [("counts", counts), ("before", before), ("week", week)]
    where values.count > 1 {
      throw ValidationError("--\(name) stands twice")
    }
    if counts.isEmpty {
      throw ValidationError("--counts is missing: the table of visits that were counted since")
    }
  }

  /// The counts since the change, and those before where they are given.
  ///
  /// - Throws: `InputErrors` with everything that is wrong in both.
  func tables(
    _ encoding: TextEncoding
  ) throws -> (after: PlanTables.Named<Visits>, before: PlanTables.Named<Visits>?) {
    var problems: [Diagnostic] = []
    let tables = try (counts + before).map { file -> PlanTables.Named<Visits>? in
      let bytes = try Files.bytes(of: file)
      do throws(InputErrors) {
        return .init(try Visits(bytes: bytes, fileName: file, encoding: encoding), fileName: file)
      } catch {
        problems += error.diagnostics
        return nil
      }
    }
    guard problems.isEmpty, let after = tables[0] else { throw InputErrors(problems) }
    return (after, tables.count > 1 ? tables[1] : nil)
  }

  /// The week that is stated; nothing where none is.
  ///
  /// - Throws: `InputErrors` for a text that is no week, or one that is not on the plan's grid.
  func stated(on plan: Plan) throws -> Schedule? {
    guard let text = week.first else { return nil }
    let source = Source.flag("--week \"\(text)\"")
    let week = try Schedule(osm: text, source: source)
    try plan.grid.check(week, at: source)
    return week
  }
}
