extension Document {
  /// A table with a heading for each column and each row.
  struct Table: Sendable {
    let caption: String
    let headings: [String]
    let rows: [Row]
    /// Columns whose figures stand under each other.
    let figures: Set<Int>
    /// How many columns stand again in front of each part of a table that is too wide for a terminal;
    /// nothing where its cells are to be wrapped instead.
    var repeatedColumns: Int?

    /// A table whose columns without words are figures.
    init(
      _ caption: String, _ headings: [String], figures: Set<Int> = [], repeating: Int? = nil,
      _ rows: [Row]
    ) {
      self.caption = caption
      self.headings = headings
      self.rows = rows
      self.figures = figures
      repeatedColumns = repeating
    }
  }

  /// A row of a table; its first cell is its heading.
  struct Row: Sendable {
    let cells: [Cell]
    /// Whether the row is what the reader looks for.
    var isMarked = false
    /// Whether the row sums up those above it.
    var isTotal = false

    /// The name of the row's look.
    var kind: String { isTotal ? "total" : isMarked ? "marked" : "" }

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
    /// Whether the cell is what the reader chose.
    var isChosen = false

    init(_ text: String, number: String? = nil, isChosen: Bool = false) {
      self.text = text
      self.number = number
      self.isChosen = isChosen
    }

    init(stringLiteral text: String) { self.init(text) }

    /// A figure that is not known.
    static let unknown = Cell("?")

    /// What stands where there is nothing to say.
    static let none = Cell("–")
  }
}
