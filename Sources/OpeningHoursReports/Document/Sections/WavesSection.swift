import OpeningHours
import OpeningHoursTables

/// Surveys at different times: what changed, which wishes lasted, and what each would have decided.
struct WavesSection: Speaking {
  let report: WavesReport
  let language: Language

  private var words: any WavePhrases { phrases.waves }
  private var waves: Waves { report.waves }

  /// The answer in sentences.
  var lead: [String] {
    waves.comparisons.map(changed) + [lasted] + waves.decisions.map(sentence)
  }

  var sections: [Document.Section] {
    waves.comparisons.enumerated().map { place, comparison in
      let changes = WaveChanges(report: report, comparison: comparison, language: language)
      return Document.Section(
        id: "changes-\(place + 1)",
        title: words.changes(language.period(comparison.then), language.period(comparison.now)),
        blocks: changes.blocks)
    } + [lastingSection, decisionSection, surveySection].compactMap(\.self)
  }

  private func changed(_ comparison: WaveComparison) -> String {
    let surveys = ComparedSurveys(
      then: language.period(comparison.then), now: language.period(comparison.now),
      hours: numbers.grouped(comparison.hours.count))
    guard comparison.claims else {
      let reservations = WaveComparison.Reservation.allCases
        .filter(comparison.reservations.contains).map(words.reservation)
      return ([words.notClaimed(surveys)] + reservations).joined(separator: " ")
    }
    let count = comparison.hours.count(where: \.isChanged)
    return words.changed(surveys, count == 0 ? nil : numbers.grouped(count))
  }

  // MARK: Wishes that lasted

  private var lasted: String {
    let times = waves.lasting.map { language.moment($0.time.slot) }
    guard !times.isEmpty else { return words.noneLasted }
    let shown = times.prefix(WavesReport.mostLasting)
    let list =
      times.count > shown.count ? shown.joined(separator: ", ") + " …" : language.list(times)
    return words.lasted(numbers.grouped(times.count), list)
  }

  private var lastingSection: Document.Section? {
    guard !waves.lasting.isEmpty else { return nil }
    let table = Document.Table(
      words.lasting,
      [phrases.words.day, phrases.words.time] + waves.surveys.map { language.period($0.asked) },
      figures: Set(2..<(waves.surveys.count + 2)),
      waves.lasting.map { wish in
        Document.Row(
          [name(wish.time.slot.day), .init(language.span(wish.time.slot.span))]
            + wish.shares.map { percent($0.part) })
      })
    return Document.Section(
      id: "lasting", title: words.lasting,
      blocks: [.table(table), .remarks([words.lastingExplained])])
  }

  // MARK: What earlier surveys would have decided

  private func sentence(_ decision: WaveDecision) -> String {
    let date = language.period(decision.date)
    return switch decision.outcome {
    case .week(let week):
      week.isSame
        ? words.sameWeek(date)
        : words.otherWeek(
          date, language.shorts(week.schedule, against: report.proposal.schedule),
          isProven: week.isProven)
    case .conflict: words.conflict(date)
    case .nothingFound: words.nothingFound(date)
    case .notDecided(let lack): words.notDecided(date, lack)
    }
  }

  private var decisionSection: Document.Section? {
    let lines = waves.decisions.compactMap { decision -> String? in
      guard case .week(let week) = decision.outcome, !week.isSame else { return nil }
      return sentence(decision) + " "
        + words.losses(
          language.period(decision.date), present: week.presentLoses.map(loss),
          earlier: week.earlierLoses.map(loss))
    }
    guard !lines.isEmpty else { return nil }
    let hasTies = waves.decisions.contains { decision in
      guard case .week(let week) = decision.outcome else { return false }
      return [week.presentLoses, week.earlierLoses].contains { $0?.isTie == true }
    }
    return Document.Section(
      id: "decisions", title: words.decisions,
      blocks: lines.map { .paragraph($0) }
        + (hasTies ? [.remarks([phrases.estimates.tieExplained])] : []))
  }

  private func loss(_ loss: WaveDecision.Loss) -> String {
    EstimateSentences(language: language).marked(
      language.worth(loss.thousandths, report.plan.objective), isTie: loss.isTie)
  }

  // MARK: What was compared

  private var surveySection: Document.Section {
    let lines = zip(waves.surveys, waves.wordings).flatMap { survey, wording in
      let date = language.period(survey.asked)
      let weightedBy = survey.weightedBy.map { language.segment($0, of: report.plan) }
      return [
        words.survey(
          date, numbers.grouped(survey.answered), survey.fileName,
          weightedBy: weightedBy.isEmpty ? nil : language.list(weightedBy)),
        wording.map { words.wording(date, phrases.words.quoted(language.text($0))) },
      ].compactMap(\.self)
    }
    return Document.Section(
      id: "surveys", title: words.surveys,
      blocks: [.list(lines)] + (report.hasRounded ? [.remarks([words.rounded])] : []))
  }
}
