import OpeningHours
import OpeningHoursTables

/// How important and how satisfying the hours are to people and to the staff, and whom of the dissatisfied a
/// proposal reaches.
struct RatingsSection: Speaking {
  let plan: Plan
  let ratings: [Rating]
  let language: Language
  /// Whom a proposal reaches, where there is one and respondents say how satisfied they are.
  var reach: ReachFacts?
  var reachBySatisfaction: ReachBySatisfaction?

  var words: any RatingPhrases { phrases.ratings }

  /// The section; nothing where nobody rates the hours.
  var section: Document.Section? {
    guard !ratings.isEmpty else { return nil }
    return Document.Section(
      id: "ratings", title: words.title,
      blocks: ratings.flatMap { blocks(of: $0) } + reachBlocks
        + (remarks.isEmpty ? [] : [.remarks(remarks)]))
  }

  private func blocks(of rating: Rating) -> [Document.Block] {
    let heading = Document.Block.heading(words.name(rating.question, rating.audience))
    guard !rating.groups.isEmpty else {
      let fewest = numbers.grouped(SegmentGroups.fewestRespondents)
      return [heading, .paragraph(words.tooFew(fewest))]
    }
    let leads = rating.wholes.compactMap { lead(rating, $0) }
    let remarks = remarks(on: rating)
    return [heading] + leads.map { .paragraph($0) }
      + (rating.scale.steps.isEmpty ? [] : [.table(stepTable(rating))])
      + (rating.hasSegments ? [.table(groupTable(rating))] : [])
      + (remarks.isEmpty ? [] : [.remarks(remarks)])
  }

  /// What a group that is told by itself says on the whole.
  private func lead(_ rating: Rating, _ group: Rating.Group) -> String? {
    let shares = sides(of: rating, group)
    let text: String
    if shares.favourable != nil || shares.unfavourable != nil {
      text = words.lead(
        rating.question, rating.audience, favourable: shares.favourable,
        unfavourable: shares.unfavourable)
    } else if !group.unsettled.isEmpty {
      text = words.unsettled(group.unsettled.map(self.text).joined(separator: ", "))
    } else {
      return nil
    }
    return group.value.isEmpty ? text : "\(title(of: group)): \(text)"
  }

  /// A group's name where a sentence begins with it.
  func title(of group: Rating.Group) -> String { language.sentence(name(of: group)) }

  /// The shares of a group that are favourable and unfavourable, as they are written.
  func sides(
    of rating: Rating, _ group: Rating.Group
  ) -> (favourable: String?, unfavourable: String?) {
    (
      rating.share(of: .favourable, in: group).map(text),
      rating.share(of: .unfavourable, in: group).map(text)
    )
  }

  // MARK: Tables

  private func stepTable(_ rating: Rating) -> Document.Table {
    let groups = rating.wholes
    return Document.Table(
      words.caption(rating.question, rating.audience),
      [words.answer] + groups.map { $0.value.isEmpty ? words.share : name(of: $0) },
      figures: Set(1...groups.count),
      rating.scale.steps.indices.reversed().map { step in
        let label = language.segment(rating.scale.steps[step].label, of: plan)
        return Document.Row(
          [.init(label)] + groups.map { group in group.shares.map { cell($0[step]) } ?? .unknown })
      })
  }

  private func groupTable(_ rating: Rating) -> Document.Table {
    let sides = [RatingScale.Side.favourable, .unfavourable].filter {
      !rating.scale.places(of: $0).isEmpty
    }
    return Document.Table(
      words.captionByGroup(rating.question, rating.audience),
      [phrases.people.group, words.answers]
        + sides.map { language.sentence(words.side(rating.question, $0)) },
      figures: Set(1...(sides.count + 1)),
      rating.groups.map { group in
        let shares = sides.map { rating.share(of: $0, in: group).map(cell) ?? .unknown }
        return Document.Row(
          [.init(name(of: group)), group.answers.map(count) ?? .unknown] + shares,
          isTotal: group.column == nil)
      })
  }

  private func name(of group: Rating.Group) -> String {
    group.column.map { language.group($0, group.value, of: plan) }
      ?? (group.value.isEmpty ? phrases.people.everyone : language.segment(group.value, of: plan))
  }

  func cell(_ share: RatingShare) -> Document.Cell {
    .init(text(share), number: "\(Int((share.part * 100).rounded()))")
  }

