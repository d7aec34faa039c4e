import OpeningHours

/// What a proposal's formats show of the people it reaches.
struct ReachSection {
  let groups: ReachBySegment
  let reach: Reach
  let hasUnaskedHours: Bool

  /// The table: a heading, then everyone, then each group.
  var table: [[String]] {
    [["", "people", "today", "proposed", "", "lose all"]]
      + groups.rows.map { row in
        [
          row.column.map { "\($0): \(row.value.isEmpty ? "not stated" : row.value)" } ?? "Everyone",
          Figures.people(row.people), part(row.today, row), part(row.proposed, row),
          Figures.differenceInPeople(row.proposed, row.today), Figures.people(row.lost),
        ]
      }
  }

  private func part(_ reached: Int, _ row: ReachBySegment.Row) -> String {
    guard row.people > 0 else { return "0" }
    let percent = Int((Double(reached) / Double(row.people) * 100).rounded())
    return "\(Figures.people(reached)) (\(percent) %)"
  }

  /// What the figures mean.
  var lines: [String] {
    let left =
      groups.leftOut.isEmpty
      ? [] : ["no groups, for too many values: \(groups.leftOut.joined(separator: ", "))"]
    return unasked + [
      "reached: at least one ticked window of \(reach.visitMinutes) minutes or more is open; "
        + "lose all: reached today, no more then"
    ] + left
  }

  private var unasked: [String] {
    hasUnaskedHours
      ? ["who comes only at hours of today that nobody was asked about is not counted"] : []
  }

  /// The group of which the greatest part loses the last usable window.
  var worst: ReachBySegment.Row? {
    groups.rows.dropFirst().filter { $0.lost > 0 && $0.people > 0 }.max {
      (Double($0.lost) / Double($0.people)) < (Double($1.lost) / Double($1.people))
    }
  }

  /// One sentence on whom the proposal loses.
  var loss: String {
    let everyone = groups.rows[0]
    guard everyone.lost > 0 else { return "nobody loses the last window that suits" }
    let most = worst.map { row in
      let percent = Figures.oneDecimal(Double(row.lost) / Double(row.people) * 100)
      let value = row.value.isEmpty ? "not stated" : row.value
      return "; most of all \(row.column ?? "") \(value), \(percent) % of them"
    }
    let people = Figures.people(everyone.lost)
    return (people == "1" ? "1 person loses" : "\(people) people lose")
      + " the last window that suits" + (most ?? "")
  }
}
