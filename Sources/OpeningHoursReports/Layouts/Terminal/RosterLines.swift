extension RosterDrawing {
  /// The weeks with letters, as many beside each other as the page has room for.
  func lines(width: Int) -> [String] {
    let nameWidth = min(24, rows.map(\.name.count).max() ?? 0) + 2
    let beside = max(1, (width - 2 - nameWidth) / 9)
    return stride(from: 0, to: weeks.count, by: beside).flatMap { first -> [String] in
      let band = first..<min(weeks.count, first + beside)
      let head = band.map { "\($0 + 1)".padded(to: 7) }.joined(separator: "  ")
      return ["  " + String(repeating: " ", count: nameWidth) + head]
        + rows.map { row in
          let name =
            row.name.count > nameWidth - 2 ? row.name.prefix(nameWidth - 3) + "…" : row.name
          let cells = band.map { String(row.weeks[$0].map(letter)) }.joined(separator: "  ")
          return "  " + name.printable.padded(to: nameWidth) + cells
        }
    }
  }
}
