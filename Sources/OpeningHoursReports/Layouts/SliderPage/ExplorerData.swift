/// What the script of a page with sliders reads: every text is written already, in the page's
/// language.
struct ExplorerData: Encodable, Sendable {
  /// The keys in the order of their sliders.
  let keys: [Key]
  /// The view of each point, the first key's values outside.
  let points: [Int]
  /// Where the ring on the curve stands for each point, across and down; empty where there is no week.
  let rings: [[String]]
  /// What the plan itself answers.
  let own: Own
  let views: [View]
  /// The numbers of the map by row and day.
  let numbers: [String]
  /// What stands before and after a number of the map, by the digit of ``View/open``.
  let marks: [[String]]
  /// What is said of an address that names what the page does not have, which stands for "{}" in it.
  let wrongAddress: String

  /// A key.
  struct Key: Encodable, Sendable {
    /// How an address writes the key: "staff-hours", "staff=full-time".
    let name: String
    /// How an address writes the values.
    let values: [String]
    /// How the values are read.
    let texts: [String]
  }

  /// What the plan answers as it stands.
  struct Own: Encodable, Sendable {
    let view: Int
    /// Where the sliders stand then.
    let places: [Int]
    /// Where the ring stands then; empty where that is not known.
    let ring: [String]
    /// What is said in place of the values, where no point asks the same; else "".
    let text: String
  }

  /// What a page shows for a point; points with the same answer share it.
  struct View: Encodable, Sendable, Hashable {
    /// The sentences of the answer.
    let answer: [String]
    /// The rules that clash where there is none.
    let rules: [String]
    /// The rows of each table by its name, each behind its kind; empty where no week is possible.
    let tables: [String: [[String]]]
    /// The way around the open hours in the map.
    let outline: String
    /// The map in words.
    let seen: String
    /// For each number of the map a digit: 1 where it is open today, 2 more where it is then.
    let open: String
  }
}

extension ExplorerData.View {
  /// A view without a week.
  init(_ answer: String, rules: [String] = []) {
    self.init(answer: [answer], rules: rules, tables: [:], outline: "", seen: "", open: "")
  }
}
