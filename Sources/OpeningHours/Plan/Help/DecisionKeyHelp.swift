extension DecisionProcess.Key {
  /// What a key of the decision is for, and a line of a plan.
  var help: (summary: String, example: String) {
    switch self {
    case .what: ("What is decided.", "what: The opening hours from January")
    case .by: ("Who decides; reports alone say it.", "by: City council")
    case .until: ("The last day for the decision.", "until: 2027-01-04")
    case .author: ("Who wrote the report; reports alone say it.", "author: A. Smith")
    case .contact:
      (
        "Who answers questions of those who decide; reports alone say it.",
        "contact: smith@library.example"
      )
    case .date: ("The day of the report; --date goes before it.", "date: 2026-11-02")
    case .writeTo:
      ("Where the public may write to; notices alone say it.", "write-to: hours@library.example")
    case .writeUntil: ("The last day for that.", "write-until: 2026-12-01")
    }
  }
}
