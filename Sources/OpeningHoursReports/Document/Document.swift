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
  var sections: [Section]
  /// The date, where one was handed in.
  let date: String?
  /// What a page of it needs beside the report's own style.
  var layout = Layout.report

  /// How a page is laid out.
  enum Layout: Sendable {
    /// As long as it takes.
    case report
    /// On one sheet of paper.
    case notice
    /// With sliders, and the data that they move through as JSON.
    case explorer(String)
  }

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
    /// Blocks that a slider changes, by the name under which a page finds them; absent until there is
    /// something to show.
    indirect case live(String, [Block], isAbsent: Bool)
    /// Sliders.
    case controls(Controls)
  }

  /// Sliders that move through the data of a page; other formats do without them.
  struct Controls: Sendable {
    let sliders: [Slider]
    /// Leads back to where the plan stands.
    let back: String
    /// What who has no script should know.
    let withoutScript: String

    /// A slider by the places of its values.
    struct Slider: Sendable {
      let label: String
      let count: Int
      /// Where it stands at first.
      let place: Int
      /// What is written beside it then.
      let text: String
    }
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