  /// A share with its interval: "62 % (57–66 %)".
  func text(_ share: RatingShare) -> String {
    let part = numbers.percent(share.part * 100)
    let text =
      share.interval.map { interval in
        let low = Int((interval.lowerBound * 100).rounded())
        return "\(part) (\(low)–\(numbers.percent(interval.upperBound * 100)))"
      } ?? part
    return share.isUncertain ? "\(text) (?)" : text
  }

  // MARK: Remarks

  /// Which answers count as what, and who gave none.
  private func remarks(on rating: Rating) -> [String] {
    let counts = [RatingScale.Side.favourable, .unfavourable].compactMap { side -> String? in
      let steps = rating.scale.places(of: side).reversed().map {
        phrases.words.quoted(language.segment(rating.scale.steps[$0].label, of: plan))
      }
      guard !steps.isEmpty else { return nil }
      return words.counts(words.side(rating.question, side), steps.joined(separator: ", "))
    }
    let silent = rating.silent.flatMap { count in
      count > 0 ? words.silent(numbers.grouped(count)) : nil
    }
    return counts + [silent].compactMap(\.self)
  }

  private var remarks: [String] {
    let shown = ratings.filter { !$0.groups.isEmpty }
    let wholes = shown.flatMap(\.wholes)
    return [
      wholes.contains { $0.shares != nil && $0.answers != nil } ? words.interval : nil,
      wholes.contains { $0.answers == nil } ? words.numberUnknown : nil,
      wholes.contains(where: \.isUncertain) ? words.uncertain : nil,
      shown.contains(where: \.isWeighted) ? words.weighted : nil,
    ].compactMap(\.self)
  }

  // MARK: Whom a proposal reaches

  private var reachBlocks: [Document.Block] {
    guard let reach, let facts = reachBySatisfaction else { return [] }
    let table = Document.Table(
      words.captionOfReach,
      [
        phrases.people.group,
        facts.isWeighted ? phrases.people.weightedPeople : phrases.people.people,
        phrases.words.today, phrases.words.proposed, words.newlyOpen,
      ], figures: [1, 2, 3, 4],
      facts.rows.map { row in
        Document.Row([
          .init(language.sentence(name(of: row.who))), people(row.people),
          reach.isTodayUnknown ? .unknown : part(row.today, of: row),
          part(row.proposed, of: row), part(row.newlyOpen, of: row),
        ])
      })
    return [dissatisfied].compactMap { $0.map { .paragraph($0) } } + [.table(table)]
  }

  private func name(of who: ReachBySatisfaction.Who) -> String {
    switch who {
    case .side(let side): words.side(.satisfaction, side)
    case .silent: phrases.people.notStated
    case .joined: phrases.people.smaller
    }
  }

  /// How many of the dissatisfied a proposal reaches.
  var dissatisfied: String? {
    guard let reach, let row = reachBySatisfaction?.dissatisfied else { return nil }
    return words.dissatisfied(
      numbers.people(row.people), proposed: part(row.proposed, of: row).text,
      today: reach.isTodayUnknown ? nil : part(row.today, of: row).text,
      newlyOpen: part(row.newlyOpen, of: row).text)
  }

  private func part(_ reached: Int, of row: ReachBySatisfaction.Row) -> Document.Cell {
    let cell = people(reached)
    guard row.people > 0 else { return cell }
    return .init(
      "\(cell.text) (\(numbers.percent(reached, of: row.people)))", number: cell.number)
  }
}

extension Rating {
  /// The groups that are told by themselves: everyone, or those of a table that somebody has added up.
  var wholes: [Group] { groups.filter { $0.column == nil } }

  /// Whether there are groups by segment.
  fileprivate var hasSegments: Bool { groups.contains { $0.column != nil } }
}

extension Rating.Group {
  /// Whether the source does not settle some figure.
  var isUncertain: Bool {
    !unsettled.isEmpty || (shares ?? []).contains(where: \.isUncertain)
  }
}

extension RatingsSection {
  /// The section of a proposal.
  init(_ report: ProposalReport, _ language: Language) {
    self.init(
      plan: report.plan, ratings: report.ratings?.all ?? [], language: language,
      reach: report.reach, reachBySatisfaction: report.reachBySatisfaction)
  }
}
