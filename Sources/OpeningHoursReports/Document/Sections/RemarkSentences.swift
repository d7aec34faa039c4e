public import OpeningHours
import OpeningHoursTables

/// What is said before an answer: the same wherever it is shown.
struct RemarkSentences: Speaking {
  let remarks: [Remark]
  let language: Language
  var reader = Readership.planners

  private var words: any RemarkPhrases { phrases.remarks }

  /// Each remark as a sentence.
  var all: [String] { remarks.map { language.sentence(sentence($0)) + end($0) } }

  /// The same under a word that says that they come first.
  var notes: [String] { all.map(words.note) }

  private func sentence(_ remark: Remark) -> String {
    switch remark {
    case .replacedHours(let hours, _): words.replaced(hours.days, hours.spans, hours.rule)
    case .nothingKnown(let frame): words.nothingKnown(frame)
    case .closesAll(let minutes, let rules):
      words.closesAll(language.hours(minutes), rules.map(language.part))
    case .unusedHours(let paid, let most):
      words.unusedHours(language.hours(paid), language.hours(most))
    case .unsharedGroup(let group, let title):
      words.unshared(
        language.text(title), numbers.grouped(group.people), isImpossible: group.isImpossible)
    case .shortBlocks(let blocks):
      words.shortBlocks(
        language.list(blocks.map { phrases.grammar.moment($0.day, [$0.span]) }),
        reader == .planners ? PlanKey.shortestBlock.rawValue : nil)
    }
  }

  /// What closes the sentence, with its place where it has one.
  private func end(_ remark: Remark) -> String {
    if case .replacedHours(_, let source) = remark, reader == .planners {
      " [\(language.place(source))]."
    } else {
      "."
    }
  }
}

extension ExportReport {
  /// What has to be known of today's hours before they are handed on, each as a sentence.
  public static func remarks(on plan: Plan, _ language: Language) -> [String] {
    RemarkSentences(
      remarks: plan.file.replacedToday.map { .replacedHours($0, plan.file.todaySource) },
      language: language
    ).notes
  }
}
