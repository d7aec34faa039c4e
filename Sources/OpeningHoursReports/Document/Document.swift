/// A report, decided once: what is said, in which order and in which language.
///
/// Formats only lay it out.
struct Document: Sendable {
  let language: Language
  /// The library's name.
  let title: String
  /// What the document is.
  let subtitle: String
  /// The answer: a sentence, and what it takes.
  let lead: [String]
  let sections: [Section]
  /// The date, where one was handed in.
  let date: String?

  /// A part under a heading of its own.
  struct Section: Sendable {
    /// A short name in the page's address.
    let id: String
    let title: String
    let blocks: [Block]
  }

  /// A piece of a section.
  enum Block: Sendable {
    case heading(String)
    case paragraph(String)
    case list([String])
    /// Explanations in small print.
    case remarks([String])
    case table(Table)
    /// A picture with the same facts as a table.
    case picture(Picture, Table)
    /// A command to type.
    case command(String)
  }

  /// A table with a heading for each column and each row.
  struct Table: Sendable {
    let caption: String
    let headings: [String]
    let rows: [Row]
    /// Columns whose figures stand under each other.
    let figures: Set<Int>
  }

  /// A row of a table; its first cell is its heading.
  struct Row: Sendable {
    let cells: [Cell]
    /// Whether the row is what the reader looks for.
    var isMarked = false
    /// Whether the row sums up those above it.
    var isTotal = false

    init(_ cells: [Cell], isMarked: Bool = false, isTotal: Bool = false) {
      self.cells = cells
      self.isMarked = isMarked
      self.isTotal = isTotal
    }
  }

  /// A cell as it is read, and its number where it is one.
  struct Cell: Sendable, ExpressibleByStringInterpolation {
    let text: String
    /// The number for a spreadsheet, with a decimal point.
    let number: String?

    init(_ text: String, number: String? = nil) {
      self.text = text
      self.number = number
    }

    init(stringLiteral text: String) { self.init(text) }

    /// What stands where there is nothing to say.
    static let none = Cell("–")
  }
}

extension Document.Table {
  /// A table whose columns without words are figures.
  init(_ caption: String, _ headings: [String], figures: Set<Int> = [], _ rows: [Document.Row]) {
    self.init(caption: caption, headings: headings, rows: rows, figures: figures)
  }
}
