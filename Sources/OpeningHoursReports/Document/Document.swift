/// An answer, decided once: what is said, in which order and in which language.
///
/// Layouts only lay it out: for a terminal, a page, Markdown or a spreadsheet.
struct Document: Sendable {
  let language: Language
  /// The library's name.
  var title: String
  /// What the document is.
  let subtitle: String
  /// What is worth reading before the answer.
  var remarks: [String] = []
  /// The answer: a sentence, and what it takes.
  let lead: [String]
  var sections: [Section]
  /// The date, where one was handed in.
  var date: String?
  /// What a page of it needs beside the report's own style.
  var layout = Layout.report
  /// How many sections stand on the first sheet, behind which contents have their place; nothing where the
  /// document has no such sheet.
  var frontCount: Int?

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
    case picture(Illustration)
    /// A picture whose table stands elsewhere in the document.
    case drawing(Illustration)
    /// A command to type, by its words as a shell reads them.
    case command([String])
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
}
