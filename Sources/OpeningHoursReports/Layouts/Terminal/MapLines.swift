import OpeningHours
import OpeningHoursTables

extension MapDrawing {
  /// The map as lines of text: brackets around open hours, a bar for the demand where there is room
  /// for it, and its number.
  func lines(_ style: TextStyle) -> [String] {
    let numberWidth = max(4, map.rows.flatMap(\.cells).map { map.number($0).count }.max() ?? 0)
    let labels = map.rows.map { language.span($0.span) }
    let afterWidth = map.hasUnsettled ? 3 : 2
    let isNarrow =
      (labels.map(\.count).max() ?? 0) + 1 + 7 * (numberWidth + 2 + afterWidth) > style.width
    // A row is known by its first hour where the page is narrow.
    let shown =
      isNarrow ? labels.map { label in String(label.prefix { $0 != "–" }) } : labels
    let width = max(5, shown.map(\.count).max() ?? 0)
    let cellWidth = numberWidth + (isNarrow ? 0 : 1)
    let days = Weekday.allCases.map {
      language.short($0).padded(to: cellWidth + 1, atStart: true)
        + String(repeating: " ", count: afterWidth)
    }
    return [String(repeating: " ", count: width + 1) + days.joined()]
      + zip(map.rows, shown).map { row, label in
        label.padded(to: width, atStart: true) + " "
          + row.cells.map { text(of: $0, numberWidth, afterWidth, hasBar: !isNarrow, style) }
          .joined()
      }
  }

  private func text(
    of cell: HeatMap.Cell, _ numberWidth: Int, _ afterWidth: Int, hasBar: Bool, _ style: TextStyle
  ) -> String {
    let bars = Array("▁▂▃▄▅▆▇█")
    let level = cell.rate.map { map.level(of: $0) }
    // Where colour shows the level, a bar beside it would only disturb.
    let bar = style.hasColour ? nil : level.map { String(bars[$0]) }
    let number = map.number(cell).padded(to: numberWidth, atStart: true)
    let body = shade((hasBar ? bar ?? " " : "") + number, level, style)
    let (before, after) = cell.marks
    guard cell.isOpenToday != cell.isOpenThen else {
      return before.padded(to: 1) + body + after.padded(to: afterWidth)
    }
    let ink: TextStyle.Ink = cell.isOpenThen ? .opened : .closed
    let room = String(repeating: " ", count: afterWidth - after.count)
    return style.inked(before, ink) + body + style.inked(after, ink) + room
  }

  private func shade(_ text: String, _ level: Int?, _ style: TextStyle) -> String {
    guard style.hasColour, let level else { return text }
    // From near white to deep blue in the 256-colour cube, black or white upon it.
    let background = [255, 195, 159, 117, 75, 33, 26, 19][level]
    let foreground = level >= 5 ? 15 : 16
    return "\u{1B}[48;5;\(background);38;5;\(foreground)m\(text)\u{1B}[0m"
  }
}
