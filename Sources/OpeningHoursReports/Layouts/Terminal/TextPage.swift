/// Lines of text, wrapped at words to a style's width.
struct TextPage {
  let style: TextStyle
  private(set) var lines: [String] = []

  init(_ style: TextStyle) { self.style = style }

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// An empty line, unless the page begins or one stands there already.
  mutating func space() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  mutating func heading(_ text: String) {
    space()
    lines += text.printable.wrapped(to: style.width).map { style.inked($0, .heading) }
  }

  /// A line as it is; it must fit.
  mutating func line(_ text: String) { lines.append(text.trimmingTrailingSpaces) }

  /// A paragraph; lines after the first are indented by so many columns.
  mutating func paragraph(_ text: String, indent: Int = 0, hanging: Int? = nil) {
    let prefix = String(repeating: " ", count: indent)
    let next = String(repeating: " ", count: hanging ?? indent)
    var line = prefix
    var isEmpty = true
    for word in text.printable.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > style.width {
        lines.append(line)
        line = next
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    lines.append(line)
  }

  /// A command to copy: where it is longer than a line, each line but the last ends as a shell wants.
  mutating func command(_ words: [String], indent: Int) {
    var line = String(repeating: " ", count: indent) + (words.first ?? "")
    for word in words.dropFirst().map(\.printable) {
      if line.count + 1 + word.count + 2 > style.width {
        lines.append(line + " \\")
        line = String(repeating: " ", count: indent + 2) + word
      } else {
        line += " " + word
      }
    }
    lines.append(line)
  }

  /// A label in a first column and a wrapped text in a second.
  mutating func entry(_ label: String, _ text: String, labelWidth: Int) {
    let start = lines.count
    paragraph(text, indent: labelWidth, hanging: labelWidth)
    lines[start] = label.printable.padded(to: labelWidth) + lines[start].dropFirst(labelWidth)
  }

  /// Columns side by side, each as wide as its widest cell where the page has room for that; where
  /// not, the widest are narrowed to their longest words and their cells run over several lines.
  mutating func table(_ rows: [[String]], rightAligned: Set<Int> = [], indent: Int = 0) {
    var widths = rows.widths(\.count)
    let narrowest = rows.widths(\.longestWord)
    let room = style.width - indent - 2 * max(0, widths.count - 1)
    while widths.reduce(0, +) > room,
      let widest = widths.indices.filter({ widths[$0] > narrowest[$0] }).max(by: {
        widths[$0] < widths[$1]
      })
    {
      widths[widest] -= 1
    }
    for row in rows.map({ $0.map(\.printable) }) {
      let cells = zip(row, widths).map { $0.wrapped(to: $1) }
      for number in 0..<(cells.map(\.count).max() ?? 0) {
        let texts = cells.enumerated().map { column, lines in
          (number < lines.count ? lines[number] : "")
            .padded(to: widths[column], atStart: rightAligned.contains(column))
        }
        line(String(repeating: " ", count: indent) + texts.joined(separator: "  "))
      }
    }
  }
}

extension [[String]] {
  /// The greatest measure of each column.
  func widths(_ measure: (String) -> Int) -> [Int] {
    let count = map(\.count).max() ?? 0
    return (0..<count).map { column in
      map { column < $0.count ? measure($0[column]) : 0 }.max() ?? 0
    }
  }
}

extension String {
  /// The text without characters that a terminal would obey instead of showing them.
  var printable: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      text.unicodeScalars.append(
        !scalar.isControl ? scalar : "\t\n\r".unicodeScalars.contains(scalar) ? " " : "\u{FFFD}")
    }
  }

  /// The characters of the longest word, at which no line can be broken.
  var longestWord: Int { split(separator: " ").map(\.count).max() ?? 0 }

  func padded(to width: Int, atStart: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - count))
    return atStart ? space + self : self + space
  }

  /// The text in lines of at most so many characters, broken between words; a longer word stays.
  fileprivate func wrapped(to width: Int) -> [String] {
    guard count > width else { return [self] }
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  fileprivate var trimmingTrailingSpaces: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// Whether the character controls a terminal.
  fileprivate var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
