public import OpeningHoursTables

extension StaffWishes {
  /// What one table says: the shares of those who wish hours open, or closed.
  public struct Stated: Sendable {
    /// The shares.
    public let table: ShareTable
    /// The name of the table's file for messages.
    public let fileName: String

    /// A table.
    public init(_ table: ShareTable, fileName: String) {
      self.table = table
      self.fileName = fileName
    }
  }

  /// The wishes that tables of shares state on a grid; a blank is no wish.
  ///
  /// - Parameters:
  ///   - open: How many wish hours open.
  ///   - closed: How many wish them closed.
  ///   - grid: The grid of slots.
  ///   - people: How many people were asked; what the tables say of it where nothing is given.
  ///   - source: Where the wishes are named.
  /// - Throws: `InputErrors` for rows that cut slots or lie outside of the frame, for parts of days, and where
  ///   it is not known how many were asked.
  public init(
    open: Stated?, closed: Stated?, grid: WeekGrid, people: Int?, at source: Source
  ) throws(InputErrors) {
    var problems: [Diagnostic] = []
    let asked = people ?? open?.table.sample ?? closed?.table.sample
    if let asked, asked > Self.mostPeople {
      problems.append(
        Diagnostic(
          source, "a team of \(asked) is more than \(Self.mostPeople)",
          hint: "write how many of the team were asked, as in  people: 24"))
    }
    if asked == nil {
      problems.append(
        Diagnostic(
          source, "how many of the team were asked is not known",
          hint: "add for example  people: 24"
        ))
    }
    let count = min(asked ?? 1, Self.mostPeople)
    func wishes(_ stated: Stated?) -> [[Int]] {
      guard let stated else {
        return Weekday.allCases.map { _ in grid.slots.map { _ in 0 } }
      }
      problems += stated.table.unfit(for: grid)
      do throws(InputErrors) {
        let shares = try Demand(
          table: stated.table, fileName: stated.fileName, grid: grid, sample: nil, unasked: .keep)
        // People are whole: a share that was rounded to a percent is so many of them again.
        return shares.slots.map { day in
          day.map { Int((Double(count) * ($0.rate ?? 0) / 100).rounded()) }
        }
      } catch {
        problems += error.diagnostics
        return Weekday.allCases.map { _ in grid.slots.map { _ in 0 } }
      }
    }
    let (opens, closes) = (wishes(open), wishes(closed))
    if problems.isEmpty, (opens + closes).joined().max() ?? 0 == 0 {
      problems.append(
        Diagnostic(
          source, "the team wishes nothing", hint: "take staff-wishes out, or look at the table"))
    }
    guard problems.isEmpty else { throw InputErrors(problems) }
    self.init(grid: grid, people: count, open: opens, closed: closes)
  }
}

extension ShareTable {
  /// Wishes of a team that no week of a grid could keep or break.
  fileprivate func unfit(for grid: WeekGrid) -> [Diagnostic] {
    let parts = bands.first { ($0.share ?? 0) > 0 }.map {
      Diagnostic(
        $0.source, "the wishes of the team are about hours, not about parts of the day",
        hint: "write a row for each hour of \($0.span.short)")
    }
    let outside = cells.filter {
      ($0.share ?? 0) > 0 && $0.span.intersection(grid.frame) != $0.span
    }
    let first = outside.first.map {
      Diagnostic(
        $0.source,
        "the team wishes something of \($0.day.name) \($0.span.short), and the house has hours from "
          + "\(grid.frame.short) alone",
        hint: "widen the frame, or take the row out")
    }
    return [parts, first].compactMap(\.self)
  }
}
