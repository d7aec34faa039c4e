import OpeningHours
import OpeningHoursTables

/// The first page of a report: what the answer means in people, hours and money, and answers to those who
/// doubt.
struct SummarySection: Speaking {
  let report: ProposalReport
  let wished: WishedHours?
  let language: Language
  /// The day of the report, where it is known.
  var date: CalendarDate?

  private var words: any SummaryPhrases { phrases.summary }

  var section: Document.Section {
    Document.Section(
      id: "summary", title: words.title,
      blocks: [process, questions, denied].compactMap { $0.map { .table($0) } })
  }

  /// How many more people or wishes are met; nothing where as many are, and where nothing is known of
  /// today.
  var effect: String? {
    let (old, new) = (report.proposal.todayThousandths, report.proposal.thousandths)
    guard !report.isTodayUnknown else { return nil }
    guard report.estimated?.isTie != true else { return words.aboutAsMany(report.objective) }
    switch report.objective {
    case .reach:
      let isWeighted = report.proposal.problem.reach?.isWeighted == true
      return difference(new, old).map {
        words.reach($0, isWeighted ? phrases.answer.weighted : nil)
      }
    case .visits: return difference(new, old).map(words.visits)
    case .wishes:
      // A point is one percent of the respondents for one open hour, unless parts of days were asked about.
      let counted = report.demand.countedPeople
      guard let people = counted ?? report.demand.sample, report.demand.bands.isEmpty else {
        return nil
      }
      func wishes(_ points: Int) -> Int { Int((Double(points) * Double(people) / 100).rounded()) }
      return difference(wishes(new), wishes(old)).map {
        words.wishes($0, numbers.grouped(people), areAsked: counted == nil)
      }
    }
  }

  private func difference(_ new: Int, _ old: Int) -> Difference? {
    let size = numbers.people(abs(language.shownDifference(new, old, .reach)))
    guard new != old, size != numbers.people(0) else { return nil }
    return Difference(
      size: size, isMore: new > old, new: numbers.people(new), old: numbers.people(old))
  }

  /// What it takes of staff, where the plan states it.
  var cost: [String] {
    let minutes = report.staffMinutes.map { old, new in
      words.staff(language.hours(new), old.map { language.hours($0) })
    }
    let pay = report.staff.flatMap { staff -> String? in
      guard staff.hasCost else { return nil }
      func cost(_ shifts: [Shift]) -> String {
        language.amount(money(shifts.cents(staff.team)).text, in: report.plan.file.currency)
      }
      return words.cost(cost(staff.staffing.proposed), staff.staffing.todayShifts.map(cost))
    }
    return [minutes, pay].compactMap(\.self)
  }

  /// What the what-ifs cost, where there are any and where that was worked out.
  private func price(_ whatIf: WhatIfSection) -> String {
    let count = report.plan.whatIfs.count
    // That what was asked changes nothing is the first thing said.
    guard !whatIf.changesNothing else { return language.sentence(phrases.whatIf.nothing) + "." }
    return whatIf.sentence
      ?? (count == 0 ? words.nothingAsked : phrases.whatIf.unknownWithout(count))
  }

  /// Who decides, where the plan says so.
  private var process: Document.Table? {
    DecisionProcessSection(report.plan, language).table(date: date)
  }

  private var questions: Document.Table? {
    let whatIf = WhatIfSection(plan: report.plan, language: language, report: report)
    let basis = BasisSection(report, language)
    let estimates = report.estimated.map {
      EstimateSentences(language: language).sentences($0, report.objective)
    }
    let sure =
      [ProofSection(report: report, language: language).proof]
      + [estimates].compactMap(\.self) + basis.doubts(about: report)
    let answers: [(String, String?)] = [
      (words.price, price(whatIf)), (words.sure, sure.joined(separator: " ")),
    ]
    let other = ConfidenceSentences(report, language).map {
      (words.otherData($0.chance), Optional($0.sameWeek))
    }
    return Document.Table(
      words.caption, [words.question, words.answer],
      (answers + [other].compactMap(\.self)).compactMap { question, answer in
        answer.map { Document.Row([.init(question), .init($0)]) }
      })
  }
}

// The wishes that are not met.
extension SummarySection {
  /// Hours with the same reason in one line, the most wished first.
  private var denied: Document.Table? {
    guard let wished, !wished.denied.isEmpty else { return nil }
    var groups: [(hours: [WishedHours.Hour], reason: String)] = []
    for denied in wished.denied {
      let reason = reason(denied.price?.outcome)
      if let place = groups.firstIndex(where: { $0.reason == reason }) {
        groups[place].hours.append(denied.hour)
      } else {
        groups.append(([denied.hour], reason))
      }
    }
    return Document.Table(
      words.why, [phrases.notice.wish, phrases.notice.because],
      groups.map { group in
        let hours = group.hours.sorted { ($0.day, $0.span) < ($1.day, $1.span) }
        return Document.Row([
          .init(language.sentence(times(hours))), .init(language.sentence(group.reason) + "."),
        ])
      })
  }

  /// Why a time stays closed, by what becomes of the best week when it opens.
  func reason(_ outcome: Price.Outcome?) -> String {
    switch outcome {
    case .week(let week) where week.isProven:
      week.loss > 0
        ? words.outbid(
          language.withUnit(
            language.loss(
              report.proposal.thousandths - week.loss, of: report.proposal.thousandths,
              report.objective), report.objective))
        : words.worthAsMuch
    case .impossible(let rules, _):
      strongest(of: rules).map {
        let rule =
          "\(phrases.words.quoted(language.part($0))) [\(phrases.basis.originName($0.origin))]"
        return words.forbidden(rule, others: rules.count - 1)
      } ?? String(phrases.notice.clash.dropLast())
    case .week, .unknown, nil: String(phrases.notice.notFound.dropLast())
    }
  }

  /// The rule that stands against most of the hours, of several the one with most authority.
  private func strongest(of rules: [Rule]) -> Rule? {
    func count(_ rule: Rule) -> Int {
      wished?.denied.count { $0.price?.obstacles.contains(rule) == true } ?? 0
    }
    func rank(_ rule: Rule) -> Int {
      switch rule.origin {
      case .law: 0
      case .agreement: 1
      case .house: 2
      case .wish: 3
      }
    }
    return rules.min { (-count($0), rank($0)) < (-count($1), rank($1)) }
  }
}
