import OpeningHours

extension PlanFile.Flag {
  /// The flag as a system takes it, where it is about one of its branches.
  fileprivate func of(_ branch: String?) -> PlanFile.Flag {
    branch.map { PlanFile.Flag(key, "\($0):\(text)") } ?? self
  }
}

extension ConflictReport {
  /// What a document about it is called: the library, or the branch of a system.
  func title(_ language: Language) -> String { branch ?? language.text(plan.file.library) }
}

/// The rules that clash, and what would help.
struct ConflictSections: Speaking {
  let report: ConflictReport
  let language: Language
  var reader = Readership.planners

  private var words: any ConflictPhrases { phrases.conflict }
  private var conflict: Conflict { report.conflict }

  var headline: String { words.impossible(conflict.rules.count) }

  var rules: Document.Section {
    let remark = conflict.isMinimal ? words.eachIsNeeded : words.perhapsFewer
    let isPlain = conflict.isMinimal && conflict.rules.count == 1
    return Document.Section(
      id: "rules", title: words.rules,
      blocks: [.list(conflict.rules.map { language.named($0, for: reader) })]
        + (isPlain ? [] : [.paragraph(remark)]))
  }

  var help: Document.Section {
    Document.Section(
      id: "help", title: words.help,
      blocks: [repairs.isEmpty ? .paragraph(words.nothingHelps) : .list(repairs)])
  }

  /// What can be done, a line each, what is given up most easily first.
  var repairs: [String] {
    conflict.repairs.map { repair in
      let sentence = language.sentence(repair, for: reader)
      // What to type is for those who wrote the plan.
      guard reader == .planners else { return language.sentence(sentence) + "." }
      let whatIf = repair.whatIf(for: report.plan).map { whatIf in
        // The whole question, so that it can be pasted as it stands.
        words.ask(
          ((report.branch == nil ? report.plan.scenario : nil).map { ["--scenario \($0)"] } ?? []
            + whatIf.flags.map { $0.nameless.of(report.branch).inShell }).joined(separator: " "))
      }
      return sentence + (whatIf.map { ": \($0)" } ?? "")
    }
  }
}
