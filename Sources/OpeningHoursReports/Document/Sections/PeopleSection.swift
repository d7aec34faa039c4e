import OpeningHours
import OpeningHoursTables

/// Whom the proposal reaches, and who loses the last usable window.
struct PeopleSection: Speaking {
  let facts: ReachFacts
  private let plan: Plan
  let language: Language

  private var words: any PeoplePhrases { phrases.people }

  /// The section of a report; nothing where its plan names no respondents.
  init?(_ report: ProposalReport, _ language: Language) {
    guard let facts = report.reach else { return nil }
    self.facts = facts
    plan = report.plan
    self.language = language
  }

  var section: Document.Section {
    Document.Section(
      id: "people", title: words.title,
      blocks: (facts.isTodayUnknown ? [] : [.paragraph(loss)]) + [.table(table), .remarks(remarks)])
  }

  private var table: Document.Table {
    Document.Table(
      words.caption,
      [
        words.group,
        facts.isWeighted ? words.weightedPeople : words.people,
        phrases.words.today, phrases.words.proposed, words.change,
        words.loseAll,
      ], figures: [1, 2, 3, 4, 5],
      facts.groups.rows.map { row in
        Document.Row(
          [
            .init(name(of: row)), people(row.people),
            facts.isTodayUnknown ? .unknown : part(row.today, row),
            facts.isProposedUnknown ? .unknown : part(row.proposed, row),
            facts.isTodayUnknown ? .unknown : difference(row.proposed, row.today, .reach),
            facts.isTodayUnknown ? .unknown : people(row.lost),
          ], isTotal: row.column == nil)
      })
  }

  /// How who finds only hours without staff is counted, where the house may have some.
  var unstaffed: String? {
    plan.staffless.map { _ in phrases.staffless.peopleExplained }
  }

  private var remarks: [String] {
    [
      facts.isWeighted ? words.weighted : nil,
      facts.isTodayUnknown || facts.isProposedUnknown
        ? phrases.words.unknownExplained : facts.hasUnaskedHours ? words.unasked : nil,
      unstaffed, words.explained(language.length(facts.reach.visitMinutes)),
      facts.groups.leftOut.isEmpty
        ? nil
        : words.leftOut(
          facts.groups.leftOut.map { language.segment($0, of: plan) }
            .joined(separator: ", ")),
    ].compactMap(\.self)
  }

  /// The group's name, as the table of respondents has it.
  private func name(of row: ReachBySegment.Row) -> String {
    row.column.map { language.group($0, row.value, of: plan) } ?? words.everyone
  }

  private func part(_ reached: Int, _ row: ReachBySegment.Row) -> Document.Cell {
    let cell = people(reached)
    guard row.people > 0 else { return cell }
    return .init(
      "\(cell.text) (\(numbers.percent(reached, of: row.people)))", number: cell.number)
  }

  private var loss: String {
    guard facts.everyone.lost > 0 else { return words.nobodyLoses }
    return words.lose(numbers.people(facts.everyone.lost)) + mostOfAll + "."
  }

  /// The group that loses most, as a part of a sentence; "" where there is none.
  var mostOfAll: String {
    facts.worst.map { row in
      let percent = Double(row.lost) / Double(row.people) * 100
      let share = percent < 1 ? phrases.words.under(language.share(1)) : language.share(percent)
      return "; " + words.mostOfAll(name(of: row), share)
    } ?? ""
  }
}

extension Language {
  /// A group of respondents by the column and the value that it shares: "Age group: 18–25".
  func group(_ column: String, _ value: String, of plan: Plan) -> String {
    "\(segment(column, of: plan)): \(self.value(value, of: plan))"
  }

  /// A value that a group of respondents shares.
  func value(_ value: String, of plan: Plan) -> String {
    value.isEmpty
      ? phrases.people.notStated
      : value == SegmentGroups.small ? phrases.people.smaller : segment(value, of: plan)
  }

  /// A column or a value of the respondents.
  func segment(_ name: String, of plan: Plan) -> String {
    let title = plan.file.segment(name, in: rawValue)
    let isOfSurveys = name == Survey.columnOfSurveys && !plan.file.demand.surveys.isEmpty
    return isOfSurveys && title == name ? phrases.surveys.survey : title
  }
}
