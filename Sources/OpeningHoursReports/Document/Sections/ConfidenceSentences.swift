import OpeningHours
import OpeningHoursTables

/// How sure a proposal is, in the sentences that answers have of it.
struct ConfidenceSentences: Speaking {
  let confidence: Confidence
  let objective: Plan.Objective
  let language: Language

  private var words: any ConfidencePhrases { phrases.confidence }

  /// So many draws are needed before a twentieth of them is one.
  static let fewestForTwentieths = 20
  /// From so many draws on no part of them is off by more than ten in a hundred.
  private static let fewestForParts = 100

  /// What is told beside an answer: how often its week is the best, what of it is surest and least sure, and
  /// what is lost where another week is better.
  var brief: String {
    [sameWeek, fewDraws, changes, confidence.proposalRegret.worst > 0 ? regret(ofToday: nil) : nil]
      .compactMap(\.self).joined(separator: " ")
  }

  /// Whose chance is drawn; of a survey where only its estimates are.
  var chance: DrawnChance {
    confidence.countedWeeks == 0 ? .answers : confidence.answered == nil ? .weeks : .both
  }

  /// How far the parts of few draws may be off: two standard errors of a half, the greatest there are.
  var fewDraws: String? {
    guard confidence.draws < Self.fewestForParts else { return nil }
    let error = (100 / Double(confidence.draws).squareRoot()).rounded(.up)
    return words.fewDraws(numbers.grouped(confidence.draws), numbers.grouped(Int(error)))
  }

  /// In what part of the draws the proposed week is the best.
  var sameWeek: String {
    words.sameWeek(
      numbers.grouped(confidence.draws), chance, sample: confidence.sameWeek.sample.map(percent),
      estimates: confidence.doubts.contains(.all) ? percent(confidence.sameWeek.all) : nil)
  }

  /// What the proposed week loses where it is not the best, and today's, where that is told.
  func regret(ofToday today: Double?) -> String {
    words.regret(
      mean: loss(confidence.proposalRegret.mean),
      worst: language.worth(confidence.proposalRegret.worst, objective),
      today: today.map(loss))
  }

  /// What is lost on average, never as nothing where it is something.
  private func loss(_ thousandths: Double) -> String {
    language.withUnit(language.loss(0, of: rounded(thousandths), objective), objective)
  }

  private func rounded(_ thousandths: Double) -> Int { Int(thousandths.rounded(.up)) }

  /// The surest change and the least sure one; nothing where nothing changes but what rules force.
  private var changes: String? {
    let ranked = confidence.stretches.filter { !$0.isForced }.enumerated().sorted {
      (-$0.element.agreeing.all, $0.offset) < (-$1.element.agreeing.all, $1.offset)
    }.map(\.element)
    guard let surest = ranked.first, let last = ranked.last else { return nil }
    if ranked.count > 1, surest.agreeing.all == last.agreeing.all {
      return words.eachChange(percent(last.agreeing.all))
    }
    return language.sentence(
      words.changes(surest: change(surest), leastSure: ranked.count > 1 ? change(last) : nil))
  }

  private func change(_ stretch: Confidence.Stretch) -> DrawnChange {
    DrawnChange(
      time: phrases.grammar.moment(stretch.day, [stretch.span]),
      opens: stretch.opens, part: percent(stretch.agreeing.all))
  }

  /// A number of draws in percent; a part is never all of them, nor nothing.
  func percent(_ count: Int) -> String {
    if count == 0 || count == confidence.draws {
      return numbers.percent(count, of: confidence.draws)
    }
    let rounded = (confidence.part(count) * 100).rounded()
    return rounded < 1 ? phrases.words.under(numbers.percent(1)) : numbers.percent(min(rounded, 99))
  }
}

extension ConfidenceSentences {
  /// What is told beside a proposal; nothing where no draws were made.
  init?(_ report: ProposalReport, _ language: Language) {
    guard let confidence = report.sureness?.confidence else { return nil }
    self.init(confidence: confidence, objective: report.objective, language: language)
  }

  /// The command that makes the draws, where they take longer than the answer.
  static func section(_ report: ProposalReport, _ language: Language) -> Document.Section? {
    guard case .takesLong = report.sureness else { return nil }
    let words = language.phrases.confidence
    return Document.Section(
      id: "confidence", title: words.title,
      blocks: [
        .paragraph(words.ask), .command(report.command(report.plan.flags, of: "confidence")),
      ])
  }
}
