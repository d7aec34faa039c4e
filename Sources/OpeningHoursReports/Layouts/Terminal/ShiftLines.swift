import OpeningHours
import OpeningHoursTables

extension ShiftDrawing {
  /// The day with letters: when it is open, how many people it needs and has, and each shift.
  func lines(_ title: String, width: Int) -> [String] {
    let words = language.phrases.staff
    let bars = day.bars
    let labels =
      [title, "  \(words.needed)", "  \(words.onDuty)"] + bars.map { "  " + name(of: $0) }
    let labelWidth = 4 + (labels.map(\.count).max() ?? 0)
    let own = day.hours
    // So many minutes are one column: as many as all times allow, or as the page has room for.
    let room = max(10, width - labelWidth)
    let unit = [day.exactMinutes, 30, 60].first { own.count * 60 / $0 <= room } ?? 60
    let columns = stride(from: own.lowerBound * 60, to: own.upperBound * 60, by: unit).map {
      $0..<($0 + unit)
    }
    func row(_ label: String, _ cell: (Range<Int>) -> Character) -> String {
      "  " + label.padded(to: labelWidth - 2) + String(columns.map(cell))
    }
    var axis = ""
    for hour in stride(from: own.lowerBound, to: own.upperBound, by: 2) {
      axis += "\(hour)".padded(to: max(1, 2 * 60 / unit))
    }
    return ["  " + title.padded(to: labelWidth - 2) + axis]
      + [
        row("") { minutes in day.plan.spans.contains { $0.range.overlaps(minutes) } ? "o" : " " },
        row(labels[1]) { digit(day.needed(during: $0)) },
        row(labels[2]) { digit(day.onDuty(during: $0)) },
      ]
      + zip(bars, labels.dropFirst(3)).map { bar, label in
        row(label) { bar.span.range.overlaps($0) ? "#" : " " }
      }
  }

  private func digit(_ count: Int) -> Character {
    count == 0 ? " " : count < 10 ? Character("\(count)") : "*"
  }
}
