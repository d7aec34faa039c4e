import OpeningHours
import OpeningHoursTables

// What the weeks of a system rest on.
extension SystemSections {
  /// Which branches’ weeks rest on estimates, or open hours that nobody was asked about.
  var known: Document.Section? {
    let estimates = EstimateSentences(language: language)
    let lines = report.branches.enumerated().flatMap { place, branch -> [String] in
      let demand = proposal.problem.branches[place].demand
      let unknown = Doubts(ServedWeek(branch.proposed), demand).unknownMinutes
      // Estimates are points, and say nothing of people.
      let part =
        objective == .reach ? nil : EstimatedPart(branch.proposed, against: branch.today, demand)
      return [
        unknown > 0 ? phrases.basis.unknownHours(language.hours(unknown)) : nil,
        part.map { estimates.sentences($0, objective) },
      ].compactMap { line in line.map { "\(branch.name): \($0)" } }
    }
    guard !lines.isEmpty else { return nil }
    let more = lines.count - Self.mostExcess
    return Document.Section(
      id: "basis", title: phrases.basis.title,
      blocks: [
        .list(
          Array(lines.prefix(Self.mostExcess))
            + (more > 0 ? ["… +\(numbers.grouped(more))"] : []))
      ])
  }
}

extension SystemPlan {
  /// What is asked beside the files: the scenario with all that it says, and the flags; nothing where there is
  /// nothing.
  func whatIfSection(_ language: Language) -> Document.Section? {
    whatIfs.isEmpty
      ? nil
      : Document.Section(
        id: "what-if", title: language.phrases.whatIf.title(scenario), blocks: [.list(whatIfs)])
  }
}
