import OpeningHours
import OpeningHoursTables

/// The parts of the day that were asked about as a whole: who would come, and what meets them.
struct BandsSection: Speaking {
  let demand: Demand
  let today: Schedule
  /// The proposed week; nothing where none is proposed.
  let proposed: Schedule?
  let language: Language

  private var words: any BandPhrases { phrases.bands }
  private var facts: [BandFact] { BandFact.all(demand, today: today, then: proposed ?? today) }

  var section: Document.Section? {
    demand.askedBands.isEmpty
      ? nil
      : Document.Section(
        id: "parts", title: words.title,
        blocks: [.table(table)] + (remark.map { [.remarks([$0])] } ?? []))
  }

  var table: Document.Table {
    let isOfVisits = demand.unit == .visits
    return Document.Table(
      words.caption,
      [phrases.words.day, words.part, phrases.words.time, phrases.week.share]
        + (isOfVisits ? [unit(.visits)] : []) + [words.metToday]
        + (proposed == nil ? [] : [words.metThen]),
      figures: isOfVisits ? [3, 4] : [3],
      facts.map { fact in
        Document.Row(
          [
            name(fact.band.day), .init(words.name(fact.band.part)),
            .init(language.span(fact.band.span)),
            .init(share(of: fact), number: NumberForm.plain.oneDecimal(fact.band.percent ?? 0)),
          ]
            + (isOfVisits ? [worth(fact.band.thousandths, .visits)] : [])
            + [window(fact.today)] + (proposed == nil ? [] : [window(fact.then)]),
          isMarked: (fact.today == nil) != (fact.then == nil))
      })
  }

  /// "140 of 312" where people were counted, else a percentage.
  func share(of fact: BandFact) -> String {
    fact.people.map { words.of(numbers.grouped($0.0), numbers.grouped($0.of)) }
      ?? language.share(fact.band.percent ?? 0)
  }

  private func window(_ span: TimeSpan?) -> Document.Cell {
    .init(span.map { language.span($0) } ?? phrases.words.no)
  }

  /// When a part counts.
  private var remark: String? {
    demand.askedBands.first.map {
      let visit = language.length($0.visitMinutes)
      return demand.countedPeople == nil
        ? words.counted(visit, demand.objective) : phrases.surveys.part(visit)
    }
  }

  /// That the answer rests on parts of the day; nothing where there are none.
  var sentence: String? {
    let facts = facts
    return facts.first.map { first in
      words.rests(
        numbers.grouped(facts.count), numbers.grouped(facts.count { $0.then != nil }),
        numbers.grouped(facts.count { $0.today != nil }),
        language.length(first.band.visitMinutes))
    }
  }

  /// What there is to say about the parts in which a time lies.
  func sentences(about span: TimeSpan, on day: Weekday) -> [String] {
    facts.filter { $0.band.day == day && $0.band.span.intersection(span) != nil }.map { fact in
      words.holds(
        name(of: fact.band), share(of: fact), fact.then.map { language.span($0) })
    }
  }

  init(demand: Demand, today: Schedule, proposed: Schedule?, language: Language) {
    self.demand = demand
    self.today = today
    self.proposed = proposed
    self.language = language
  }

  init(_ report: ProposalReport, _ language: Language) {
    self.init(
      demand: report.demand, today: report.proposal.problem.servedToday.open,
      proposed: report.proposal.served.open, language: language)
  }

  /// "Saturday afternoon 13–18".
  func name(of band: BandDemand) -> String {
    "\(words.name(band.part, band.day)) \(language.clock([band.span]))"
  }
}
