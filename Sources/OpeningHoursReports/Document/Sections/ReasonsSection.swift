import OpeningHours
import OpeningHoursTables

/// Why people of surveys do not come.
struct ReasonsSection: Speaking {
  let plan: Plan
  let surveys: [SurveyEvidence]
  let language: Language

  private var words: any SurveyPhrases { phrases.surveys }
  private var ratings: RatingsSection {
    RatingsSection(plan: plan, ratings: [], language: language)
  }

  /// The section; nothing where no survey asked for reasons.
  var section: Document.Section? {
    let told = surveys.compactMap { survey in
      survey.reasons.map { (name: survey.source.name, reasons: $0) }
    }
    guard !told.isEmpty else { return nil }
    let isShown = told.contains { !$0.reasons.groups.isEmpty }
    return Document.Section(
      id: "reasons", title: words.reasons,
      blocks: told.flatMap { blocks(of: $0.reasons, phrases.words.quoted($0.name)) }
        + (isShown ? [.remarks([phrases.ratings.interval])] : []))
  }

  private func blocks(of reasons: Reasons, _ name: String) -> [Document.Block] {
    guard let everyone = reasons.groups.first else {
      let fewest = numbers.grouped(SegmentGroups.fewestRespondents)
      return [.heading(words.reasons(name)), .paragraph(phrases.ratings.tooFew(fewest))]
    }
    let table = Document.Table(
      words.reasons(name), [words.reason, phrases.ratings.share], figures: [1],
      zip(reasons.reasons, everyone.shares).map { reason, share in
        Document.Row([.init(title(of: reason)), ratings.cell(share)])
      })
    let byGroup = Document.Table(
      words.reasonsByGroup(name),
      [phrases.people.group, phrases.ratings.answers] + reasons.reasons.map(title),
      figures: Set(1...(reasons.reasons.count + 1)), repeating: 1,
      reasons.groups.map { group in
        Document.Row(
          [.init(self.name(of: group)), count(group.answers)] + group.shares.map(ratings.cell),
          isTotal: group.column == nil)
      })
    return [.table(table)] + (reasons.groups.count > 1 ? [.table(byGroup)] : [])
      + [.remarks(remarks(on: reasons))]
  }

  private func title(of reason: Reasons.Reason) -> String {
    language.sentence(
      reason.words == Reasons.others ? words.others : language.segment(reason.words, of: plan))
  }

  private func name(of group: Reasons.Group) -> String {
    group.column.map { language.group($0, group.value, of: plan) } ?? phrases.people.everyone
  }

  private func remarks(on reasons: Reasons) -> [String] {
    [
      reasons.areTicked ? words.ticked : nil,
      reasons.reasons.contains { $0.words == Reasons.others } ? words.joined : nil,
      reasons.isWeighted ? phrases.ratings.weighted : nil,
      reasons.silent > 0 ? phrases.ratings.silent(numbers.grouped(reasons.silent)) : nil,
    ].compactMap(\.self)
  }
}
